import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fisherExact } from "../../../src/ratio/patterns/fisher.js";
import type { YesNo } from "../../../src/ratio/rate.js";
import { isNear } from "../samples.js";

/** The same p by counting, in whole numbers without any rounding, the ways in which each table with these margins can come about. */
function exactP(one: YesNo, other: YesNo): number {
	const [size, yeses, noes] = [one.yes + one.no, one.yes + other.yes, one.no + other.no];
	const least = Math.max(0, size - noes);
	const ways = [waysToChoose(least, yeses) * waysToChoose(size - least, noes)];
	for (let yes = least; yes < Math.min(size, yeses); yes++) {
		const before = (ways.at(-1) ?? 0n) * BigInt(yeses - yes) * BigInt(size - yes);
		ways.push(before / (BigInt(yes + 1) * BigInt(noes - size + yes + 1)));
	}
	const observed = ways[one.yes - least] ?? 0n;
	const asLikely = ways.filter((each) => each * 10_000_000n <= observed * 10_000_001n);
	const sumOf = (list: bigint[]) => list.reduce((sum, each) => sum + each, 0n);
	return quotient(sumOf(asLikely), sumOf(ways));
}

function waysToChoose(some: number, of: number): bigint {
	let ways = 1n;
	for (let count = 0; count < some; count++) ways = (ways * BigInt(of - count)) / BigInt(count + 1);
	return ways;
}

/** A quotient of whole numbers of any size, to about fifteen digits. */
function quotient(top: bigint, bottom: bigint): number {
	const shift = bottom.toString().length - top.toString().length + 18;
	const digits = (top * 10n ** BigInt(shift)) / bottom;
	return Number(`${digits}e-${shift}`);
}

const group = (most: number) => fc.record({ yes: fc.nat(most), no: fc.nat(most) });

describe("Fisher's exact test", () => {
	test("is what counting every table in whole numbers gives", () => {
		fc.assert(
			fc.property(group(80), group(80), (one, other) => {
				expect(isNear(fisherExact(one, other), exactP(one, other), 1e-9)).toBe(true);
			}),
			{ numRuns: 300, seed: 11 },
		);
	});

	test.each([
		[
			{ yes: 300, no: 1900 },
			{ yes: 3900, no: 34_900 },
		],
		[
			{ yes: 12, no: 460 },
			{ yes: 4100, no: 36_428 },
		],
		[
			{ yes: 2450, no: 2050 },
			{ yes: 17_000, no: 19_500 },
		],
	])("is so for %j among tens of thousands of asks", (one, other) => {
		expect(isNear(fisherExact(one, other), exactP(one, other), 1e-7)).toBe(true);
	});

	// As printed by help(fisher.test) in R (the lady tasting tea, the convictions of twins) and scipy's documentation (whales).
	test.each([
		[{ yes: 3, no: 1 }, { yes: 1, no: 3 }, 0.4857],
		[{ yes: 2, no: 15 }, { yes: 10, no: 3 }, 0.0005367],
		[{ yes: 8, no: 2 }, { yes: 1, no: 5 }, 0.034965],
	])("gives what R and scipy give for %j against %j", (one, other, expected) => {
		expect(isNear(fisherExact(one, other), expected)).toBe(true);
	});

	test("does not mind which group is which, nor which answer", () => {
		const turned = ({ yes, no }: YesNo) => ({ yes: no, no: yes });
		fc.assert(
			fc.property(group(400), group(400), (one, other) => {
				const p = fisherExact(one, other);
				expect(isNear(fisherExact(other, one), p, 1e-8)).toBe(true);
				expect(isNear(fisherExact(turned(one), turned(other)), p, 1e-8)).toBe(true);
			}),
			{ seed: 12 },
		);
	});

	test("is 1 where a margin is zero: there is one table alone", () => {
		const some = { yes: 7, no: 12 };
		expect(fisherExact({ yes: 0, no: 0 }, some)).toBe(1);
		expect(fisherExact(some, { yes: 0, no: 0 })).toBe(1);
		expect(fisherExact({ yes: 0, no: 30 }, { yes: 0, no: 400 })).toBe(1);
		expect(fisherExact({ yes: 30, no: 0 }, { yes: 400, no: 0 })).toBe(1);
		expect(fisherExact({ yes: 0, no: 0 }, { yes: 0, no: 0 })).toBe(1);
	});

	test("is 0 where the chance is too small for a number", () => {
		expect(fisherExact({ yes: 0, no: 20_000 }, { yes: 20_000, no: 0 })).toBe(0);
	});
});
