import { readQuery, type TokenKey } from "./log/log-filter.js";
import { outcomeWord } from "./outcome-words.js";
import { knownChannel, knownReason, knownStage, type Whose } from "./vocabulary.js";
import { knownWonReason } from "./won-reasons.js";

/**
 * A word of a query as a shell passes it on, which takes quotes away: of `segment:Big bank` all is the value, as of a tag or a who; of
 * a filter with known values only if all of it is one, so that `channel:phone acme` stays two.
 */
export function wordOfShell(word: string, settings: Whose): string {
	const [, head = "", value = ""] = /^(-?\p{L}+:=?)([^"]*\s[^"]*)$/u.exec(word) ?? [];
	const { tokens, unclear } = readQuery(word);
	const [token] = tokens;
	const isOne = head !== "" && token && tokens.length === 1 && unclear.length === 0;
	return isOne && isValue(token.key, value, settings) ? `${head}"${value.trim()}"` : word;
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
