import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countKinds } from "../../../src/bank/tab/bank-list.js";
import {
	type BankView,
	chosenIn,
	FIRST_BANK,
	pressInBank,
	type ShownBank,
	searchIn,
	withDrawn,
} from "../../../src/bank/tab/bank-view.js";
import { type KeyName, type KeyPress, press } from "../../../src/terminal/key-press.js";
import { fieldOf } from "../../../src/terminal/text-field.js";
import { deposit } from "../deposits.js";

const ALL = ["a", "b", "c", "d", "e"].map((text) => deposit({ text }));
const ROOM = { list: 3, whole: 4, lines: 10 };
const named = new Set(["enter", "escape", "up", "down", "home", "end", "pageUp", "pageDown", "delete", "backspace"]);

const shownOf = (deposits: readonly (typeof ALL)[number][] = ALL): ShownBank => ({
	deposits,
	counts: countKinds(deposits),
	all: ALL,
});

/** A key by its name or its sign. */
function key(id: string): KeyPress {
	return named.has(id) ? press(id as KeyName) : press("char", { text: id });
}

/** The view after these keys, and the effects that they asked for. */
function afterKeys(view: BankView, keys: string[], shown = shownOf()) {
	const effects: string[] = [];
	let now = view;
	for (const one of keys) {
		const pressed = pressInBank(now, key(one), shown, ROOM);
		if (pressed?.effect) effects.push(pressed.effect);
		now = pressed?.view ?? now;
	}
	return { view: now, effects, text: chosenIn(now, shown).deposit?.text, row: chosenIn(now, shown).row };
}

describe("the Bank's keys", () => {
	test("move through the list, and what is selected stands large", () => {
		expect(afterKeys(FIRST_BANK, []).text).toBe("a");
		expect(afterKeys(FIRST_BANK, ["j", "down"]).text).toBe("c");
		expect(afterKeys(FIRST_BANK, ["G", "k"]).text).toBe("d");
		expect(afterKeys(FIRST_BANK, ["pageDown", "g"]).text).toBe("a");
	});

	test("draw, and act on what stands large", () => {
		const { effects } = afterKeys(FIRST_BANK, [" ", "p", "v", "e", "o", "R", "d", "delete"]);
		expect(effects).toEqual(["draw", "pin", "private", "edit", "ask", "restore", "delete", "delete"]);
	});

	test("leave what is not theirs to the dashboard", () => {
		for (const id of ["n", "u", "q", "?", "escape", "h"])
			expect(pressInBank(FIRST_BANK, key(id), shownOf(), ROOM)).toBe(undefined);
	});

	test("lead back a level at a time", () => {
		const kind = afterKeys(FIRST_BANK, ["t"]).view;
		const deep = { ...kind, filter: fieldOf("ana"), whole: { top: 2 } };
		const levels = [deep];
		for (;;) {
			const back = pressInBank(levels.at(-1) ?? FIRST_BANK, key("escape"), shownOf(), ROOM);
			if (!back) break;
			levels.push(back.view as typeof deep);
		}
		expect(levels.map(({ whole, filter, kind: one }) => [whole !== null, filter.text, one])).toEqual([
			[true, "ana", "win"],
			[false, "ana", "win"],
			[false, "", "win"],
			[false, "", null],
		]);
	});
});

describe("a deposit that was drawn", () => {
	test("is selected where the list has it", () => {
		expect(afterKeys(withDrawn(FIRST_BANK, "d", "now"), [])).toMatchObject({ text: "d", row: 3 });
		expect(afterKeys(withDrawn(FIRST_BANK, "d", "now"), ["j"])).toMatchObject({ text: "e", row: 4 });
	});

	test("stands large also where the filter hides it, and the list is where it was left", () => {
		const few = shownOf(ALL.slice(0, 2));
		const left = afterKeys(FIRST_BANK, ["j"], few).view;
		const drawn = withDrawn(left, "d", "now");
		expect(afterKeys(drawn, [], few)).toMatchObject({ text: "d", row: -1 });
		expect(afterKeys(drawn, ["p"], few).effects).toEqual(["pin"]);
		expect(afterKeys(drawn, ["j"], few)).toMatchObject({ text: "b", row: 1 });
	});

	test("takes the place of a list of deleted ones", () => {
		const { view } = afterKeys(FIRST_BANK, ["x"]);
		expect(view.deleted).toBe(true);
		expect(withDrawn(view, "b", "now").deleted).toBe(false);
	});

	test("makes room for the next one when it is deleted", () => {
		const drawn = withDrawn(FIRST_BANK, "c", "now");
		const { view } = afterKeys(drawn, ["d"]);
		const rest = ALL.filter(({ text }) => text !== "c");
		expect(chosenIn(view, { deposits: rest, all: rest }).deposit?.text).toBe("d");
		// And brought back, it is where one was.
		expect(chosenIn(view, shownOf()).deposit?.text).toBe("c");
	});
});

describe("read whole", () => {
	test("it scrolls to its end and no further, and Enter closes it", () => {
		const { view, effects } = afterKeys(FIRST_BANK, ["enter"]);
		expect(effects).toEqual(["read"]);
		expect(afterKeys(view, ["k"]).view.whole).toEqual({ top: 0 });
		expect(afterKeys(view, ["G"]).view.whole).toEqual({ top: 6 });
		expect(afterKeys(view, [..."jjjjjjjjjjjj"]).view.whole).toEqual({ top: 6 });
		expect(afterKeys(view, ["G", "enter"]).view.whole).toBe(null);
	});

	test("it closes when it is deleted", () => {
		expect(afterKeys(FIRST_BANK, ["enter", "d"])).toMatchObject({ view: { whole: null }, effects: ["read", "delete"] });
	});

	test("the next draw is read from its start", () => {
		const { view } = afterKeys(FIRST_BANK, ["enter", "G"]);
		expect(withDrawn(view, "b", "now").whole).toEqual({ top: 0 });
	});

	test("a list of nothing has nothing to read", () => {
		expect(afterKeys(FIRST_BANK, ["enter"], { ...shownOf([]), all: [] })).toMatchObject({
			effects: [],
			text: undefined,
		});
	});
});

describe("the filter", () => {
	test("takes every sign while it is typed, and selects what it finds first", () => {
		const { view, effects } = afterKeys(searchIn(afterKeys(FIRST_BANK, ["G"]).view), [..."dpq vR"]);
		expect(view.filter.text).toBe("dpq vR");
		expect(effects).toEqual([]);
		expect(view.selected).toEqual({ id: null, row: 0 });
	});

	test("keeps what it found large when it is left, and is gone with Esc after that", () => {
		const few = shownOf(ALL.slice(2, 4));
		const { view } = afterKeys(searchIn(FIRST_BANK), ["x", "escape"], few);
		expect(view).toMatchObject({ typing: false, selected: { id: "c" } });
		const back = afterKeys(view, ["escape"], few).view;
		expect(back.filter.text).toBe("");
		expect(chosenIn(back, shownOf()).deposit?.text).toBe("c");
	});

	test("goes on with a word of its own", () => {
		expect(searchIn({ ...FIRST_BANK, filter: fieldOf("ana") }).filter.text).toBe("ana ");
	});
});

test("whatever is pressed, what stands large is of the bank, and no typed sign is lost", () => {
	const ids = fc.constantFrom(..."jkgGtTxpvedRol h/", ...named);
	fc.assert(
		fc.property(fc.array(ids, { maxLength: 40 }), fc.integer({ min: 0, max: 5 }), (keys, count) => {
			const shown = { ...shownOf(ALL.slice(0, count)), all: ALL };
			let view = FIRST_BANK;
			for (const id of keys) {
				if (id === "/") view = searchIn(view);
				const before = view;
				view = pressInBank(view, key(id), shown, ROOM)?.view ?? view;
				if (before.typing && id.length === 1) expect(view.filter.text.length).toBe(before.filter.text.length + 1);
				const { deposit: large, row } = chosenIn(view, shown);
				if (count === 0) expect(large).toBe(undefined);
				else expect(large).toBe(shown.deposits[row]);
				expect(view.whole?.top ?? 0).toBeLessThanOrEqual(ROOM.lines - ROOM.whole);
			}
		}),
	);
});
