import { expect, test } from "vitest";
import type { Deposit } from "../../src/bank/deposit-records.js";
import { depositDigest, fitsIn, isPinnedAt, isPrivateAt } from "../../src/bank/deposit-sheet.js";
import { dayNumber } from "../../src/time/days.js";

const deposit = (fields: Partial<Deposit>): Deposit => ({
	_id: "one",
	rev: 1,
	kind: "win",
	text: "I asked.",
	from: null,
	at: new Date("2026-11-22T09:30:00Z"),
	offset: 0,
	askId: null,
	pinned: false,
	private: false,
	...fields,
});

const bank = [
	deposit({ from: "ACME  Corp", channel: "phone", reasons: ["price"], pinned: true }),
	deposit({ _id: "two", at: new Date("2026-11-22T23:30:30Z"), offset: 90, private: true }),
	deposit({ _id: "early", at: new Date("1969-12-31T23:59:00Z"), offset: -60 }),
];

test("the sheets of two parts of a bank together are the sheet of all of it", () => {
	const [one, ...others] = bank;
	const parts = depositDigest.add(depositDigest.of(one ? [one] : []), depositDigest.of(others));
	expect(parts).toEqual(depositDigest.of(bank));
	expect(depositDigest.add(depositDigest.empty, parts)).toEqual(parts);
	expect(JSON.parse(JSON.stringify(parts))).toEqual(parts);
});

test("days and minutes are those on its writer's wall", () => {
	const { ids, days, minutes } = depositDigest.of(bank);
	expect(ids).toEqual(["one", "two", "early"]);
	expect(days).toEqual(["2026-11-22", "2026-11-23", "1969-12-31"].map(dayNumber));
	expect(minutes).toEqual([9 * 60 + 30, 60, 22 * 60 + 59]);
});

test("what it fits is kept as asks are compared, and nothing of what it says", () => {
	const sheet = depositDigest.of(bank);
	const [first, second] = sheet.fits.split("\n");
	expect(fitsIn(first ?? "")).toEqual({ who: "acme corp", channel: "phone", reasons: ["price"] });
	expect(fitsIn(second ?? "")).toEqual({ who: null, channel: null, reasons: [] });
	expect(bank.map((_, index) => [isPinnedAt(sheet, index), isPrivateAt(sheet, index)])).toEqual([
		[true, false],
		[false, true],
		[false, false],
	]);
	expect(JSON.stringify(sheet)).not.toContain("I asked");
});
