import { readQueryOf, TOKEN_KEYS, type TokenKey } from "./log/log-filter.js";
import { outcomeWord } from "./outcome-words.js";
import { knownChannel, knownReason, knownStage, type Whose } from "./vocabulary.js";
import { knownWonReason } from "./won-reasons.js";

/**
 * A word of a query as a shell passes it on, which takes quotes away: of `segment:Big bank` all is the value, as of a tag or a who; of
 * a filter with known values only if all of it is one, so that `channel:phone acme` stays two.
 */
export function wordOfShell(word: string, settings: Whose): string {
	return withQuotes(word, TOKEN_KEYS, (key, text) => isValue(key, text, settings));
}

/** The same of a query with these keys, where `isValue` says whether a text with blanks is one value of a key. */
export function withQuotes<Key extends string>(
	word: string,
	keys: readonly Key[],
	isValue: (key: Key, text: string) => boolean,
): string {
	const [, head = "", value = ""] = /^(-?\p{L}+:=?)([^"]*\s[^"]*)$/u.exec(word) ?? [];
	const { tokens, unclear } = readQueryOf(word, keys);
	const [token] = tokens;
	const isOne = head !== "" && token && tokens.length === 1 && unclear.length === 0;
	return isOne && isValue(token.key, value) ? `${head}"${value.trim()}"` : word;
}

function isValue(key: TokenKey, text: string, settings: Whose): boolean {
	switch (key) {
		case "segment":
		case "tag":
		case "who":
		case "lesson":
			return true;
		case "channel":
			return knownChannel(text) !== undefined;
		case "stage":
			return knownStage(text) !== undefined;
		case "reason":
			return knownReason(text, settings) !== undefined;
		case "outcome":
			return outcomeWord(text) !== undefined;
		case "won":
			return knownWonReason(text) !== undefined;
		default:
			return false;
	}
}
