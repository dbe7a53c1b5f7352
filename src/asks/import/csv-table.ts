import { parse } from "csv-parse/sync";
import { wrongUsage } from "../../command/failure.js";
import { cleanLine } from "../../terminal/clean.js";

/** A row of a file: the line it begins on (the header's is 1) and its cells, as many as there are headers. */
export type TableRow = { line: number; cells: string[] };

/** A row left out, and why, in a few words. */
export type Skip = { line: number; why: string };

/** A CSV file as rows under named headers. `skip` are the rows whose length does not fit. */
export type Table = { headers: string[]; rows: TableRow[]; skip: Skip[]; delimiter: string };

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** The rows of a CSV text. Throws a usage failure when there is no header, no row, or a quote that never closes. */
export function readTable(text: string): Table {
	const lines = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
	const stated = /^"?sep=(.)"?\n/i.exec(lines)?.[1];
	const delimiter = stated ?? sniffDelimiter(lines);
	const records = readRecords(lines, delimiter).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
	const [header, ...body] = stated === undefined ? records : records.slice(1);
	if (!header) throw wrongUsage("the file is empty.");
	const headers = nameHeaders(header.cells);
	if (body.length === 0) throw wrongUsage("the file has a header but no rows under it.");
	const rows: TableRow[] = [];
	const skip: Skip[] = [];
	for (const { line, cells } of body) {
		const fitted = ofLength(cells, headers.length);
		if (fitted) rows.push({ line, cells: fitted });
		else skip.push({ line, why: `has ${cells.length} cells where the header has ${headers.length}` });
	}
	return { headers, rows, skip, delimiter };
}

/** The character that separates cells: the one that is most frequent in the header, outside quotes. */
export function sniffDelimiter(text: string): string {
	const header =
		text
			.trimStart()
			.replace(/"[^"]*"/g, "")
			.split("\n", 1)[0] ?? "";
	const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
	return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** Headers with a name each: an empty one is "column 3", a second "Amount" is "Amount (2)". */
export function nameHeaders(cells: string[]): string[] {
	const seen = new Map<string, number>();
	return cells.map((cell, index) => {
		const name = cleanLine(cell).replace(/\s+/g, " ") || `column ${index + 1}`;
		const times = (seen.get(name) ?? 0) + 1;
		seen.set(name, times);
		return times === 1 ? name : `${name} (${times})`;
	});
}

function readRecords(text: string, delimiter: string): TableRow[] {
	const rows: TableRow[] = [];
	let line = 1;
	try {
		parse(text, {
			delimiter,
			info: true,
			relax_column_count: true,
			relax_quotes: true,
			// csv-parse counts the lines read so far, so a row begins where the one before it ended.
			on_record: (read: unknown, { lines }) => {
				const cells = (read as { record: string[] }).record;
				rows.push({ line, cells });
				line = lines + 1;
				return null;
			},
		});
	} catch (error) {
		if (!(error instanceof Error) || !("code" in error) || !String(error.code).startsWith("CSV_")) throw error;
		throw wrongUsage(`the file cannot be read from line ${line} on: a quote opened there is never closed.`);
	}
	return rows;
}

/** Programs that end each line with a separator give rows an empty cell too many. */
function ofLength(cells: string[], count: number): string[] | undefined {
	if (cells.length === count) return cells;
	return cells.length > count && cells.slice(count).every((cell) => cell.trim() === "")
		? cells.slice(0, count)
		: undefined;
}
