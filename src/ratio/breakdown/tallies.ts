import { type DecidedSheet, NOT_GIVEN } from "../../asks/decided-sheet.js";
import { dayNumber } from "../../time/days.js";
import { WEEKDAYS as NAMES } from "../../time/words.js";
import type { YesNo } from "../rate.js";
import type { Window } from "../ratio.js";

/** What the ratio can be broken down by. */
export const DIMENSIONS = ["channel", "stage", "segment", "reason", "weekday", "hour"] as const;

/** One of `DIMENSIONS`. */
export type Dimension = (typeof DIMENSIONS)[number];

/** What is broken down by on the command line: the dimensions, and weekdays by hours. */
export const BREAKDOWNS = [...DIMENSIONS, "weekday-hour"] as const;

/** One of `BREAKDOWNS`. */
export type BreakdownName = (typeof BREAKDOWNS)[number];

/** Decided asks by level. */
export type Tally = ReadonlyMap<string, YesNo>;

/** What was decided in a window, counted every way that is shown. */
export type Tallies = {
	overall: YesNo;
	channel: Tally;
	stage: Tally;
	segment: Tally;
	reason: Tally;
	/** The noes that have several reasons, by those reasons: each of them counts under all of its own in `reason`. */
	reasonsTogether: { reasons: string[]; noes: number }[];
	/** A row for each weekday of the asking, Monday first; in it its hours 0 to 23, and last the asks of which only the day is known. */
	grid: YesNo[][];
};

/** The level of asks without a value. */
export const NONE = "none";
/** The weekdays as levels, in the grid's order. */
export const WEEKDAYS: readonly string[] = NAMES.map((name) => name.slice(0, 3));

const HOURS = 24;

/** The facts whose levels are names. */
const NAMED = ["channel", "stage", "segment", "reason"] as const;

/** Counts the asks decided in a window out of the sheets of all files; ghosted ones only with `countGhosted`. */
export function talliesOf(sheets: readonly DecidedSheet[], window: Window, countGhosted: boolean): Tallies {
	const tallies = {
		overall: nothing(),
		channel: new Map<string, YesNo>(),
		stage: new Map<string, YesNo>(),
		segment: new Map<string, YesNo>(),
		reason: new Map<string, YesNo>(),
		reasonsTogether: [] as Tallies["reasonsTogether"],
		grid: WEEKDAYS.map(() => Array.from({ length: HOURS + 1 }, nothing)),
	};
	const [from, to] = [dayNumber(window.from), dayNumber(window.to)];
	for (const sheet of sheets) {
		const isIn = (at: number) => {
			const day = sheet.day[at] ?? 0;
			return day >= from && day <= to && (countGhosted || sheet.outcome[at] !== "g");
		};
		countSheet(sheet, isIn, tallies);
	}
	return tallies;
}

/** Counts by place first and by name at the end: a sheet may hold a hundred thousand asks, but few names. */
function countSheet(
	sheet: DecidedSheet,
	isIn: (at: number) => boolean,
	tallies: Tallies & Record<(typeof NAMED)[number], Map<string, YesNo>>,
): void {
	const { names, outcome } = sheet;
	const perName = () => [...names, NONE].map(nothing);
	const counted = { channel: perName(), stage: perName(), segment: perName(), reason: perName() };
	const together = new Map<string, number>();
	for (let at = 0; at < outcome.length; at++) {
		if (!isIn(at)) continue;
		const kind = outcome[at] === "y" ? "yes" : "no";
		const count = (seen: YesNo | undefined) => seen && seen[kind]++;
		const reasons = sheet.reasons[at] ?? [];
		count(tallies.overall);
		count(counted.channel.at(sheet.channel[at] ?? NOT_GIVEN));
		count(counted.stage.at(sheet.stage[at] ?? NOT_GIVEN));
		count(counted.segment.at(sheet.segment[at] ?? NOT_GIVEN));
		for (const reason of reasons.length > 0 ? reasons : [NOT_GIVEN]) count(counted.reason.at(reason));
		if (reasons.length > 1 && kind === "no") together.set(reasons.join(), (together.get(reasons.join()) ?? 0) + 1);
		// The last of each: without a name, and without an hour.
		count(tallies.grid[(sheet.weekday[at] ?? 1) - 1]?.at(sheet.hour[at] ?? NOT_GIVEN));
	}
	for (const fact of NAMED) {
		counted[fact].forEach((seen, at) => {
			addTo(tallies[fact], names[at] ?? NONE, seen);
		});
	}
	for (const [places, noes] of together) {
		addTogether(
			tallies.reasonsTogether,
			places
				.split(",")
				.map((at) => names[Number(at)] ?? NONE)
				.sort(),
			noes,
		);
	}
}

/** The levels of a dimension; those of weekday ("Mon") and hour ("09") in their order. Asks without an hour are no level of it. */
export function tallyBy(tallies: Tallies, dimension: Dimension): Tally {
	if (dimension === "weekday") {
		return present(WEEKDAYS.map((day, at) => [day, sumOf(tallies.grid[at] ?? [])]));
	}
	if (dimension === "hour") {
		return present(
			Array.from({ length: HOURS }, (_, hour) => [
				String(hour).padStart(2, "0"),
				sumOf(tallies.grid.map((day) => day[hour] ?? nothing())),
			]),
		);
	}
	return tallies[dimension];
}

/** Decided asks added up. */
export function sumOf(counts: readonly YesNo[]): YesNo {
	return counts.reduce((sum, { yes, no }) => ({ yes: sum.yes + yes, no: sum.no + no }), nothing());
}

function present(levels: [string, YesNo][]): Tally {
	return new Map(levels.filter(([, { yes, no }]) => yes + no > 0));
}

function addTo(levels: Map<string, YesNo>, level: string, counted: YesNo): void {
	if (counted.yes + counted.no === 0) return;
	levels.set(level, sumOf([levels.get(level) ?? nothing(), counted]));
}

function addTogether(together: Tallies["reasonsTogether"], reasons: string[], noes: number): void {
	const known = together.find((one) => one.reasons.join("\n") === reasons.join("\n"));
	if (known) known.noes += noes;
	else together.push({ reasons, noes });
}

function nothing(): YesNo {
	return { yes: 0, no: 0 };
}
