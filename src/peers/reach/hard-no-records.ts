import type { Ask } from "../../asks/ask.js";
import { asksCollection } from "../../asks/ask-collection.js";
import { isHard } from "../../asks/hard.js";
import type { Context } from "../../command/context.js";
import { troubleOf } from "../../command/failure.js";
import { todayNow } from "../../command/today.js";
import { type Day, daysBetween } from "../../time/days.js";

/** The asks after whose hard no somebody was named, the newest last, and the day of that one. */
type Named = { asks: string[]; on: Day };

const KEY = "calls-named";
/** So many hard noes back it is known whether somebody was named already. */
const MOST_KEPT = 100;
/** For so many days a no is what a message may be about. */
const FRESH_DAYS = 1;

/** Whether somebody was named after this no before. */
export function wasNamedAfter(context: Context, { _id }: Pick<Ask, "_id">): boolean {
	return namedIn(context)?.asks.includes(_id) ?? false;
}

/** Keeps that somebody was named after this no. */
export function noteNamedAfter(context: Context, { _id }: Pick<Ask, "_id">): void {
	const before = namedIn(context)?.asks ?? [];
	const named: Named = { asks: [...before, _id].slice(-MOST_KEPT), on: todayNow(context) };
	// What cannot be noted is no reason to say nothing.
	troubleOf(() => context.journal().drafts.save(KEY, named));
}

/** The day of the hard no after which somebody was named last, of today or yesterday; undefined if there is none, or none any more. */
export function freshHardNo(context: Context): Day | undefined {
	const named = namedIn(context);
	const id = named?.asks.at(-1);
	if (!named || id === undefined || daysBetween(named.on, todayNow(context)) > FRESH_DAYS) return undefined;
	const ask = context.journal().records(asksCollection).get(id);
	return ask && !ask.deleted && isHard(ask) ? named.on : undefined;
}

function namedIn(context: Context): Named | undefined {
	const kept = context.journal().drafts.load(KEY);
	if (typeof kept !== "object" || kept === null) return undefined;
	const { asks, on } = kept as Partial<Named>;
	if (!Array.isArray(asks) || typeof on !== "string") return undefined;
	return { asks: asks.filter((id) => typeof id === "string"), on };
}
