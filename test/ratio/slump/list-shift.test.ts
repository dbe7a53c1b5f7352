import fc from "fast-check";
import { expect, test } from "vitest";
import { decidedSheet } from "../../../src/asks/decided-sheet.js";
import { historyOf } from "../../../src/asks/history.js";
import { talliesOf } from "../../../src/ratio/breakdown/tallies.js";
import { recentAndBefore, shareOf, shiftsOf } from "../../../src/ratio/slump/list-shift.js";
import { anAsk } from "../samples.js";

const START = Date.parse("2026-01-01T12:00:00Z");
const on = (day: number) => ({ askedAt: new Date(START + day * 86_400_000) });

/** Asks in these channels, `perDay` a day from the first of January on. */
function asksIn(channels: (string | null)[], perDay: number) {
	return channels.map((channel, index) => anAsk({ ...on(Math.floor(index / perDay)), channel }));
}

test("whole days hold the last 30, and all before are the rest", () => {
	const asks = asksIn(Array<string>(100).fill("phone"), 7);
	const windows = recentAndBefore([historyOf(asks, 240)], "2026-01-01", "2026-02-01", false, 30);
	// Fourteen days of seven and one of two: the last five days hold 30.
	expect(windows).toEqual({
		recent: { from: "2026-01-11", to: "2026-02-01", days: 22 },
		before: { from: "2026-01-01", to: "2026-01-10", days: 10 },
	});
});

test("too few on either side are not compared", () => {
	const windowsOf = (count: number, perDay: number) =>
		recentAndBefore(
			[historyOf(asksIn(Array<string>(count).fill("x"), perDay), 240)],
			"2026-01-01",
			"2026-12-31",
			false,
			30,
		);
	expect(windowsOf(59, 1)).toBeUndefined();
	expect(windowsOf(60, 1)).toBeDefined();
	expect(windowsOf(500, 500)).toBeUndefined();
	expect(recentAndBefore([], undefined, "2026-01-01", false, 30)).toBeUndefined();
});

test("the largest change of share comes first, with its counts; what did not change is left out", () => {
	const tallies = (channels: (string | null)[]) =>
		talliesOf([decidedSheet(asksIn(channels, 1000), 240)], { from: "2026-01-01", to: "2026-12-31", days: 365 }, false);
	const times = (count: number, channel: string | null) => Array<string | null>(count).fill(channel);
	const now = tallies([...times(20, "phone"), ...times(5, "email"), ...times(5, null)]);
	const before = tallies([...times(20, "phone"), ...times(70, "email"), ...times(10, "event")]);
	expect(shiftsOf(now, before)).toEqual([
		{ dimension: "channel", level: "email", now: { asks: 5, of: 30 }, before: { asks: 70, of: 100 } },
		{ dimension: "channel", level: "phone", now: { asks: 20, of: 30 }, before: { asks: 20, of: 100 } },
		{ dimension: "channel", level: null, now: { asks: 5, of: 30 }, before: { asks: 0, of: 100 } },
		{ dimension: "channel", level: "event", now: { asks: 0, of: 30 }, before: { asks: 10, of: 100 } },
	]);
	expect(shiftsOf(before, before)).toEqual([]);
});

test("the shares of one dimension add up to all, now and before", () => {
	const channels = fc.array(fc.constantFrom("phone", "email", null), { minLength: 1, maxLength: 60 });
	fc.assert(
		fc.property(channels, channels, (left, right) => {
			const [now, before] = [left, right].map((list) =>
				talliesOf(
					[decidedSheet(asksIn([...list, "event"], 1000), 240)],
					{ from: "2026-01-01", to: "2026-01-09", days: 9 },
					false,
				),
			);
			if (!now || !before) throw new Error("two tallies");
			const ofChannel = shiftsOf(now, before).filter(({ dimension }) => dimension === "channel");
			const moved = ofChannel.reduce((sum, shift) => sum + shareOf(shift.now) - shareOf(shift.before), 0);
			expect(moved).toBeCloseTo(0, 9);
		}),
	);
});
