import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change } from "../../src/journal/journal.js";
import { press } from "../../src/terminal/key-press.js";
import { widthOf } from "../../src/terminal/width.js";
import { FIRST_HISTORY, historyRows, pressInHistory, rangeTo, selectedIn } from "../../src/undo/history-view.js";
import {
	countsWords,
	doesLines,
	doneNotice,
	enterWords,
	nothingWords,
	toldPlaces,
} from "../../src/undo/history-words.js";

const change = (id: string): Change => ({
	id,
	says: `no from ${id}`,
	at: new Date(0),
	records: 1,
	counts: { asks: 1 },
	steps: [],
});

/** Three done (c the newest) and two undone (d is redone first). */
const ROWS = historyRows({ undo: ["c", "b", "a"].map(change), more: false, redo: ["d", "e"].map(change), lost: false });
const ids = (rows: readonly { change: Change }[]) => rows.map(({ change: { id } }) => id);
const key = (name: "enter" | "escape" | "down" | "u" | "U") =>
	name === "u" || name === "U" ? press("char", { text: name }) : press(name);

test("the newest stands on top, what is undone above what is done", () => {
	expect(ids(ROWS)).toEqual(["e", "d", "c", "b", "a"]);
	expect(selectedIn(ROWS, FIRST_HISTORY)).toBe(2);
	expect(countsWords(ROWS, false)).toBe("3 to undo, 2 to redo");
});

test("the range is in the order in which undo and redo go", () => {
	expect(ids(rangeTo(ROWS, 4))).toEqual(["c", "b", "a"]);
	expect(ids(rangeTo(ROWS, 2))).toEqual(["c"]);
	expect(ids(rangeTo(ROWS, 0))).toEqual(["d", "e"]);
	expect(rangeTo([], 0)).toEqual([]);
});

test("a selected change that is gone gives its place to the newest that is done", () => {
	expect(selectedIn(ROWS, { selected: "gone", asked: null })).toBe(2);
	expect(selectedIn(ROWS, { selected: "a", asked: null })).toBe(4);
	const undone = ROWS.filter(({ way }) => way === "redo");
	expect(selectedIn(undone, FIRST_HISTORY)).toBe(1);
});

test("Enter does one change at once, and asks before several", () => {
	expect(pressInHistory(FIRST_HISTORY, key("enter"), ROWS, 9).effect).toEqual({ way: "undo", count: 1, first: "c" });
	const down = pressInHistory({ selected: "b", asked: null }, key("enter"), ROWS, 9);
	expect(down.effect).toBeUndefined();
	expect(enterWords(rangeTo(ROWS, 3), true)).toContain("Enter again undoes these 2 changes");
	expect(pressInHistory(down.view, key("enter"), ROWS, 9).effect).toEqual({ way: "undo", count: 2, first: "c" });
	const other = pressInHistory(down.view, key("down"), ROWS, 9);
	expect(pressInHistory(other.view, key("enter"), ROWS, 9).effect).toBeUndefined();
	const left = pressInHistory(down.view, key("escape"), ROWS, 9);
	expect(left).toEqual({ view: { selected: "b", asked: null } });
	expect(pressInHistory(left.view, key("escape"), ROWS, 9).effect).toBe("back");
});

test("Enter on an undone change redoes up to it", () => {
	const asked = pressInHistory({ selected: "e", asked: null }, key("enter"), ROWS, 9);
	expect(pressInHistory(asked.view, key("enter"), ROWS, 9).effect).toEqual({ way: "redo", count: 2, first: "d" });
});

test("u and U go one step, from wherever one stands", () => {
	const view = { selected: "a", asked: null };
	expect(pressInHistory(view, key("u"), ROWS, 9).effect).toEqual({ way: "undo", count: 1, first: "c" });
	expect(pressInHistory(view, key("U"), ROWS, 9).effect).toEqual({ way: "redo", count: 1, first: "d" });
});

test("u and U say of a way with nothing in the list that there is nothing: they never do what was not seen", () => {
	const done = ROWS.filter(({ way }) => way === "undo");
	const undone = ROWS.filter(({ way }) => way === "redo");
	expect(pressInHistory(FIRST_HISTORY, key("U"), done, 9).effect).toEqual({ way: "redo", count: 1, first: null });
	expect(pressInHistory(FIRST_HISTORY, key("u"), undone, 9).effect).toEqual({ way: "undo", count: 1, first: null });
});

test("the last of many changes is told as well as the first", () => {
	const told = ["a", "b", "c", "d", "e"].map((id) => ({ change: change(id), does: "takes the ask away" }));
	const shown = (rows: number) => toldPlaces(5, rows).flatMap((at) => told[at] ?? []);
	expect(doesLines(shown(3), 5, 80)).toEqual([
		"no from a: takes the ask away",
		"and 3 more, down to",
		"no from e: takes the ask away",
	]);
	expect(doesLines(shown(5), 5, 80)).toHaveLength(5);
	expect(toldPlaces(0, 3)).toEqual([]);
});

test("the notice fits its width, and says what comes next where there is room", () => {
	const done = [{ says: "no from Acme" }];
	expect(doneNotice("undo", done, { says: "edit of Globex" }, 78)).toBe(
		"Undone: no from Acme. Next u: edit of Globex. U redoes it.",
	);
	expect(doneNotice("undo", done, { says: "edit of Globex" }, 46)).toBe(
		"Undone: no from Acme. Next u: edit of Globex.",
	);
	const long = { says: "import of crm-sales-opportunities.csv, 6,711 asks" };
	expect(doneNotice("undo", [{ says: "edit of 6,711 asks" }], long, 118)).toBe(
		"Undone: edit of 6,711 asks. Next u: import of crm-sales-opportunities.csv, 6,711 asks. U redoes it.",
	);
	expect(doneNotice("redo", [...done, ...done], undefined, 78)).toBe("Done again: 2 changes, to no from Acme.");
	expect(nothingWords("redo", true)).toContain("something new was recorded");
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), fc.string(), fc.integer({ min: 40, max: 200 }), (one, two, width) => {
			const notice = doneNotice("undo", [{ says: one }], { says: two }, width);
			expect(widthOf(notice)).toBeLessThanOrEqual(width);
			expect(notice).not.toContain("\n");
		}),
	);
});
