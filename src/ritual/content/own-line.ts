import { didYouMean } from "../../command/suggest.js";
import { VOICES } from "../../settings/settings.js";
import { shown } from "../../terminal/clean.js";
import { widthOf } from "../../terminal/width.js";
import { inVoice, PLACEHOLDERS } from "../voice.js";

/** Columns that a text of the ritual may take: one line of 80, with a margin of three on each side. */
export const LONGEST_TEXT = 74;

const DAYS = /^(\d{1,3}) ?(d|days?|w|weeks?)?$/i;
const MOST_DAYS = 365;

/** A text as every voice says it; by name only where one is known. */
export function spokenForms(text: string, name: string | null): string[] {
	return VOICES.map((voice) => inVoice(text, { voice, name }));
}

/** How texts are compared: case, punctuation and blanks do not matter. Empty for a text without a word. */
export function looseText(text: string): string {
	return text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, " ")
		.trim();
}

/** Why a text cannot be used, and what to do; undefined if it can. */
export function textTrouble(text: string, name: string | null): string | undefined {
	if (looseText(text) === "") return "there is no text here. Write one, or take the line out.";
	if (/[\n\r\u0085\u2028\u2029]/.test(text)) return "a text is one line. Join its lines, or make two texts.";
	if (shown(text) !== text) return "there is a character in this text that no terminal shows. Write it anew.";
	const unknown = text.match(/\{[^}]*\}?/g)?.find((found) => !PLACEHOLDERS.includes(found));
	if (unknown) return `${unknown} is no placeholder.${didYouMean(unknown, PLACEHOLDERS)} ${placeholderWords()}`;
	const over = Math.max(...spokenForms(text, name).map(widthOf)) - LONGEST_TEXT;
	if (over <= 0) return undefined;
	return `this text is ${over} ${over === 1 ? "column" : "columns"} too long for a line (${LONGEST_TEXT} fit). Say it shorter.`;
}

/** In how many days, as a person writes it: "3 days", "2 weeks", 5; null for "never" or nothing, undefined if it is none of them. */
export function daysFrom(text: string): number | null | undefined {
	const said = text.trim().toLowerCase();
	if (said === "" || said === "never") return null;
	const found = DAYS.exec(said);
	if (!found) return undefined;
	const days = Number(found[1]) * (found[2]?.startsWith("w") ? 7 : 1);
	return days >= 1 && days <= MOST_DAYS ? days : undefined;
}

function placeholderWords(): string {
	return `There are ${PLACEHOLDERS.join(" ")}.`;
}
