import type { Contact, Person } from "../peers/people/person.js";
import { rhythmWords } from "../peers/people/rhythm.js";
import { calendarDay } from "../time/local.js";
import { dayShort } from "../time/words.js";
import type { Clause } from "./clause.js";
import { listWords, MOST_NAMES, valuesWords } from "./field-words.js";

type Way = "undo" | "redo";

/** A field and what becomes of it, empty if nothing is left in it; `isOwn` if that is what somebody typed. */
type Value = { words: string; to: string; isOwn: boolean };

/** What undo (or redo) does to one person, from how they are to how they will be. What a note says is private, and is not told. */
export function personClauses(now: Person, then: Person, way: Way): Clause[] {
	const changes = [...saidChanges(now, then), ...pauseChanges(now, then)];
	const set = changes.filter(({ to }) => to !== "");
	const emptied = changes.filter(({ to }) => to === "").map(({ words }) => words);
	const isNoteGone = now.note !== null && then.note === null;
	const gone = [...contactsMissing(now, then), ...emptied, ...(isNoteGone ? ["the note"] : [])];
	const back = contactsMissing(then, now);
	const again = way === "undo" ? "" : " again";
	const clauses: Clause[] = [];
	if (set.length > 0) clauses.push(["sets", valuesWords(set, way)]);
	if (now.note !== then.note && !isNoteGone) clauses.push(["sets", `the note ${way === "undo" ? "back" : "again"}`]);
	if (gone.length > 0) clauses.push(["takes", `${listWords(gone, MOST_NAMES)} away${again}`]);
	if (now.paused === null && then.paused !== null) clauses.push(["brings", "the pause back"]);
	if (back.length > 0) clauses.push(["brings", `${listWords(back, MOST_NAMES)} back`]);
	return clauses;
}

function saidChanges(now: Person, then: Person): Value[] {
	const changes: Value[] = [];
	if (now.name !== then.name) changes.push({ words: "the name", to: then.name, isOwn: true });
	if (now.role !== then.role) changes.push({ words: "the role", to: then.role, isOwn: false });
	if (now.contact !== then.contact) changes.push({ words: "how to reach them", to: then.contact ?? "", isOwn: true });
	if (now.everyDays !== then.everyDays) {
		const to = then.everyDays === null ? "" : rhythmWords(then.everyDays);
		changes.push({ words: "the rhythm", to, isOwn: false });
	}
	return changes;
}

function pauseChanges(now: Person, then: Person): Value[] {
	const changes: Value[] = [];
	if (now.paused !== null && then.paused === null) changes.push({ words: "the pause", to: "", isOwn: false });
	if (now.paused !== null && then.paused !== null && now.paused.until !== then.paused.until) {
		const to = then.paused.until === null ? "no day" : dayShort(then.paused.until);
		changes.push({ words: "the end of the pause", to, isOwn: false });
	}
	if (now.waitUntil !== then.waitUntil) {
		const to = then.waitUntil === null ? "" : dayShort(then.waitUntil);
		changes.push({ words: "the day to wait for", to, isOwn: false });
	}
	return changes;
}

/** The contacts of one that the other lacks, in words. */
function contactsMissing({ met }: Person, other: Person): string[] {
	const known = new Set(other.met.map((one) => JSON.stringify(one)));
	return met.filter((one) => !known.has(JSON.stringify(one))).map(contactWords);
}

function contactWords({ at, offset }: Contact): string {
	return `the contact of ${dayShort(calendarDay(at.getTime(), offset))}`;
}
