import { didYouMean } from "../../command/suggest.js";
import { spelling, spellings, type Term } from "../vocabulary.js";
import { NOT_GIVEN_WORD, type TokenValue } from "./log-filter.js";
import { type Fits, fold, type Searched, withValue } from "./log-filter-fits.js";

/** The values that a record has in a field; none where nothing was given. */
export type ValuesOf<T = Searched> = (record: T) => readonly string[];

/** A name understood, and what to say of it if nothing is found. */
type NameRead<T> = { fits: Fits<T>; doubt?: string | undefined };

const NOT_GIVEN: Term = { id: NOT_GIVEN_WORD, label: NOT_GIVEN_WORD, key: "", aliases: [] };

/**
 * Reads a name of a list: an id, or any other name, or as much of one as only one of the list begins with. With `unfinished` it finds all
 * that it can become.
 */
export function readTerm<T>(
	value: TokenValue,
	unfinished: boolean,
	{ is, terms, values }: { is: string; terms: readonly Term[]; values: ValuesOf<T> },
): NameRead<T> {
	if (value.exact) return { fits: asWritten(value.text, unfinished, values) };
	const wanted = folded(value.text);
	const all = [...terms, NOT_GIVEN];
	const idsWhere = (isNamed: (name: string) => boolean) =>
		all.filter((term) => namesOf(term).some((name) => isNamed(folded(name)))).map(({ id }) => id);
	const begun = idsWhere((name) => name.startsWith(wanted));
	const named = all.some(({ id }) => id === value.text) ? [value.text] : idsWhere((name) => name === wanted);
	const meant = unfinished || (named.length === 0 && begun.length === 1) ? begun : named;
	// A reason may have left the settings while asks still have it, so one that is not known is only doubted.
	const isOther = (own: string) =>
		unfinished ? folded(own).startsWith(wanted) : named.length === 0 && folded(own) === wanted;
	const fits = withValue(values, (own) => meant.includes(own) || isOther(own), meant.includes(NOT_GIVEN_WORD));
	const nearest = didYouMean(value.text, spellings(terms));
	return { fits, doubt: meant.length > 0 ? undefined : `No ${is} is called "${value.text}".${nearest}` };
}

/** Terms that are also known by what the person calls them. */
export function inOwnWords(terms: readonly Term[], own: readonly Term[]): Term[] {
	return terms.map((term) => {
		const label = own.find(({ id }) => id === term.id)?.label ?? term.label;
		return label === term.label ? term : { ...term, aliases: [...term.aliases, label] };
	});
}

/** Reads a text of the person's own, of which case and accents do not matter. With `unfinished` it finds all that it can become. */
export function readText<T>(value: TokenValue, unfinished: boolean, values: ValuesOf<T>): NameRead<T> {
	if (value.exact) return { fits: asWritten(value.text, unfinished, values) };
	const wanted = fold(value.text);
	if (unfinished)
		return { fits: withValue(values, (own) => fold(own).startsWith(wanted), NOT_GIVEN_WORD.startsWith(wanted)) };
	// As in a breakdown, where the level "none" is of these alone.
	if (wanted === NOT_GIVEN_WORD) return { fits: withValue(values, (own) => own === NOT_GIVEN_WORD, true) };
	return { fits: withValue(values, (own) => fold(own) === wanted, false) };
}

function asWritten<T>(text: string, unfinished: boolean, values: ValuesOf<T>): Fits<T> {
	return withValue(values, (own) => (unfinished ? own.startsWith(text) : own === text), false);
}

function namesOf({ id, label, aliases }: Term): string[] {
	return [id, label, ...aliases];
}

function folded(text: string): string {
	return spelling(fold(text));
}
