import type { Ask, Ritual } from "../../src/asks/ask.js";
import { asksCollection } from "../../src/asks/ask-records.js";
import { newAsk } from "../../src/asks/new-ask.js";
import type { Context } from "../../src/command/context.js";
import { contextAt } from "../support/context.js";

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

/** What a no leaves that has a next move on a day. */
export const aNextMove = (on: string, text = "send the comparison") =>
	({ outcome: "no", ritual: aMove(text, on) }) as const;

/** Four things due, the longest waiting first: Globex quiet, Initech to come back to, Acme's and Hooli's next moves. */
export function fourThings(): Context {
	const context = contextAt();
	addAsk(context, "Globex", 16);
	addAsk(context, "Initech", 30, { outcome: "not_now", until: "2026-11-19", note: "budget opens in Q1" });
	addAsk(context, "Acme", 5, aNextMove("2026-11-21"));
	addAsk(context, "Hooli", 4, aNextMove("2026-11-22", "call Bob"));
	return context;
}

/** Who is selected in a drawn list of what is due. */
export function selectedIn(frame: string): string | undefined {
	return /▸ (\w+)/.exec(frame.split("DUE")[1] ?? "")?.[1];
}
