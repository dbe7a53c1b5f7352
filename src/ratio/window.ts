import { addDays, type Day, daysBetween } from "../time/days.js";
import type { Window } from "./ratio.js";

/** The last `days` days, today included. */
export function lastDays(today: Day, days: number): Window {
	return { from: addDays(today, 1 - days), to: today, days };
}

/** From one day to another, both included. Throws a RangeError if they are the wrong way round. */
export function daysFromTo(from: Day, to: Day): Window {
	const days = daysBetween(from, to) + 1;
	if (days < 1) throw new RangeError(`The window would end (${to}) before it begins (${from}).`);
	return { from, to, days };
}

/** From the first day with an event (`firstDay` of the histories) to today; today alone if there is none. */
export function allDays(first: Day | undefined, today: Day): Window {
	return daysFromTo(first === undefined || first > today ? today : first, today);
}

/** The window of the same length just before. */
export function windowBefore(window: Window): Window {
	return { from: addDays(window.from, -window.days), to: addDays(window.from, -1), days: window.days };
}
