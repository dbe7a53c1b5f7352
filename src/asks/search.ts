import type { Day } from "../time/days.js";
import { readQuery, TOKEN_KEYS, type Token } from "./log/log-filter.js";
import { type Fits, fold, type Searched } from "./log/log-filter-fits.js";
import { type AskedDays, type FilterSettings, readToken } from "./log/log-filter-tokens.js";

const QUOTES =
	'A quote is looked for as it stands. Quotes hold the value of a filter together, as in segment:"Big bank".';

/** A query understood. */
export type AskFilter = {
	matches: Fits;
	/** Whether every ask matches: there is nothing to look for. */
	isAll: boolean;
	/** Whether deleted asks can match: only where the query speaks of them. */
	deleted: boolean;
	/** No ask that matches was made outside of these days. */
	asked: AskedDays;
	/** Why the query is not understood, in a line; nothing matches then. */
	wrong: string | null;
	/** If nothing is found: which value may be wrong, in a line. */
	doubt: string | null;
	/** If nothing is found: which word may have been meant as a filter, in a line. */
	hint: string | null;
};

/**
 * The asks that fit every word and every token of a query. With `unfinished` its end is still being typed: a token half typed takes
 * nothing away yet.
 */
export function askFilter(text: string, settings: FilterSettings, unfinished = false): AskFilter {
	const query = readQuery(text);
	const atEnd = (part: string, at: number, parts: readonly unknown[]) =>
		unfinished && at === parts.length - 1 && text.endsWith(part);
	const tokens = query.tokens.map((token, at) => readToken(token, settings, atEnd(token.typed, at, query.tokens)));
	const words = query.words.filter((word, at) => !(atEnd(word, at, query.words) && beginsKey(word)));
	const [unclear] = query.unclear;
	const wrong = [
		unclear && `"${unclear.key}:" is no filter. Did you mean ${unclear.meant}:?`,
		...tokens.map((token) => (token !== null && "wrong" in token ? token.wrong : undefined)),
	].find(Boolean);
	if (wrong) {
		const asked = { from: null, to: null };
		return { matches: () => false, isAll: false, deleted: false, asked, wrong, doubt: null, hint: null };
	}

	const read = tokens.flatMap((token) => (token === null || "wrong" in token ? [] : [token]));
	const hasWords = wordsIn(words);
	const from = days(read.map(({ asked }) => asked.from)).at(-1) ?? null;
	const to = days(read.map(({ asked }) => asked.to))[0] ?? null;
	const noDay = from !== null && to !== null && from > to ? "These filters leave no day to have asked on." : null;
	const deleted = query.tokens.some(({ key, values }) => key === "deleted" && values.length > 0);
	return {
		// Nobody deleted an ask whose adding was undone.
		matches: (ask) => (deleted ? !ask.undone : !ask.deleted) && read.every(({ fits }) => fits(ask)) && hasWords(ask),
		deleted,
		isAll: read.length === 0 && words.length === 0,
		asked: { from, to },
		wrong: null,
		doubt: read.find(({ doubt }) => doubt)?.doubt ?? openQuote(query.tokens) ?? noDay,
		hint: hintOf(words),
	};
}

/** Whether an ask has every word in one of its texts or names: who, note, why, explanation, lesson, next move, tags, segment, ... */
function wordsIn(words: readonly string[]): Fits {
	const wanted = words.map(fold).filter(Boolean);
	if (wanted.length === 0) return () => true;
	return (ask) => {
		const text = fold(searched(ask));
		return wanted.every((word) => text.includes(word));
	};
}

function searched(ask: Searched): string {
	const { ritual } = ask;
	const parts = [
		ask.who,
		ask.outcome,
		ask.channel,
		ask.stage,
		ask.segment,
		ask.note,
		ask.why,
		ritual?.lesson,
		ritual?.explanation,
	];
	return [...parts, ritual?.nextMove?.text, ...ask.reasons, ...(ask.wonReasons ?? []), ...ask.tags]
		.filter(Boolean)
		.join("\n");
}

function beginsKey(word: string): boolean {
	const typed = word.replace(/^-/, "").toLowerCase();
	return TOKEN_KEYS.some((key) => key.startsWith(typed));
}

function openQuote(tokens: readonly Token[]): string | undefined {
	const open = tokens.find(({ typed }) => typed.split('"').length % 2 === 0);
	return open && `The quote of ${open.key}: is not closed, so all that stands behind it is its value. Close it with ".`;
}

function hintOf(words: readonly string[]): string | null {
	const likeToken = words.map((word) => /^-?(\p{L}+:)\S/u.exec(word)?.[1]).find(Boolean);
	if (!likeToken) return words.some((word) => word.includes('"')) ? QUOTES : null;
	return `"${likeToken}" is looked for as a word. Filters are ${TOKEN_KEYS.map((key) => `${key}:`).join(" ")}`;
}

function days(some: readonly (Day | null)[]): Day[] {
	return some.filter((day) => day !== null).sort();
}
