import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/command/failure.js";
import { clockFrom } from "../../src/time/clock.js";
import { isoOf } from "../../src/time/iso.js";
import { parseDay, parseWhen } from "../../src/time/when.js";

// The tests run in Europe/Berlin (vitest.config.ts); this is a Sunday.
const clock = clockFrom("2026-11-22T09:00:00");

const past = async (text: string) => {
	const { at, offset, dateOnly } = await parseWhen(text, clock, { future: false });
	return `${isoOf(at, offset)}${dateOnly ? " day" : ""}`;
};
const ahead = async (text: string) => (await parseDay(text, clock, { future: true })).day;

describe("a moment that is past", () => {
	it.each([
		["2026-11-20", "2026-11-20T12:00:00+01:00 day"],
		["2026-11-20T14:30", "2026-11-20T14:30:00+01:00"],
		["2026-11-20 14:30", "2026-11-20T14:30:00+01:00"],
		["2026-07-01T08:00:05", "2026-07-01T08:00:05+02:00"],
		["2026-11-20T14:30:00-05:00", "2026-11-20T14:30:00-05:00"],
		["2026-11-20T14:30Z", "2026-11-20T14:30:00+00:00"],
		["yesterday 3pm", "2026-11-21T15:00:00+01:00"],
		["yesterday at 15:20", "2026-11-21T15:20:00+01:00"],
		["yesterday", "2026-11-21T12:00:00+01:00 day"],
		["last friday", "2026-11-20T12:00:00+01:00 day"],
		["friday", "2026-11-20T12:00:00+01:00 day"],
		["14 march", "2026-03-14T12:00:00+01:00 day"],
		["march 14", "2026-03-14T12:00:00+01:00 day"],
		["14 march 3pm", "2026-03-14T15:00:00+01:00"],
		["25 december", "2025-12-25T12:00:00+01:00 day"],
		["monday", "2026-11-16T12:00:00+01:00 day"],
		["2 hours ago", "2026-11-22T07:00:00+01:00"],
		["an hour ago", "2026-11-22T08:00:00+01:00"],
		["45 minutes ago", "2026-11-22T08:15:00+01:00"],
		["3 days ago", "2026-11-19T12:00:00+01:00 day"],
		["20 Nov", "2026-11-20T12:00:00+01:00 day"],
		["1 July 2026 8am", "2026-07-01T08:00:00+02:00"],
	])("%s is %s", async (text, expected) => {
		expect(await past(text)).toBe(expected);
	});

	it("takes today as a day without running ahead of now", async () => {
		expect(await past("2026-11-22")).toBe("2026-11-22T09:00:00+01:00 day");
		expect(await past("today")).toBe("2026-11-22T09:00:00+01:00 day");
	});

	it("counts hours over the change to winter time by the clock that ticks", async () => {
		const after = clockFrom("2026-10-25T04:30:00");
		const { at, offset } = await parseWhen("3 hours ago", after, { future: false });
		expect(isoOf(at, offset)).toBe("2026-10-25T02:30:00+02:00");
	});
});

describe("what is refused rather than guessed", () => {
	it.each([
		["2026-02-30", /no such date/],
		["2026-13-01", /no such date/],
		["2026-11-20T25:00", /no such date/],
		["2026-03-29T02:30", /never came/],
		["every friday", /not clear/],
		["the 5th", /not clear/],
		["12/1 at 4", /not clear/],
		["1.12.", /not clear/],
		["yesterday at 4", /morning or afternoon/],
		["monday to friday", /not clear/],
		["yesterday or so", /not clear/],
		["monday 20 nov", /another weekday/],
		["november", /not a day/],
		["last month", /not a day/],
		["a few days ago", /exactly when/],
		["2 hours ago every day", /not clear/],
		["banana", /not clear/],
		["", /not clear/],
		["tomorrow", /still to come/],
		["2026-11-22T09:01", /still to come/],
		["in 2 weeks", /still to come/],
		["next friday", /is Fri 27 Nov 2026, which is still to come/],
		["next sunday", /is Sun 29 Nov 2026, which is still to come/],
		["next friday 3pm", /is Fri 27 Nov 2026, 15:00, which is still to come/],
		["friday next week", /still to come/],
		["next week", /still to come/],
	])("%s", async (text, why) => {
		const refused = past(text);
		await expect(refused).rejects.toThrow(why);
		await expect(refused).rejects.toBeInstanceOf(Failure);
		await expect(refused).rejects.toMatchObject({ exitCode: 2 });
	});

	it("a day that is past, where a coming one is meant", async () => {
		await expect(ahead("2026-11-21")).rejects.toThrow(/is past/);
		await expect(ahead("yesterday")).rejects.toThrow(/is past/);
		await expect(ahead("last friday morning")).rejects.toThrow(/is past/);
		await expect(ahead("last sunday")).rejects.toThrow(/is past/);
	});

	it("next friday on any day of the week, for a past moment; it is a Friday to come for every other", async () => {
		for (const day of [16, 17, 18, 19, 20, 21, 22]) {
			const onThatDay = clockFrom(`2026-11-${day}T09:00:00`);
			const refused = parseWhen("next friday", onThatDay, { future: false });
			await expect(refused).rejects.toThrow(/is Fri .*still to come/);
			for (const future of [true, "either"] as const) {
				const next = await parseDay("next friday", onThatDay, { future });
				expect(next.day > `2026-11-${day}`).toBe(true);
			}
		}
	});

	it("this friday, for a past moment, while it is ahead", async () => {
		const wednesday = clockFrom("2026-11-18T09:00:00");
		await expect(parseWhen("this friday", wednesday, { future: false })).rejects.toThrow(/Fri 20 Nov 2026, which is/);
	});

	it("an unclear date, with examples that would do", async () => {
		const examplesIn = async (refused: Promise<unknown>) => {
			const message = await refused.then(String, (error: Error) => error.message);
			return (/ Write (.*)\.$/.exec(message)?.[1] ?? "").split(/, | or /).filter(Boolean);
		};
		for (const future of [false, true, "either"] as const) {
			const examples = await examplesIn(parseWhen("banana", clock, { future }));
			expect(examples.length).toBeGreaterThanOrEqual(4);
			for (const example of examples) await parseWhen(example, clock, { future });
		}
	});
});

describe("a day to come", () => {
	it.each([
		["2026-12-01", "2026-12-01"],
		["tomorrow", "2026-11-23"],
		["today", "2026-11-22"],
		["3d", "2026-11-25"],
		["2 weeks", "2026-12-06"],
		["in 2 weeks", "2026-12-06"],
		["in a month", "2026-12-22"],
		["next tuesday", "2026-11-24"],
		["friday", "2026-11-27"],
	])("%s is %s", async (text, expected) => {
		expect(await ahead(text)).toBe(expected);
	});
});

it("says how words were understood, and keeps quiet about ISO dates", async () => {
	const words = await parseWhen("yesterday 3pm", clock, { future: false });
	expect(words.understood).toContain("Sat 21 Nov 2026, 15:00");
	expect((await parseWhen("2026-11-20", clock, { future: false })).understood).toBeNull();
	expect((await parseDay("3d", clock, { future: true })).understood).toContain("Wed 25 Nov 2026");
	expect((await parseDay("3d", clock, { future: true })).understood).not.toContain("left out");
});

it("says that a time is left out where only the day counts", async () => {
	const at3 = await parseDay("tomorrow at 3pm", clock, { future: true });
	expect(at3).toEqual({
		day: "2026-11-23",
		hadTime: true,
		understood: '"tomorrow at 3pm" understood as Mon 23 Nov 2026. The day counts; the time is left out.',
	});
	const iso = await parseDay("2026-12-01T15:00", clock, { future: true });
	expect(iso.understood).toMatch(/Tue 1 Dec 2026\. The day counts/);
	expect((await parseDay("2026-12-01", clock, { future: true })).understood).toBeNull();
});

it("reads back every local time that it writes, all through the year", async () => {
	const start = Date.parse("2025-01-01T00:00:00Z");
	const minutes = fc.integer({ min: 0, max: 60 * 24 * 600 });
	await fc.assert(
		fc.asyncProperty(minutes, async (minute) => {
			const at = start + minute * 60_000;
			const offset = clock.offsetAt(at);
			const read = await parseWhen(isoOf(at, offset).slice(0, 16), clock, { future: false });
			// The hour that comes twice in autumn is read as its first.
			expect([at, at - 3_600_000]).toContain(read.at);
			expect((await parseWhen(isoOf(at, offset), clock, { future: false })).at).toBe(at);
		}),
	);
});

it("a day more than ten years off is a slip", async () => {
	await expect(ahead("in 900 years")).rejects.toThrow('"in 900 years" is more than ten years off. Give a nearer day.');
	await expect(ahead("2126-12-01")).rejects.toThrow("more than ten years off");
	expect(await ahead("2036-11-01")).toBe("2036-11-01");
});
