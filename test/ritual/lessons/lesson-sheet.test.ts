import fc from "fast-check";
import { expect, test } from "vitest";
import { isCut, lessonDigest, lessonIn, lessonsOf } from "../../../src/ritual/lessons/lesson-sheet.js";
import { NOTHING_TO_LEARN } from "../../../src/ritual/ritual.js";
import { anAsk } from "../../ratio/samples.js";
import { aRitual } from "./lessons.js";

const { add, empty, of } = lessonDigest;

test("a sheet is plain JSON, and keeps what a lesson's ask tells", () => {
	const ask = anAsk({
		who: "Globex",
		outcome: "yes",
		askedAt: new Date("2026-11-02T10:00:00Z"),
		askedOffset: 60,
		decidedAt: new Date("2026-11-04T09:30:00Z"),
		decidedOffset: 0,
		channel: "phone",
		stage: "demo",
		segment: "retail",
		wonReasons: ["listened"],
		tags: ["q4"],
		ritual: { ...aRitual("  Ask twice. ", "true"), feeling: 0, completedAt: new Date("2026-11-04T09:40:00Z") },
	});
	const sheet = of([ask]);
	expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
	expect(lessonsOf(sheet)).toEqual([
		{
			id: ask._id,
			who: "Globex",
			outcome: "yes",
			asked: Date.parse("2026-11-02T10:00:00Z"),
			askedOffset: 60,
			at: Date.parse("2026-11-04T09:30:00Z"),
			offset: 0,
			dateOnly: false,
			channel: "phone",
			stage: "demo",
			segment: "retail",
			reasons: [],
			wonReasons: ["listened"],
			tags: ["q4"],
			lesson: "Ask twice.",
			rated: "true",
			feeling: 0,
			isWalked: true,
		},
	]);
});

test("asks without a lesson are left out, as is what was no lesson, and what was deleted", () => {
	const kept = anAsk({ ritual: aRitual("Ask twice.", "outdated"), dateOnly: true, reasons: ["price", "budget"] });
	const asks = [
		anAsk(),
		anAsk({ ritual: aRitual("   ") }),
		anAsk({ ritual: aRitual(NOTHING_TO_LEARN) }),
		anAsk({ ritual: aRitual("Gone."), deleted: true }),
		kept,
	];
	expect(asks.map(lessonIn)).toEqual([undefined, undefined, undefined, undefined, "Ask twice."]);
	const [lesson, ...more] = lessonsOf(of(asks));
	expect(more).toEqual([]);
	expect(lesson).toMatchObject({ rated: "outdated", dateOnly: true, isWalked: false, reasons: ["price", "budget"] });
});

test("an open ask's lesson is dated by its asking", () => {
	const [lesson] = lessonsOf(of([anAsk({ outcome: "pending", askedOffset: 120, ritual: aRitual("Ask.") })]));
	expect(lesson).toMatchObject({ at: Date.parse("2026-11-20T10:00:00Z"), offset: 120 });
});

test("a long lesson is cut between characters, and says so", () => {
	const [long, short] = lessonsOf(
		of([anAsk({ ritual: aRitual("🙂".repeat(400)) }), anAsk({ ritual: aRitual("Short") })]),
	);
	expect(long?.lesson).toBe("🙂".repeat(300));
	expect([long, short].map((lesson) => lesson && isCut(lesson))).toEqual([true, false]);
});

test("sheets of two files add up to the sheet of both", () => {
	const ask = fc.record({
		outcome: fc.constantFrom("yes", "no", "pending"),
		channel: fc.constantFrom(null, "phone"),
		ritual: fc.constantFrom(null, aRitual("One."), aRitual("Two.", "true")),
	});
	fc.assert(
		fc.property(fc.array(ask), fc.array(ask), (left, right) => {
			const [one, two] = [left.map((fields) => anAsk(fields)), right.map((fields) => anAsk(fields))];
			expect(add(of(one), of(two))).toEqual(of([...one, ...two]));
			expect(add(empty, of(one))).toEqual(of(one));
		}),
	);
});
