import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	commonWith,
	fitting,
	NO_SHOWINGS,
	RESTS,
	type Showings,
	type Situation,
	situationKey,
	withShowing,
} from "../../../src/ritual/lessons/lesson-fit.js";
import { type Lesson, lessonDigest, lessonsOf } from "../../../src/ritual/lessons/lesson-sheet.js";
import { addDays, type Day, daysBetween } from "../../../src/time/days.js";
import { anAsk } from "../../ratio/samples.js";
import { aRitual } from "./lessons.js";

const TODAY = "2026-11-22";
const ALL_KEPT = () => true;

/** A lesson with nothing but what a test names; `on` is the day it was learned. */
function aLesson({ on = "2026-10-12", ...fields }: Partial<Lesson> & { id: string; on?: Day }): Lesson {
	const [lesson] = lessonsOf(lessonDigest.of([anAsk({ _id: fields.id, ritual: aRitual("Ask twice.") })]));
	if (!lesson) throw new Error("no lesson");
	return { ...lesson, who: `Who of ${fields.id}`, at: Date.parse(on), ...fields };
}

const shownOn = (day: Day, id: string, before: Showings = NO_SHOWINGS, situation?: Situation) =>
	withShowing(before, { id, situation: situation && situationKey(situation) }, day, ALL_KEPT);

const idFor = (lessons: Lesson[], situation: Situation, showings = NO_SHOWINGS, day = TODAY) =>
	fitting(lessons, situation, showings, day)?.lesson.id;

describe("the lesson that fits", () => {
	const situation = { who: "acme  GMBH", reasons: ["price"], stage: "demo", channel: "phone" };

	test("has in common what the ask is about; who counts most, then reason, stage, channel", () => {
		const lessons = [
			aLesson({ id: "none", reasons: ["budget"], stage: "meeting", channel: "email" }),
			aLesson({ id: "channel", channel: "phone" }),
			aLesson({ id: "stage", stage: "demo" }),
			aLesson({ id: "both", stage: "demo", channel: "phone" }),
			aLesson({ id: "reason", reasons: ["budget", "price"] }),
			aLesson({ id: "three", reasons: ["price"], stage: "demo", channel: "phone" }),
			aLesson({ id: "who", who: "Acme GmbH" }),
		];
		const order: string[] = [];
		for (let left = lessons; left.length > 0; left = left.filter(({ id }) => id !== order.at(-1))) {
			const id = idFor(left, situation);
			if (id === undefined) break;
			order.push(id);
		}
		expect(order).toEqual(["who", "three", "reason", "both", "stage", "channel"]);
		expect(fitting(lessons, situation, NO_SHOWINGS, TODAY)?.common).toBe("who");
	});

	test("does not fit by what is unknown on both sides", () => {
		const lesson = aLesson({ id: "a", who: "", channel: null, stage: null });
		expect(commonWith({ who: "", channel: null, stage: null, reasons: [] })(lesson)).toEqual([]);
		expect(commonWith({})(lesson)).toEqual([]);
	});

	test("is the newest of those that fit alike, one found still true before it", () => {
		const old = aLesson({ id: "old", reasons: ["price"], on: "2024-01-01" });
		const recent = aLesson({ id: "recent", reasons: ["price"], on: "2026-10-01" });
		expect(idFor([old, recent], situation)).toBe("recent");
		expect(idFor([{ ...old, rated: "true" }, recent], situation)).toBe("old");
	});

	test("is never an outdated one, nor that of the ask itself", () => {
		const lessons = [
			aLesson({ id: "a", reasons: ["price"], rated: "outdated" }),
			aLesson({ id: "b", reasons: ["price"] }),
		];
		expect(idFor(lessons, situation)).toBe("b");
		expect(idFor(lessons, { ...situation, exceptId: "b" })).toBeUndefined();
	});

	test.each(RESTS.map((rest, index) => ({ rest, times: index + 1 })))(
		"rests $rest days after showing $times",
		({ rest, times }) => {
			const lessons = [aLesson({ id: "a", reasons: ["price"] })];
			const showings = { ...NO_SHOWINGS, lessons: { a: { times, last: TODAY } }, last: "b" };
			expect(idFor(lessons, situation, showings, addDays(TODAY, rest - 1))).toBeUndefined();
			expect(idFor(lessons, situation, showings, addDays(TODAY, rest))).toBe("a");
		},
	);

	test("rests as long after every later showing as after the fourth", () => {
		const showings = { ...NO_SHOWINGS, lessons: { a: { times: 40, last: TODAY } } };
		const lessons = [aLesson({ id: "a", reasons: ["price"] })];
		expect(idFor(lessons, situation, showings, addDays(TODAY, 59))).toBeUndefined();
		expect(idFor(lessons, situation, showings, addDays(TODAY, 60))).toBe("a");
	});

	test("is another than the one that came last, in any situation, if there is another", () => {
		const lessons = [aLesson({ id: "a", reasons: ["price"] }), aLesson({ id: "b", channel: "phone" })];
		const showings = shownOn("2026-11-01", "a", NO_SHOWINGS, { reasons: ["price"] });
		expect(idFor(lessons, situation, showings)).toBe("b");
		expect(idFor(lessons, { reasons: ["price"] }, showings)).toBe("a");
	});

	test("stays the same all day for the same situation, and only for that one", () => {
		const lessons = [
			aLesson({ id: "a", reasons: ["price"] }),
			aLesson({ id: "b", reasons: ["price"], on: "2026-01-01" }),
		];
		const first = shownOn(TODAY, "a", NO_SHOWINGS, situation);
		const elsewhere = { ...situation, who: "Globex" };
		expect(idFor(lessons, situation, first)).toBe("a");
		expect(idFor(lessons, elsewhere, first)).toBe("b");
		const both = shownOn(TODAY, "b", first, elsewhere);
		expect(idFor(lessons, situation, both)).toBe("a");
		expect(idFor(lessons, { reasons: ["price"] }, both)).toBeUndefined();
		expect(idFor(lessons, situation, both, addDays(TODAY, 1))).toBeUndefined();
	});

	test("does not stay once it is outdated", () => {
		const lessons = [
			aLesson({ id: "a", reasons: ["price"], rated: "outdated" }),
			aLesson({ id: "b", channel: "phone" }),
		];
		expect(idFor(lessons, situation, shownOn(TODAY, "a", NO_SHOWINGS, situation))).toBe("b");
	});

	test("a showing of a day to come is none: the clock was wrong", () => {
		const lessons = [aLesson({ id: "a", reasons: ["price"] })];
		expect(idFor(lessons, situation, shownOn("2031-01-01", "a"))).toBe("a");
	});
});

test("a lesson counts once a day, however often it shows; lessons that are gone are let go", () => {
	const once = shownOn(TODAY, "a");
	const twice = shownOn(TODAY, "a", once);
	expect(twice.lessons).toEqual({ a: { times: 1, last: TODAY } });
	const later = withShowing(twice, { id: "b", situation: undefined }, "2026-11-25", (id) => id !== "a");
	expect(later).toEqual({
		lessons: { b: { times: 1, last: "2026-11-25" } },
		last: "b",
		day: "2026-11-25",
		answers: {},
	});
});

const NAMES = {
	who: ["Acme", "Globex", "Initech"],
	reasons: ["price", "budget"],
	stage: ["demo"],
	channel: ["phone", "email"],
};

const anyLesson = fc.record({
	who: fc.constantFrom(...NAMES.who, "Nobody else"),
	reasons: fc.subarray(NAMES.reasons),
	stage: fc.constantFrom(null, ...NAMES.stage),
	channel: fc.constantFrom(null, ...NAMES.channel),
	rated: fc.constantFrom(null, "true" as const, "outdated" as const),
	on: fc.integer({ min: 0, max: 400 }).map((days) => addDays("2025-10-01", days)),
});

const anySituation = fc.record({
	who: fc.constantFrom(null, ...NAMES.who),
	reasons: fc.subarray(NAMES.reasons),
	stage: fc.constantFrom(null, ...NAMES.stage),
	channel: fc.constantFrom(null, ...NAMES.channel),
});

test("a year, day by day, in random situations: spaced, never twice in a row, never outdated, the same all day", () => {
	const day = fc.array(anySituation, { maxLength: 3 });
	const year = fc.array(day, { minLength: 365, maxLength: 365 });
	fc.assert(
		fc.property(fc.array(anyLesson, { minLength: 1, maxLength: 12 }), year, (given, days) => {
			const lessons = given.map((fields, index) => aLesson({ id: `lesson-${index}`, ...fields }));
			const shownOf = new Map<string, Day[]>();
			let showings = NO_SHOWINGS;
			for (const [index, situations] of days.entries()) {
				const today = addDays("2026-11-22", index);
				const answers = new Map<string, string>();
				for (const situation of situations) {
					const key = situationKey(situation);
					const found = fitting(lessons, situation, showings, today);
					expect(fitting(lessons, situation, showings, today)).toEqual(found);
					if (answers.has(key)) expect(found?.lesson.id).toBe(answers.get(key));
					if (!found) continue;
					const { id, rated } = found.lesson;
					expect(rated).not.toBe("outdated");
					if (answers.has(key)) continue;
					if (id === showings.last) expect(onlyFit(lessons, situation, showings, today)).toBe(id);
					const before = shownOf.get(id) ?? [];
					const rest = RESTS[Math.min(before.length, RESTS.length) - 1] ?? 0;
					const last = before.at(-1);
					if (last !== undefined) expect(daysBetween(last, today)).toBeGreaterThanOrEqual(rest);
					shownOf.set(id, [...before, today]);
					answers.set(key, id);
					showings = withShowing(showings, { id, situation: key }, today, ALL_KEPT);
				}
			}
		}),
		{ numRuns: 40, seed: 4 },
	);
}, 20_000);

test("in a situation that comes every day, every lesson that fits is seen in time", () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 20 }), (count) => {
			const lessons = Array.from({ length: count }, (_, index) =>
				aLesson({ id: `lesson-${index}`, reasons: ["price"], ...(index === 0 && { on: "2020-01-01" }) }),
			);
			const seen = new Set<string>();
			let showings = NO_SHOWINGS;
			// In 4 * count days each of the others came back at most four times (2, 7 and 21 days apart) while 90 days are not over.
			const days = Math.max(10, Math.min(90, 4 * count));
			for (let index = 0; index < days; index++) {
				const today = addDays("2026-11-22", index);
				const situation = { reasons: ["price"] };
				const found = fitting(lessons, situation, showings, today);
				if (!found) continue;
				seen.add(found.lesson.id);
				showings = withShowing(showings, { id: found.lesson.id, situation: undefined }, today, ALL_KEPT);
			}
			expect(seen.size).toBe(count);
		}),
		{ seed: 4 },
	);
});

/** The id of the one lesson that may come; undefined if there are more, or none. */
function onlyFit(lessons: Lesson[], situation: Situation, showings: Showings, day: Day): string | undefined {
	const free = lessons.filter((lesson) => fitting([lesson], situation, showings, day) !== undefined);
	return free.length === 1 ? free[0]?.id : undefined;
}
