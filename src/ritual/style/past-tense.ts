import nlp from "compromise/three";

/** Verbs that are their own past. */
const SAME = /^(bet|cost|cut|hit|hurt|put|quit|read|set|shut|split|spread)$/;
const PAST = /^(was|were|had|did|could|would)$/;
const PRESENT = /\b(am|is|are|has|does|will|can|cannot|must|may|shall)\b|'(m|re|s|ll|ve)\b/;
/** What the library leaves in the present, or makes wrong: "we let them drive" would be "we let them drove". */
const BEYOND =
	/^[a-z]+ing\b|\b(let|lets|make|makes|help|helps|watch|see|sees|hear|hears|end up|ends up|used to|going to)\b.*\b\w/i;
const SUBJECT = /^(I|we|they|he|she|it)$/i;
const ADVERB = /^(already|just|really|even|only|then|never|not|[a-z]+ly)$/i;
/** No verb in the present stands after these: what is changed there was taken for one ("talk to boards"). */
const NO_VERB_AFTER = /^(to|the|a|an|at|on|in|of|my|our|their|his|her|for|about|with|from|by|no|more)$/i;

/**
 * A clause in the present ("they ask about price") in the past ("they asked about price"); one in the past as it is. Undefined where
 * the outcome is not certain to be English.
 */
export function pastOf(clause: string): string | undefined {
	const given = clause.replace(/\b(have|has) to\b/g, "had to").replace(/\bwill not\b/g, "do not");
	if (BEYOND.test(given) || !given.includes(" ")) return undefined;
	const text = nlp(given);
	text.verbs().toPastTense();
	const past = text.text();
	return isCertain(given.split(" "), past.split(" ")) && !PRESENT.test(past) ? past : undefined;
}

/** Word by word: what changed may be a verb, and what every subject does is in the past. */
function isCertain(given: readonly string[], past: readonly string[]): boolean {
	if (past.length !== given.length && !given.includes("not") && !given.includes("will")) return false;
	const isSame = past.length === given.length;
	let verbs = 0;
	for (const [index, word] of past.entries()) {
		const isChanged = isSame && word !== given[index];
		const before = past[index - 1] ?? "";
		if (isChanged && NO_VERB_AFTER.test(before)) return false;
		const isPast = isChanged || PAST.test(word) || nlp(word).has("#PastTense");
		if (isPast) verbs++;
		const subjectAt = ADVERB.test(before) ? index - 2 : index - 1;
		if (SUBJECT.test(past[subjectAt] ?? "") && !isPast && !SAME.test(word) && !ADVERB.test(word)) return false;
		if (SAME.test(word)) verbs++;
	}
	return verbs > 0;
}
