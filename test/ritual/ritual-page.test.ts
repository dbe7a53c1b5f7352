import fc from "fast-check";
import { expect, test } from "vitest";
import { newAsk } from "../../src/asks/new-ask.js";
import type { Offer } from "../../src/ritual/content/offer.js";
import { beginRitual, PARTS } from "../../src/ritual/ritual.js";
import { bodyRows } from "../../src/ritual/ritual-layout.js";
import { withOffer } from "../../src/ritual/ritual-offer.js";
import { type PageFacts, pageOf, type QuestionPage } from "../../src/ritual/ritual-page.js";
import { offerRewrite } from "../../src/ritual/ritual-rewrite.js";
import { paddingOf } from "../../src/terminal/frame.js";
import { fieldOf } from "../../src/terminal/text-field.js";
import { fieldColumns, fieldRows } from "../../src/terminal/text-field-rows.js";
import { widthOf } from "../../src/terminal/width.js";

const AT = Date.parse("2026-11-22T09:00:00Z");
const ask = { ...newAsk("Acme", { at: AT, offset: 60, dateOnly: false }), _id: "202611-abcdefghj", rev: 1 };
const LONGEST = "Ask what the price is compared with before it is named; then wait, please.";
const OFFER: Offer = {
	reason: "price",
	question: { text: LONGEST, rests: "situation" },
	starters: [1, 2, 3].map((one) => ({ text: `${one} ${LONGEST}`, rests: "advice" })),
	moves: [1, 2, 3].map((one) => ({ text: `${one} ${LONGEST}`, rests: "if_then", inDays: one })),
};
const recalled = {
	id: "202610-abcdefghj",
	lesson: "Ask who owns the budget first. ".repeat(300),
	who: "The Very Long Name of 株式会社 and Sons ".repeat(9),
	on: "2026-10-12",
	why: "the last time it was price too high",
	situation: "price",
	rated: null,
};

function factsAt(columns: number, rows: number, voice: "you" | "name" = "you"): PageFacts {
	const whom = { voice, name: "Alexandra the Great", restDays: [6, 7] };
	const height = bodyRows(rows) - paddingOf(rows);
	return { whom, today: "2026-11-22", date: "2026-11-22", columns, rows, height, prompt: "> ", recalled };
}

/** The rows that a page takes as it is drawn. */
function rowsOf(page: QuestionPage, text: string): number {
	const field = fieldRows(fieldOf(text), fieldColumns(page.room, "> "), page.fieldRows, 0).rows.length;
	const gapped = (lines: number) => (lines === 0 ? 0 : lines + 1);
	const { aside, rewrite } = page;
	const recall = page.recalled ? page.recalled.about.length + page.recalled.lesson.length : 0;
	return [
		page.question.length + 1,
		field + (page.when === null ? 0 : 1) + page.trouble.length,
		gapped(page.why.length),
		rewrite ? gapped(rewrite.says.length) + gapped(rewrite.to.length) : 0,
		gapped(aside.suggestions),
		aside.recall ? gapped(recall) + (aside.rate ? 1 : 0) + (aside.airy ? 1 : 0) : 0,
	].reduce((sum, rows) => sum + rows, 0);
}

test("a question that is typed fits every window, with whatever stands below it", () => {
	const typed = PARTS.flatMap(({ typed: is }, at) => (is ? [at] : []));
	fc.assert(
		fc.property(
			fc.constantFrom(...typed),
			fc.integer({ min: 60, max: 200 }),
			fc.integer({ min: 15, max: 60 }),
			fc.integer({ min: 0, max: 2000 }),
			fc.constantFrom("plain", "trouble", "why", "rewrite"),
			(at, columns, rows, length, open) => {
				const text = "Ask first. ".repeat(200).slice(0, length);
				const state = { ...withOffer(beginRitual(ask), OFFER), at, field: fieldOf(text, { multiline: true }) };
				const opened = open === "rewrite" ? offerRewrite(state, `This time, ${LONGEST} ${LONGEST}`) : state;
				const trouble = open === "trouble" ? "Nothing was saved: the disk is full. ".repeat(3) : null;
				const page = pageOf({ ...opened, why: open === "why", trouble }, factsAt(columns, rows, "name"));
				if (!page) throw new Error("there is no page");
				expect(rowsOf(page, text)).toBeLessThanOrEqual(factsAt(columns, rows).height);
				for (const line of [...page.question, ...page.why, ...(page.recalled?.about ?? [])])
					expect(widthOf(line)).toBeLessThanOrEqual(page.room);
			},
		),
		{ seed: 7, numRuns: 300 },
	);
});

const lessonAt = (columns: number, rows: number, text: string) => {
	const at = PARTS.findIndex(({ part }) => part === "lesson");
	const state = { ...withOffer(beginRitual(ask), OFFER), at, field: fieldOf(text, { multiline: true }) };
	return pageOf(state, factsAt(columns, rows));
};

test("with 24 rows the lesson has its ideas, the past lesson, and how to rate it", () => {
	expect(lessonAt(80, 24, "")?.aside).toEqual({ suggestions: 3, recall: true, rate: true, airy: true });
});

test("in the smallest window ideas give way to what is typed, the past lesson does not", () => {
	expect(lessonAt(60, 15, "")?.aside).toMatchObject({ suggestions: 3, recall: true });
	const long = lessonAt(60, 15, "One line after the other. ".repeat(9));
	expect(long?.aside).toMatchObject({ suggestions: 0, recall: true });
	expect(long?.fieldRows).toBeGreaterThanOrEqual(4);
});
