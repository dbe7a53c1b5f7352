import type { Context } from "../../../command/context.js";
import { shownLine } from "../../../terminal/clean.js";
import { truncate } from "../../../terminal/width.js";
import { type Moment, thisMoment, todayOf } from "../../../time/moment.js";
import { dayNear, fromToday } from "../../../time/words.js";
import { namesake } from "../find-person.js";
import { peopleCollection } from "../people-collection.js";
import { everybody, meet, pause, removePerson, restorePerson, takeUp } from "../people-records.js";
import { contactAt, type Person } from "../person.js";
import { contactDay, dueSince, isPaused, lastContact } from "../rhythm.js";

/** What a key of the Peers tab changes of a person. */
export type PeopleChange = "talked" | "pause" | "delete" | "restore";

/** What cannot be done to everybody, whether it changes them or leads elsewhere. */
type PeopleDeed = PeopleChange | "reach" | "edit" | "talked-on";

/** Columns of a name in a line about it. */
const NAMED = 28;
const UNDO = "u takes it back.";

/** The changes that the Peers tab makes, each one step of undo. They give the line on what was done, and throw a JournalError. */
export function peopleActions(context: Context) {
	const journal = context.journal();
	const { dayStartsAt } = context.settings();
	const today = todayOf(context.clock, dayStartsAt);

	/** One talked with somebody; `moment` is when. */
	const talked = (person: Person, moment: Moment): string => {
		const contact = contactAt(moment);
		const after = meet(journal, person, contact);
		const on = contactDay(contact, dayStartsAt);
		const when = on === today ? "today" : `on ${dayNear(on, today)}`;
		return `You talked with ${nameOf(person)} ${when}.${dueWords(after)} ${UNDO}`;
	};
	const dueWords = (person: Person): string => {
		const since = dueSince(person, dayStartsAt);
		if (since === undefined) return "";
		return since <= today ? " They are due still." : ` Due ${fromToday(since, today)}.`;
	};
	const change = (what: PeopleChange, person: Person): string => {
		const name = nameOf(person);
		switch (what) {
			case "talked":
				return talked(person, thisMoment(context.clock));
			case "pause": {
				if (!isPaused(person, today)) {
					pause(journal, person, null);
					return `${name} is paused: it is not their turn until z takes them up again.`;
				}
				return `${name} is not paused any more.${dueWords(takeUp(journal, person))} ${UNDO}`;
			}
			case "delete":
				removePerson(journal, person);
				return `${name} is deleted. u brings them back.`;
			case "restore": {
				restorePerson(journal, person);
				const other = namesake(everybody(journal), person.name, person._id);
				return other
					? `${name} is back, and somebody else of that name is there. x shows them; e on one of them changes the name.`
					: `${name} is back. x shows who is there.`;
			}
		}
	};
	/** Why a change cannot be made to somebody as they stand; null if it can. */
	const whyNot = (what: PeopleDeed, person: Person): string | null => {
		const { deleted } = person;
		const name = nameOf(person);
		if (what === "restore") return deleted ? null : `${name} is not deleted. x shows those who are.`;
		if (deleted) return `${name} is deleted. R brings them back.`;
		// As they are by now: the key may be held down, or another screen has noted it since this list was read.
		const last = lastContact(context.journal().records(peopleCollection).get(person._id) ?? person);
		if (what !== "talked" || !last || contactDay(last, dayStartsAt) < today) return null;
		return `That you talked with ${name} today is noted already.`;
	};
	return { talked, change, whyNot };
}

/** What is said of a key to delete that is held down after somebody was deleted. */
export function heldWords(person: Person | undefined): string {
	const name = person ? nameOf(person) : "Somebody";
	return `${name} is deleted. u brings them back. Move first to delete more.`;
}

function nameOf({ name }: Person): string {
	return truncate(shownLine(name), NAMED);
}
