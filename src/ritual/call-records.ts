import type { Ask } from "../asks/ask.js";
import { isHard } from "../asks/hard.js";
import type { Context } from "../command/context.js";
import { todayNow } from "../command/today.js";
import { everybody } from "../peers/people/people-records.js";
import { nameToGreet } from "../peers/reach/greeting.js";
import { noteNamedAfter, wasNamedAfter } from "../peers/reach/hard-no-records.js";
import { somebodyToReach } from "../peers/reach/reach-records.js";
import { whoWords } from "../peers/reach/why-now.js";
import { wrap } from "../terminal/width.js";

/** Somebody to call after a hard no: their id, the name to call them by, the line that says who they are. Without an id nobody is noted yet. */
export type Call = { id?: string; name?: string; says: string };

/** It names the same person all day. */
const COMMAND = "A message: unfazed people reach --occasion hard";

const NOBODY: Call = { says: "Nobody to call is noted yet. c, then + notes somebody." };

/**
 * Somebody to call once the ritual of a hard no is over; undefined if it was not hard, nobody can be called now, or somebody was named
 * after it before. Where nobody is noted at all, that is said if a key `leads` on.
 */
export function callAfter(context: Context, ask: Ask, leads = false): Call | undefined {
	if (!isHard(ask) || wasNamedAfter(context, ask)) return undefined;
	const isNobodyNoted = everybody(context.journal()).length === 0;
	const call = isNobodyNoted && leads ? NOBODY : somebodyNow(context);
	if (call) noteNamedAfter(context, ask);
	return call;
}

function somebodyNow(context: Context): Call | undefined {
	const person = somebodyToReach(context, "hard")?.person;
	if (!person) return undefined;
	const { dayStartsAt } = context.settings();
	const who = whoWords(person, todayNow(context), dayStartsAt);
	return { id: person._id, name: nameToGreet(person.name), says: `Somebody to call: ${who}.` };
}

/** Who it is in lines, with the command that drafts a message, for where no key leads there. */
export function callLines({ says }: Call): string[] {
	return [says, COMMAND];
}

/** Prints who may be called after a no that was recorded as a hard one; prints nothing otherwise. */
export function printCallAfter(context: Context, ask: Ask): void {
	const call = callAfter(context, ask);
	if (call) printCall(context, call);
}

/** Prints whom a ritual named, with the command. */
export function printCall(context: Context, call: Call): void {
	for (const line of callLines(call)) context.print(wrap(line, context.columns).join("\n"));
}
