import type { FollowUp } from "../asks/follow-ups.js";
import type { MonthHistory } from "../asks/history.js";
import { byName } from "../asks/log/log-filter-fits.js";
import { turnsOn } from "../peers/people/people-due.js";
import type { Person } from "../peers/people/person.js";
import { rhythmWords } from "../peers/people/rhythm.js";
import { type Day, daysBetween } from "../time/days.js";

/** What all due things tell. `since` is the day of the asking, of what was intended, of the answer that has a ritual half-walked, or the first on which it was a person's turn. */
type Waits = {
	/** Of the ask, or of the person. */
	id: string;
	who: string;
	since: Day;
	/** How long it has been waiting; 0 is since today. */
	days: number;
	/** The next move, the note of a not-now, the step of a ritual ("step 3 of 5"), the rhythm of a person; empty for an ask gone quiet. */
	text: string;
};

/** Of what is open with an ask. */
export type AskDue = Waits & { kind: FollowUp | "ritual" };

/** Somebody to be in touch with: `daysSince` the last contact or, where one never `spoke`, since they were added. */
export type PersonDue = Waits & { kind: "person"; daysSince: number; spoke: boolean };

/** One thing that wants attention. */
export type Due = AskDue | PersonDue;

/** A ritual half-walked, and the day of the answer that it follows. */
export type Waiting = { askId: string; who: string; day: Day; step: string };

/**
 * What is due on a day of asks: pending asks quiet for `ghostAfterDays` days (and not put off to a later day), next moves and not-nows
 * whose day has come, rituals half-walked. Who was asked or answered after a not-now (`lastAsked`, in epoch milliseconds) needs no
 * coming back to; a next move is what one promised, and stays.
 */
export function asksDueOn(
	day: Day,
	histories: readonly MonthHistory[],
	rituals: readonly Waiting[],
	{ ghostAfterDays }: { ghostAfterDays: number },
	lastAsked: (who: string) => number | undefined,
): AskDue[] {
	const due: AskDue[] = [];
	for (const { open, due: dated } of histories) {
		for (const { id, who, askedDay, waitUntil } of open) {
			const days = daysBetween(askedDay, day);
			if (days < ghostAfterDays || (waitUntil !== undefined && waitUntil > day)) continue;
			due.push({ id, who, kind: "quiet", since: askedDay, days, text: "" });
		}
		for (const { id, who, kind, on, text, at } of dated) {
			if (on > day || (kind === "not_now" && wasAskedSince(at, lastAsked(who)))) continue;
			due.push({ id, who, kind, since: on, days: daysBetween(on, day), text });
		}
	}
	for (const { askId: id, who, day: since, step } of rituals) {
		due.push({ id, who, kind: "ritual", since, days: Math.max(0, daysBetween(since, day)), text: step });
	}
	return due;
}

/** Who is due on a day by their rhythm. `dayStartsAt` in minutes after midnight. */
export function peopleDueOn(day: Day, people: readonly Person[], dayStartsAt: number): PersonDue[] {
	return turnsOn(people, day, dayStartsAt).map(({ person, since, days: daysSince, spoken: spoke }) => {
		const text = rhythmWords(person.everyDays);
		return {
			id: person._id,
			who: person.name,
			kind: "person",
			since,
			days: daysBetween(since, day),
			text,
			daysSince,
			spoke,
		};
	});
}

/**
 * Due things with the longest waiting first; but whoever has been due longest of the people comes second at the latest. An ask gone
 * quiet has waited for weeks before it is due at all, so a few of them would keep people out of a list of few rows.
 */
export function longestFirst(due: readonly Due[]): Due[] {
	const sorted = due.toSorted((left, right) => right.days - left.days || byName(left.who, right.who));
	const at = sorted.findIndex(({ kind }) => kind === "person");
	return at <= 1
		? sorted
		: [...sorted.slice(0, 1), ...sorted.slice(at, at + 1), ...sorted.slice(1, at), ...sorted.slice(at + 1)];
}

/** Whether somebody who said not now `at` an instant was asked or answered after it; `last` is when they last were. */
export function wasAskedSince(at: number, last: number | undefined): boolean {
	return last !== undefined && last > at;
}

/** What tells one due thing from all others. */
export function dueKey({ id, kind }: Due): string {
	return `${kind}-${id}`;
}

/** What a due thing asks for, in a few words. */
export function dueWords(due: Due): string {
	const { kind, text } = due;
	if (kind === "quiet") return "gone quiet?";
	if (kind === "ritual") return `ritual, ${text}`;
	if (kind === "next_move") return text || "the next move";
	if (kind === "person") return due.spoke ? text : `not spoken yet, ${text}`;
	return text ? `come back: ${text}` : "come back to them";
}

/** Since when it waits: "asked 16 days ago", "due today", "due 3 days ago"; of a ritual, when its answer came: "from yesterday"; of a person, "16 days since you spoke". */
export function dueSince(due: Due): string {
	if (due.kind === "person") return sinceContact(due);
	const { kind, days } = due;
	const when = days === 0 ? "today" : days === 1 ? "yesterday" : `${days} days ago`;
	if (kind === "quiet") return `asked ${when}`;
	return kind === "ritual" ? `from ${when}` : `due ${when}`;
}

function sinceContact({ daysSince, spoke }: PersonDue): string {
	const days = daysSince === 1 ? "1 day" : `${daysSince} days`;
	return spoke ? `${days} since you spoke` : `added ${days} ago`;
}
