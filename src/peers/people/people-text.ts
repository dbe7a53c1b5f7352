import { shown } from "../../terminal/clean.js";
import { pad, wrap } from "../../terminal/width.js";
import type { Day } from "../../time/days.js";
import { momentText } from "../../time/when.js";
import { dayNear, dayWithYear } from "../../time/words.js";
import { cellsOf, columnsFor, GAP } from "./people-columns.js";
import { spokenWords, turnWords } from "./people-words.js";
import type { Contact, Person } from "./person.js";
import { dueSince, isDue, rhythmWords } from "./rhythm.js";

/** How people are printed. `dayStartsAt` in minutes after midnight. */
export type PeopleLook = { columns: number; plain: boolean; today: Day; dayStartsAt: number };

const WIDEST = 120;
const LABEL_WIDTH = 12;
const MOST_CONTACTS = 10;

/** People as a table fitted to `columns`, or, plain, a sentence each; then how many they are. `what` says whom one looked for, and how many are deleted (`gone`). */
export function peopleText(
	people: readonly Person[],
	look: PeopleLook,
	what: { isSearch: boolean; due: boolean; deleted: boolean; gone: number },
): string {
	if (people.length === 0) return nobodyText(what);
	const lines = look.plain ? people.map((person) => sentenceOf(person, look)) : tableLines(people, look);
	const below = what.deleted ? ["Bring one back with: unfazed people restore NAME"] : [];
	return [...lines, totalLine(people, look), ...below].join("\n");
}

/** Everything about one person, as lines of a name and a value; what is not known is left out. */
export function personText(person: Person, { columns, today, dayStartsAt }: PeopleLook): string {
	const { met, waitUntil, _id } = person;
	const newestFirst = met.toSorted((left, right) => right.at.getTime() - left.at.getTime());
	const earlier = met.length - MOST_CONTACTS;
	const turn = turnWords(person, today, dayStartsAt);
	const since = dueSince(person, dayStartsAt);
	const rows: [string, string | null][] = [
		["name", person.name],
		["role", person.role],
		["reach by", person.contact],
		["rhythm", rhythmWords(person.everyDays)],
		["in touch", spokenWords(person, today, dayStartsAt)],
		["turn", since && !turn.startsWith("paused") ? `${turn} (${dayWithYear(since)})` : turn],
		["put off", waitUntil !== null && waitUntil > today ? `not asked about before ${dayWithYear(waitUntil)}` : null],
		["note", person.note],
		...newestFirst
			.slice(0, MOST_CONTACTS)
			.map((contact, at): [string, string] => [at === 0 ? "spoke" : "", contactText(contact)]),
		["", earlier > 0 ? `and ${earlier} times before, see: unfazed people show ${_id} --json` : null],
		["added", momentText({ at: person.addedAt.getTime(), offset: person.addedOffset, dateOnly: true })],
		["id", _id],
	];
	const width = Math.max(20, Math.min(columns, WIDEST) - LABEL_WIDTH);
	return rows.flatMap(([label, value]) => labelled(label, value, width)).join("\n");
}

/** When it is the turn of a person who was just changed, as a sentence; how to give them a rhythm, where they have none. */
export function turnSentence(person: Person, today: Day, dayStartsAt: number): string {
	const { paused } = person;
	const since = dueSince(person, dayStartsAt);
	if (since !== undefined && since > today) return `Due ${dayNear(since, today)}.`;
	if (since !== undefined) return since === today ? "Due today." : `Due since ${dayNear(since, today)}.`;
	return paused ? "" : `Without a rhythm nobody is due. To set one: unfazed people edit ${wordFor(person)} --every 14d`;
}

/** What a person types for somebody: the name, in quotes where it needs them, or the id. */
export function wordFor({ name, _id }: Pick<Person, "name" | "_id">): string {
	if (/^[\p{L}\p{N}][\p{L}\p{N}\p{M}._@-]*$/u.test(name)) return name;
	return /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._@()' -]*$/u.test(name) ? `"${name}"` : _id;
}

function labelled(label: string, value: string | null, width: number): string[] {
	if (value === null || value === "") return [];
	return wrap(shown(value), width).map((line, at) => `${(at === 0 ? label : "").padEnd(LABEL_WIDTH)}${line}`.trimEnd());
}

function contactText({ at, offset, dateOnly, note }: Contact): string {
	const when = momentText({ at: at.getTime(), offset, dateOnly });
	return note === null ? when : `${when}: ${note}`;
}

function tableLines(people: readonly Person[], look: PeopleLook): string[] {
	const rows = people.map((person) => cellsOf(person, look));
	const { name, others } = columnsFor(rows, Math.min(look.columns, WIDEST));
	return rows.map((cells) => {
		const rest = others.map(({ column, width }) => pad(cells[column], width));
		return [pad(cells.name, name), ...rest].join(" ".repeat(GAP)).trimEnd();
	});
}

/** For a screen reader all of a person in one line. */
function sentenceOf(person: Person, look: PeopleLook): string {
	const { name, role, spoken, rhythm, turn, contact } = cellsOf(person, look);
	const facts = [name, role, spoken, rhythm, turn].filter(Boolean).join(", ");
	return contact ? `${facts}. Reach by: ${contact}` : `${facts}.`;
}

function totalLine(people: readonly Person[], { today, dayStartsAt }: PeopleLook): string {
	const count = people.length === 1 ? "1 person" : `${people.length} people`;
	const due = people.filter((person) => !person.deleted && isDue(person, today, dayStartsAt)).length;
	return due > 0 ? `${count}, ${due} due` : count;
}

function nobodyText(what: { isSearch: boolean; due: boolean; deleted: boolean; gone: number }): string {
	const { isSearch, due, deleted, gone } = what;
	if (isSearch) return "Nobody fits. Try fewer words; all people: unfazed people";
	if (deleted) return "Nobody was deleted.";
	if (due) return "Nobody is due. All people: unfazed people";
	if (gone > 0) return `Nobody here, and ${gone} deleted. See them with: unfazed people list --deleted`;
	return "Nobody here yet. Add somebody with: unfazed people add NAME --role mentor --every 14d";
}
