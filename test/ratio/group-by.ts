import { DatabaseSync } from "node:sqlite";
import { parse } from "csv-parse/sync";

/** How many yeses and noes fall on each level. */
export type Counted = Record<string, { yes: number; no: number }>;

/**
 * A CSV file as a table of SQLite, so that another program than ours does the counting. The file's columns are the table's, as texts
 * in the file's own spelling; `rows` is a select over them that gives each deal's columns as `decided` counts them.
 */
export function openTable(csv: string, rows: string) {
	const [headers = [], ...lines] = parse(csv, { bom: true }) as string[][];
	const database = new DatabaseSync(":memory:");
	database.exec(`create table file (${headers.map((header) => `"${header}" text`).join(", ")})`);
	const insert = database.prepare(`insert into file values (${headers.map(() => "?").join(", ")})`);
	database.exec("begin");
	for (const line of lines) insert.run(...line);
	database.exec("commit");
	database.exec(`create view deals as ${rows}`);
	return {
		/** Yeses and noes by a SQL expression over `deals`; `from` may join it to more, a null is no level. */
		countBy(level: string, { where = "true", from = "deals" } = {}): Counted {
			const found = database
				.prepare(
					`select ${level} as level, sum(outcome = 'yes') as yes, sum(outcome <> 'yes') as no
					from ${from} where ${where} and (${level}) is not null group by 1`,
				)
				.all();
			return Object.fromEntries(
				found.map(({ level, yes, no }) => [String(level), { yes: Number(yes), no: Number(no) }]),
			);
		},
		/** One row of figures. */
		figures(select: string): Record<string, unknown> {
			return { ...database.prepare(select).get() };
		},
	};
}

/** The name that our breakdowns give to SQLite's weekday of a date expression. */
export function weekdayName(date: string): string {
	return `substr('SunMonTueWedThuFriSat', 1 + 3 * strftime('%w', ${date}), 3)`;
}
