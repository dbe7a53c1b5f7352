import type { Ask } from "../../../src/asks/ask.js";
import { asksCollection } from "../../../src/asks/ask-records.js";
import { newAsk } from "../../../src/asks/new-ask.js";
import type { Context } from "../../../src/command/context.js";
import { randomFrom } from "../samples.js";

const CHANNELS = ["phone", "email", "referral", null];
const STAGES = ["prospecting", "demo", "proposal", null];
const SEGMENTS = ["retail", "health care", 'the "big" ones', null];
const REASONS = ["price", "timing", "no_need"];
const OUTCOMES = ["no", "no", "no", "no", "not_now", "ghosted", "yes", "pending", "unreached"] as const;
const MS_PER_HOUR = 3_600_000;

/** Adds `count` random asks of the last `days` days, the same for the same seed; `fields` overrides what an ask would have. */
export function addRandomAsks(
	context: Context,
	{
		seed,
		count,
		days,
		fields = () => ({}),
	}: {
		seed: number;
		count: number;
		days: number;
		fields?: (index: number) => Partial<Ask>;
	},
): void {
	const random = randomFrom(seed);
	const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
	const drafts = Array.from({ length: count }, (_, index) => {
		const at = context.clock.now() - Math.floor(random() * days * 24) * MS_PER_HOUR;
		const offset = context.clock.offsetAt(at);
		const outcome = oneOf(OUTCOMES);
		const ask = newAsk(`Company ${index}`, { at, offset, dateOnly: random() < 0.1 });
		const decidedAt = Math.min(context.clock.now(), at + Math.floor(random() * 48) * MS_PER_HOUR);
		return {
			...ask,
			outcome,
			decidedAt: outcome === "pending" ? null : new Date(decidedAt),
			decidedOffset: outcome === "pending" ? null : context.clock.offsetAt(decidedAt),
			channel: oneOf(CHANNELS),
			stage: oneOf(STAGES),
			segment: oneOf(SEGMENTS),
			reasons: outcome === "yes" ? [] : REASONS.filter(() => random() < 0.4),
			...fields(index),
		};
	});
	context.journal().add("asks for a test", asksCollection, drafts);
}
