import type { DecidedSheet } from "../../../src/asks/decided-sheet.js";
import { NOT_GIVEN } from "../../../src/asks/decided-sheet.js";
import { type Tallies, talliesOf } from "../../../src/ratio/breakdown/tallies.js";
import { dayNumber } from "../../../src/time/days.js";

/** A decided ask with what patterns are looked for in; null where nothing was given. `weekday` is 1 for Monday. */
export type Decided = {
	yes: boolean;
	channel: string | null;
	stage: string | null;
	segment: string | null;
	weekday: number;
	hour: number | null;
};

const WINDOW = { from: "2026-11-01", to: "2026-11-30", days: 30 };

/** A decided ask, a no on a Monday with nothing given but what a test names. */
function decided(fields: Partial<Decided> = {}): Decided {
	return { yes: false, channel: null, stage: null, segment: null, weekday: 1, hour: null, ...fields };
}

/** So many yeses and noes alike in all else. */
export function group(yes: number, no: number, fields: Partial<Decided>): Decided[] {
	return [
		...Array.from({ length: yes }, () => decided({ ...fields, yes: true })),
		...Array.from({ length: no }, () => decided(fields)),
	];
}

/** Decided asks, counted as the product counts them. */
export function tally(asks: readonly Decided[]): Tallies {
	const names = [...new Set(asks.flatMap(({ channel, stage, segment }) => [channel, stage, segment]))];
	const places = new Map(names.filter((name) => name !== null).map((name, at) => [name, at]));
	const place = (name: string | null) => (name === null ? NOT_GIVEN : (places.get(name) ?? NOT_GIVEN));
	const sheet: DecidedSheet = {
		names: [...places.keys()],
		day: asks.map(() => dayNumber(WINDOW.from)),
		outcome: asks.map(({ yes }) => (yes ? "y" : "n")).join(""),
		channel: asks.map(({ channel }) => place(channel)),
		stage: asks.map(({ stage }) => place(stage)),
		segment: asks.map(({ segment }) => place(segment)),
		reasons: asks.map(() => []),
		weekday: asks.map(({ weekday }) => weekday),
		hour: asks.map(({ hour }) => hour ?? NOT_GIVEN),
	};
	return talliesOf([sheet], WINDOW, false);
}
