import { readQueryOf } from "../asks/log/log-filter.js";
import { type Fits, fold } from "../asks/log/log-filter-fits.js";
import { withQuotes } from "../asks/shell-word.js";
import { channelLabel, knownChannel, knownReason, reasonLabel, type Whose } from "../asks/vocabulary.js";
import { DEPOSIT_FILTERS, readFilter, type SearchedDeposit } from "./deposit-filters.js";

/** What a query finds. `wrong` says in a line why it is not understood; `doubt` and `hint` what may be wrong with it if nothing is found. */
export type FoundDeposits<D> = {
	deposits: readonly D[];
	wrong: string | null;
	doubt: string | null;
	hint: string | null;
};

/** What words are looked for in: made once, because a query that is typed looks at all deposits with every key. */
const texts = new WeakMap<SearchedDeposit, string>();

/**
 * The deposits that fit every word and every filter of a query, in their order. Words are looked for in the text, in what the person
 * did, in from, kind, channel and reasons. With `unfinished` the query's end is still being typed: what is half typed takes nothing away.
 */
export function findDeposits<D extends SearchedDeposit>(
	deposits: readonly D[],
	query: string,
	settings: Whose,
	unfinished = false,
): FoundDeposits<D> {
	const { words, tokens, unclear } = readQueryOf(query, DEPOSIT_FILTERS);
	const isTyped = (part: string, at: number, parts: readonly unknown[]) =>
		unfinished && at === parts.length - 1 && query.endsWith(part);
	const reads = tokens.map((token, at) => readFilter(token, settings, isTyped(token.typed, at, tokens)));
	const [misspelt] = unclear;
	const wrong = misspelt
		? `"${misspelt.key}:" is no filter. Did you mean ${misspelt.meant}:?`
		: reads.map((read) => ("wrong" in read ? read.wrong : undefined)).find(Boolean);
	if (wrong) return { deposits: [], wrong, doubt: null, hint: null };

	const filters = reads.flatMap((read) => ("wrong" in read ? [] : [read]));
	const kept = words.filter((word, at) => !(isTyped(word, at, words) && beginsFilter(word)));
	const wanted = kept.map(fold).filter(Boolean);
	const fits: Fits<SearchedDeposit> = (deposit) =>
		filters.every((filter) => filter.fits(deposit)) && hasWords(deposit, wanted);
	const found = filters.length + wanted.length === 0 ? deposits : deposits.filter(fits);
	const doubt = filters.find((filter) => filter.doubt)?.doubt ?? null;
	return { deposits: found, wrong: null, doubt, hint: hintOf(words) };
}

/** Deposits as they are listed: the newest first; of the same moment, what was written last. */
export function newestFirst<D extends SearchedDeposit>(deposits: readonly D[]): D[] {
	return deposits.toReversed().sort((left, right) => right.at.getTime() - left.at.getTime());
}

/** A word of a query as a shell passes it on, which takes quotes away: of `from:Big Corp` all is the value. */
export function depositWordOfShell(word: string, settings: Whose): string {
	return withQuotes(word, DEPOSIT_FILTERS, (key, text) => {
		if (key === "from") return true;
		if (key === "channel") return knownChannel(text) !== undefined;
		return key === "reason" && knownReason(text, settings) !== undefined;
	});
}

function hasWords(deposit: SearchedDeposit, words: readonly string[]): boolean {
	if (words.length === 0) return true;
	const text = texts.get(deposit) ?? searchedText(deposit);
	return words.every((word) => text.includes(word));
}

function searchedText(deposit: SearchedDeposit): string {
	const { text, did, from, kind, channel, reasons = [] } = deposit;
	const parts = [text, did, from, kind, channel, channel && channelLabel(channel), ...reasons.map(reasonLabel)];
	const folded = fold(parts.filter(Boolean).join("\n"));
	texts.set(deposit, folded);
	return folded;
}

function beginsFilter(word: string): boolean {
	const typed = word.replace(/^-/, "").toLowerCase();
	return DEPOSIT_FILTERS.some((key) => key.startsWith(typed));
}

function hintOf(words: readonly string[]): string | null {
	const [, key] = words.map((word) => /^-?(\p{L}+:)\S/u.exec(word)).find(Boolean) ?? [];
	if (!key) return null;
	return `"${key}" is looked for as a word. Filters are ${DEPOSIT_FILTERS.map((name) => `${name}:`).join(" ")}`;
}
