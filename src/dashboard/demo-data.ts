import { type Ask, isDecided } from "../asks/ask.js";
import type { Draft } from "../journal/journal.js";
import { slumpOf } from "../ratio/slump/slump.js";
import type { Clock } from "../time/clock.js";
import { demoAsk } from "./demo-ask.js";
import { momentsOf } from "./demo-calendar.js";
import { randomFrom } from "./demo-random.js";

/** Where a slump is asked for, the last weeks run at half the rate. */
const SLUMP = { days: 63, factor: 0.5 };
/** Luck alone rings the alarm now and then, and may keep it quiet in a slump; so often another try is made. */
const TRIES = 6;
const NEXT_TRY = 1_000_003;

/** What the data is made from. `seed` is any whole number, `count` how many asks, `clock` says when it ends and in which zone; `slump` halves the rate of the last weeks. */
export type DemoRequest = { seed: number; count: number; clock: Clock; slump?: boolean };

/**
 * `count` invented asks of one salesperson, in order of asking, the newest of them today. The same request gives the same asks.
 * The slump alarm rings on them if a slump is asked for, and not otherwise, unless there are too few of them to tell.
 */
export function demoAsks(request: DemoRequest): Draft<Ask>[] {
	for (let tried = 1; ; tried++) {
		const asks = invent({ ...request, seed: request.seed + (tried - 1) * NEXT_TRY });
		if (tried === TRIES || rings(asks) === (request.slump ?? false)) return asks;
	}
}

function invent({ seed, count, clock, slump = false }: DemoRequest): Draft<Ask>[] {
	const random = randomFrom(seed);
	const waiting = new Set<string>();
	return momentsOf(count, clock, random).map((moment) => {
		const luck = slump && moment.daysAgo <= SLUMP.days ? SLUMP.factor : 1;
		return demoAsk({ moment, luck, waiting, clock }, random);
	});
}

function rings(asks: readonly Draft<Ask>[]): boolean {
	const decided = asks
		.filter(({ outcome }) => isDecided(outcome, false))
		.sort((left, right) => timeOf(left) - timeOf(right));
	return slumpOf(decided.map(({ outcome }) => (outcome === "yes" ? "y" : "n")).join(""), null).alarm;
}

function timeOf({ askedAt, decidedAt }: Draft<Ask>): number {
	return (decidedAt ?? askedAt).getTime();
}
