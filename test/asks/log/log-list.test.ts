import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	FIRST_LOG,
	type LogEffect,
	type LogList,
	logWith,
	pressInLog,
	selectedRow,
} from "../../../src/asks/log/log-list.js";
import { type KeyName, press } from "../../../src/terminal/key-press.js";
import { anAsk } from "../../ratio/samples.js";

const rowsOf = (...ids: string[]) => ids.map((_id) => anAsk({ _id }));
const ROWS = rowsOf("a", "b", "c", "d");

/** The Log after some keys, and what the last of them asks for. Signs are typed, names in pointed brackets are keys. */
function pressed(
	keys: string,
	list: LogList = FIRST_LOG,
	rows = ROWS,
): { list: LogList; effect?: LogEffect | undefined } {
	let state: { list: LogList; effect?: LogEffect | undefined } = { list };
	for (const [, name, sign] of keys.matchAll(/<(\w+)>|(.)/g)) {
		const key = name ? press(name as KeyName) : press("char", { text: sign ?? "" });
		state = pressInLog(state.list, key, { rows, total: rows.length }, 10) ?? { list: state.list };
	}
	return state;
}

const marksOf = ({ list }: { list: LogList }) => [...list.marks].sort().join("");

describe("marks", () => {
	test("are set and taken away one after the other", () => {
		expect(marksOf(pressed("xx"))).toBe("ab");
		expect(selectedRow(pressed("xx").list, ROWS)).toBe(2);
		expect(marksOf(pressed("xxgx"))).toBe("b");
	});

	test("of all are asked for, unless all have one", () => {
		expect(pressed("X").effect).toBe("mark-all");
		expect(pressed("xxxX").effect).toBe("mark-all");
		const all = { ...FIRST_LOG, marks: new Set(["a", "b", "c", "d"]) };
		expect(marksOf(pressed("X", all))).toBe("");
		expect(pressed("X", { ...all, marks: new Set(["x", "b", "c", "d"]) }).effect).toBe("mark-all");
	});

	test("under way are waited for by what acts on them; another filter stops them", () => {
		const under = pressed("X", logWith("no")).list;
		expect(under.marking).toEqual({ query: "no", waiting: null });
		for (const key of "edR") {
			const waiting = pressed(key, under);
			expect(waiting.effect).toBeUndefined();
			expect(waiting.list.marking?.waiting?.text).toBe(key);
			expect(pressed("xed<enter>", waiting.list)).toEqual({ list: waiting.list });
			expect(pressed("<escape>", waiting.list).list.marking).toBeNull();
		}
		expect(selectedRow(pressed("jj", under).list, ROWS)).toBe(2);
		expect(pressed("w", { ...under, typing: true }).list.marking).toBeNull();
	});

	test("go with the first Esc, the filter with the second", () => {
		const marked = pressed("xx", logWith("no")).list;
		const first = pressed("<escape>", marked).list;
		expect([marksOf({ list: first }), first.filter.text]).toEqual(["", "no"]);
		expect(pressed("<escape>", first).list.filter.text).toBe("");
		expect(pressInLog(FIRST_LOG, press("escape"), { rows: ROWS, total: 4 }, 10)).toBeUndefined();
	});

	test("stay when the filter is typed on", () => {
		expect(marksOf(pressed("xz", { ...pressed("xx").list, typing: true }))).toBe("ab");
	});
});

describe("deleting", () => {
	test("what is marked is asked about, and done with the same key again", () => {
		const once = pressed("xxd");
		expect([once.effect, once.list.deleting]).toEqual([undefined, true]);
		expect(pressed("d", once.list)).toMatchObject({ effect: "delete", list: { deleting: false } });
	});

	test("is forgotten with any other key, which does what it does", () => {
		const once = pressed("xxd").list;
		expect(pressed("<escape>", once).list).toMatchObject({ deleting: false, marks: once.marks });
		const moved = pressed("k", once).list;
		expect([moved.deleting, selectedRow(moved, ROWS)]).toEqual([false, 1]);
		expect(pressInLog(once, press("char", { text: "z" }), { rows: ROWS, total: 4 }, 10)).toBeUndefined();
	});

	test("one ask is done at once", () => {
		expect(pressed("jd")).toMatchObject({ effect: "delete", list: { id: "b", deleting: false } });
	});
});

describe("the selected ask", () => {
	test("stays selected wherever its row goes, and gives its place to the next when it is gone", () => {
		const { list } = pressed("jj");
		expect(selectedRow(list, rowsOf("new", "a", "b", "c", "d"))).toBe(3);
		expect(selectedRow(list, rowsOf("c"))).toBe(0);
		expect(selectedRow(list, rowsOf("a", "b", "d"))).toBe(2);
		expect(selectedRow(list, [])).toBe(0);
	});

	test("is a row that is there, whatever happened before", () => {
		const keys = fc.constantFrom("j", "k", "g", "G", "x", "X", "d", "<escape>", "<pageDown>", " ");
		const ids: fc.Arbitrary<string[]> = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"));
		fc.assert(
			fc.property(fc.array(fc.tuple(keys, ids)), ids, (steps, last) => {
				let list = FIRST_LOG;
				for (const [key, some] of steps) list = pressed(key, list, rowsOf(...some)).list;
				const at = selectedRow(list, rowsOf(...last));
				expect(at).toBeGreaterThanOrEqual(0);
				expect(at).toBeLessThan(Math.max(1, last.length));
				if (list.id !== null && last.includes(list.id)) expect(last[at]).toBe(list.id);
			}),
		);
	});
});
