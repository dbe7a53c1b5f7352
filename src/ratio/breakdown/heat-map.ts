import { posteriorShape, type YesNo } from "../rate.js";
import type { LevelRate } from "../ratio.js";
import { type BreakdownSettings, shrinkingIn } from "./breakdown.js";
import { sumOf, type Tallies, WEEKDAYS } from "./tallies.js";

/** What was decided of the asks of one weekday and band, its rate shrunk towards the overall one, and that rate's 90 % interval; null where nothing was. */
export type HeatCell = { yes: number; no: number; shrunk: number; lo: number; hi: number } | null;

/** Weekdays by bands of two hours. */
export type HeatMap = {
	/** "08-10" and so on, from the first to the last with asks; the last is `DAY_ONLY` where there are asks without an hour. */
	bands: string[];
	/** All seven, in the order of the person's week; a cell for each band. */
	days: { level: string; cells: HeatCell[] }[];
	/** The posterior mean over all decided asks, towards which the cells are shrunk. */
	overall: number;
	/** Whether there are asks of which only the day is known. */
	undated: boolean;
};

/** The band of asks of which only the day is known. */
export const DAY_ONLY = "day only";

const BAND_HOURS = 2;
const HOURS = 24;

/** The decided asks of a window by weekday and hour of their asking. Without asks there are no bands. */
export function heatMapOf(tallies: Tallies, { baseline, weekStartsOn }: BreakdownSettings): HeatMap {
	const { a, b } = posteriorShape(tallies.overall, baseline);
	const counted = tallies.grid.map(bandsOfDay);
	const used = bandsInUse(counted);
	const shrunk = shrinkingIn(
		tallies.overall,
		counted.flatMap((day) => used.map((band) => day[band] ?? NOTHING)),
		baseline,
	);
	const cellOf = (seen: YesNo): HeatCell => (seen.yes + seen.no === 0 ? null : { ...seen, ...shrunk(seen) });
	const days = WEEKDAYS.map((level, at) => ({
		level,
		cells: used.map((band) => cellOf(counted[at]?.[band] ?? NOTHING)),
	}));
	return {
		bands: used.map(bandName),
		days: [...days.slice(weekStartsOn - 1), ...days.slice(0, weekStartsOn - 1)],
		overall: a / (a + b),
		undated: used.includes(UNDATED),
	};
}

/** The cells with decided asks as rows of a breakdown, "Tue 10-12", in the map's order. */
export function heatRows({ bands, days }: HeatMap): LevelRate[] {
	return days.flatMap(({ level, cells }) =>
		cells.flatMap((cell, at) => {
			if (cell === null) return [];
			const { yes, no, ...rest } = cell;
			return [{ level: `${level} ${bands[at]}`, yes, no, raw: yes / (yes + no), ...rest }];
		}),
	);
}

const NOTHING: YesNo = { yes: 0, no: 0 };
const UNDATED = HOURS / BAND_HOURS;

/** A day's hours as bands; after the last of them the asks without an hour. */
function bandsOfDay(hours: readonly YesNo[]): YesNo[] {
	return Array.from({ length: UNDATED + 1 }, (_, band) =>
		sumOf(hours.slice(band * BAND_HOURS, band === UNDATED ? undefined : (band + 1) * BAND_HOURS)),
	);
}

function bandsInUse(days: readonly YesNo[][]): number[] {
	const isUsed = (band: number) => days.some((day) => (day[band]?.yes ?? 0) + (day[band]?.no ?? 0) > 0);
	const timed = Array.from({ length: UNDATED }, (_, band) => band).filter(isUsed);
	const [first, last] = [timed[0] ?? 0, timed.at(-1) ?? -1];
	const between = Array.from({ length: last - first + 1 }, (_, at) => first + at);
	return isUsed(UNDATED) ? [...between, UNDATED] : between;
}

function bandName(band: number): string {
	if (band === UNDATED) return DAY_ONLY;
	const hour = (at: number) => String(at * BAND_HOURS).padStart(2, "0");
	return `${hour(band)}-${hour(band + 1)}`;
}
