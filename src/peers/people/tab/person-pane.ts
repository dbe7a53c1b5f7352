import { shown, shownLine } from "../../../terminal/clean.js";
import { glyphs } from "../../../terminal/glyphs.js";
import { truncate, widthOf, wrap, wrapTo } from "../../../terminal/width.js";
import { dayOf } from "../../../time/days.js";
import { dayNear, dayThisYear, fromToday } from "../../../time/words.js";
import type { PeopleDay } from "../people-columns.js";
import { turnWords } from "../people-words.js";
import type { Contact, Person } from "../person.js";
import { contactDay, dueSince, rhythmWords } from "../rhythm.js";
import { standingOf } from "./people-list.js";

/** A part of what is said of somebody: its lines, cut to the room there is, with a label beside the first where there is one. */
export type PaneSection = {
	id: "head" | "reach" | "turn" | "notes" | "spoke";
	label: string;
	lines: readonly string[];
	/** It stands out, or back. */
	tone: "plain" | "due" | "muted";
	/** All of it, for a screen reader. */
	spoken: string;
};

/** What is said of somebody in some rows; `airy` if a blank row follows the name. */
export type PersonPane = { name: string; sections: readonly PaneSection[]; airy: boolean };

/** Whether somebody has private notes: on themselves, or on a time one talked. */
export function hasNotes({ note, met }: Pick<Person, "note" | "met">): boolean {
	return note !== null || met.some((contact) => contact.note !== null);
}

const LABEL = 11;
/** Narrower than this, a label stands before its text in the same line. */
const LABELLED_FROM = 36;
const MOST_CONTACTS = 5;
const CONTACT_LINES = 3;
const REACH_LINES = 3;
const HIDDEN = "hidden; v shows them";
const NOT_YET = "not yet, as far as is noted";

/** The columns of labels in a room of `width`; 0 where there is no room for them. */
export function labelColumns(width: number): number {
	return width >= LABELLED_FROM ? LABEL : 0;
}

/**
 * Everything about somebody in at most `rows` lines of `width` columns: who it is first of all, then whose turn it is, how to reach
 * them, when one talked. `notesShown`: the private notes as well, before all that; otherwise only that there are some.
 */
export function personPane(
	person: Person,
	day: PeopleDay,
	room: { width: number; rows: number; notesShown: boolean },
): PersonPane {
	const { rows, notesShown } = room;
	const width = Math.max(1, room.width - labelColumns(room.width));
	const head = headSection(person, day, room.width, rows);
	const notes = notesSection(person, width, notesShown, mostOfNotes(rows - head.lines.length));
	const all = [reachSection(person, width), turnSection(person, day, width), notes, spokeSection(person, day, room)];
	const labelled = all.flatMap((section) => (section ? [withLabel(section, room.width)] : []));
	const taken = shareOut(labelled, rows - head.lines.length, notesShown);
	const sections = labelled.flatMap((section) => {
		const lines = section.lines.slice(0, taken.get(section.id) ?? 0);
		return lines.length > 0 ? [{ ...section, lines }] : [];
	});
	const used = sections.reduce((sum, { lines }) => sum + lines.length, head.lines.length);
	return { name: shownLine(person.name), sections: [head, ...sections], airy: used < rows };
}

/** How many lines each part gets: the first of each in turn, then the rest as far as it goes. */
function shareOut(sections: readonly PaneSection[], rows: number, notesShown: boolean): Map<PaneSection["id"], number> {
	const order: PaneSection["id"][] = notesShown
		? ["notes", "spoke", "turn", "reach"]
		: ["turn", "reach", "spoke", "notes"];
	const ranked = order.flatMap((id) => sections.find((section) => section.id === id) ?? []);
	const taken = new Map<PaneSection["id"], number>();
	let left = rows;
	const give = (section: PaneSection, wanted: number) => {
		const has = taken.get(section.id) ?? 0;
		const more = Math.max(0, Math.min(left, wanted - has));
		taken.set(section.id, has + more);
		left -= more;
	};
	// Shown notes are what was asked for: they are there whole before the rest has a line.
	for (const section of ranked) give(section, notesShown && section.id === "notes" ? section.lines.length : 1);
	for (const section of ranked) give(section, section.lines.length);
	return taken;
}

/** The lines that a shown note may take: the rest of the person keeps some where there is room. */
function mostOfNotes(rows: number): number {
	return Math.max(1, rows >= 7 ? rows - 3 : rows >= 4 ? rows - 1 : rows);
}

function headSection(person: Person, { today, dayStartsAt }: PeopleDay, width: number, rows: number): PaneSection {
	const name = shownLine(person.name);
	const added = dayOf(person.addedAt.getTime(), person.addedOffset, dayStartsAt);
	const rest = `${person.role}, ${person.deleted ? "deleted" : `added ${dayThisYear(added, today)}`}`;
	const one = `${name}, ${rest}`;
	const most = rows > 3 ? 2 : 1;
	const lines = widthOf(one) <= width ? [one] : [truncate(name, width), truncate(rest, width)].slice(0, most);
	return { id: "head", label: "", lines, tone: "plain", spoken: one };
}

function reachSection({ contact, deleted }: Person, width: number): PaneSection {
	const text = contact === null ? `not noted yet${deleted ? "" : "; e adds it"}` : shownLine(contact);
	return section("reach", "reach by", wrapTo(text, width, REACH_LINES), text, contact === null ? "muted" : "plain");
}

function turnSection(person: Person, day: PeopleDay, width: number): PaneSection | undefined {
	const { today, dayStartsAt } = day;
	const { everyDays, waitUntil, deleted } = person;
	const rhythm = rhythmWords(everyDays);
	if (deleted) return section("turn", "in touch", wrap(rhythm, width), rhythm, "plain");
	const { due, paused } = standingOf(person, day);
	const since = dueSince(person, dayStartsAt);
	const turn = turnWords(person, today, dayStartsAt);
	const then = paused
		? `${turn}, z ends it`
		: since === undefined
			? "e sets one"
			: waitUntil !== null && waitUntil > today
				? `put off to ${dayNear(waitUntil, today)}`
				: `${turn}, ${dayNear(since, today)}`;
	const text = `${rhythm}; ${then}`;
	// Where there is no room for both, each has its line.
	const lines = widthOf(text) <= width ? [text] : wrapTo(`${rhythm};\n${then}`, width, 2);
	return section("turn", "in touch", lines, text, due ? "due" : "plain");
}

function notesSection(person: Person, width: number, isShown: boolean, most: number): PaneSection | undefined {
	if (!hasNotes(person)) return undefined;
	if (!isShown) return section("notes", "notes", wrapTo(HIDDEN, width, 1), HIDDEN, "muted");
	if (person.note === null) return undefined;
	const text = shown(person.note).trim();
	const lines = wrap(text, width);
	if (lines.length <= most) return section("notes", "notes", lines, text, "plain");
	if (most < 3) return section("notes", "notes", wrapTo(text, width, most), text, "plain");
	const more = truncate(`${glyphs.ellipsis} e shows all of it`, width);
	return section("notes", "notes", [...lines.slice(0, most - 1), more], text, "plain");
}

function spokeSection(
	{ met }: Person,
	day: PeopleDay,
	{ width, notesShown }: { width: number; notesShown: boolean },
): PaneSection {
	const room = Math.max(1, width - labelColumns(width));
	if (met.length === 0) return section("spoke", "spoke", wrapTo(NOT_YET, room, 2), NOT_YET, "muted");
	const newestFirst = met.toSorted((left, right) => right.at.getTime() - left.at.getTime());
	const said = newestFirst
		.slice(0, MOST_CONTACTS)
		.map((contact, index) => contactWords(contact, day, { isNewest: index === 0, notesShown }));
	const earlier = met.length - said.length;
	const before = earlier > 0 ? [`and ${earlier === 1 ? "once" : `${earlier} times`} before that`] : [];
	const lines = [...said, ...before].flatMap((words) => wrapTo(words, room, CONTACT_LINES));
	return section("spoke", "spoke", lines, [...said, ...before].join("; "), "plain");
}

/** A time one talked: "Fri 6 Nov, 16 days ago" for the newest, and what was noted of it. */
function contactWords(
	contact: Contact,
	{ today, dayStartsAt }: PeopleDay,
	{ isNewest, notesShown }: { isNewest: boolean; notesShown: boolean },
): string {
	const on = contactDay(contact, dayStartsAt);
	const when = isNewest ? `${dayNear(on, today)}, ${fromToday(on, today)}` : dayNear(on, today);
	return notesShown && contact.note !== null ? `${when}: ${shownLine(contact.note)}` : when;
}

function section(
	id: PaneSection["id"],
	label: string,
	lines: readonly string[],
	text: string,
	tone: PaneSection["tone"],
): PaneSection {
	return { id, label, lines, tone, spoken: `${label}: ${text}` };
}

/** Where labels have no columns of their own, the label stands in the first line. */
function withLabel(part: PaneSection, width: number): PaneSection {
	if (labelColumns(width) > 0) return part;
	const [first = "", ...rest] = part.lines;
	return { ...part, label: "", lines: [truncate(`${part.label}: ${first}`, width), ...rest] };
}
