import fc from "fast-check";
import { expect, test } from "vitest";
import { demoAsks } from "../../src/dashboard/demo-data.js";
import { slumpOf } from "../../src/ratio/slump/slump.js";
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

/** Yes and no among asks, not-nows with the noes. */
function counted(asks: ReturnType<typeof demoAsks>) {
	const yes = asks.filter(({ outcome }) => outcome === "yes").length;
	return { yes, no: asks.filter(({ outcome }) => outcome === "no" || outcome === "not_now").length };
}

function rateOf(asks: ReturnType<typeof demoAsks>): number {
	const { yes, no } = counted(asks);
	return yes / (yes + no);
}

const daysAgo = (at: Date) => (clock.now() - at.getTime()) / 86_400_000;

function alarmOf(asks: ReturnType<typeof demoAsks>): boolean {
	const decided = asks.filter(({ outcome }) => outcome === "yes" || outcome === "no" || outcome === "not_now");
	const inOrder = decided.toSorted((left, right) => Number(left.decidedAt) - Number(right.decidedAt));
	return slumpOf(inOrder.map(({ outcome }) => (outcome === "yes" ? "y" : "n")).join(""), null).alarm;
}

test("believable: about one yes in ten, a few pending with names of their own, lessons, values in two currencies", () => {
	for (const seed of [1, 2, 3]) {
		const asks = demoAsks({ seed, count: 5_000, clock });
		expect(rateOf(asks)).toBeGreaterThan(0.08);
		expect(rateOf(asks)).toBeLessThan(0.16);
		const pending = asks.filter(({ outcome }) => outcome === "pending");
		expect(pending.length).toBeGreaterThan(2);
		expect(pending.length).toBeLessThan(80);
		expect(new Set(pending.map(({ who }) => who)).size).toBe(pending.length);
		expect(asks.filter(({ ritual }) => ritual?.lesson).length).toBeGreaterThan(500);
		expect(new Set(asks.flatMap(({ currency }) => currency ?? []))).toEqual(new Set(["EUR", "USD"]));
		expect(asks.filter(({ askedAt }) => daysAgo(askedAt) < 0.5).length).toBeGreaterThan(0);
	}
});

test("patterns are built in: referrals and late mornings do better, and yeses are won from the stages where noes are lost", () => {
	const asks = demoAsks({ seed: 4, count: 20_000, clock });
	const hourOf = (ask: (typeof asks)[number]) =>
		new Date(ask.askedAt.getTime() + ask.askedOffset * 60_000).getUTCHours();
	const lateMorning = (ask: (typeof asks)[number]) => hourOf(ask) === 10 || hourOf(ask) === 11;
	const referred = asks.filter(({ channel }) => channel === "referral");
	expect(rateOf(referred)).toBeGreaterThan(2 * rateOf(asks));
	expect(rateOf(asks.filter(lateMorning))).toBeGreaterThan(1.5 * rateOf(asks.filter((ask) => !lateMorning(ask))));
	const stages = (outcome: string) => new Set(asks.filter((ask) => ask.outcome === outcome).map(({ stage }) => stage));
	for (const stage of stages("yes")) expect(stages("no")).toContain(stage);
	expect(stages("yes").size).toBeGreaterThan(3);
});

test("guesses run below what comes, and a no is dreaded more than it hurts", () => {
	const asks = demoAsks({ seed: 5, count: 10_000, clock });
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const guessed = asks.filter(({ forecast, outcome }) => forecast && outcome !== "pending");
	expect(mean(guessed.flatMap(({ forecast }) => forecast?.chance ?? []))).toBeLessThan(100 * rateOf(guessed) - 2);
	const felt = asks.filter(({ forecast, ritual }) => forecast && ritual?.feeling != null);
	expect(felt.length).toBeGreaterThan(300);
	const feeling = mean(felt.flatMap(({ ritual }) => ritual?.feeling ?? []));
	expect(mean(felt.flatMap(({ forecast }) => forecast?.dread ?? []))).toBeGreaterThan(feeling + 2);
});

test("the slump alarm is quiet, and rings where a slump is asked for", () => {
	for (const count of [600, 1_500, 5_000]) {
		for (let seed = 0; seed < 10; seed++) {
			expect(alarmOf(demoAsks({ seed, count, clock }))).toBe(false);
			const slump = demoAsks({ seed, count, clock, slump: true });
			expect(alarmOf(slump)).toBe(true);
			const recent = slump.filter(({ askedAt }) => daysAgo(askedAt) < 60);
			const before = slump.filter(({ askedAt }) => daysAgo(askedAt) > 65);
			if (count === 5_000) expect(rateOf(recent)).toBeLessThan(0.85 * rateOf(before));
		}
	}
});

test("5,000 asks are made in a fraction of a second", () => {
	const start = performance.now();
	demoAsks({ seed: 1, count: 5_000, clock });
	expect(performance.now() - start).toBeLessThan(1_000);
});
