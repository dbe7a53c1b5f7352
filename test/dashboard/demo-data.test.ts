import fc from "fast-check";
import { expect, test } from "vitest";
import { demoAsks } from "../../src/dashboard/demo-data.js";
import { clockFrom } from "../../src/time/clock.js";

const clock = clockFrom("2026-11-20T15:00:00");
const seeds = fc.integer({ min: 0, max: 1_000_000 });
const instants = fc.date({ min: new Date("2024-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });

test("the same seed gives the same asks, another seed others", () => {
	const request = { seed: 7, count: 300, clock };
	expect(demoAsks(request)).toEqual(demoAsks(request));
	expect(demoAsks({ ...request, seed: 8 })).not.toEqual(demoAsks(request));
});

test("as many asks as wished, in order, never in the future, three years back at most", () => {
	fc.assert(
		fc.property(seeds, fc.integer({ min: 1, max: 9_000 }), instants, (seed, count, at) => {
			const now = clockFrom(at.toISOString());
			const asks = demoAsks({ seed, count, clock: now });
			expect(asks).toHaveLength(count);
			let before = at.getTime() - 3 * 366 * 86_400_000;
			for (const ask of asks) {
				expect(ask.askedAt.getTime()).toBeGreaterThanOrEqual(before);
				expect(ask.decidedAt === null).toBe(ask.outcome === "pending");
				const times = [ask.askedAt, ask.decidedAt, ask.ritual?.completedAt].filter((time) => time instanceof Date);
				expect(times).toEqual([...times].sort((left, right) => left.getTime() - right.getTime()));
				expect(times.at(-1)?.getTime()).toBeLessThanOrEqual(at.getTime());
				before = ask.askedAt.getTime();
			}
		}),
		{ numRuns: 15 },
	);
});

test("believable: about one yes in ten, a bad stretch, a few pending with names of their own, lessons and forecasts", () => {
	const rateOf = (asks: ReturnType<typeof demoAsks>) => {
		const yes = asks.filter(({ outcome }) => outcome === "yes").length;
		const no = asks.filter(({ outcome }) => outcome === "no" || outcome === "not_now").length;
		return yes / (yes + no);
	};
	for (const seed of [1, 2, 3]) {
		const asks = demoAsks({ seed, count: 5_000, clock });
		const daysAgo = (at: Date) => (clock.now() - at.getTime()) / 86_400_000;
		expect(rateOf(asks)).toBeGreaterThan(0.08);
		expect(rateOf(asks)).toBeLessThan(0.16);
		expect(rateOf(asks.filter(({ askedAt }) => daysAgo(askedAt) < 57 && daysAgo(askedAt) > 35))).toBeLessThan(0.05);
		const pending = asks.filter(({ outcome }) => outcome === "pending");
		expect(pending.length).toBeGreaterThan(5);
		expect(pending.length).toBeLessThan(80);
		expect(new Set(pending.map(({ who }) => who)).size).toBe(pending.length);
		expect(asks.filter(({ ritual }) => ritual?.lesson).length).toBeGreaterThan(500);
		expect(asks.filter(({ forecast }) => forecast).length).toBeGreaterThan(500);
		expect(asks.filter(({ askedAt }) => daysAgo(askedAt) < 0.5).length).toBeGreaterThan(0);
	}
});

test("5,000 asks are made in a fraction of a second", () => {
	const start = performance.now();
	demoAsks({ seed: 1, count: 5_000, clock });
	expect(performance.now() - start).toBeLessThan(1_000);
});
