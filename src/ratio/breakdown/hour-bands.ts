import type { YesNo } from "../rate.js";
import { sumOf, type Tallies, type Tally } from "./tallies.js";

/** The band of asks of which only the day is known. */
export const DAY_ONLY = "day only";

const HOURS = 24;
const BAND_HOURS = 2;

/** The bands of a day: "00-02" to "22-24", and last `DAY_ONLY`. */
export const BANDS: readonly string[] = [
	...Array.from({ length: HOURS / BAND_HOURS }, (_, band) => {
		const hour = (at: number) => String(at * BAND_HOURS).padStart(2, "0");
		return `${hour(band)}-${hour(band + 1)}`;
	}),
	DAY_ONLY,
];

/** A row of the grid (the hours of a weekday, last the asks without one) as the counts of its `BANDS`. */
export function bandsOfDay(hours: readonly YesNo[]): YesNo[] {
	return BANDS.map((name, band) =>
		sumOf(hours.slice(band * BAND_HOURS, name === DAY_ONLY ? undefined : (band + 1) * BAND_HOURS)),
	);
}

/** Decided asks by the two-hour band in which they were asked, in order; those without an hour are left out. */
export function hourBands({ grid }: Tallies): Tally {
	const days = grid.map(bandsOfDay);
	const bands = BANDS.map((name, band) => [name, sumOf(days.flatMap((day) => day[band] ?? []))] as const);
	return new Map(bands.filter(([name, { yes, no }]) => name !== DAY_ONLY && yes + no > 0));
}
