import type { Ask } from "../../src/asks/ask.js";
import type { WindowFacts } from "../../src/ratio/ratio.js";

/** An ask with nothing but what a test names. */
export function anAsk(fields: Partial<Ask> = {}): Ask {
	const askedAt = fields.askedAt ?? new Date("2026-11-20T10:00:00Z");
	const outcome = fields.outcome ?? "no";
	return {
		_id: "202611-aaaaaaaaa",
		rev: 1,
		who: "Acme",
		outcome,
		askedAt,
		askedOffset: 0,
		decidedAt: outcome === "pending" ? null : askedAt,
		decidedOffset: outcome === "pending" ? null : 0,
		dateOnly: false,
		channel: null,
		stage: null,
		reasons: [],
		segment: null,
		value: null,
		currency: null,
		note: null,
		tags: [],
		until: null,
		why: null,
		forecast: null,
		ritual: null,
		source: null,
		...fields,
	};
}

/** The facts of a 90-day window with these decided asks, the yeses last unless `decided` says otherwise. */
export function factsOf(yes: number, no: number, facts: Partial<WindowFacts> = {}): WindowFacts {
	const decided = "n".repeat(no) + "y".repeat(yes);
	return {
		window: { from: "2026-08-25", to: "2026-11-22", days: 90 },
		counts: { yes, no, notNow: 0, pending: 0, ghosted: 0, unreached: 0, withdrawn: 0 },
		decided,
		before: { yes: 0, no: 0 },
		history: decided,
		value: {},
		...facts,
	};
}

/** Random numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** The largest relative distance allowed between a figure and its reference. */
export function isNear(actual: number, expected: number, relative = 1e-4): boolean {
	return Math.abs(actual - expected) <= relative * Math.abs(expected);
}
