import { createHash } from "node:crypto";
import type { Draft } from "../../journal/journal.js";
import { cleanLine } from "../../terminal/clean.js";
import { truncate } from "../../terminal/width.js";
import type { Clock } from "../../time/clock.js";
import type { Ask, Source } from "../ask.js";
import { newAsk } from "../new-ask.js";
import type { Skip, Table, TableRow } from "./csv-table.js";
import type { DateOrder } from "./import-dates.js";
import { IMPORT_FIELDS, type ImportField, type Mapping } from "./import-headers.js";
import { type ImportedBefore, importedBefore, updated } from "./import-known.js";
import { cellOf, cellsOf, type RowFields, readRow, type Vocabulary } from "./import-row.js";
import { decimalMarkOf } from "./import-values.js";

/** What a plan depends on besides the file. */
export type PlanOptions = {
	mapping: Mapping;
	order: DateOrder;
	/** The currency of amounts that name none. */
	currency: string;
	vocabulary: Vocabulary;
	clock: Clock;
	/** The name that the new asks' batch gets. */
	batch: string;
	/** All asks of the journal, deleted ones included. */
	existing: Iterable<Ask>;
};

/** What an import will do, row by row: what is previewed is what is committed. create + update + same + skip is the number of rows. */
export type ImportPlan = {
	mapping: Mapping;
	order: DateOrder;
	/** The name of the batch that the new asks are marked with. */
	batch: string;
	/** Rows under the header that are not empty. */
	rows: number;
	create: Draft<Ask>[];
	/** Asks whose record changed in the other program, as they will be. */
	update: Ask[];
	/** Rows whose ask is here already, or was deleted here. */
	same: number;
	/** In order of their lines. */
	skip: Skip[];
	/** Words in the outcome column that are not known, with their counts, most frequent first. */
	unknownOutcomes: [word: string, count: number][];
};

/** Columns that a reason for skipping may take: a cell can hold a novel. */
const LONGEST_WHY = 120;

/** The plan of an import. Pure: the same file, options and asks give the same plan. */
export function planImport(table: Table, options: PlanOptions): ImportPlan {
	const { mapping } = options;
	const decimalMark = decimalMarkOf(table.rows.map((row) => cellOf(row, mapping, "value")));
	const reading = { ...options, decimalMark };
	const before = importedBefore(mapping.system, options.existing);
	const identity = identities(mapping);
	const planned = new Set<string>();
	const unknown = new Map<string, number>();
	const plan: ImportPlan = {
		mapping,
		order: options.order,
		batch: options.batch,
		rows: table.rows.length + table.skip.length,
		create: [],
		update: [],
		same: 0,
		skip: [...table.skip],
		unknownOutcomes: [],
	};
	for (const row of table.rows) {
		const source = { ...identity(row), batch: options.batch };
		const read = readRow(row, reading);
		if ("why" in read) {
			plan.skip.push({ line: row.line, why: truncate(read.why, LONGEST_WHY) });
			if (read.unknownOutcome) unknown.set(read.unknownOutcome, (unknown.get(read.unknownOutcome) ?? 0) + 1);
		} else if (planned.has(source.id)) {
			plan.skip.push({ line: row.line, why: `has the same id as a row above (${source.id})` });
		} else {
			planned.add(source.id);
			place(plan, read.fields, source, before);
		}
	}
	plan.skip.sort((left, right) => left.line - right.line);
	plan.unknownOutcomes = [...unknown].sort((left, right) => right[1] - left[1]);
	return plan;
}

function place(plan: ImportPlan, fields: RowFields, source: Source, before: ImportedBefore): void {
	const known = before(source.id);
	if (known === undefined) {
		const moment = { at: fields.askedAt.getTime(), offset: fields.askedOffset, dateOnly: fields.dateOnly };
		plan.create.push({ ...newAsk(fields.who, moment), ...fields, source });
		return;
	}
	const next = updated(known, fields, source, plan.mapping);
	if (next) plan.update.push(next);
	else plan.same++;
}

/**
 * Tells which record a row is. With a column of ids it is that id, and `content` is a fingerprint of the cells in use.
 * Without one, a row is known by all its cells and by how many rows like it stand above: deals that look alike are all
 * imported, the same file adds nothing, and a file that grew adds its new rows.
 */
function identities(mapping: Mapping): (row: TableRow) => Omit<Source, "batch"> {
	const seen = new Map<string, number>();
	const { system } = mapping;
	return (row) => {
		const id = cleanLine(cellOf(row, mapping, "id"));
		if (id !== "") return { system, id, content: fingerprint(cellsInUse(row, mapping)) };
		const content = fingerprint(row.cells);
		const nth = (seen.get(content) ?? 0) + 1;
		seen.set(content, nth);
		return { system, id: `row ${content} #${nth}`, content };
	};
}

function cellsInUse(row: TableRow, mapping: Mapping): [ImportField, string[]][] {
	return IMPORT_FIELDS.filter((field) => mapping.columns[field]).map((field) => [field, cellsOf(row, mapping, field)]);
}

/** 80 bits of SHA-256: a clash among a million rows is less likely than one in 10^12. */
function fingerprint(cells: unknown[]): string {
	return createHash("sha256").update(JSON.stringify(cells)).digest("hex").slice(0, 20);
}
