import type { FieldFlag } from "../asks/ask-fields.js";
import { shownLine } from "../terminal/clean.js";
import { truncate } from "../terminal/width.js";

/** So many names of fields are said of one change; the others are counted. */
export const MOST_NAMES = 3;
/** So many values likewise. */
const MOST_VALUES = 3;

const LONGEST = 40;

/** How the lines of an open ask are called in a sentence, by the flag that edits them; the others are "the" and their label. */
const BY_FLAG: { [Flag in FieldFlag]?: string } = {
	asked: "the date of asking",
	decided: "the date of the answer",
	until: "the not-now date",
	why: "what helped",
	won: "what won it",
	nextOn: "the day of the next move",
	feeling: "how it felt",
};

/** Lines of an open ask that hold a person's own words: they stand in quotes. */
const OWN_WORDS: readonly FieldFlag[] = ["who", "segment", "note", "tag", "why", "explanation", "lesson", "next"];

/** How the fields of a record are called where only their names are known: those of several asks, or of another record. */
const BY_FIELD: Record<string, string> = {
	who: "the who",
	outcome: "the outcome",
	askedAt: "the date of asking",
	decidedAt: "the date of the answer",
	channel: "the channel",
	stage: "the stage",
	reasons: "the reason",
	segment: "the segment",
	value: "the value",
	currency: "the currency",
	note: "the note",
	tags: "the tags",
	until: "the not-now date",
	untilResolved: "what became of the not-now",
	waitUntil: "the day to wait for",
	why: "what helped",
	wonReasons: "what won it",
	forecast: "the forecast",
	ritual: "the ritual",
	text: "the text",
	kind: "the kind",
	from: "who it came from",
	at: "the date",
	askId: "the yes",
	pinned: "the pin",
	private: "the privacy",
};

/** A line of an open ask in a sentence: "the reason". */
export function lineWords({ flag, label }: { flag?: FieldFlag; label: string }): string {
	return (flag && BY_FLAG[flag]) ?? `the ${label.toLowerCase()}`;
}

/** Whether a line of an open ask holds a person's own words. */
export function isOwnWords(flag: FieldFlag | undefined): boolean {
	return flag !== undefined && OWN_WORDS.includes(flag);
}

/** A record's fields in a sentence, each once; fields of which a person sees nothing are left out. */
export function fieldWords(fields: Iterable<string>): string[] {
	return [...new Set([...fields].flatMap((field) => BY_FIELD[field] ?? []))];
}

/** "the note", "the note and the tags", "the note, the tags and 3 more"; at most `most` are named. */
export function listWords(names: readonly string[], most: number): string {
	const named = names.slice(0, most);
	const parts = names.length > most ? [...named, `${names.length - most} more`] : named;
	const last = parts.at(-1) ?? "";
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

/** What fields are set to: "the reason back to Price, the note back to "x" and 2 more"; of a redo "the reason to Price and the stage to Demo again". */
export function valuesWords(
	values: readonly { words: string; to: string; isOwn: boolean }[],
	way: "undo" | "redo",
): string {
	const said = values.map(({ words, to, isOwn }) => {
		const value = isOwn ? `"${cut(to)}"` : cut(to);
		return `${words} ${way === "undo" ? "back to" : "to"} ${value}`;
	});
	return `${listWords(said, MOST_VALUES)}${way === "undo" ? "" : " again"}`;
}

/** A person's text within a sentence: one line, cut. */
export function cut(text: string): string {
	return truncate(shownLine(text), LONGEST);
}
