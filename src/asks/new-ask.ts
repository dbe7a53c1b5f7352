import type { Draft } from "../journal/journal.js";
import type { Day } from "../time/days.js";
import type { Moment } from "../time/moment.js";
import type { Ask, Outcome, Ritual } from "./ask.js";
import { furthestStage } from "./vocabulary.js";

/** What can be said of any ask; what is left out stays as it is (or empty, in a new ask). */
export type AskFields = Partial<
	Pick<Ask, "channel" | "stage" | "reasons" | "segment" | "value" | "currency" | "note" | "tags">
>;

/** What came of an ask, before it is written. */
export type Decision = {
	outcome: Exclude<Outcome, "pending">;
	moment: Moment;
	fields: AskFields;
	until?: Day | null;
	why?: string | null;
	ritual?: Ritual | null;
};

/** An ask with nothing known but its who and its moment: pending, everything else empty or out of `fields`. */
export function newAsk(who: string, moment: Moment, fields: AskFields = {}): Draft<Ask> {
	return {
		who,
		outcome: "pending",
		askedAt: new Date(moment.at),
		askedOffset: moment.offset,
		decidedAt: null,
		decidedOffset: null,
		dateOnly: moment.dateOnly,
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

/** A new ask that was decided when it was made. */
export function decidedAsk(who: string, decision: Decision): Draft<Ask> {
	return decide(newAsk(who, decision.moment), decision);
}

/**
 * An ask with its outcome. What it knew stays: the further stage, tags and reasons of both, both notes.
 * It cannot be decided before it was asked: then the two are the same moment.
 */
export function decide<T extends Draft<Ask>>(ask: T, decision: Decision): T {
	const { outcome, moment, fields, until, why, ritual } = decision;
	return {
		...ask,
		...fields,
		outcome,
		...decidedTimes(ask, moment),
		stage: furthestStage(ask.stage, fields.stage ?? null),
		reasons: both(ask.reasons, fields.reasons),
		tags: both(ask.tags, fields.tags),
		note:
			both([ask.note ?? ""], [fields.note ?? ""])
				.filter(Boolean)
				.join("\n") || null,
		until: until ?? ask.until,
		// A new date to come back is open, however an earlier one was settled.
		...(until && ask.untilResolved ? { untilResolved: null } : {}),
		why: why ?? ask.why,
		ritual: ritual ?? ask.ritual,
	};
}

/** An ask whose outcome was put right: decided at `moment` unless it was decided already; open again with `pending`. */
export function withOutcome<T extends Draft<Ask>>(ask: T, outcome: Outcome, moment: Moment): T {
	if (outcome === "pending") return { ...ask, outcome, decidedAt: null, decidedOffset: null, until: null };
	const until = outcome === "not_now" ? ask.until : null;
	if (ask.decidedAt) return { ...ask, outcome, until };
	return { ...ask, outcome, until, ...decidedTimes(ask, moment) };
}

function decidedTimes(ask: Draft<Ask>, moment: Moment): Pick<Ask, "decidedAt" | "decidedOffset"> {
	if (moment.at >= ask.askedAt.getTime()) return { decidedAt: new Date(moment.at), decidedOffset: moment.offset };
	return { decidedAt: ask.askedAt, decidedOffset: ask.askedOffset };
}

function both(before: readonly string[], added: readonly string[] | undefined): string[] {
	return [...new Set([...before, ...(added ?? [])])];
}
