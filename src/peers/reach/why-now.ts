import { shownLine } from "../../terminal/clean.js";
import type { Day } from "../../time/days.js";
import type { Person } from "../people/person.js";
import { daysSince, isDue, lastContact } from "../people/rhythm.js";
import type { ReachOptions } from "./reach.js";

/** Why somebody is to be called now, in a sentence or two: "16 days since you spoke; you wanted every 14." */
export function whyNow(
	person: Person,
	today: Day,
	{ occasion, dayStartsAt, figures }: Pick<ReachOptions, "occasion" | "dayStartsAt" | "figures">,
): string {
	const since = sinceWords(person, today, dayStartsAt);
	if (occasion === "hard") return `That was a hard no. ${sentence(since)}`;
	if (occasion === "slump" && figures) return `${sentence(figures)} ${sentence(since)}`;
	return sentence(isDue(person, today, dayStartsAt) ? `${since}; ${wantedWords(person)}` : since);
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

function wantedWords({ everyDays }: Person): string {
	return `you wanted every ${everyDays === 1 ? "day" : everyDays}`;
}

function sentence(words: string): string {
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
