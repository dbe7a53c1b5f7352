import type { Context } from "../command/context.js";
import { wrongUsage } from "../command/failure.js";
import { didYouMean } from "../command/suggest.js";
import { cleanLine, cleanText } from "../terminal/clean.js";
import { type Moment, thisMoment } from "../time/moment.js";
import { amountFrom } from "./amount.js";
import { OUTCOMES, type Outcome } from "./ask.js";
import type { AskFields } from "./new-ask.js";
import { outcomeWord } from "./outcome-words.js";
import {
	CHANNELS,
	knownChannel,
	knownReason,
	knownStage,
	reasonsFor,
	spelling,
	spellings,
	stagesFor,
	type Term,
} from "./vocabulary.js";
import { knownWonReason, WON_REASONS } from "./won-reasons.js";

/** The flags that every ask takes, as they were typed. */
export type AskFlags = {
	channel?: string;
	stage?: string;
	reason?: string[];
	segment?: string;
	value?: string;
	currency?: string;
	note?: string;
	tag?: string[];
	at?: string;
};

/** The fields that the flags name; only those that were given. Throws a Failure (2) for a value that is none of its list. */
export function fieldsFrom(context: Context, flags: AskFlags): AskFields {
	const note = textFlag("--note", flags.note);
	const fields: AskFields = {
		...given("channel", flags.channel, (text) => fromList("channel", CHANNELS, knownChannel(text), text)),
		...given("stage", flags.stage, (text) => stageFrom(context, text)),
		...given("reasons", flags.reason, (texts) => reasonsFrom(context, texts)),
		...given("segment", flags.segment, (text) => oneLine("--segment", text)),
		...given("value", flags.value, valueFrom),
		...given("currency", flags.currency, currencyFrom),
		...(note === undefined ? {} : { note }),
		...given("tags", flags.tag, tagsFrom),
	};
	if (fields.value === undefined || fields.currency !== undefined) return fields;
	return { ...fields, currency: context.settings().currency };
}

/** Throws a Failure (2) if "other" is a reason and nothing says what it was. */
export function checkOther(reasons: readonly string[] | undefined, note: string | null | undefined): void {
	if (reasons?.includes("other") && !note) {
		throw wrongUsage("the reason other needs a note that says what it was. Add --note TEXT.");
	}
}

/** The moment of `--at`, or now; how words were understood is said on stderr. Throws a Failure (2) for the future. */
export async function momentFrom(context: Context, at: string | undefined): Promise<Moment> {
	if (at === undefined) return thisMoment(context.clock);
	const { parseWhen } = await import("../time/when.js");
	const { understood, ...moment } = await parseWhen(at, context.clock, { future: false });
	if (understood) context.say(`unfazed: ${understood}`);
	return moment;
}

/** The day of a flag such as `--until`, from today on; how words were understood is said on stderr. Throws a Failure (2). */
export async function dayFrom(context: Context, text: string): Promise<string> {
	const { parseDay } = await import("../time/when.js");
	const { day, understood } = await parseDay(text, context.clock, { future: true });
	if (understood) context.say(`unfazed: ${understood}`);
	return day;
}

/** A text out of a flag, cleaned of control characters; undefined if it was not given. Throws a Failure (2) if it is empty. */
export function textFlag(flag: string, text: string | undefined): string | undefined {
	if (text === undefined) return undefined;
	const cleaned = cleanText(text).trim();
	if (cleaned === "") throw wrongUsage(`${flag} is empty. Give it a text, or leave it out.`);
	return cleaned;
}

/** A number out of a flag with a scale, such as `--dread 7`; null if it was not given. Throws a Failure (2) outside of `from` to `to`. */
export function scaleFlag(flag: string, text: string | undefined, from: number, to: number): number | null {
	if (text === undefined) return null;
	const number = Number(text.trim().replace(/%$/, ""));
	if (text.trim() === "" || !(number >= from && number <= to)) {
		throw wrongUsage(`${flag} must be a number from ${from} to ${to}, not "${text}".`);
	}
	return number;
}

/** An outcome as it is stored, out of "not-now", "Not now" or another word for it ("won", "lost"). Throws a Failure (2) with what may have been meant. */
export function outcomeFrom(text: string): Outcome {
	const wanted = spelling(text);
	const known = OUTCOMES.find((outcome) => spelling(outcome) === wanted);
	if (known) return known;
	const word = outcomeWord(text);
	if (word && "outcome" in word && !word.reason) return word.outcome;
	throw wrongUsage(`unknown outcome "${text}".${didYouMean(text, OUTCOMES)} Known: ${OUTCOMES.join(", ")}.`);
}

/** Tags out of a flag, apart or with commas. Throws a Failure (2) if one is empty. */
export function tagsFrom(texts: readonly string[]): string[] {
	return texts.flatMap(parts).map((text) => oneLine("--tag", text));
}

/** Ids of won reasons named by an id, a label or an alias, apart or with commas. Throws a Failure (2) for one that there is not. */
export function wonReasonsFrom(texts: readonly string[]): string[] {
	const found = texts.flatMap((text) => {
		const whole = knownWonReason(text);
		if (whole) return [whole];
		return parts(text).map((part) => fromList("won reason", WON_REASONS, knownWonReason(part), part));
	});
	return [...new Set(found)];
}

/** Ids of reasons named by an id, a label or an alias, apart or with commas. Throws a Failure (2) for one that there is not. */
export function reasonsFrom(context: Context, texts: readonly string[]): string[] {
	const settings = context.settings();
	const found = texts.flatMap((text) => {
		const whole = knownReason(text, settings);
		if (whole) return [whole];
		return parts(text).map((part) => fromList("reason", reasonsFor(settings), knownReason(part, settings), part));
	});
	return [...new Set(found)];
}

/** In the person's own words for the stages, or in anybody's. */
function stageFrom(context: Context, text: string): string {
	const stages = stagesFor(context.settings().persona);
	const own = stages.find(({ label }) => spelling(label) === spelling(text));
	return fromList("stage", stages, own?.id ?? knownStage(text), text);
}

/** The `id` that a text was found to name; without one it throws a Failure (2): what `name` is not known, and which of the `terms` was likely meant. */
export function fromList<Id extends string>(
	name: string,
	terms: readonly Term[],
	id: Id | undefined,
	text: string,
): Id {
	if (id) return id;
	const known = terms.map((term) => term.id).join(", ");
	throw wrongUsage(`unknown ${name} "${cleanLine(text)}".${didYouMean(text, spellings(terms))} Known: ${known}.`);
}

function valueFrom(text: string): number {
	const value = amountFrom(text);
	if (value === undefined) throw wrongUsage(`--value must be an amount such as 12000 or 1234.50, not "${text}".`);
	return value;
}

function currencyFrom(text: string): string {
	const code = text.trim().toUpperCase();
	if (!/^[A-Z]{3}$/.test(code)) throw wrongUsage(`--currency must be three letters such as EUR, not "${text}".`);
	return code;
}

function oneLine(flag: string, text: string): string {
	const line = cleanLine(text);
	if (line === "") throw wrongUsage(`${flag} is empty. Give it a text, or leave it out.`);
	return line;
}

function parts(text: string): string[] {
	return text.split(",").flatMap((part) => part.trim() || []);
}

function given<K extends string, T, R>(key: K, flag: T | undefined, read: (flag: T) => R): { [P in K]?: R } {
	return flag === undefined ? {} : ({ [key]: read(flag) } as { [P in K]: R });
}
