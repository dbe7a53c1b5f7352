import type { Ask } from "../../src/asks/ask.js";
import { asksCollection, recordOutcome } from "../../src/asks/ask-records.js";
import { newAsk } from "../../src/asks/new-ask.js";
import { type Context, openContext } from "../../src/command/context.js";
import { thisMoment } from "../../src/time/moment.js";
import { temporaryHome } from "./temporary-home.js";

/** The moment that `contextAt` freezes: a Sunday morning. */
export const NOW = "2026-11-22T09:00:00";

/** The context of a command in a home of its own (or in `home`), with the clock frozen. */
export function contextAt(home: string = temporaryHome(), now: string = NOW): Context {
	return openContext({ home }, { UNFAZED_NOW: now, HOME: home, TERM: "xterm-256color" });
}

/** Records a no in the context's journal, as the commands do. */
export function aNo(
	context: Context,
	who: string,
	fields: Partial<Pick<Ask, "reasons" | "note" | "channel">> = {},
): Ask {
	const decision = { who, outcome: "no", moment: thisMoment(context.clock), fields } as const;
	return recordOutcome(context.journal(), context.settings(), decision).ask;
}

/** Adds asks with these outcomes, `daysAgo` days before now each. */
export function addAsks(context: Context, asks: { who: string; outcome: Ask["outcome"]; daysAgo: number }[]): void {
	const drafts = asks.map(({ who, outcome, daysAgo }) => {
		const at = context.clock.now() - daysAgo * 86_400_000;
		const moment = { at, offset: context.clock.offsetAt(at), dateOnly: false };
		const ask = newAsk(who, moment);
		if (outcome === "pending") return ask;
		return { ...ask, outcome, decidedAt: new Date(at), decidedOffset: moment.offset };
	});
	context.journal().add("asks for a test", asksCollection, drafts);
}
