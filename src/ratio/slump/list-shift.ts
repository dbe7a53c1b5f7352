import { decidedOf, lettersByDay, type MonthHistory } from "../../asks/history.js";
import { addDays, type Day } from "../../time/days.js";
import { NONE, type Tallies } from "../breakdown/tallies.js";
import type { YesNo } from "../rate.js";
import type { Window } from "../ratio.js";
import { daysFromTo } from "../window.js";
import { RECENT } from "./slump.js";

/** What the list is looked at by. */
const DIMENSIONS = ["channel", "segment", "stage"] as const;

/** A level's decided asks now and before, each out of all of them. `level` is null where none was given. */
export type Shift = {
	dimension: (typeof DIMENSIONS)[number];
	level: string | null;
	now: { asks: number; of: number };
	before: { asks: number; of: number };
};

/** The days that hold the newest `count` decided asks (whole days, so perhaps a few more), and all days before; undefined if there are fewer than `RECENT` on either side. */
export function recentAndBefore(
	histories: readonly MonthHistory[],
	first: Day | undefined,
	today: Day,
	countGhosted: boolean,
	count: number,
): { recent: Window; before: Window } | undefined {
	if (first === undefined) return undefined;
	const days = lettersByDay(histories, first, today).map(({ day, letters }) => ({
		day,
		decided: decidedOf(letters, countGhosted).length,
	}));
	let recent = 0;
	let from: Day | undefined;
	let before = 0;
	for (const { day, decided } of days.toReversed()) {
		if (recent >= count) before += decided;
		else {
			recent += decided;
			from = day;
		}
	}
	if (from === undefined || recent < RECENT || before < RECENT) return undefined;
	return { recent: daysFromTo(from, today), before: daysFromTo(first, addDays(from, -1)) };
}

/** How the make-up of the asks has changed: every level whose share did, the largest change first. */
export function shiftsOf(recent: Tallies, before: Tallies): Shift[] {
	const [of, ofBefore] = [countOf(recent.overall), countOf(before.overall)];
	const shifts = DIMENSIONS.flatMap((dimension) => {
		const levels = new Set([...recent[dimension].keys(), ...before[dimension].keys()]);
		return [...levels].map(
			(level): Shift => ({
				dimension,
				level: level === NONE ? null : level,
				now: { asks: countOf(recent[dimension].get(level)), of },
				before: { asks: countOf(before[dimension].get(level)), of: ofBefore },
			}),
		);
	});
	return shifts.filter((shift) => change(shift) > 0).sort((left, right) => change(right) - change(left));
}

/** A count as a share of all, between 0 and 1. */
export function shareOf({ asks, of }: { asks: number; of: number }): number {
	return of === 0 ? 0 : asks / of;
}

function change({ now, before }: Shift): number {
	return Math.abs(shareOf(now) - shareOf(before));
}

function countOf(seen: YesNo | undefined): number {
	return seen ? seen.yes + seen.no : 0;
}
