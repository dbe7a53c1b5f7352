import type { Day } from "../../time/days.js";
import { dayNear, fromToday } from "../../time/words.js";
import type { Person } from "./person.js";
import { daysSince, dueSince, isPaused, lastContact } from "./rhythm.js";

/** When one was last in touch: "spoke 16 days ago", "spoke today", "not spoken yet". `dayStartsAt` in minutes after midnight. */
export function spokenWords(person: Person, today: Day, dayStartsAt: number): string {
	if (!lastContact(person)) return "not spoken yet";
	const days = daysSince(person, today, dayStartsAt);
	return `spoke ${days === 0 ? "today" : days === 1 ? "yesterday" : `${days} days ago`}`;
}

/** Whether and when it is their turn: "due 2 days ago", "due in 5 days", "paused until Mon 30 Nov", "paused"; empty without a rhythm. */
export function turnWords(person: Person, today: Day, dayStartsAt: number): string {
	if (isPaused(person, today)) {
		const until = person.paused?.until;
		return until ? `paused until ${dayNear(until, today)}` : "paused";
	}
	const since = dueSince(person, dayStartsAt);
	return since === undefined ? "" : `due ${fromToday(since, today)}`;
}
