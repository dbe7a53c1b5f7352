import type { Clock } from "./clock.js";
import { type Day, dayOf } from "./days.js";
import { calendarDay } from "./local.js";

/** An instant as somebody lived it: epoch milliseconds, minutes east of UTC there, and whether only its day is known (then it is noon). */
export type Moment = { at: number; offset: number; dateOnly: boolean };

/** The present moment. */
export function thisMoment(clock: Clock): Moment {
	const at = clock.now();
	return { at, offset: clock.offsetAt(at), dateOnly: false };
}

/** The day that the calendar shows now; after midnight it is ahead of the logical one. */
export function dateOf(clock: Clock): Day {
	const { at, offset } = thisMoment(clock);
	return calendarDay(at, offset);
}

/** The logical day of now. `dayStartsAt` in minutes after midnight. */
export function todayOf(clock: Clock, dayStartsAt: number): Day {
	const { at, offset } = thisMoment(clock);
	return dayOf(at, offset, dayStartsAt);
}
