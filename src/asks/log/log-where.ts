import type { Context } from "../../command/context.js";
import { wrongUsage } from "../../command/failure.js";
import { type AskFilter, askFilter } from "../search.js";

/** The filter that a query of a command names. Throws a Failure (2) for one that is not understood. */
export function understoodFilter(context: Context, text: string): AskFilter {
	const filter = askFilter(text, context.settings());
	if (filter.wrong) throw wrongUsage(filter.wrong);
	return filter;
}

/** Where nothing was found: says what may have been meant. Throws a Failure (2) if a value of the query may be wrong. */
export function sayIfNone(context: Context, { doubt, hint }: AskFilter, found: number): void {
	if (found > 0) return;
	if (doubt) throw wrongUsage(doubt);
	if (hint) context.say(`unfazed: ${hint}`);
}
