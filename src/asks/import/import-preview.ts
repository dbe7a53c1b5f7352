import type { Draft } from "../../journal/journal.js";
import { truncate, widthOf } from "../../terminal/width.js";
import { dayOf } from "../../time/days.js";
import { dayInWords } from "../../time/words.js";
import type { Ask } from "../ask.js";
import { outcomeMark } from "../outcome-mark.js";
import type { Skip } from "./csv-table.js";
import type { DateOrder } from "./import-dates.js";
import { IMPORT_FIELDS, type ImportField, type Mapping } from "./import-headers.js";
import type { ImportPlan } from "./import-plan.js";

/** What the preview says of the file itself. */
export type PreviewOf = { file: string; encoding: string; currency: string; columns: number };

const SYSTEMS = {
	generic: "a spreadsheet",
	hubspot: "a HubSpot export",
	salesforce: "a Salesforce export",
	pipedrive: "a Pipedrive export",
	unfazed: "an export of unfazed",
};
const ORDERS: Record<DateOrder, string> = { ymd: "year, month, day", dmy: "day, month, year", mdy: "month, day, year" };
const REASONS_SHOWN = 5;
const SAMPLES = 3;

/** The preview of an import: how the file is read, what will be done, what is left out and why, a few asks. Lines without an end. */
export function previewLines(plan: ImportPlan, { file, encoding, currency, columns }: PreviewOf): string[] {
	const { mapping } = plan;
	const read = encoding === "UTF-8" ? "" : `, in ${encoding}`;
	return [
		`${file}: ${counted(plan.rows, "row")}, read as ${SYSTEMS[mapping.system]}${read}`,
		...mappingLines(mapping, plan.order, currency),
		"",
		`${counted(plan.create.length, "new ask")}, ${number(plan.update.length)} changed, ${number(plan.same)} here already, ${number(plan.skip.length)} skipped`,
		...contentLines([...plan.create, ...plan.update]),
		...skipLines(plan),
		...sampleLines(plan.create, columns),
	];
}

/** A count with its word: "1 ask", "6,711 asks". */
export function counted(count: number, word: string): string {
	return `${number(count)} ${word}${count === 1 ? "" : "s"}`;
}

function number(count: number): string {
	return count.toLocaleString("en-US");
}

function mappingLines({ headers, columns, unused }: Mapping, order: DateOrder, currency: string): string[] {
	const asides: Partial<Record<ImportField, string>> = {
		date: ` (${ORDERS[order]})`,
		...(columns.currency ? {} : { value: ` (in ${currency} where none is named)` }),
	};
	if (!columns.date) asides.askedAt = asides.date ?? "";
	const lines = IMPORT_FIELDS.flatMap((field) => {
		const from = columns[field]?.map((index) => headers[index]).join(", else ");
		return from ? [`  ${field.padEnd(8)} = ${from}${asides[field] ?? ""}`] : [];
	});
	if (unused.length === 0) return lines;
	const names = unused.map((index) => headers[index] ?? "");
	const listed = names.slice(0, 12).join(", ") + (names.length > 12 ? `, and ${names.length - 12} more` : "");
	return [...lines, `  Not used: ${listed}. To use one: --map "${names[0]}=tag"`];
}

function contentLines(asks: Draft<Ask>[]): string[] {
	if (asks.length === 0) return [];
	const counts = new Map<string, number>();
	let [first, last] = ["9999", "0000"];
	for (const ask of asks) {
		const { word } = outcomeMark(ask.outcome);
		counts.set(word, (counts.get(word) ?? 0) + 1);
		const day = dayOfAsk(ask);
		if (day < first) first = day;
		if (day > last) last = day;
	}
	const outcomes = [...counts]
		.sort((left, right) => right[1] - left[1])
		.map(([word, count]) => `${number(count)} ${word}`);
	const days = first === last ? dayInWords(first) : `${dayInWords(first)} to ${dayInWords(last)}`;
	return [`Outcomes: ${outcomes.join(", ")}`, `Dates: ${days}`];
}

function skipLines({ skip, unknownOutcomes }: ImportPlan): string[] {
	if (skip.length === 0) return [];
	const more = skip.length > REASONS_SHOWN ? [`  and ${number(skip.length - REASONS_SHOWN)} more`] : [];
	return [
		"Skipped:",
		...skip.slice(0, REASONS_SHOWN).map(skipText),
		...more,
		...(unknownOutcomes.length > 0 ? [unknownText(unknownOutcomes)] : []),
	];
}

function skipText({ line, why }: Skip): string {
	return `  line ${line} ${why}`;
}

function unknownText(words: [word: string, count: number][]): string {
	const listed = words.slice(0, 8).map(([word, count]) => `"${truncate(word, 40)}" (${number(count)})`);
	const more = words.length > 8 ? `, and ${words.length - 8} more` : "";
	return `Outcomes not known: ${listed.join(", ")}${more}. Write yes, no, pending, withdrawn or the like in the file to import them.`;
}

function sampleLines(asks: Draft<Ask>[], columns: number): string[] {
	if (asks.length === 0) return [];
	const rows = asks.slice(0, SAMPLES).map((ask) => {
		const value = ask.value === null ? "" : `${number(ask.value)} ${ask.currency ?? ""}`;
		return [dayOfAsk(ask), outcomeMark(ask.outcome).word, ask.who, ask.segment ?? "", value, ask.reasons.join(", ")];
	});
	const widths = [0, 1, 2, 3, 4, 5].map((cell) =>
		Math.min(24, Math.max(...rows.map((row) => widthOf(row[cell] ?? "")))),
	);
	const lines = rows.map((row) => {
		const cells = row.map((cell, index) => fitted(cell, widths[index] ?? 0)).filter((cell) => cell !== "");
		return truncate(`  ${cells.join("  ")}`.trimEnd(), columns);
	});
	return ["", "For example:", ...lines];
}

function fitted(text: string, width: number): string {
	const cut = truncate(text, width);
	return cut + " ".repeat(width - widthOf(cut));
}

function dayOfAsk(ask: Draft<Ask>): string {
	if (ask.decidedAt) return dayOf(ask.decidedAt.getTime(), ask.decidedOffset ?? 0, 0);
	return dayOf(ask.askedAt.getTime(), ask.askedOffset, 0);
}
