import { stringify } from "csv-stringify/sync";
import { isoOf } from "../../time/iso.js";
import type { Ask } from "../ask.js";

/** The header of our CSV; `unfazed import` knows it again. */
export const CSV_COLUMNS = [
	...["id", "who", "outcome", "asked_at", "decided_at", "channel", "stage", "reasons", "segment", "value", "currency"],
	...["note", "tags", "until", "why", "chance", "dread", "explanation", "lesson", "next_move", "next_on", "feeling"],
	...["source", "source_id"],
];

/** The asks as CSV in parts, the header first: RFC 4180 with commas and newlines, texts guarded against being run as formulas. */
export function* csvParts(asks: Iterable<Ask>): Generator<string> {
	yield stringify([CSV_COLUMNS]);
	for (const ask of asks) yield csvLine(ask);
}

function csvLine(ask: Ask): string {
	const { forecast, ritual, source } = ask;
	const cells = [
		...[ask._id, ask.who, ask.outcome],
		dateCell(ask.askedAt, ask.askedOffset, ask.dateOnly),
		ask.decidedAt ? dateCell(ask.decidedAt, ask.decidedOffset ?? 0, ask.dateOnly) : "",
		...[ask.channel, ask.stage, ask.reasons.join(";"), ask.segment, ask.value, ask.currency, ask.note],
		...[ask.tags.join(";"), ask.until, ask.why, forecast?.chance, forecast?.dread, ritual?.explanation],
		...[ritual?.lesson, ritual?.nextMove?.text, ritual?.nextMove?.on, ritual?.feeling, source?.system, source?.id],
	];
	// A lone carriage return ends a row for many readers, so it stands in quotes like a newline does.
	return stringify([cells.map(guarded)], { quoted_match: /[\r\n]/ });
}

/** The day alone where the hour is not known. */
function dateCell(at: Date, offset: number, dateOnly: boolean): string {
	const iso = isoOf(at.getTime(), offset);
	return dateOnly ? iso.slice(0, 10) : iso;
}

/** Spreadsheets run a cell that begins like a formula; a quote before it makes it text. Numbers are left alone. */
function guarded(cell: string | number | null | undefined): string {
	if (typeof cell === "number") return String(cell);
	const text = cell ?? "";
	return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
