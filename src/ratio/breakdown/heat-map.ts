import { posteriorShape, type YesNo } from "../rate.js";
import type { LevelRate } from "../ratio.js";
import { type BreakdownSettings, shrinkingIn } from "./breakdown.js";
import { BANDS, bandsOfDay, DAY_ONLY } from "./hour-bands.js";
import { type Tallies, WEEKDAYS } from "./tallies.js";

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
	const bands = used.flatMap((band) => BANDS[band] ?? []);
	return {
		bands,
		days: [...days.slice(weekStartsOn - 1), ...days.slice(0, weekStartsOn - 1)],
		overall: a / (a + b),
		undated: bands.includes(DAY_ONLY),
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

/** The places in `BANDS` from the first to the last with asks, and that of asks without an hour if there are any. */
function bandsInUse(days: readonly YesNo[][]): number[] {
	const isUsed = (band: number) => days.some((day) => (day[band]?.yes ?? 0) + (day[band]?.no ?? 0) > 0);
	const used = BANDS.map((_, band) => band).filter(isUsed);
	const timed = used.filter((band) => BANDS[band] !== DAY_ONLY);
	const [first = 0, last = -1] = [timed[0], timed.at(-1)];
	return BANDS.map((_, band) => band).filter((band) => used.includes(band) || (band >= first && band <= last));
}
