import type { Ask, Ritual } from "../../src/asks/ask.js";
import { asksCollection } from "../../src/asks/ask-records.js";
import { newAsk } from "../../src/asks/new-ask.js";
import type { Context } from "../../src/command/context.js";

/** A ritual of which nothing was kept but its next move. */
export function aMove(text: string, on: string | null): Ritual {
	return { explanation: null, lesson: null, nextMove: { text, on }, feeling: null, completedAt: null };
}

/** Adds one ask made `daysAgo` days before now, with what a test names, and gives it. */
export function addAsk(context: Context, who: string, daysAgo: number, fields: Partial<Ask> = {}): Ask {
	const at = context.clock.now() - daysAgo * 86_400_000;
	const moment = { at, offset: context.clock.offsetAt(at), dateOnly: false };
	const isOpen = (fields.outcome ?? "pending") === "pending";
	const decided = isOpen ? {} : { decidedAt: new Date(at), decidedOffset: moment.offset };
	const draft = { ...newAsk(who, moment), ...decided, ...fields };
	const [ask] = context.journal().add(`an ask of ${who} for a test`, asksCollection, [draft]);
	if (!ask) throw new Error("the journal gave back no record");
	return ask;
}
