import type { Ask } from "../asks/ask.js";

/** How a ritual line by line is walked, as its first line says. */
export const HOW_PLAIN = "An empty line skips, < goes back, ? says why it is asked, Ctrl-D keeps it for later.";

/** What "<" says where there is nothing before. */
export const FIRST_QUESTION = "This is the first question.";

/** What is said of a ritual that is left before its end. */
export function keptWords({ _id }: Pick<Ask, "_id">): string {
	return `Kept for later. Go on with: unfazed ritual ${_id}`;
}
