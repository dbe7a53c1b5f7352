import { describe, expect, test } from "vitest";
import { asksCollection, removeAsk } from "../../../src/asks/ask-records.js";
import type { Context } from "../../../src/command/context.js";
import {
	allLessons,
	lessonFor,
	noteLessonShown,
	rateLesson,
	wholeText,
} from "../../../src/ritual/lessons/lesson-records.js";
import { NOTHING_TO_LEARN } from "../../../src/ritual/ritual.js";
import { contextAt } from "../../support/context.js";
import { learn } from "./lessons.js";

const DRAFT = "shown-lessons";
const price = { reasons: ["price"] };

/** The same home some days later. */
const later = ({ home }: Context, days: number) =>
	contextAt(home, `${new Date(Date.parse("2026-11-22") + days * 86_400_000).toISOString().slice(0, 10)}T09:00:00`);

/** Asks for a lesson as a screen does: what is found is shown. */
function recall(context: Context, situation: Parameters<typeof lessonFor>[1]): string | undefined {
	const recalled = lessonFor(context, situation);
	if (recalled) noteLessonShown(context, recalled);
	return recalled?.lesson;
}

const ratedIn = (context: Context, id: string) => context.journal().records(asksCollection).get(id)?.ritual?.rated;

describe("a lesson that comes back", () => {
	test("is told with its who, its day and why it comes", () => {
		const context = contextAt();
		const [id] = learn(context, { who: "Globex", lesson: "Ask who owns the budget.", ...price, daysAgo: 41 });
		expect(lessonFor(context, { ...price, who: "Acme" })).toMatchObject({
			id,
			lesson: "Ask who owns the budget.",
			who: "Globex",
			on: "2026-10-12",
			why: "once it was price too high",
			rated: null,
		});
		expect(lessonFor(context, { reasons: ["trust"], channel: "phone" })).toBeUndefined();
		expect(lessonFor(contextAt(), price)).toBeUndefined();
	});

	test("is not said to be the last time: a later ask without a lesson, or with one that rests, was", () => {
		const context = contextAt();
		const phone = { channel: "phone" };
		learn(
			context,
			{ who: "A", lesson: "Old.", ...phone, daysAgo: 20 },
			{ who: "B", lesson: "New.", ...phone, daysAgo: 5 },
			{ who: "C", lesson: NOTHING_TO_LEARN, ...phone, daysAgo: 2 },
		);
		expect(recall(context, { ...phone, who: "Acme" })).toBe("New.");
		expect(lessonFor(context, phone)).toMatchObject({ lesson: "Old.", why: "once by phone" });
	});

	test("is the same all day, rests, and comes back after 2 days, then 7", () => {
		const context = contextAt();
		learn(context, { who: "Globex", lesson: "One.", ...price });
		expect([recall(context, price), recall(context, price)]).toEqual(["One.", "One."]);
		expect(recall(context, { ...price, channel: "phone" })).toBeUndefined();
		expect(recall(later(context, 1), price)).toBeUndefined();
		expect(recall(later(context, 2), price)).toBe("One.");
		expect(recall(later(context, 8), price)).toBeUndefined();
		expect(recall(later(context, 9), price)).toBe("One.");
	});

	test("is another one while there is another, in whatever terminal", () => {
		const context = contextAt();
		learn(
			context,
			{ who: "Globex", lesson: "Old.", ...price, daysAgo: 90 },
			{ who: "Initech", lesson: "New.", ...price },
		);
		expect(recall(context, { ...price, channel: "phone" })).toBe("New.");
		expect(recall(contextAt(context.home), { ...price, channel: "email" })).toBe("Old.");
		expect(recall(contextAt(context.home), { ...price, channel: "mail" })).toBeUndefined();
	});

	test("is not that of the ask at hand, none that was deleted, and no lesson that is none", () => {
		const context = contextAt();
		const [own = "", gone = ""] = learn(
			context,
			{ who: "Globex", lesson: "Own.", ...price },
			{ who: "Initech", lesson: "Gone.", ...price },
			{ who: "Umbrella", lesson: NOTHING_TO_LEARN, ...price },
		);
		removeAsk(context.journal(), { _id: gone, who: "Initech" });
		expect(lessonFor(context, { ...price, exceptId: own })).toBeUndefined();
		expect(lessonFor(context, price)?.lesson).toBe("Own.");
	});

	test("is whole, however long it is", () => {
		const context = contextAt();
		const lesson = `${"Ask twice. ".repeat(900)}And listen.`;
		learn(context, { who: "Globex", lesson, ...price });
		expect(lessonFor(context, price)?.lesson).toBe(lesson);
		const [found] = allLessons(context.journal());
		expect(found && wholeText(context.journal(), found)).toBe(lesson);
	});

	test.each([
		["a text", "nonsense"],
		["nothing", null],
		["a list", [1, 2]],
		["other shapes", { lessons: { a: 3, b: { times: -1, last: "x" } }, last: 7, day: {}, answers: [null] }],
	])("comes although what was kept of the showings is %s", (_, garbage) => {
		const context = contextAt();
		learn(context, { who: "Globex", lesson: "One.", ...price });
		context.journal().drafts.save(DRAFT, garbage);
		expect([recall(context, price), recall(context, price)]).toEqual(["One.", "One."]);
		expect(recall(later(context, 1), price)).toBeUndefined();
	});

	test("leaves no trace of lessons that are gone", () => {
		const context = contextAt();
		const [gone = "", kept = ""] = learn(
			context,
			{ who: "Globex", lesson: "Gone.", reasons: ["price"] },
			{ who: "Initech", lesson: "Kept.", reasons: ["budget"] },
		);
		recall(context, price);
		removeAsk(context.journal(), { _id: gone, who: "Globex" });
		recall(context, { reasons: ["budget"] });
		expect(context.journal().drafts.load(DRAFT)).toMatchObject({
			lessons: { [kept]: { times: 1, last: "2026-11-22" } },
		});
		expect(JSON.stringify(context.journal().drafts.load(DRAFT))).not.toContain(`"${gone}":{`);
	});
});

describe("rating a lesson", () => {
	test("is one step of undo; the same again takes it away", () => {
		const context = contextAt();
		const [id = ""] = learn(context, { who: "Globex", lesson: "One.", ...price });
		const journal = context.journal();
		rateLesson(journal, id, "outdated", context.clock.now());
		expect(ratedIn(context, id)).toEqual({ as: "outdated", at: new Date(context.clock.now()) });
		expect(lessonFor(context, price)).toBeUndefined();
		expect(journal.nextUndo()?.says).toBe("the rating of a lesson");
		journal.undo(1);
		expect(ratedIn(context, id)).toBeUndefined();
		expect(lessonFor(context, price)?.lesson).toBe("One.");
		rateLesson(journal, id, "true", context.clock.now());
		rateLesson(journal, id, "true", context.clock.now());
		expect(ratedIn(context, id)).toBeNull();
	});

	test("says when the lesson is gone", () => {
		const context = contextAt();
		const [id = ""] = learn(context, { who: "Globex", lesson: NOTHING_TO_LEARN });
		expect(() => rateLesson(context.journal(), id, "true", 0)).toThrow("not in the journal any more");
		expect(() => rateLesson(context.journal(), "202611-zzzzzzzzz", "true", 0)).toThrow("not in the journal any more");
	});
});

test("lessons are listed newest answer first, over all months", () => {
	const context = contextAt();
	const days = [400, 3, 90, 200, 40, 800];
	learn(context, ...days.map((daysAgo) => ({ who: "Globex", lesson: `${daysAgo} days`, daysAgo })));
	const listed = allLessons(context.journal()).map(({ lesson }) => Number.parseInt(lesson, 10));
	expect(listed).toEqual(days.toSorted((left, right) => left - right));
	expect(allLessons(contextAt(context.home).journal())).toEqual(allLessons(context.journal()));
});
