import { readQuery, type TokenKey } from "./log-filter.js";
import { outcomeWord } from "./outcome-words.js";
import { knownChannel, knownReason, knownStage } from "./vocabulary.js";

/**
 * A word of a query as a shell passes it on, which takes quotes away: of `segment:Big bank` all is the value, as of a tag or a who; of
 * a filter with known values only if all of it is one, so that `channel:phone acme` stays two. `reasons` are the person's own.
 */
export function wordOfShell(word: string, reasons: readonly string[]): string {
	const [, head = "", value = ""] = /^(-?\p{L}+:=?)([^"]*\s[^"]*)$/u.exec(word) ?? [];
	const { tokens, unclear } = readQuery(word);
	const [token] = tokens;
	const isOne = head !== "" && token && tokens.length === 1 && unclear.length === 0;
	return isOne && isValue(token.key, value, reasons) ? `${head}"${value.trim()}"` : word;
}

function isValue(key: TokenKey, text: string, reasons: readonly string[]): boolean {
	switch (key) {
		case "segment":
		case "tag":
		case "who":
			return true;
		case "channel":
			return knownChannel(text) !== undefined;
		case "stage":
			return knownStage(text) !== undefined;
		case "reason":
			return knownReason(text, reasons) !== undefined;
		case "outcome":
			return outcomeWord(text) !== undefined;
		default:
			return false;
	}
}
