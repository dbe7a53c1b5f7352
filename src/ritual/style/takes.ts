import { isThing, oneOf } from "./phrase.js";
import type { Takes } from "./verbs.js";

/** What makes another verb of it: nobody who "blew them away" failed. */
const PARTICLE = /\b(away|off|up|out|past|through)\b/i;
const CIRCUMSTANCE = /^(on|at|in|with|under|during|before|about|around|over|against|after|for|from|by) (.+)$/i;
const PREPOSITION =
	/^(to|of|into|as|than) |^(on|at|in|with|under|during|before|about|around|over|against|after|for|from|by)\b/i;
const MANY = /^(every|each|all|any|most)\b/i;

/** What follows a verb, as of one time ("demos" is "the demo"), perhaps empty; undefined if the verb does not take it. */
export function takenBy(takes: Takes, rest: string): string | undefined {
	if (takes instanceof RegExp) return takes.test(rest) ? once(rest) : undefined;
	if (rest === "") return takes === "thing" ? undefined : "";
	if (takes === "circumstance?") return circumstance(rest);
	return isThing(rest) && !PARTICLE.test(rest) && !PREPOSITION.test(rest) ? oneOf(rest) : undefined;
}

/** Whether it is said of all there are: "every deal". */
export function isOfAll(rest: string): boolean {
	return MANY.test(rest.replace(CIRCUMSTANCE, "$2"));
}

/** "to ask for the budget" is no thing. */
function once(rest: string): string {
	return rest.startsWith("to ") ? rest : oneOf(rest);
}

function circumstance(rest: string): string | undefined {
	const [, preposition, thing = ""] = CIRCUMSTANCE.exec(rest) ?? [];
	return preposition && isThing(thing) ? `${preposition} ${oneOf(thing)}` : undefined;
}
