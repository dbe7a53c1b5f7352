import { shownLine } from "../../terminal/clean.js";
import type { Window } from "../../terminal/list.js";
import type { Day } from "../../time/days.js";
import { dayThisYear, fromToday } from "../../time/words.js";
import type { Person } from "../people/person.js";
import { contactDay, lastContact } from "../people/rhythm.js";

/** That a message leaves the machine by the person's own hand alone. */
export const NOT_SENT = "unfazed sends nothing: copy it or open it as a mail, and send it yourself.";

/** The same where there is little room. */
export const NOT_SENT_SHORT = "unfazed sends nothing; you send it yourself.";

/** What stands in the place of why now, where the person was deleted meanwhile. */
export const GONE = "Deleted meanwhile. In Peers (5), x shows who is deleted, and R brings them back.";

/** What is said of a key that needs somebody, where they were deleted meanwhile. */
export function goneWords({ name }: Pick<Person, "name">): string {
	return `${shownLine(name)} was deleted meanwhile. In Peers (5), x shows who is deleted, and R brings them back.`;
}

/** What the rule above a message says: whose words it holds, and which of its rows are shown where that is not all. */
export function messageLabel(
	{ own, editing, window, count }: { own: Day | null; editing: boolean; window: Window; count: number },
	today: Day,
): string {
	if (editing) return "your message";
	const whose = own === null ? "the message" : `your own words of ${own === today ? "today" : dayThisYear(own, today)}`;
	const { top, bottom } = window;
	return bottom - top >= count ? whose : `${whose}, ${top + 1} to ${bottom} of ${count}, ↑↓`;
}

/** That a message is what the person wrote on a day, and how it is drafted anew: by a key, or in the shell in the dashboard alone. */
export function ownWords(own: Day, today: Day, inShell = false): string {
	const when = own === today ? "earlier today" : `on ${dayThisYear(own, today)}`;
	const anew = inShell ? "In the dashboard (c), f drafts it anew." : "f drafts it anew.";
	return `These are your own words, written ${when}. ${anew}`;
}

/** The same in the shell, with the flags that do it. */
export const NOT_SENT_BY_COMMAND = "unfazed sends nothing: --copy copies it, --mail opens it as a mail.";

/** How somebody is added in the shell. */
export const ADD_COMMAND = "unfazed people add NAME --role peer --every 14d --contact ADDRESS";

/** Somebody in one line: "Ana, peer, ana@example.org". */
export function personLine({ name, role, contact }: Pick<Person, "name" | "role" | "contact">): string {
	return [name, role, ...(contact === null ? [] : [contact])].map(shownLine).join(", ");
}

/** The same in lines of their own, with when one last spoke. `dayStartsAt` in minutes after midnight. */
export function personDetail(person: Person, today: Day, dayStartsAt: number): string[] {
	const { name, role, contact } = person;
	const last = lastContact(person);
	const on = last && contactDay(last, dayStartsAt);
	return [
		`${shownLine(name)}, ${role}`,
		contact === null ? "How to reach: not noted yet" : shownLine(contact),
		on ? `Last spoke: ${dayThisYear(on, today)}, ${fromToday(on, today)}` : "Last spoke: not yet, as far as is noted",
	];
}

/** Which of how many people this is: "1 of 3"; nothing to say of one. */
export function placeWords(at: number, count: number): string {
	return count > 1 ? `${at + 1} of ${count}` : "";
}

/** What to do where there is nobody to name, a paragraph each; `known` is how many people there are. */
export function emptyLines(known: number): string[] {
	if (known > 0) return ["Everybody is paused, or was spoken to today.", "5 shows them all. + adds a person."];
	return [
		"Nobody is here to call yet.",
		"Somebody who hears noes too, or may hear about yours: a mentor, a peer, a friend, a coach. With them noted, this page says when you last spoke and drafts a message from the facts.",
		`+ adds a person. In the shell: ${ADD_COMMAND}`,
	];
}
