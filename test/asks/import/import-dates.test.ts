import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DateOrder, dateOrderOf, isFuture, readDate } from "../../../src/asks/import/import-dates.js";
import { clockFrom } from "../../../src/time/clock.js";
import { isoOf } from "../../../src/time/iso.js";

// The tests run in Europe/Berlin.
const clock = clockFrom("2026-11-22T09:00:00");

function read(text: string, order: DateOrder = "ymd"): string {
	const found = readDate(text, order, clock);
	if ("why" in found) return found.why;
	const { at, offset, dateOnly } = found.moment;
	return isoOf(at, offset) + (dateOnly ? " day" : "");
}

describe("the order of a column", () => {
	test.each([
		[["3/1/2017", "3/13/2017"], "mdy"],
		[["3/1/2017", "13/3/2017"], "dmy"],
		[["01.02.2017"], "dmy"],
		[["2017-03-01", "2017/12/31"], "ymd"],
		[["2017-03-01", "12/31/2017 10:00"], "mdy"],
		[["5/5/2017", "6/6/2017"], "dmy"],
		[["1 Mar 2017"], "ymd"],
		[[], "ymd"],
	])("%j is %s", (texts, order) => {
		expect(dateOrderOf(texts)).toEqual({ order });
	});

	test("is unclear where every date can be read both ways, or dates contradict each other", () => {
		expect(dateOrderOf(["5/5/2017", "3/1/2017"])).toEqual({ order: "unclear", example: "3/1/2017" });
		expect(dateOrderOf(["3/13/2017", "13/3/2017"]).order).toBe("unclear");
	});

	test("is found whenever one date can be read in one way only", () => {
		const dates = fc.array(fc.date({ min: new Date("1990-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }));
		fc.assert(
			fc.property(dates, fc.constantFrom("dmy", "mdy"), (days, order) => {
				const texts = days.map((day) => {
					const [month, date, year] = [day.getUTCMonth() + 1, day.getUTCDate(), day.getUTCFullYear()];
					return order === "dmy" ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
				});
				const found = dateOrderOf(texts);
				fc.pre(days.some((day) => day.getUTCDate() > 12));
				expect(found).toEqual({ order });
			}),
		);
	});
});

describe("a date", () => {
	test.each<[string, DateOrder, string]>([
		["3/1/2017", "mdy", "2017-03-01T12:00:00+01:00 day"],
		["3/1/2017", "dmy", "2017-01-03T12:00:00+01:00 day"],
		["01.07.17", "dmy", "2017-07-01T12:00:00+02:00 day"],
		["2017-07-01", "mdy", "2017-07-01T12:00:00+02:00 day"],
		["20170701", "ymd", "2017-07-01T12:00:00+02:00 day"],
		["2024-02-01 09:30", "ymd", "2024-02-01T09:30:00+01:00"],
		["2/1/2024 3:05 PM", "mdy", "2024-02-01T15:05:00+01:00"],
		["2/1/2024 12:05 am", "mdy", "2024-02-01T00:05:00+01:00"],
		["2024-02-01 00:00:00", "ymd", "2024-02-01T12:00:00+01:00 day"],
		["2024-07-01T22:30:00Z", "ymd", "2024-07-02T00:30:00+02:00"],
		["2024-07-01T10:00:00.250-05:00", "ymd", "2024-07-01T10:00:00.250-05:00"],
		["2024-07-01T10:00:00+0000", "ymd", "2024-07-01T10:00:00+00:00"],
		["1 March 2017", "ymd", "2017-03-01T12:00:00+01:00 day"],
		["Mar 1, 2017", "ymd", "2017-03-01T12:00:00+01:00 day"],
		["Wed, 1-Mar-17", "ymd", "2017-03-01T12:00:00+01:00 day"],
		// The night when clocks are set back, and the one when they are set forward.
		["2026-10-25 05:00", "ymd", "2026-10-25T05:00:00+01:00"],
		["2026-03-29 03:30", "ymd", "2026-03-29T03:30:00+02:00"],
		["2026-10-25 01:30", "ymd", "2026-10-25T01:30:00+02:00"],
		["2026-03-29 01:30", "ymd", "2026-03-29T01:30:00+01:00"],
	])("%s (%s) is %s", (text, order, expected) => {
		expect(read(text, order)).toBe(expected);
	});

	test.each<[string, DateOrder]>([
		["2026-02-30", "ymd"],
		["13/13/2017", "mdy"],
		["0/1/2017", "mdy"],
		["2017-00-10", "ymd"],
		["29/2/2023", "dmy"],
	])("%s does not exist", (text, order) => {
		expect(read(text, order)).toContain("does not exist");
	});

	test.each(["soon", "42795", "2017-03-01 25:00", "2017-03-01 and later", "3/1/2017"])("%s cannot be read", (text) => {
		expect(read(text, "ymd")).toContain("is not a date");
	});

	test("of today is not in the future, though its noon is", () => {
		const future = (text: string) => {
			const found = readDate(text, "ymd", clock);
			return "moment" in found && isFuture(found.moment, clock);
		};
		expect(future("2026-11-22")).toBe(false);
		expect(future("2026-11-23")).toBe(true);
		expect(future("2026-11-22 08:59")).toBe(false);
		expect(future("2026-11-22 09:01")).toBe(true);
	});

	test("that our own export writes is read back to the millisecond", () => {
		const date = fc.date({ min: new Date("1971-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
		fc.assert(
			fc.property(date, fc.integer({ min: -720, max: 840 }), (at, offset) => {
				const text = isoOf(at.getTime(), offset);
				expect(readDate(text, "ymd", clock)).toEqual({ moment: { at: at.getTime(), offset, dateOnly: false } });
			}),
		);
	});
});
