import type { FollowUp } from "../asks/follow-ups.js";
import type { MonthHistory } from "../asks/history.js";
import { type Day, daysBetween } from "../time/days.js";

/** One thing that wants attention. `since` is the day of the asking, of what was intended, or of the answer that has a ritual half-walked. */
export type Due = {
	askId: string;
	who: string;
	kind: FollowUp | "ritual";
	since: Day;
	/** How long it has been waiting; 0 is since today. */
	days: number;
	/** The next move, the note of a not-now, the step of a ritual ("step 3 of 5"); empty for an ask gone quiet. */
	text: string;
};

/** A ritual half-walked, and the day of the answer that it follows. */
export type Waiting = { askId: string; who: string; day: Day; step: string };

/**
 * What is due on a day, longest waiting first: pending asks quiet for `ghostAfterDays` days (and not put off to a later day),
 * next moves and not-nows whose day has come, rituals half-walked. Who was asked or answered after a not-now (`lastAsked`, in epoch
 * milliseconds) needs no coming back to; a next move is what one promised, and stays.
 */
export function dueOn(
	day: Day,
	histories: readonly MonthHistory[],
	rituals: readonly Waiting[],
	{ ghostAfterDays }: { ghostAfterDays: number },
	lastAsked: (who: string) => number | undefined,
): Due[] {
	const due: Due[] = [];
	for (const { open, due: dated } of histories) {
		for (const { id, who, askedDay, waitUntil } of open) {
			const days = daysBetween(askedDay, day);
			if (days < ghostAfterDays || (waitUntil !== undefined && waitUntil > day)) continue;
			due.push({ askId: id, who, kind: "quiet", since: askedDay, days, text: "" });
		}
		for (const { id, who, kind, on, text, at } of dated) {
			if (on > day || (kind === "not_now" && wasAskedSince(at, lastAsked(who)))) continue;
			due.push({ askId: id, who, kind, since: on, days: daysBetween(on, day), text });
		}
	}
	for (const { askId, who, day: since, step } of rituals) {
		due.push({ askId, who, kind: "ritual", since, days: Math.max(0, daysBetween(since, day)), text: step });
	}
	return due.sort((left, right) => right.days - left.days || byName(left.who, right.who));
}

/** Whether somebody who said not now `at` an instant was asked or answered after it; `last` is when they last were. */
export function wasAskedSince(at: number, last: number | undefined): boolean {
	return last !== undefined && last > at;
}

/** Not by the rules of a language: loading those takes longer than all the rest. */
function byName(left: string, right: string): number {
	const [first, second] = [left.toLowerCase(), right.toLowerCase()];
	return first < second ? -1 : first > second ? 1 : 0;
}

/** What tells one due thing from all others. */
export function dueKey({ askId, kind }: Due): string {
	return `${kind}-${askId}`;
}

/** What a due thing asks for, in a few words. */
export function dueWords({ kind, text }: Due): string {
	if (kind === "quiet") return "gone quiet?";
	if (kind === "ritual") return `ritual, ${text}`;
	if (kind === "next_move") return text || "the next move";
	return text ? `come back: ${text}` : "come back to them";
}

/** Since when it waits: "asked 16 days ago", "due today", "due 3 days ago"; of a ritual, when its answer came: "from yesterday". */
export function dueSince({ kind, days }: Due): string {
	const when = days === 0 ? "today" : days === 1 ? "yesterday" : `${days} days ago`;
	if (kind === "quiet") return `asked ${when}`;
	return kind === "ritual" ? `from ${when}` : `due ${when}`;
}
