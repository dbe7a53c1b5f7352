import type { Ask } from "../asks/ask.js";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { firstName } from "../peers/reach/reach-message.js";
import { somebodyToReach } from "../peers/reach/reach-records.js";
import { whoWords } from "../peers/reach/why-now.js";
import { wrap } from "../terminal/width.js";
import { todayOf } from "../time/moment.js";
import { isHard } from "./hard.js";

/** Somebody to call after a hard no: their id, the name to call them by, the line that says who they are. */
export type Call = { id: string; name: string; says: string };

/** It names the same person all day. */
const COMMAND = "A message: unfazed people reach --occasion hard";

const OFFERED = "calls-offered";
/** So many rituals back it is known whether somebody was named already. */
const MOST_KEPT = 100;

/** Somebody to call once the ritual of a hard no is over; undefined if it was not hard, nobody is there, or somebody was named after it before. */
export function callAfter(context: Context, ask: Ask): Call | undefined {
	if (!isHard(ask)) return undefined;
	const { drafts } = context.journal();
	const kept = drafts.load(OFFERED);
	const offered: unknown[] = Array.isArray(kept) ? kept : [];
	if (offered.includes(ask._id)) return undefined;
	const person = somebodyToReach(context, "hard")?.person;
	if (!person) return undefined;
	// What cannot be noted is no reason to say nothing.
	troubleOf(() => drafts.save(OFFERED, [...offered, ask._id].slice(-MOST_KEPT)));
	const { dayStartsAt } = context.settings();
	return {
		id: person._id,
		name: firstName(person.name),
		says: `Somebody to call: ${whoWords(person, todayOf(context.clock, dayStartsAt), dayStartsAt)}.`,
	};
}

/** Who it is in lines, with the command that drafts a message, for where no key leads there. */
export function callLines({ says }: Call): string[] {
	return [says, COMMAND];
}

/** Prints who may be called after a no that was recorded as a hard one; prints nothing otherwise. */
export function printCallAfter(context: Context, ask: Ask): void {
	const call = callAfter(context, ask);
	for (const line of call ? callLines(call) : []) context.print(wrap(line, context.columns).join("\n"));
}
