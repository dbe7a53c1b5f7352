import { wrongUsage } from "../command/failure.js";
import { didYouMean } from "../command/suggest.js";
import type { Ask } from "./ask.js";

const CLEARABLE = {
	channel: { channel: null },
	stage: { stage: null },
	reason: { reasons: [] },
	segment: { segment: null },
	value: { value: null, currency: null },
	currency: { currency: null },
	note: { note: null },
	tag: { tags: [] },
	until: { until: null },
	why: { why: null },
	forecast: { forecast: null },
	ritual: { ritual: null },
	lesson: {},
} satisfies Record<string, Partial<Ask>>;

/** A field that can be emptied. */
export type Clearable = keyof typeof CLEARABLE;

/** The fields that `--clear` names, apart or with commas. Throws a Failure (2) for one that there is not. */
export function clearableFrom(words: readonly string[]): Clearable[] {
	return words
		.flatMap((word) => word.split(","))
		.flatMap((word) => (word.trim() === "" ? [] : [fieldFrom(word.trim())]));
}

/** An ask with these fields empty. */
export function cleared(ask: Ask, fields: readonly Clearable[]): Ask {
	const emptied: Ask = Object.assign({}, ask, ...fields.map((field) => CLEARABLE[field]));
	if (!fields.includes("lesson") || !emptied.ritual) return emptied;
	return { ...emptied, ritual: { ...emptied.ritual, lesson: null } };
}

function fieldFrom(word: string): Clearable {
	const name = word
		.toLowerCase()
		.replace(/^--/, "")
		.replace(/^(reason|tag)s$/, "$1");
	if (Object.hasOwn(CLEARABLE, name)) return name as Clearable;
	const known = Object.keys(CLEARABLE);
	throw wrongUsage(`--clear knows no field "${word}".${didYouMean(name, known)} Known: ${known.join(", ")}.`);
}
