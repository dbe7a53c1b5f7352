import { nearest } from "../../command/suggest.js";
import type { Day, Month } from "../../time/days.js";
import type { Outcome } from "../ask.js";
import { CHANNELS, EVERY_REASON, STAGES, type Term } from "../vocabulary.js";

/** The keys of the tokens that `filterText` writes, in that order. */
export const WRITTEN_KEYS = [
	"outcome",
	"channel",
	"stage",
	"segment",
	"reason",
	"weekday",
	"hour",
	"tag",
	"who",
	"from",
	"to",
	"decided",
] as const;

/** The keys of all tokens, in the order in which they are explained. */
export const TOKEN_KEYS = [...WRITTEN_KEYS, "won", "lesson", "rated", "ritual", "feeling", "deleted"] as const;

/** One of `TOKEN_KEYS`. */
export type TokenKey = (typeof TOKEN_KEYS)[number];

type WrittenKey = (typeof WRITTEN_KEYS)[number];

/** One value of a token. An `exact` one (`segment:=Retail`) is compared as written: other case or accents, or "none", are other names. */
export type TokenValue = { text: string; exact: boolean };

/** A token as it was typed: `channel:phone,email`; `excluded` where a minus stands before it. */
export type Token<Key extends string = TokenKey> = {
	key: Key;
	excluded: boolean;
	values: TokenValue[];
	typed: string;
};

/** The parts of a query. `unclear` are words that look like a token whose key is misspelt, with the key that was likely meant. */
export type Query<Key extends string = TokenKey> = {
	words: string[];
	tokens: Token<Key>[];
	unclear: { key: string; meant: Key }[];
};

/** What a filter is to say; null is what was not given, as is the level "none" of a breakdown. */
export type FilterTokens = {
	/** Any of these. Beside `decided`, "ghosted" only fits where the setting counts it. */
	outcome?: readonly Outcome[] | undefined;
	channel?: string | null | undefined;
	stage?: string | null | undefined;
	segment?: string | null | undefined;
	reason?: string | null | undefined;
	/** The weekday of the asking, as a level has it: "Tue". */
	weekday?: string | undefined;
	/** The hour of the asking, or some hours without the end: "09", "10-12"; null where only the day is known. */
	hour?: string | null | undefined;
	tag?: string | null | undefined;
	/** A part of the who. */
	who?: string | undefined;
	/** Asked on this day (or in this month) or later. */
	from?: Day | Month | undefined;
	/** Asked on this day (or in this month) or earlier. */
	to?: Day | Month | undefined;
	/** Decided on these days, as the ratio counts. */
	decided?: { from: Day; to: Day } | undefined;
};

/** What stands for a value that was not given. */
export const NOT_GIVEN_WORD = "none";

/** Keys whose values are names. Those of a list find nothing else; of all others, two may differ in case or accents alone. */
const NAMES: { [K in WrittenKey]?: readonly Term[] } = {
	channel: CHANNELS,
	stage: STAGES,
	segment: [],
	reason: EVERY_REASON,
	tag: [],
};

/** Of so short a key too little is left after a slip to tell what was meant, unless its end is there. */
const SHORT = 3;
const BLANKS = /\s+/y;
const QUOTED = /"((?:[^"]|"")*)(?:"|$)/y;
const BARE = /[^\s,"]+/y;
const WORD = /\S+/y;

/** The query that says so, for the Log and `unfazed log`: `channel:phone decided:2026-08-25..2026-11-22`. */
export function filterText(tokens: FilterTokens): string {
	return WRITTEN_KEYS.flatMap((key) => {
		const text = valueText(key, tokens);
		return text === undefined ? [] : `${key}:${text}`;
	}).join(" ");
}

function valueText(key: WrittenKey, tokens: FilterTokens): string | undefined {
	if (key === "outcome") return tokens.outcome?.length ? tokens.outcome.join(",") : undefined;
	if (key === "decided") return tokens.decided && `${tokens.decided.from}..${tokens.decided.to}`;
	const value = tokens[key];
	if (value === undefined) return undefined;
	if (value === null || value === NOT_GIVEN_WORD) return NOT_GIVEN_WORD;
	if (key === "weekday") return value.toLowerCase();
	const isExact = NAMES[key]?.every(({ id }) => id !== value) ?? false;
	return (isExact ? "=" : "") + quotedIfNeeded(value);
}

function quotedIfNeeded(text: string): string {
	return /^[^\s,"=][^\s,"]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

/** Takes a query of the log apart; see `readQueryOf`. */
export function readQuery(text: string): Query {
	return readQueryOf(text, TOKEN_KEYS);
}

/** Takes a query apart: `key:value` of one of these keys is a token, all else are words. A quote left open reaches to the end. */
export function readQueryOf<Key extends string>(text: string, keys: readonly Key[]): Query<Key> {
	const query: Query<Key> = { words: [], tokens: [], unclear: [] };
	let at = 0;
	while (at < text.length) {
		const start = at + (matchAt(BLANKS, text, at)?.[0].length ?? 0);
		const word = matchAt(WORD, text, start)?.[0] ?? "";
		// Made here: an expression for any letter takes a part of a millisecond, and every command loads this file.
		const [head = "", minus, name = ""] = matchAt(/(-?)(\p{L}+):/uy, text, start) ?? [];
		const key = keyOf(name, keys);
		const meant = head.length < word.length ? keyMeant(name, keys) : undefined;
		at = start + word.length;
		if (key) {
			const { values, end } = valuesFrom(text, start + head.length);
			query.tokens.push({ key, excluded: minus === "-", values, typed: text.slice(start, end) });
			at = end;
		} else if (meant) query.unclear.push({ key: name, meant });
		else if (word !== "") query.words.push(word);
	}
	return query;
}

/** The values that begin at a place, with commas between them, and where they end. Empty ones are left out. */
function valuesFrom(text: string, start: number): { values: TokenValue[]; end: number } {
	const values: TokenValue[] = [];
	let value = { text: "", exact: text[start] === "=" };
	let end = start + (value.exact ? 1 : 0);
	for (;;) {
		const quoted = matchAt(QUOTED, text, end);
		const piece = quoted ?? matchAt(BARE, text, end);
		value.text += quoted ? (quoted[1] ?? "").replaceAll('""', '"') : (piece?.[0] ?? "");
		end += piece?.[0].length ?? 0;
		if (piece) continue;
		if (value.text.trim() !== "") values.push(value);
		if (text[end] !== ",") return { values, end };
		value = { text: "", exact: text[end + 1] === "=" };
		end += value.exact ? 2 : 1;
	}
}

/** What a sticky pattern matches at a place. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

function keyOf<Key extends string>(typed: string, keys: readonly Key[]): Key | undefined {
	return keys.find((key) => key === typed.toLowerCase());
}

/** A slip of the hand keeps the first letter; "season:" is no misspelt "reason:", nor is "foo:" a misspelt "from:". */
function keyMeant<Key extends string>(typed: string, keys: readonly Key[]): Key | undefined {
	const near = keyOf(nearest(typed, keys) ?? "", keys);
	const name = typed.toLowerCase();
	const isEndThere = name.length > SHORT || near?.at(-1) === name.at(-1) || near?.startsWith(name);
	return near?.[0] === name[0] && isEndThere ? near : undefined;
}
