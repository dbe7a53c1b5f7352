import { sumOf, type Tallies, type Tally, tallyBy } from "../breakdown/tallies.js";

const HOURS = 2;

/** The name of the two-hour band that an hour (0 to 23) is in: "08-10". */
function hourBand(hour: number): string {
	const from = hour - (hour % HOURS);
	return [from, from + HOURS].map((end) => String(end).padStart(2, "0")).join("-");
}

/** Decided asks by the two-hour band in which they were asked, in order; those without an hour are left out. */
export function hourBands(tallies: Tallies): Tally {
	const byBand = Map.groupBy(tallyBy(tallies, "hour"), ([hour]) => hourBand(Number(hour)));
	return new Map([...byBand].map(([band, hours]) => [band, sumOf(hours.map(([, seen]) => seen))]));
}
