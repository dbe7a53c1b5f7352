import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { histories } from "../../src/asks/ask-records.js";
import { runImport } from "../../src/asks/import/import-command.js";
import { type Context, openContext } from "../../src/command/context.js";
import { breakdown } from "../../src/ratio/breakdown/breakdown.js";
import { talliesIn } from "../../src/ratio/breakdown/breakdown-records.js";
import { heatMapOf } from "../../src/ratio/breakdown/heat-map.js";
import { DAY_ONLY } from "../../src/ratio/breakdown/hour-bands.js";
import { DIMENSIONS, type Dimension } from "../../src/ratio/breakdown/tallies.js";
import type { Window } from "../../src/ratio/ratio.js";
import { ratioNow, reachWindow } from "../../src/ratio/ratio-records.js";
import { lastWeeks } from "../../src/ratio/weekly.js";
import { daysFromTo } from "../../src/ratio/window.js";
import { todayOf } from "../../src/time/moment.js";
import { temporaryFolder } from "../support/temporary-home.js";
import { type Counted, openTable, weekdayName } from "./group-by.js";
import { randomFrom } from "./samples.js";
import { timedDeals } from "./timed-deals.js";

const REAL = fileURLToPath(new URL("../../../shared/data/crm-sales-opportunities.csv", import.meta.url));
const HAS_REAL = existsSync(REAL);
if (!HAS_REAL) console.warn(`The real data is not here (${REAL}), so its tests are skipped.`);

type Table = ReturnType<typeof openTable>;

/** The deals of the real file as SQLite reads them; dates are m/d/yyyy. */
const realDeals = (askedDay: string) => `select
	case deal_stage when 'Won' then 'yes' else 'no' end as outcome, product as segment, close_value as value,
	${isoDate("close_date")} as decided_day, ${askedDay} as asked_day
	from file`;

/** A context on a home into which the file was imported by the product's own code, on the day after its last deal. */
async function imported(csv: string, now: string, map: string[] = []): Promise<Context> {
	const folder = temporaryFolder();
	const file = join(folder, "deals.csv");
	writeFileSync(file, csv);
	const context = openContext({ home: join(folder, "home"), json: true }, { UNFAZED_NOW: now, HOME: folder });
	let result: unknown;
	const quiet: Context = {
		...context,
		printJson: (value) => {
			result = value;
		},
	};
	await runImport(quiet, file, { yes: true, map });
	expect(result).toMatchObject({ create: csv.trim().split("\n").length - 1, skip: [] });
	return context;
}

function broken(context: Context, window: Window, dimension: Dimension): Counted {
	const rows = breakdown(talliesIn(context, window), dimension, context.settings());
	return Object.fromEntries(rows.map(({ level, yes, no }) => [level, { yes, no }]));
}

/** The heat map's cells by weekday and band. */
function heated(context: Context, window: Window): Counted {
	const { bands, days } = heatMapOf(talliesIn(context, window), context.settings());
	const cells = days.flatMap(({ level, cells }) => cells.map((cell, at) => [`${level} ${bands[at]}`, cell] as const));
	return Object.fromEntries(cells.flatMap(([name, cell]) => (cell ? [[name, { yes: cell.yes, no: cell.no }]] : [])));
}

/** The figures of a window, each worked out in SQL from the rows themselves. */
function expectSameFigures(context: Context, window: Window, table: Table): void {
	const ratio = ratioNow(context.journal(), context.settings(), context.clock, { window });
	const sums = table.figures(`select count(*) as decided, sum(outcome = 'yes') as yes, sum(outcome <> 'yes') as no,
		(sum(outcome = 'yes') + 0.5) / (count(*) + 1.0) as mean, 1.0 * sum(outcome <> 'yes') / sum(outcome = 'yes') as raw,
		sum(case outcome when 'yes' then value else 0.0 end) / count(*) as each
		from deals where ${inWindow(window)}`);
	expect(ratio.asks).toMatchObject({ decided: sums.decided, yes: sums.yes, no: sums.no, pending: 0 });
	expect(ratio.rate.mean).toBeCloseTo(Number(sums.mean), 12);
	expect(ratio.noesPerYes.raw).toBeCloseTo(Number(sums.raw), 12);
	expect(ratio.valuePerAsk[0]?.value).toBeCloseTo(Number(sums.each), 6);
}

function inWindow({ from, to }: Window): string {
	return `decided_day between '${from}' and '${to}'`;
}

/** An expression for the ISO date of a text m/d/yyyy. */
function isoDate(column: string): string {
	const rest = `substr(${column}, instr(${column}, '/') + 1)`;
	const [month, day] = [`${column} + 0`, `${rest} + 0`];
	return `printf('%04d-%02d-%02d', substr(${rest}, instr(${rest}, '/') + 1), ${month}, ${day})`;
}

test.skipIf(!HAS_REAL).each([
	{ asked: "on the day of its answer, without a column that says more", map: [], day: isoDate("close_date") },
	{
		asked: "on the day the deal was engaged, never later than its answer",
		map: ["engage_date=askedAt"],
		day: `min(${isoDate("engage_date")}, ${isoDate("close_date")})`,
	},
])("the real deals equal SQLite's groups and figures; asked $asked", async ({ map, day }) => {
	const csv = readFileSync(REAL, "utf8");
	const table = openTable(csv, realDeals(day));
	const context = await imported(csv, "2018-01-01T09:00:00", map);
	const all = reachWindow(context, null);
	for (const window of [all, daysFromTo("2017-03-05", "2017-06-02"), daysFromTo("2017-10-29", "2017-10-29")]) {
		const where = inWindow(window);
		const expected: Record<Dimension, Counted> = {
			channel: table.countBy("'none'", { where }),
			stage: table.countBy("'none'", { where }),
			reason: table.countBy("'none'", { where }),
			segment: table.countBy("segment", { where }),
			weekday: table.countBy(weekdayName("asked_day"), { where }),
			hour: {},
		};
		for (const dimension of DIMENSIONS) expect(broken(context, window, dimension)).toEqual(expected[dimension]);
		expect(heated(context, window)).toEqual(table.countBy(`${weekdayName("asked_day")} || ' ${DAY_ONLY}'`, { where }));
		expectSameFigures(context, window, table);
	}
	expect(table.figures("select count(*) as deals from deals")).toEqual({ deals: 6_711 });
	expect(Object.keys(broken(context, all, "segment")).length).toBeGreaterThan(5);
	expect(Object.keys(broken(context, all, "weekday"))).toHaveLength(7);

	const weeks = lastWeeks(histories(context.journal(), context.settings()), todayOf(context.clock, 240), {
		...context.settings(),
		weekStartsOn: 1,
	});
	const counted = table.countBy("date(decided_day, 'weekday 0', '-6 days')", { where: "decided_day >= '2017-10-16'" });
	const asCounted = weeks.flatMap(({ from, yes, no }) => (yes + no > 0 ? [[from, { yes, no }]] : []));
	expect(Object.fromEntries(asCounted)).toEqual(counted);
});

test("deals with hours and zones, across both changes of the clocks: breakdowns and heat map equal SQLite's", async () => {
	const { csv, rows } = timedDeals(2_000, randomFrom(11));
	const table = openTable(csv, rows);
	const context = await imported(csv, "2027-01-01T09:00:00");
	const weekday = weekdayName("asked_day");
	const everyReason = `deals, json_each(case reason when '' then '["none"]' else '["' || replace(reason, ';', '","') || '"]' end)`;
	const all = reachWindow(context, null);
	for (const window of [all, daysFromTo("2026-03-23", "2026-04-05"), daysFromTo("2026-10-25", "2026-10-26")]) {
		const where = inWindow(window);
		const expected: Record<Dimension, Counted> = {
			channel: table.countBy("coalesce(nullif(channel, ''), 'none')", { where }),
			stage: table.countBy("coalesce(nullif(stage, ''), 'none')", { where }),
			segment: table.countBy("coalesce(nullif(segment, ''), 'none')", { where }),
			reason: table.countBy("json_each.value", { where, from: everyReason }),
			weekday: table.countBy(weekday, { where }),
			hour: table.countBy("printf('%02d', asked_hour)", { where: `${where} and asked_hour is not null` }),
		};
		for (const dimension of DIMENSIONS) expect(broken(context, window, dimension)).toEqual(expected[dimension]);
		const band = `case when asked_hour is null then '${DAY_ONLY}'
			else printf('%02d-%02d', asked_hour / 2 * 2, asked_hour / 2 * 2 + 2) end`;
		expect(heated(context, window)).toEqual(table.countBy(`${weekday} || ' ' || ${band}`, { where }));
		expectSameFigures(context, window, table);
	}
	expect(Object.keys(broken(context, all, "hour"))).toHaveLength(24);
});
