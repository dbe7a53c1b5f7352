import { cleanLine, typed } from "../../terminal/clean.js";
import type { Clock } from "../../time/clock.js";
import type { Moment } from "../../time/moment.js";
import type { Ask, Outcome } from "../ask.js";
import { leftOutWord, outcomeWord } from "../outcome-words.js";
import type { TableRow } from "./csv-table.js";
import { type DateOrder, isFuture, readDate } from "./import-dates.js";
import type { ImportField, Mapping } from "./import-headers.js";
import { currencyOf, type DecimalMark, readAmount } from "./import-values.js";

/** Finds the id of a channel, stage or reason by any of its names; undefined if it has none. */
export type Vocabulary = Record<"channel" | "stage" | "reason", (text: string) => string | undefined>;

/** How the cells of one file are read. */
export type RowReading = {
	mapping: Mapping;
	order: DateOrder;
	decimalMark: DecimalMark;
	/** Of amounts that name none. */
	currency: string;
	vocabulary: Vocabulary;
	clock: Clock;
};

/** The fields of an ask that a row can fill. */
export type RowFields = Pick<
	Ask,
	| "who"
	| "outcome"
	| "askedAt"
	| "askedOffset"
	| "decidedAt"
	| "decidedOffset"
	| "dateOnly"
	| "channel"
	| "stage"
	| "reasons"
	| "segment"
	| "value"
	| "currency"
	| "note"
	| "tags"
>;

/** A row understood, or why it is left out; `unknownOutcome` is the word that stood in the way. */
export type RowRead = { fields: RowFields } | { why: string; unknownOutcome?: string };

type Result = { outcome: Outcome; stage: string | null; reason: string | null };
type Times = Pick<RowFields, "askedAt" | "askedOffset" | "decidedAt" | "decidedOffset" | "dateOnly">;
type Words = { ids: string[]; rest: string[] };

/** A row's texts for a field: its columns that are not empty. A spreadsheet guard (' before = + - @) is taken off. */
export function cellsOf(row: TableRow, mapping: Mapping, field: ImportField): string[] {
	const cells = (mapping.columns[field] ?? []).map((index) => unguarded(row.cells[index] ?? ""));
	return cells.filter((cell) => cell.trim() !== "");
}

/** A row's text for a field that takes one: the first of its columns that is not empty. */
export function cellOf(row: TableRow, mapping: Mapping, field: ImportField): string {
	return cellsOf(row, mapping, field)[0] ?? "";
}

/** Reads one row by the rules of its file. */
export function readRow(row: TableRow, reading: RowReading): RowRead {
	const { mapping, vocabulary } = reading;
	const line = (field: ImportField) => cleanLine(cellOf(row, mapping, field));
	const who = line("who");
	if (who === "") return { why: "names nobody" };
	const result = readResult(line("outcome"), vocabulary);
	if ("why" in result) return result;
	const leftOut = leftOutWord(line("reason"));
	if (leftOut) return { why: leftOut };
	const times = readTimes(line("date"), line("askedAt"), result.outcome, reading);
	if ("why" in times) return times;

	const reasons = readWords(line("reason"), vocabulary.reason);
	const channel = readWords(line("channel"), vocabulary.channel, false);
	const stage = readStage(line("stage"), result, vocabulary);
	const amount = readMoney(line("value"), line("currency"), result.outcome, reading);
	const kept = [
		...reasons.rest.map((text) => `Reason: ${text}`),
		...channel.rest.map((text) => `Channel: ${text}`),
		...(stage.rest ? [`Stage: ${stage.rest}`] : []),
		...(amount.rest ? [`Value: ${amount.rest}`] : []),
	];
	const ownReasons = [...reasons.ids, ...(reasons.rest.length > 0 ? ["other"] : [])];
	return {
		fields: {
			who,
			outcome: result.outcome,
			...times,
			channel: channel.ids[0] ?? (channel.rest.length > 0 ? "other" : null),
			stage: stage.id,
			reasons: [...new Set(ownReasons.length === 0 && result.reason ? [result.reason] : ownReasons)],
			segment: line("segment") || null,
			value: amount.value,
			currency: amount.currency,
			note: [...cellsOf(row, mapping, "note").map(typed), ...kept].join("\n") || null,
			tags: [...new Set(cellsOf(row, mapping, "tag").flatMap(readTags))],
		},
	};
}

function readResult(text: string, vocabulary: Vocabulary): Result | { why: string; unknownOutcome?: string } {
	if (text === "") return { why: "has no outcome" };
	const word = outcomeWord(text);
	if (word && "skip" in word) return { why: word.skip };
	if (word) return { outcome: word.outcome, stage: null, reason: word.reason ?? null };
	const stage = vocabulary.stage(text);
	if (stage) return { outcome: "pending", stage, reason: null };
	return { why: `the outcome "${text}" is not known`, unknownOutcome: text };
}

function readTimes(
	dateText: string,
	askedText: string,
	outcome: Outcome,
	reading: RowReading,
): Times | { why: string } {
	const { mapping, order, clock } = reading;
	const open = outcome === "pending";
	// A file that knows only when was asked dates the answer so too; a single empty cell is a gap in the data.
	const decidedText = dateText || (mapping.columns.date ? "" : askedText);
	// The date of a deal that is still open is a plan, so it matters only where nothing says when was asked.
	const wanted = open ? askedText || dateText : decidedText;
	if (wanted === "") return { why: "has no date" };
	const read = readDate(wanted, order, clock);
	if ("why" in read) return read;
	if (isFuture(read.moment, clock)) {
		return {
			why: open ? `is open and has no date but one to come (${wanted})` : `the date ${wanted} is still to come`,
		};
	}
	if (open) return { ...askedOf(read.moment), decidedAt: null, decidedOffset: null, dateOnly: read.moment.dateOnly };
	const askedRead = askedText === "" ? read : readDate(askedText, order, clock);
	if ("why" in askedRead) return askedRead;
	// Deals are often entered after they were decided: then the two are the same moment.
	const asked = askedRead.moment.at > read.moment.at ? read.moment : askedRead.moment;
	return {
		...askedOf(asked),
		decidedAt: new Date(read.moment.at),
		decidedOffset: read.moment.offset,
		dateOnly: read.moment.dateOnly || asked.dateOnly,
	};
}

function askedOf(moment: Moment): Pick<Times, "askedAt" | "askedOffset"> {
	return { askedAt: new Date(moment.at), askedOffset: moment.offset };
}

/** Known words as ids, and what is left over as it was written. A cell holds several, separated by ";", unless it is known as a whole. */
function readWords(text: string, known: (text: string) => string | undefined, several = true): Words {
	if (text === "") return { ids: [], rest: [] };
	const whole = known(text);
	if (whole) return { ids: [whole], rest: [] };
	const words: Words = { ids: [], rest: [] };
	for (const part of several ? text.split(";") : [text]) {
		const trimmed = part.trim();
		const id = known(trimmed);
		if (id) words.ids.push(id);
		else if (trimmed !== "") words.rest.push(trimmed);
	}
	return words;
}

/** "Closed Won" in a column of stages tells the outcome, not how far an ask got. */
function readStage(text: string, result: Result, vocabulary: Vocabulary): { id: string | null; rest: string } {
	if (text === "" || outcomeWord(text)) return { id: result.stage, rest: "" };
	const id = vocabulary.stage(text);
	return { id: id ?? result.stage, rest: id ? "" : text };
}

/** An amount of 0 is a value only where there is a yes: CRMs give every lost deal one. */
function readMoney(text: string, currencyText: string, outcome: Outcome, reading: RowReading) {
	const own = reading.mapping.system === "unfazed";
	const amount = readAmount(text, own ? "." : reading.decimalMark);
	if (amount === undefined) return { value: null, currency: null, rest: text };
	if (amount === null || (amount.value === 0 && outcome !== "yes" && !own))
		return { value: null, currency: null, rest: "" };
	const currency = amount.currency ?? currencyOf(currencyText) ?? reading.currency;
	return { value: amount.value, currency, rest: "" };
}

function readTags(text: string): string[] {
	const separator = text.includes(";") ? ";" : ",";
	return text.split(separator).flatMap((tag) => cleanLine(tag) || []);
}

function unguarded(cell: string): string {
	return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
