import type { Context } from "../../command/context.js";
import { type Ask, whoKey } from "../ask.js";
import { asksCollection } from "../ask-collection.js";
import { alikeTo, type KnownWho } from "./similar-who.js";
import { alikeText } from "./similar-who-text.js";
import { knownIn, whoDigest } from "./who-sheet.js";

/** Every spelling of a who in the journal, out of its cache. */
export function knownWhos(context: Context): KnownWho[] {
	const digest = whoDigest(context.settings().dayStartsAt);
	return knownIn(context.journal().records(asksCollection).digestsTogether(digest));
}

/** Below what was recorded: whether a who that is new is like one that is known, and what to do if it is the same. Prints nothing otherwise. */
export function printAlike(context: Context, { who }: Pick<Ask, "who">): void {
	const known = knownWhos(context);
	const key = whoKey(who);
	const asks = known.reduce((sum, one) => sum + (one.who === who || whoKey(one.who) === key ? one.asks : 0), 0);
	const alike = asks > 1 ? [] : alikeTo(who, known);
	if (alike.length > 0) context.print(alikeText(who, alike));
}
