import { describe, expect, test } from "vitest";
import { lessonDigest, lessonsOf } from "../../../src/ritual/lessons/lesson-sheet.js";
import { askWords, recalledLines, whyWords } from "../../../src/ritual/lessons/lesson-words.js";
import { anAsk } from "../../ratio/samples.js";
import { aRitual } from "./lessons.js";

const TODAY = "2026-11-22";

function aLesson(fields: Parameters<typeof anAsk>[0] = {}) {
	const [lesson] = lessonsOf(lessonDigest.of([anAsk({ who: "Globex", ritual: aRitual("Ask twice."), ...fields })]));
	if (!lesson) throw new Error("no lesson");
	return lesson;
}

describe("why a lesson comes back", () => {
	test.each([
		["who", {}, "with Globex"],
		["reason", { reasons: ["timing", "budget"] }, "once it was no budget"],
		["stage", { stage: "demo" }, "once at this stage, demo"],
		["channel", { channel: "phone" }, "once by phone"],
		["channel", { channel: "in_person" }, "once in person"],
		["channel", { channel: "carrier_pigeon" }, "once through carrier pigeon"],
		["who", { outcome: "yes" as const }, "what worked with Globex"],
		["channel", { outcome: "yes" as const, channel: "email" }, "what worked by email"],
	] as const)("by %s", (common, fields, says) => {
		const lesson = aLesson({ ...fields, reasons: [...("reasons" in fields ? fields.reasons : [])] });
		expect(whyWords(lesson, common, { reasons: ["budget", "price"] }, "sales")).toBe(says);
	});

	test("in the persona's word for the stage", () => {
		const says = whyWords(aLesson({ stage: "meeting" }), "stage", {}, "job_seeker");
		expect(says).toBe("once at this stage, first interview");
	});
});

describe("the lines of a lesson that comes back", () => {
	test("say when and with whom it was learned, then the lesson in quotes", () => {
		const why = "once it was price too high";
		expect(recalledLines({ lesson: "Ask twice.", who: "Globex", on: "2026-10-12", why }, TODAY)).toEqual([
			"Once it was price too high (12 October, Globex):",
			'"Ask twice."',
		]);
	});

	test("name the year where it is not this one", () => {
		const [about] = recalledLines({ lesson: "x", who: "Globex", on: "2025-10-12", why: "once by phone" }, TODAY);
		expect(about).toBe("Once by phone (12 October 2025, Globex):");
	});

	test("name the who once", () => {
		const [about] = recalledLines(
			{ lesson: "x", who: "Globex", on: "2026-10-12", why: "what worked with Globex" },
			TODAY,
		);
		expect(about).toBe("What worked with Globex (12 October):");
	});

	test("are free of control characters", () => {
		const odd = {
			lesson: "Ask\x1b[31m twice.",
			who: "Glo\x07bex\nInc",
			on: "2026-10-12",
			why: "once by phone",
		};
		expect(recalledLines(odd, TODAY)).toEqual(["Once by phone (12 October, Globex Inc):", '"Ask twice."']);
		const lesson = aLesson({ who: odd.who });
		const why = whyWords(lesson, "who", {}, "sales");
		expect(recalledLines({ ...odd, why }, TODAY)[0]).toBe("With Globex Inc (12 October):");
	});
});

test("what is known of an ask is said in words, what won a yes too", () => {
	const no = aLesson({ reasons: ["price", "my_own"], channel: "phone", stage: "demo" });
	expect(askWords(no, "sales")).toBe("no, price too high, my own, phone, demo");
	expect(askWords(aLesson({ outcome: "yes", wonReasons: ["listened"] }), "sales")).toBe("yes, listened first");
});
