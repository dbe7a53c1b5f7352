import { type Day, daysBetween } from "../../time/days.js";
import { type Line, type Move, NEUTRAL_QUESTION, type ReasonContent } from "./content.js";
import { drawnOrder, keyOf } from "./text-key.js";

/** The texts there are for a reason, by its id; a reason that has none of its own, or undefined, has those of `other`. */
export type Content = { of(reason: string | undefined): ReasonContent };

/** When each text was last shown, by its key; the one shown last stands last. */
export type Shown = Readonly<Record<string, Day>>;

/** What one ritual puts before a person. Plain JSON: it is kept with the ritual's draft, so that a resumed ritual asks the same. */
export type Offer = { reason: string; question: Line; starters: Line[]; moves: Move[] };

/** For so many days a text does not come back while there is another that was not shown in them. */
const FRESH_AFTER_DAYS = 14;
const SUGGESTIONS = 3;

/**
 * The question, three lesson starters and three next moves for a no with these reasons: texts of the first reason that were not
 * shown within a fortnight, then such texts of the other reasons, then what was shown longest ago. What was never shown comes
 * first, in an order drawn from `seed`. The same inputs give the same offer.
 */
export function offerOf(content: Content, reasons: readonly string[], shown: Shown, day: Day, seed: string): Offer {
	const texts = reasons.length > 0 ? reasons.map((reason) => content.of(reason)) : [content.of(undefined)];
	const pick = <T extends Line>(lists: readonly (readonly T[])[], count: number) =>
		inTurn(lists, shown, day, seed).slice(0, count);
	const questions = texts.map((each) => each.questions);
	const starters = texts.map((each) => each.starters);
	const moves = texts.map((each) => each.moves);
	return {
		reason: reasons[0] ?? "other",
		question: pick(questions, 1)[0] ?? NEUTRAL_QUESTION,
		starters: pick(starters, SUGGESTIONS),
		moves: pick(moves, SUGGESTIONS),
	};
}

/** All lines in the order in which they are offered, each text once. */
function inTurn<T extends Line>(lists: readonly (readonly T[])[], shown: Shown, day: Day, seed: string): T[] {
	const isFresh = (key: string) => {
		const last = shown[key];
		return last === undefined || daysBetween(last, day) >= FRESH_AFTER_DAYS;
	};
	const byKey = new Map(lists.flat().map((line) => [keyOf(line), line]));
	const fresh = lists.flatMap((lines) => longestAgo(lines.map(keyOf).filter(isFresh), shown, seed));
	const rest = longestAgo([...byKey.keys()], shown, seed);
	return [...new Set([...fresh, ...rest])].flatMap((key) => byKey.get(key) ?? []);
}

/** What was never shown, as drawn; then the others as they were shown. */
function longestAgo(keys: readonly string[], shown: Shown, seed: string): string[] {
	const drawn = drawnOrder(keys, seed);
	const wanted = new Set(keys);
	const seen = Object.keys(shown).filter((key) => wanted.has(key));
	const byDay = seen.sort((left, right) => compareDays(shown[left], shown[right]));
	return [...drawn.filter((key) => shown[key] === undefined), ...byDay];
}

function compareDays(left = "", right = ""): number {
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
