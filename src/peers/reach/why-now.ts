import { shownLine } from "../../terminal/clean.js";
import { capital } from "../../terminal/sentence.js";
import type { Day } from "../../time/days.js";
import { fromToday } from "../../time/words.js";
import type { Person } from "../people/person.js";
import { daysSince, isDue, lastContact, rhythmWords } from "../people/rhythm.js";
import type { ReachOptions } from "./reach.js";

/** Why somebody is to be called now, in a sentence or two: "16 days since you spoke; you wanted every 14 days." */
export function whyNow(
	person: Person,
	today: Day,
	{ occasion, dayStartsAt, figures, hardNo }: Omit<ReachOptions, "written">,
): string {
	const since = sinceWords(person, today, dayStartsAt);
	if (occasion === "hard" && hardNo) return `${hardWords(hardNo, today)} ${sentence(since)}`;
	if (occasion === "slump" && figures) return `${sentence(figures)} ${sentence(since)}`;
	const isTurn = isDue(person, today, dayStartsAt);
	return sentence(isTurn ? `${since}; you wanted ${rhythmWords(person.everyDays)}` : since);
}

function hardWords(on: Day, today: Day): string {
	return on === today ? "That was a hard no." : `There was a hard no ${fromToday(on, today)}.`;
}

/** Who may be called, in one line: "Ana, peer, 12 days since you spoke". */
export function whoWords(person: Person, today: Day, dayStartsAt: number): string {
	return `${shownLine(person.name)}, ${person.role}, ${sinceWords(person, today, dayStartsAt)}`;
}

function sinceWords(person: Person, today: Day, dayStartsAt: number): string {
	const days = daysSince(person, today, dayStartsAt);
	const count = days === 1 ? "1 day" : `${days} days`;
	if (lastContact(person) !== undefined) return days <= 0 ? "you spoke today" : `${count} since you spoke`;
	return days <= 0 ? "added today, not spoken to yet" : `added ${count} ago, not spoken to since`;
}

function sentence(words: string): string {
	return `${capital(words)}.`;
}
