import type { Clock } from "./clock.js";
import type { Day } from "./days.js";

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** A time as it stands on the wall: month 1 to 12, hour 0 to 23. */
export type WallTime = { year: number; month: number; day: number; hour: number; minute: number; second?: number };

/** The wall time's milliseconds as if it were UTC; undefined if there is no such date or time (30 February, 25:00). */
export function wallMilliseconds({ year, month, day, hour, minute, second = 0 }: WallTime): number | undefined {
	const at = Date.UTC(year, month - 1, day, hour, minute, second);
	const same = new Date(at);
	const kept =
		same.getUTCFullYear() === year &&
		same.getUTCMonth() === month - 1 &&
		same.getUTCDate() === day &&
		same.getUTCHours() === hour &&
		same.getUTCMinutes() === minute;
	return kept ? at : undefined;
}

/**
 * The instant at which the person's clock shows a wall time (as `wallMilliseconds` counts it). Where clocks are set back
 * and it comes twice, the first; undefined where they are set forward and it never comes.
 */
export function instantOfWall(wall: number, clock: Clock): { at: number; offset: number } | undefined {
	const offsets = [clock.offsetAt(wall - MS_PER_DAY), clock.offsetAt(wall + MS_PER_DAY)];
	for (const offset of offsets) {
		const at = wall - offset * MS_PER_MINUTE;
		if (clock.offsetAt(at) === offset) return { at, offset };
	}
	return undefined;
}

/** The calendar day that an instant has on a clock `offset` minutes east of UTC. */
export function calendarDay(at: number, offset: number): Day {
	return new Date(at + offset * MS_PER_MINUTE).toISOString().slice(0, 10);
}

/** Hours and minutes of an instant on a clock `offset` minutes east of UTC: "14:30". */
export function wallClock(at: number, offset: number): string {
	return new Date(at + offset * MS_PER_MINUTE).toISOString().slice(11, 16);
}
