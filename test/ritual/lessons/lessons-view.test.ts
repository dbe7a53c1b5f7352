import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findLessons } from "../../../src/ritual/lessons/lesson-query.js";
import { type Lesson, lessonDigest, lessonsOf } from "../../../src/ritual/lessons/lesson-sheet.js";
import { lessonsLayout } from "../../../src/ritual/lessons/lessons-layout.js";
import {
	FIRST_LESSONS,
	type LessonsView,
	pressInLessons,
	selectedRow,
	shownLessons,
} from "../../../src/ritual/lessons/lessons-view.js";
import { DEFAULT_SETTINGS } from "../../../src/settings/settings.js";
import { press } from "../../../src/terminal/key-press.js";
import { anAsk } from "../../ratio/samples.js";
import { aRitual } from "./lessons.js";

const typed = (text: string) => press("char", { text });

/** Lessons of these ids, in this order. */
function lessonsNamed(...ids: string[]): Lesson[] {
	const asks = ids.map((id) => anAsk({ _id: id, who: `Who of ${id}`, ritual: aRitual(`Lesson of ${id}.`) }));
	return lessonsOf(lessonDigest.of(asks));
}

/** The view after some keys on a list that does not change. */
function viewAfter(lessons: Lesson[], keys: string, view: LessonsView = FIRST_LESSONS, rows = 5): LessonsView {
	return [...keys].reduce((last, key) => pressInLessons(last, typed(key), lessons, rows).view, view);
}

describe("the selection", () => {
	const lessons = lessonsNamed("a", "b", "c", "d");

	test("stays on its lesson when others come, and takes the row of one that is gone", () => {
		const view = viewAfter(lessons, "jj");
		expect(selectedRow(lessons, view)).toBe(2);
		expect(selectedRow(lessonsNamed("new", "a", "b", "c", "d"), view)).toBe(3);
		expect(selectedRow(lessonsNamed("a", "b", "d"), view)).toBe(2);
		expect(selectedRow(lessonsNamed("a"), view)).toBe(0);
		expect(selectedRow([], view)).toBe(0);
	});

	test("never leaves the list, whatever is pressed", () => {
		const keys = fc.array(fc.constantFrom("j", "k", "g", "G", " ", "x"), { maxLength: 30 });
		fc.assert(
			fc.property(keys, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 9 }), (pressed, count, rows) => {
				const some = lessons.slice(0, count);
				const row = selectedRow(some, viewAfter(some, pressed.join(""), FIRST_LESSONS, rows));
				expect(row).toBeGreaterThanOrEqual(0);
				expect(row).toBeLessThan(Math.max(1, count));
			}),
		);
	});

	test("begins at the newest again with another filter", () => {
		const view = viewAfter(lessons, "jj/a");
		expect(view.filter.text).toBe("a");
		expect(view.selected).toEqual({ id: null, row: 0 });
	});
});

describe("keys", () => {
	const lessons = lessonsNamed("a", "b");

	test("ask the screen for what only it can do, and for nothing where there is no lesson", () => {
		const effect = (key: string, list = lessons) => pressInLessons(FIRST_LESSONS, typed(key), list, 5).effect;
		expect(effect("l")).toBe("open");
		expect(effect("t")).toEqual({ rate: "true" });
		expect(effect("o")).toEqual({ rate: "outdated" });
		expect(effect("q")).toBe("back");
		for (const key of ["l", "t", "o"]) expect(effect(key, [])).toBeUndefined();
	});

	test("Esc leaves the typing, then the filter, then the lessons", () => {
		const esc = press("escape");
		const typing = viewAfter(lessons, "/ab");
		const left = pressInLessons(typing, esc, lessons, 5);
		expect(left.view).toMatchObject({ typing: false, filter: { text: "ab" } });
		const cleared = pressInLessons(left.view, esc, lessons, 5);
		expect([cleared.effect, cleared.view.filter.text]).toEqual([undefined, ""]);
		expect(pressInLessons(cleared.view, esc, lessons, 5).effect).toBe("back");
	});
});

test("an outdated lesson is hidden, but not while it was rated here, nor once they are asked for", () => {
	const [a, b] = lessonsNamed("a", "b");
	if (!a || !b) throw new Error("no lessons");
	const all = [{ ...a, rated: "outdated" as const }, b];
	const found = findLessons(all, "", DEFAULT_SETTINGS);
	const ids = (view: LessonsView) => shownLessons(found, view).lessons.map(({ id }) => id);
	expect(ids(FIRST_LESSONS)).toEqual(["b"]);
	expect(shownLessons(found, FIRST_LESSONS).hidden).toBe(1);
	expect(ids({ ...FIRST_LESSONS, rated: ["a"] })).toEqual(["a", "b"]);
	const shown = viewAfter(all, "x");
	expect(ids(shown)).toEqual(["a", "b"]);
	expect(ids(viewAfter(all, "x", { ...shown, rated: ["a"] }))).toEqual(["b"]);
});

describe("a query", () => {
	const [lesson] = lessonsOf(
		lessonDigest.of([
			anAsk({
				who: "Müller GmbH",
				outcome: "yes",
				channel: "phone",
				segment: "Big bank",
				reasons: ["price"],
				wonReasons: ["listened"],
				tags: ["q4"],
				ritual: { ...aRitual("Ask who owns the budget first.", "true"), feeling: 3 },
			}),
		]),
	);

	test.each([
		"muller budget",
		"channel:phone",
		'segment:"big bank"',
		"reason:price tag:q4",
		"outcome:yes",
		"rated:true",
		"won:listened",
		"feeling:3",
		"from:2026-11 to:2026-11-20",
		"decided:2026-11-20",
		"hour:10 weekday:fri",
		"ritual:none",
	])("%s finds it", (query) => {
		const found = findLessons(lesson ? [lesson] : [], query, DEFAULT_SETTINGS);
		expect([found.lessons.length, found.wrong]).toEqual([1, null]);
	});

	test.each(["acme", "channel:email", "rated:outdated", "outcome:no", "from:2026-12"])("%s does not", (query) => {
		expect(findLessons(lesson ? [lesson] : [], query, DEFAULT_SETTINGS).lessons).toEqual([]);
	});

	test("that is not understood says why", () => {
		expect(findLessons([], "hour:99", DEFAULT_SETTINGS).wrong).toContain('"hour:99" is no hour');
	});
});

test("the layout leaves room for a list and a text in every window", () => {
	fc.assert(
		fc.property(fc.integer({ min: 15, max: 100 }), fc.boolean(), (rows, filtered) => {
			const { list, text, airy } = lessonsLayout(rows, filtered);
			expect(list).toBeGreaterThanOrEqual(4);
			expect(text).toBeGreaterThanOrEqual(2);
			expect(list + text + 7 + (filtered ? 1 : 0) + (airy ? 2 : 0)).toBe(rows);
		}),
	);
});
