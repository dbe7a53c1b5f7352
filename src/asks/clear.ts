import { wrongUsage } from "../command/failure.js";
import { didYouMean } from "../command/suggest.js";
import type { Ask, Forecast, Ritual } from "./ask.js";
import { withLesson, withNextMove } from "./ritual-fields.js";

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
	won: { wonReasons: [] },
	forecast: { forecast: null },
	ritual: { ritual: null },
} satisfies Record<string, Partial<Ask>>;

const IN_RITUAL = {
	explanation: (ritual) => ({ ...ritual, explanation: null }),
	lesson: (ritual) => withLesson(ritual, null),
	next: (ritual) => withNextMove(ritual, null),
	"next-on": (ritual) => withNextMove(ritual, ritual.nextMove && { ...ritual.nextMove, on: null }),
	feeling: (ritual) => ({ ...ritual, feeling: null }),
} satisfies Record<string, (ritual: Ritual) => Ritual>;

const IN_FORECAST = {
	guess: { chance: null },
	dread: { dread: null },
} satisfies Record<string, Partial<Forecast>>;

/** A field that can be emptied. */
export type Clearable = keyof typeof CLEARABLE | keyof typeof IN_RITUAL | keyof typeof IN_FORECAST;

const KNOWN: readonly string[] = [CLEARABLE, IN_RITUAL, IN_FORECAST].flatMap(Object.keys);

const NEVER_EMPTY: readonly string[] = ["who", "outcome", "asked", "decided"];

/** The fields that `--clear` names, apart or with commas. Throws a Failure (2) for one that there is not. */
export function clearableFrom(words: readonly string[]): Clearable[] {
	return words
		.flatMap((word) => word.split(","))
		.flatMap((word) => (word.trim() === "" ? [] : [fieldFrom(word.trim())]));
}

/** An ask with these fields empty. */
export function cleared(ask: Ask, fields: readonly Clearable[]): Ask {
	if (fields.length === 0) return ask;
	const emptied: Ask = Object.assign({}, ask, ...partsOf(CLEARABLE, fields));
	const forecast = emptied.forecast && { ...emptied.forecast, ...Object.assign({}, ...partsOf(IN_FORECAST, fields)) };
	const isGuess = forecast !== null && (forecast.chance !== null || forecast.dread !== null);
	return {
		...emptied,
		forecast: isGuess ? forecast : null,
		ritual: emptied.ritual && inRitual(emptied.ritual, fields),
	};
}

/** A ritual in which nothing is left was none. */
function inRitual(ritual: Ritual, fields: readonly Clearable[]): Ritual | null {
	const table: Partial<Record<Clearable, (ritual: Ritual) => Ritual>> = IN_RITUAL;
	const emptied = fields.reduce((before, field) => table[field]?.(before) ?? before, ritual);
	const { explanation, lesson, nextMove, feeling, completedAt } = emptied;
	const isEmpty = [explanation, lesson, nextMove, feeling, completedAt].every((answer) => answer === null);
	return isEmpty ? null : emptied;
}

function partsOf(table: Readonly<Record<string, object>>, fields: readonly Clearable[]): object[] {
	return fields.flatMap((field) => table[field] ?? []);
}

function fieldFrom(word: string): Clearable {
	const name = word
		.toLowerCase()
		.replace(/^--/, "")
		.replace(/^(reason|tag)s$/, "$1");
	if (KNOWN.includes(name)) return name as Clearable;
	if (NEVER_EMPTY.includes(name))
		throw wrongUsage(`${name} cannot be emptied: every ask has it. Change it with --${name}.`);
	throw wrongUsage(`--clear knows no field "${word}".${didYouMean(name, KNOWN)} Known: ${KNOWN.join(", ")}.`);
}
