import type { Context } from "../../command/context.js";
import { fieldOf, type TextField } from "../../terminal/text-field.js";
import { type Day, daysBetween } from "../../time/days.js";
import { todayOf } from "../../time/moment.js";
import { dayThisYear } from "../../time/words.js";
import { everybody } from "../people/people-records.js";
import { keptMessage } from "./message-records.js";
import type { Occasion } from "./reach.js";
import { type Reach, reachIds, reachNow } from "./reach-records.js";

/**
 * The message to a person as it stands on the screen: one of those that the rule names, in their order; the text as it is now, `own` the
 * day on which the person wrote it themselves before, if they did. Without `reach` there is nobody, and `known` says how many people there are.
 */
export type ReachView = {
	ids: readonly string[];
	at: number;
	reach: Reach | undefined;
	own: Day | null;
	field: TextField;
	editing: boolean;
	known: number;
};

/** The message to the person with `id`, else to the one whom the rule names; with `place`, to the one at a place of an order found before. */
export function openReach(
	context: Context,
	occasion: Occasion,
	id: string | undefined,
	place?: { ids: readonly string[]; at: number },
): ReachView {
	const people = everybody(context.journal());
	const isThere = id !== undefined && people.some(({ _id }) => _id === id);
	const { ids, at } = place ?? { ids: reachIds(context, occasion, isThere ? id : undefined), at: 0 };
	const chosen = ids[at];
	const reach = chosen === undefined ? undefined : reachNow(context, occasion, chosen);
	const kept = reach && keptMessage(context, reach.person._id);
	const field = fieldOf(kept?.text ?? reach?.message ?? "", { multiline: true });
	return { ids, at, reach, own: kept?.on ?? null, field, editing: false, known: people.length };
}

/** What is to be said of a message as it opens: that it holds the person's own words. */
export function openWords(context: Context, { own }: ReachView): string | null {
	if (own === null) return null;
	const today = todayOf(context.clock, context.settings().dayStartsAt);
	const when = daysBetween(own, today) === 0 ? "earlier today" : `on ${dayThisYear(own, today)}`;
	return `These are your own words, written ${when}. f drafts it anew.`;
}
