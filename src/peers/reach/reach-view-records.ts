import type { Context } from "../../command/context.js";
import { todayNow } from "../../command/today.js";
import { fieldOf, type TextField } from "../../terminal/text-field.js";
import type { Day } from "../../time/days.js";
import { everybody } from "../people/people-records.js";
import { eraseOldMessages, keptMessage } from "./message-records.js";
import type { Occasion } from "./reach.js";
import { type Reach, reachIds, reachNow } from "./reach-records.js";
import { ownWords } from "./reach-words.js";

/**
 * The message to a person as it stands on the screen: one of those that the rule names, in their order; the text as it is now, `own` the
 * day on which the person wrote it themselves, if they did, and the first of its rows that is shown. Without `reach` there is nobody, and
 * `known` says how many people there are.
 */
export type ReachView = {
	ids: readonly string[];
	at: number;
	reach: Reach | undefined;
	own: Day | null;
	field: TextField;
	editing: boolean;
	top: number;
	known: number;
};

/** The message to the person with `id`, else to the one whom the rule names. */
export function openReach(context: Context, occasion: Occasion, id: string | undefined): ReachView {
	eraseOldMessages(context);
	const wanted = id !== undefined && isThere(context, id) ? id : undefined;
	return viewAt(context, occasion, reachIds(context, occasion, wanted), 0);
}

/** The message to the next one after a view in its order, who is still there; undefined if there is nobody else. */
export function nextReach(context: Context, occasion: Occasion, { ids, at }: ReachView): ReachView | undefined {
	const others = [...ids.slice(at + 1), ...ids.slice(0, at)];
	const next = others.find((id) => isThere(context, id));
	if (next === undefined) return undefined;
	const present = ids.filter((id) => isThere(context, id));
	return viewAt(context, occasion, present, present.indexOf(next));
}

/** Whether somebody is among the people, and was not deleted meanwhile. */
export function isThere(context: Context, id: string): boolean {
	return everybody(context.journal()).some(({ _id }) => _id === id);
}

/** What is to be said of a message as it opens: that it holds the person's own words. */
export function openWords(context: Context, { own }: ReachView): string | null {
	return own === null ? null : ownWords(own, todayNow(context));
}

function viewAt(context: Context, occasion: Occasion, ids: readonly string[], at: number): ReachView {
	const chosen = ids[at];
	const reach = chosen === undefined ? undefined : reachNow(context, occasion, chosen);
	const kept = reach && keptMessage(context, reach.person._id);
	const field = fieldOf(kept?.text ?? reach?.message ?? "", { multiline: true });
	const known = everybody(context.journal()).length;
	return { ids, at, reach, own: kept?.on ?? null, field, editing: false, top: 0, known };
}
