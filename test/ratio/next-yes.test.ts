import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noesBeforeNextYes } from "../../src/ratio/next-yes.js";

/** The smallest n with P(N <= n) >= tenths/10, by exact fractions, for a = halvesA/2 and b = halvesB/2. */
function exactNoes(tenths: bigint, halvesA: number, halvesB: number): number {
	const [a, b] = [BigInt(halvesA), BigInt(halvesB)];
	let above = 1n;
	let below = 1n;
	for (let n = 0n; ; n++) {
		above *= b + 2n * n;
		below *= a + b + 2n * n;
		if (10n * above <= (10n - tenths) * below) return Number(n);
	}
}

describe("noes before the next yes", () => {
	test("are those of the exact product", () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 1, max: 600 }), (halvesA, halvesB) => {
				expect(noesBeforeNextYes({ a: halvesA / 2, b: halvesB / 2 })).toEqual({
					p50: exactNoes(5n, halvesA, halvesB),
					p80: exactNoes(8n, halvesA, halvesB),
					p90: exactNoes(9n, halvesA, halvesB),
				});
			}),
			{ numRuns: 60 },
		);
	});

	test("hit the boundary where the product meets it exactly", () => {
		expect(noesBeforeNextYes({ a: 10, b: 2.5 })).toMatchObject({ p50: 0, p80: 0 });
		expect(noesBeforeNextYes({ a: 4.5, b: 0.5 }).p90).toBe(0);
		expect(noesBeforeNextYes({ a: 0.5, b: 0.5 }).p50).toBe(0);
	});

	test("are the same by log-betas as by multiplying out", () => {
		for (const [a, b] of [
			[0.5, 5.5],
			[0.5, 200.5],
			[0.5, 3000.5],
			[1.5, 40_000.5],
			[0.2, 60],
			[3.5, 9999.5],
		] as const) {
			const { p50, p80, p90 } = noesBeforeNextYes({ a, b });
			for (const [noes, remaining] of [
				[p50, 0.5],
				[p80, 0.2],
				[p90, 0.1],
			] as const) {
				let stillNo = 1;
				for (let n = 0; n < noes; n++) stillNo *= (b + n) / (a + b + n);
				expect(stillNo).toBeGreaterThan(remaining);
				expect((stillNo * (b + noes)) / (a + b + noes)).toBeLessThanOrEqual(remaining * (1 + 1e-9));
			}
		}
	});

	test("rise a little with each further no, and never shrink during a run", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 50 }), fc.nat(6000), (yes, no) => {
				const now = noesBeforeNextYes({ a: yes + 0.5, b: no + 0.5 });
				const after = noesBeforeNextYes({ a: yes + 0.5, b: no + 1.5 });
				expect(after.p50).toBeGreaterThanOrEqual(now.p50);
				expect(after.p90).toBeGreaterThanOrEqual(now.p90);
				expect(now.p80).toBeGreaterThanOrEqual(now.p50);
				expect(now.p90).toBeGreaterThanOrEqual(now.p80);
			}),
		);
	});

	test("end somewhere for a rate that is all but 0", () => {
		expect(noesBeforeNextYes({ a: 0.01, b: 6010 })).toEqual({
			p50: Number.MAX_SAFE_INTEGER,
			p80: Number.MAX_SAFE_INTEGER,
			p90: Number.MAX_SAFE_INTEGER,
		});
	});
});
