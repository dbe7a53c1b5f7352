import { describe, expect, test } from "vitest";
import { lessonDigest, lessonsOf } from "../../../src/ritual/lessons/lesson-sheet.js";
import { askWords, recalledLines, whyWords } from "../../../src/ritual/lessons/lesson-words.js";
import { anAsk } from "../../ratio/samples.js";
import { aRitual } from "./lessons.js";

function aLesson(fields: Parameters<typeof anAsk>[0] = {}) {
	const [lesson] = lessonsOf(lessonDigest.of([anAsk({ who: "Globex", ritual: aRitual("Ask twice."), ...fields })]));
	if (!lesson) throw new Error("no lesson");
	return lesson;
}

describe("why a lesson comes back", () => {
	test.each([
		["who", {}, "the last time with Globex"],
		["reason", { reasons: ["timing", "budget"] }, "the last time it was no budget"],
		["stage", { stage: "demo" }, "the last time at this stage, demo"],
		["channel", { channel: "phone" }, "the last time by phone"],
		["channel", { channel: "in_person" }, "the last time in person"],
		["channel", { channel: "carrier_pigeon" }, "the last time through carrier pigeon"],
		["who", { outcome: "yes" as const }, "what worked with Globex"],
		["channel", { outcome: "yes" as const, channel: "email" }, "what worked by email"],
	] as const)("by %s", (common, fields, says) => {
		const lesson = aLesson({ ...fields, reasons: [...("reasons" in fields ? fields.reasons : [])] });
		expect(whyWords(lesson, common, { reasons: ["budget", "price"] }, "sales")).toBe(says);
	});

	test("in the persona's word for the stage", () => {
		const says = whyWords(aLesson({ stage: "meeting" }), "stage", {}, "job_seeker");
		expect(says).toBe("the last time at this stage, first interview");
	});
});

describe("the lines of a lesson that comes back", () => {
	test("say when and with whom it was learned, then the lesson in quotes", () => {
		const why = "the last time it was price too high";
		expect(recalledLines({ lesson: "Ask twice.", who: "Globex", on: "2026-10-12", why })).toEqual([
			"The last time it was price too high (12 October 2026, Globex):",
			'"Ask twice."',
		]);
	});

	test("name the who once", () => {
		const [about] = recalledLines({ lesson: "x", who: "Globex", on: "2026-10-12", why: "what worked with Globex" });
		expect(about).toBe("What worked with Globex (12 October 2026):");
	});

	test("are free of control characters", () => {
		const odd = {
			lesson: "Ask\x1b[31m twice.",
			who: "Glo\x07bex\nInc",
			on: "2026-10-12",
			why: "the last time by phone",
		};
		expect(recalledLines(odd)).toEqual(["The last time by phone (12 October 2026, Globex Inc):", '"Ask twice."']);
		const lesson = aLesson({ who: odd.who });
		const why = whyWords(lesson, "who", {}, "sales");
		expect(recalledLines({ ...odd, why })[0]).toBe("The last time with Globex Inc (12 October 2026):");
	});
});

test("what is known of an ask is said in words, what won a yes too", () => {
	const no = aLesson({ reasons: ["price", "my_own"], channel: "phone", stage: "demo" });
	expect(askWords(no, "sales")).toBe("no, price too high, my own, phone, demo");
	expect(askWords(aLesson({ outcome: "yes", wonReasons: ["listened"] }), "sales")).toBe("yes, listened first");
});
