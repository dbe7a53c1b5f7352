import { type Ask, whoKey } from "../../asks/ask.js";
import { type Day, daysBetween } from "../../time/days.js";
import type { Lesson } from "./lesson-sheet.js";

/** Where one stands when a lesson may come back: what is known of the ask. `exceptId` is that ask, whose own lesson is no past one. */
export type Situation = {
	reasons?: readonly string[] | undefined;
	channel?: string | null | undefined;
	stage?: string | null | undefined;
	who?: string | null | undefined;
	exceptId?: string | undefined;
};

/** What a lesson has in common with a situation, the strongest first. */
export type Common = "who" | "reason" | "stage" | "channel";

/** How often a lesson came back, and when last. */
export type Showing = { times: number; last: Day };

/** What came back so far: each lesson's showing by the id of its ask, the one that came last of all, and today's answers by `situationKey`. */
export type Showings = {
	lessons: Readonly<Record<string, Showing>>;
	last: string | null;
	day: Day | null;
	answers: Readonly<Record<string, string>>;
};

/** Before anything came back. */
export const NO_SHOWINGS: Showings = { lessons: {}, last: null, day: null, answers: {} };

/** So many days a lesson rests after its first, second, third showing; after every later one as long as after the last of these (evidence.md 3.10). */
export const RESTS = [2, 7, 21, 60] as const;

/** Each weighs more than all behind it together, so that the strongest thing in common decides. */
const WEIGHTS: Record<Common, number> = { who: 8, reason: 4, stage: 2, channel: 1 };
/** A lesson that was found still true goes before another that has as much in common. */
const STILL_TRUE = 0.5;

/** The situation in the ritual of an ask, with the answers that it has so far. */
export function situationOf(
	{ _id, who, channel }: Pick<Ask, "_id" | "who" | "channel">,
	{ reasons, stage }: Pick<Ask, "reasons" | "stage">,
): Situation {
	return { reasons, channel, stage, who, exceptId: _id };
}

/** The situation as a key: the same for the same reasons, channel, stage and who. */
export function situationKey({ reasons = [], channel, stage, who }: Situation): string {
	return JSON.stringify([whoKey(who ?? ""), [...reasons].sort(), stage ?? "", channel ?? ""]);
}

/** Gives what a lesson has in common with a situation, the strongest first; nothing if it does not fit. */
export function commonWith({ reasons = [], channel, stage, who }: Situation): (lesson: Lesson) => Common[] {
	const wanted = who ? whoKey(who) : "";
	return (lesson) => {
		const common: Common[] = [];
		if (wanted && keyOf(lesson) === wanted) common.push("who");
		if (lesson.reasons.some((reason) => reasons.includes(reason))) common.push("reason");
		if (stage && stage === lesson.stage) common.push("stage");
		if (channel && channel === lesson.channel) common.push("channel");
		return common;
	};
}

/** The who of each lesson as `whoKey` writes it: worked out once, because thousands are looked at with every question. */
const keys = new WeakMap<Lesson, string>();

function keyOf(lesson: Lesson): string {
	const known = keys.get(lesson);
	if (known !== undefined) return known;
	const key = whoKey(lesson.who);
	keys.set(lesson, key);
	return key;
}

/** Whether a lesson rests on `day`. A showing of a day to come was a clock set wrongly, and counts for nothing. */
function rests(showing: Showing | undefined, day: Day): boolean {
	if (!showing) return false;
	const days = daysBetween(showing.last, day);
	const rest = RESTS[Math.min(showing.times, RESTS.length) - 1] ?? 0;
	return days >= 0 && days < rest;
}

/**
 * The lesson that fits a situation best on `day`: what has more in common first, then the newest. Outdated ones never come, nor those
 * that rest, nor the one that came last while there is another. Once it was shown in a situation, it stays the answer all day.
 */
export function fitting(
	lessons: readonly Lesson[],
	situation: Situation,
	showings: Showings,
	day: Day,
): { lesson: Lesson; common: Common } | undefined {
	const { exceptId } = situation;
	const inCommon = commonWith(situation);
	const todays = showings.day === day ? showings.answers[situationKey(situation)] : undefined;
	let best: { lesson: Lesson; common: Common; score: number } | undefined;
	let again: typeof best;
	for (const lesson of lessons) {
		if (lesson.rated === "outdated" || lesson.id === exceptId) continue;
		const [common, ...more] = inCommon(lesson);
		if (!common) continue;
		if (lesson.id === todays) return { lesson, common };
		if (rests(showings.lessons[lesson.id], day)) continue;
		const score = [common, ...more].reduce((sum, one) => sum + WEIGHTS[one], lesson.rated === "true" ? STILL_TRUE : 0);
		const found = { lesson, common, score };
		if (lesson.id === showings.last) again = found;
		else if (!best || score > best.score || (score === best.score && isNewer(lesson, best.lesson))) best = found;
	}
	const chosen = best ?? again;
	return chosen && { lesson: chosen.lesson, common: chosen.common };
}

/** The showings once a lesson was shown on `day`; however often it shows in a day, that is once. `isKept` tells which lessons are still there. */
export function withShowing(
	before: Showings,
	shown: { id: string; situation: string | undefined },
	day: Day,
	isKept: (id: string) => boolean,
): Showings {
	const kept = Object.entries(before.lessons).filter(([id]) => isKept(id));
	const known = before.lessons[shown.id];
	const times = (known?.times ?? 0) + (known?.last === day ? 0 : 1);
	const answers = before.day === day ? before.answers : {};
	return {
		lessons: { ...Object.fromEntries(kept), [shown.id]: { times, last: day } },
		last: shown.id,
		day,
		answers: shown.situation === undefined ? answers : { ...answers, [shown.situation]: shown.id },
	};
}

function isNewer(left: Lesson, right: Lesson): boolean {
	return left.at > right.at || (left.at === right.at && left.id > right.id);
}
