/** How often a deposit was shown since its making (once a day at most), and the number of the day of the last time, as `dayNumber` counts. */
type Showing = readonly [times: number, last: number];

/** What was shown so far, by id (not checked: it may have been kept by another program), and which deposit was shown last, anywhere. */
export type Showings = { shown: Readonly<Record<string, unknown>>; last: string | null };

/** So many days a deposit rests after its making, after its first and its second showing; after every later one as long as the last of these (evidence.md 3.10). */
const RESTS = [2, 7, 21, 60] as const;

/** The number of the day from which on a deposit of the day `made` may come. A showing of a day after `today` was a clock set wrongly, and counts for nothing. */
export function mayComeFrom(showings: Showings, id: string, { made, today }: { made: number; today: number }): number {
	const showing = showingOf(showings, id);
	if (!showing || showing[1] > today) return made + RESTS[0];
	return showing[1] + (RESTS[Math.min(showing[0], RESTS.length - 1)] ?? 0);
}

/** Whether a deposit was the last one shown, and that on the day with the number `today`. */
export function isNoted(showings: Showings, id: string, today: number): boolean {
	return showings.last === id && showingOf(showings, id)?.[1] === today;
}

/** The showings once a deposit was shown on the day with the number `today`. */
export function withShowing(before: Showings, id: string, today: number): Showings {
	const [times, last] = showingOf(before, id) ?? [0, null];
	const showing: Showing = [times + (last === today ? 0 : 1), today];
	return { shown: { ...before.shown, [id]: showing }, last: id };
}

/** The showings of the deposits that are still there. */
export function withoutGone({ shown, last }: Showings, ids: readonly string[]): Showings {
	return { shown: Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(shown, id) ? [[id, shown[id]]] : []))), last };
}

/** Showings as they are kept: a text, because it may hold thousands, and is read with every draw. */
export function keptShowings(showings: Showings): string {
	return JSON.stringify(showings);
}

/** The showings that were kept; garbage counts as never shown. */
export function showingsOf(kept: unknown): Showings {
	const { shown, last } = fieldsOf(kept);
	return {
		shown: typeof shown === "object" && shown !== null ? (shown as Showings["shown"]) : {},
		last: typeof last === "string" ? last : null,
	};
}

function fieldsOf(kept: unknown): Partial<Record<keyof Showings, unknown>> {
	if (typeof kept !== "string") return {};
	try {
		return Object(JSON.parse(kept));
	} catch {
		return {};
	}
}

function showingOf({ shown }: Showings, id: string): Showing | undefined {
	const kept = shown[id];
	return isShowing(kept) ? kept : undefined;
}

function isShowing(kept: unknown): kept is Showing {
	return Array.isArray(kept) && Number.isInteger(kept[0]) && kept[0] > 0 && Number.isInteger(kept[1]);
}
