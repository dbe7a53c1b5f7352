import { type Day, dayNumber, daysBetween } from "../../time/days.js";
import type { Person, Role } from "../people/person.js";
import { contactDay, daysSince, isDue, isPaused, lastContact } from "../people/rhythm.js";
import { whyNow } from "./why-now.js";

/** Why somebody is called now: it is their turn, a slump, a hard ritual, or one simply wants to. */
export const OCCASIONS = ["turn", "slump", "hard", "wish"] as const;

/** One of `OCCASIONS`. */
export type Occasion = (typeof OCCASIONS)[number];

/**
 * What the rule needs beside the people. `dayStartsAt` in minutes after midnight; `written`: the day of the last message to each, by
 * id; `figures`: how the asks go in one sentence, where that is the reason; `hardNo`: the day of the hard no, where that is.
 */
export type ReachOptions = {
	occasion: Occasion;
	dayStartsAt: number;
	written?: Readonly<Record<string, Day>>;
	figures?: string | null;
	hardNo?: Day | undefined;
};

/** So many days after a message, others come first: who does not answer is not asked again and again. */
const RESTS = 7;

/**
 * Whose role helps there first (evidence.md 3.4, 3.6, 3.14). In a slump those who can go over the records with one: a debrief works best
 * on records, led by oneself and in line with one's team, and where the task itself tells nothing; others' failures teach as well as
 * successes. After a hard no it is about telling it, and writing that was shared did more than private writing: those on the same footing
 * first. No study ranks these roles; the order within a line is left to the days.
 */
const HELPS_FIRST: Record<"slump" | "hard", readonly Role[]> = {
	slump: ["mentor", "coach", "peer"],
	hard: ["peer", "friend"],
};

/** Who to reach out to, and why now in a sentence or two; undefined if there is nobody. See `reachOrder`. */
export function whoToReach(
	people: readonly Person[],
	today: Day,
	options: ReachOptions,
): { person: Person; why: string } | undefined {
	const [person] = reachOrder(people, today, options);
	return person && { person, why: whyNow(person, today, options) };
}

/**
 * Those to reach out to, the first first: nobody who is paused or was spoken to today. On a turn those due alone, longest over first,
 * measured in their own rhythm. Else those put off come last; before the others come those whose role helps there (to a wish: those due),
 * then those one can reach, then those longest not spoken to. Who got a message in the days before comes after the others. The same all day; where nothing tells two apart it changes by day.
 */
export function reachOrder(people: readonly Person[], today: Day, options: ReachOptions): Person[] {
	const { occasion, dayStartsAt } = options;
	const lots = lotsOf(people, today);
	const ranked = people
		.filter((person) => canBeReached(person, today, dayStartsAt))
		.filter((person) => occasion !== "turn" || isDue(person, today, dayStartsAt))
		.map((person) => ({ person, rank: [...rankOf(person, today, options), lots.get(person._id) ?? 0] }));
	return ranked.sort((left, right) => compare(left.rank, right.rank)).map(({ person }) => person);
}

function canBeReached(person: Person, today: Day, dayStartsAt: number): boolean {
	if (person.deleted || isPaused(person, today)) return false;
	const last = lastContact(person);
	return last === undefined || contactDay(last, dayStartsAt) < today;
}

/** Smaller comes first. */
function rankOf(person: Person, today: Day, { occasion, dayStartsAt, written }: ReachOptions): number[] {
	const days = daysSince(person, today, dayStartsAt);
	const rests = restsAfterMessage(written?.[person._id], today) ? 1 : 0;
	const reachable = person.contact === null ? 1 : 0;
	if (occasion === "turn") return [rests, -days / (person.everyDays ?? 1), reachable];
	const isPutOff = person.waitUntil !== null && person.waitUntil > today;
	const isFirst = occasion === "wish" ? isDue(person, today, dayStartsAt) : HELPS_FIRST[occasion].includes(person.role);
	return [isPutOff ? 1 : 0, rests, isFirst ? 0 : 1, reachable, -days];
}

/** The message of today itself does not count: who to reach stays the same all day. */
function restsAfterMessage(on: Day | undefined, today: Day): boolean {
	return on !== undefined && on < today && daysBetween(on, today) < RESTS;
}

/** A place in a round that moves on by one each day. */
function lotsOf(people: readonly Person[], today: Day): Map<string, number> {
	const ids = people.map(({ _id }) => _id).sort();
	return new Map(ids.map((id, index) => [id, (index + dayNumber(today)) % ids.length]));
}

function compare(left: readonly number[], right: readonly number[]): number {
	const at = left.findIndex((value, index) => value !== right[index]);
	return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
