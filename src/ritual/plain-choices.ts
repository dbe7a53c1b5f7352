import { spelling, spellings, type Term } from "../asks/vocabulary.js";
import { didYouMean } from "../command/suggest.js";
import { shownLine } from "../terminal/clean.js";
import { truncate } from "../terminal/width.js";

/** What a typed line chooses from: what one of it is called ("reason"), its terms, and the id of the one that a text names. */
export type Choices = { one: string; terms: readonly Term[]; known: (text: string) => string | undefined };

/** Columns of a word that was not understood, as it is repeated. */
const LONGEST_WORD = 40;

/** What stands between several: signs first, so that a label with "and" in it is still that label. */
const BETWEEN = [/[,;+]/, /\s&\s|\sand\s/i];

/**
 * The ids that a line chooses, each once, by name or key: "price", "price, timing", "p, t". With "+" before it, those `standing` stay
 * and it adds to them; "none" is none. Throws an Error for a word that names nothing.
 */
export function chosenBy(line: string, standing: readonly string[], choices: Choices): string[] {
	const text = line.trim();
	if (spelling(text) === "none" && idOf(text, standing, choices) === undefined) return [];
	const isMore = text.startsWith("+");
	const named = namedIn(isMore ? text.slice(1) : text, standing, choices);
	return [...new Set(isMore ? [...standing, ...named] : named)];
}

function namedIn(text: string, standing: readonly string[], choices: Choices): string[] {
	const id = idOf(text, standing, choices);
	if (id !== undefined) return [id];
	for (const between of BETWEEN) {
		const parts = text.split(between).filter((part) => part.trim() !== "");
		if (parts.length > 1) return parts.flatMap((part) => namedIn(part, standing, choices));
	}
	const word = truncate(shownLine(text).trim(), LONGEST_WORD);
	const meant = didYouMean(word, spellings(choices.terms));
	throw new Error(`"${word}" is no ${choices.one}.${meant} ? reads them all.`);
}

/** A name comes before a key; what stands there already may be of a list that is not offered any more. */
function idOf(text: string, standing: readonly string[], { terms, known }: Choices): string | undefined {
	const wanted = spelling(text);
	if (wanted === "") return undefined;
	const isNamed = (name: string) => spelling(name) === wanted;
	const named = terms.find(({ id, label }) => isNamed(id) || isNamed(label))?.id ?? known(text);
	return named ?? terms.find(({ key }) => key !== "" && isNamed(key))?.id ?? standing.find(isNamed);
}

/** What is said when one answer takes the place of several: those that are gone. Undefined if none is, or one alone stood there. */
export function replacedWords(chosen: readonly string[], standing: readonly string[]): string | undefined {
	const gone = standing.filter((id) => !chosen.includes(id));
	if (standing.length < 2 || gone.length === 0) return undefined;
	return `That takes the place of ${gone.join(", ")}. To add to them: < goes back, then + before the answer.`;
}

/** The list in full, each with its key: "p: Price; b: Budget". */
export function listWords(terms: readonly Term[]): string {
	return terms.map(({ key, label }) => (key === "" ? label : `${key}: ${label}`)).join("; ");
}

/** What a question of choices reads out beside itself: at first the ids, later what may be added to. */
export function choiceHint(
	terms: readonly Term[],
	{ isFirst, adds }: { isFirst: boolean; adds: "never" | "to none" | "to some" },
): string {
	const ids = terms.map(({ id }) => id).join(", ");
	const list = adds === "never" ? ids : `one or several of: ${ids}`;
	return [...(adds === "to some" ? ["+ adds"] : []), ...(isFirst ? [list] : [])].join("; ");
}
