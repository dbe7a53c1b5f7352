/**
 * What was shown so far: of each deposit its id, how often it was shown since its making (once a day at most), the number of the day of
 * the last time, as `dayNumber` counts, and a running number of that showing, higher than that of any before. They stand in the order of
 * the bank; behind them those that are not in it any more. `last` is the one shown last, anywhere. Of what was kept only the lengths of
 * the columns are checked, because that is read with every draw.
 */
export type Showings = {
	ids: readonly string[];
	times: readonly unknown[];
	days: readonly unknown[];
	numbers: readonly unknown[];
	last: string | null;
};

/** How often a deposit was shown, the number of the day of the last time, and the running number of that. */
type Showing = { times: number; day: number; number: number };

/** So many days a deposit rests after its making, after its first and its second showing; after every later one as long as the last of these (evidence.md 3.10). */
const RESTS = [2, 7, 21, 60] as const;

/** The shortest of the rests, in days. */
export const SHORTEST_REST = RESTS[0];

/** No place in the columns. */
const NOWHERE = -1;

/** So many are found faster one by one. */
const FEW = 20;

/**
 * Where the showings of a bank stand: `at` has for each deposit the place in the columns, -1 where it was never shown. `isTidy` tells
 * whether they stand in the order of the bank.
 */
type Places = { at: number[]; isTidy: boolean };

/** Where the showings of the bank `ids` stand. */
export function placesOf({ ids: shown }: Showings, ids: readonly string[]): Places {
	const at = new Array<number>(ids.length).fill(NOWHERE);
	let place = 0;
	// In the order of the bank, each is found behind the one before: what a look-up of each costs is most of what a draw would do.
	for (let index = -1; place < shown.length; place++) {
		index = ids.indexOf(shown[place] ?? "", index + 1);
		if (index < 0) break;
		at[index] = place;
	}
	const others = shown.slice(place);
	const indexOf = others.length > FEW ? indexIn(ids) : (id: string) => ids.indexOf(id);
	let isTidy = true;
	for (const id of others) {
		const index = indexOf(id);
		if (index >= 0 && at[index] === NOWHERE) {
			at[index] = place;
			isTidy = false;
		}
		place++;
	}
	return { at, isTidy };
}

function indexIn(ids: readonly string[]): (id: string) => number {
	const indexes = new Map(ids.map((id, index) => [id, index]));
	return (id) => indexes.get(id) ?? NOWHERE;
}

/** So many days a deposit rests that was shown so often. */
export function restAfter(times: number): number {
	return RESTS[Math.min(times, RESTS.length - 1)] ?? 0;
}

/**
 * When a deposit was shown last, `place` as `placesOf` gives it; undefined for never. A showing of a day after `today` was a clock set
 * wrongly, and counts for nothing.
 */
export function lastShowing(showings: Showings, place: number | undefined, today: number): Showing | undefined {
	const showing = place === undefined || place === NOWHERE ? undefined : showingAt(showings, place);
	return showing && showing.day <= today ? showing : undefined;
}

/** Whether a deposit was the last one shown, and that on the day with the number `today`. */
export function isNoted(showings: Showings, id: string, today: number): boolean {
	return showings.last === id && showingAt(showings, showings.ids.indexOf(id))?.day === today;
}

/** The showings once a deposit of the bank `ids` was shown on the day with the number `today`. */
export function withShowing(before: Showings, id: string, today: number, ids: readonly string[]): Showings {
	const { at, isTidy } = placesOf(before, ids);
	if (!isTidy || before.ids.length > ids.length) return withShowing(tidied(before, at), id, today, ids);
	const { times, days, numbers } = before;
	const number = numbers.reduce<number>((most, one) => (isNumber(one) && one > most ? one : most), 0) + 1;
	const own = ids.indexOf(id);
	const place = at[own] ?? NOWHERE;
	if (place !== NOWHERE) {
		const known = showingAt(before, place);
		// One of today, and one of a day to come, which counted for nothing: this one takes its place.
		const more = known ? known.times + (known.day < today ? 1 : 0) : 1;
		return {
			ids: before.ids,
			times: times.with(place, more),
			days: days.with(place, today),
			numbers: numbers.with(place, number),
			last: id,
		};
	}
	const behind = at.slice(0, own).findLast((earlier) => earlier !== NOWHERE) ?? NOWHERE;
	return {
		ids: before.ids.toSpliced(behind + 1, 0, id),
		times: times.toSpliced(behind + 1, 0, 1),
		days: days.toSpliced(behind + 1, 0, today),
		numbers: numbers.toSpliced(behind + 1, 0, number),
		last: id,
	};
}

/** Showings as they are kept: a text, because it may hold thousands, and is read with every draw. */
export function keptShowings(showings: Showings): string {
	return JSON.stringify(showings);
}

/** The showings that were kept; garbage counts as never shown. */
export function showingsOf(kept: unknown): Showings {
	const { ids, times, days, numbers, last } = fieldsOf(kept);
	const isWhole = [ids, times, days, numbers].every((one) => Array.isArray(one) && one.length === ids?.length);
	const columns = isWhole ? { ids, times, days, numbers } : { ids: [], times: [], days: [], numbers: [] };
	return { ...(columns as Pick<Showings, keyof typeof columns>), last: typeof last === "string" ? last : null };
}

/** The showings in the order of the bank; those that are not in it any more stand behind, or are let go of if they are more than deposits. */
function tidied(showings: Showings, at: readonly number[]): Showings {
	const here = at.filter((place) => place !== NOWHERE);
	const taken = new Set(here);
	const gone = [...showings.ids.keys()].filter((place) => !taken.has(place));
	const kept = showings.ids.length > at.length ? here : [...here, ...gone];
	const { ids, times, days, numbers, last } = showings;
	const inOrder = (column: readonly unknown[]) => kept.map((place) => column[place]);
	return {
		ids: kept.map((place) => ids[place] ?? ""),
		times: inOrder(times),
		days: inOrder(days),
		numbers: inOrder(numbers),
		last,
	};
}

function fieldsOf(kept: unknown): Partial<Showings> {
	if (typeof kept !== "string") return {};
	try {
		return Object(JSON.parse(kept));
	} catch {
		return {};
	}
}

function showingAt(showings: Showings, place: number): Showing | undefined {
	const times = showings.times[place];
	const day = showings.days[place];
	const number = showings.numbers[place];
	return isNumber(times) && times > 0 && isNumber(day) && isNumber(number) ? { times, day, number } : undefined;
}

function isNumber(value: unknown): value is number {
	return Number.isInteger(value);
}
