import { dayFrom, momentFrom, textFlag } from "../../asks/ask-flags.js";
import type { Context } from "../../command/context.js";
import { cannot, wrongUsage } from "../../command/failure.js";
import { shownLine } from "../../terminal/clean.js";
import { thisMoment, todayOf } from "../../time/moment.js";
import { momentText } from "../../time/when.js";
import { dayNear } from "../../time/words.js";
import { apartWords, findPerson, namesake, type Wanted } from "./find-person.js";
import { fitsQuery, inTurn } from "./people-due.js";
import { clearedFields, nameFrom, type PersonFlags, personFields } from "./people-flags.js";
import { personNowJson } from "./people-json.js";
import {
	addPerson,
	editPerson,
	everybody,
	meet,
	pause,
	removePerson,
	restorePerson,
	takeUp,
} from "./people-records.js";
import { type PeopleLook, peopleText, personText, turnSentence, wordFor } from "./people-text.js";
import { contactAt, type Person } from "./person.js";
import { isDue, isPaused, rhythmWords } from "./rhythm.js";

const UNDO = "Take it back with: unfazed undo";

/** `unfazed people`, `people list [QUERY]`: those who fit, the due first. */
export function runList(
	context: Context,
	words: readonly string[],
	flags: { due?: boolean; deleted?: boolean },
): undefined {
	const look = lookOf(context);
	const { due = false, deleted = false } = flags;
	if (due && deleted) throw wrongUsage("--due and --deleted exclude each other. Leave one out.");
	const query = words.join(" ").trim();
	const everyone = everybody(context.journal(), { deleted: true });
	const all = everyone.filter((person) => (person.deleted === true) === deleted);
	const found = all
		.filter((person) => fitsQuery(person, query))
		.filter((person) => !due || isDue(person, look.today, look.dayStartsAt));
	const people = inTurn(found, look.today, look.dayStartsAt);
	if (context.json) {
		const json = people.map((person) => personNowJson(person, look.today, look.dayStartsAt));
		context.printJson({ people: json, total: json.length });
	} else
		context.print(
			peopleText(people, look, { isSearch: query !== "", due, deleted, gone: everyone.length - all.length }),
		);
	return undefined;
}

/** `unfazed people show NAME`: everything about one person. */
export function runShow(context: Context, [name = ""]: readonly string[]): undefined {
	const person = present(context, name);
	answer(context, person, personText(person, lookOf(context)));
	return undefined;
}

/** `unfazed people add NAME`. Throws a Failure (1) where somebody has that name already, unless one says that it is somebody else. */
export async function runAdd(
	context: Context,
	[word = ""]: readonly string[],
	{ sameName = false, ...flags }: PersonFlags & { met?: string; sameName?: boolean },
): Promise<undefined> {
	const name = nameFrom(word);
	const fields = { role: "peer" as const, contact: null, everyDays: null, note: null, ...personFields(flags) };
	if (!sameName) refuseNamesake(context, name);
	const met = flags.met === undefined ? null : contactAt(await momentFrom(context, flags.met));
	const person = addPerson(context.journal(), { name, ...fields, met, moment: thisMoment(context.clock) });
	const rhythm = person.everyDays === null ? "" : `, ${rhythmWords(person.everyDays)}`;
	answer(context, person, `Added: ${shownLine(name)}, ${person.role}${rhythm}. ${turnOf(context, person)}`);
	return undefined;
}

/** `unfazed people edit NAME`: changes the named fields, as one step of undo. */
export function runEdit(
	context: Context,
	[word = ""]: readonly string[],
	{
		name,
		clear = [],
		sameName = false,
		...flags
	}: PersonFlags & { name?: string; clear?: string[]; sameName?: boolean },
): undefined {
	const fields = { ...(name === undefined ? {} : { name: nameFrom(name) }), ...personFields(flags) };
	const emptied = clearedFields(clear);
	const twice = Object.keys(emptied).find((field) => field in fields);
	if (twice) throw wrongUsage("a field is set and emptied at once. Leave out the flag, or --clear.");
	if (Object.keys({ ...fields, ...emptied }).length === 0)
		throw wrongUsage("nothing to change. Name a field, such as --every 14d. See: unfazed people edit --help");
	const { _id } = present(context, word);
	if (fields.name !== undefined && !sameName) refuseNamesake(context, fields.name, _id);
	const person = editPerson(context.journal(), _id, (current) => ({ ...current, ...fields, ...emptied }));
	answer(context, person, `Changed: ${shownLine(person.name)}. ${UNDO}`);
	return undefined;
}

/** `unfazed people met NAME`: one was in touch, now or at a time that is past. */
export async function runMet(
	context: Context,
	[word = ""]: readonly string[],
	flags: { at?: string; note?: string },
): Promise<undefined> {
	const note = textFlag("--note", flags.note) ?? null;
	const found = present(context, word);
	const moment = await momentFrom(context, flags.at);
	const person = meet(context.journal(), found, contactAt(moment, note));
	answer(context, person, `Met: ${shownLine(person.name)}, ${momentText(moment)}. ${turnOf(context, person)}`);
	return undefined;
}

/** `unfazed people pause NAME`: they stay away until a day, or until they are taken up again. */
export async function runPause(
	context: Context,
	[word = ""]: readonly string[],
	flags: { until?: string },
): Promise<undefined> {
	const found = present(context, word);
	const { today } = lookOf(context);
	const until = flags.until === undefined ? null : await dayFrom(context, flags.until);
	if (until !== null && until <= today)
		throw wrongUsage(
			"a pause ends on a later day than today. Give one, or leave --until out for a pause without an end.",
		);
	const person = pause(context.journal(), found, until);
	const end =
		until === null
			? `until you take them up again: unfazed people resume ${wordFor(person)}`
			: `until ${dayNear(until, today)}`;
	answer(context, person, `Paused: ${shownLine(person.name)}, ${end}${until === null ? "" : `. ${UNDO}`}`);
	return undefined;
}

/** `unfazed people resume NAME`: ends a pause. Throws a Failure (1) for somebody who is not paused. */
export function runResume(context: Context, [word = ""]: readonly string[]): undefined {
	const found = present(context, word);
	if (!isPaused(found, lookOf(context).today))
		throw cannot(`${shownLine(found.name)} is not paused. See: unfazed people show ${wordFor(found)}`);
	const person = takeUp(context.journal(), found);
	answer(context, person, `Taken up again: ${shownLine(person.name)}. ${turnOf(context, person)}`);
	return undefined;
}

/** `unfazed people rm NAME`: deletes a person, who can be restored. */
export function runRemove(context: Context, [word = ""]: readonly string[]): undefined {
	const person = present(context, word);
	removePerson(context.journal(), person);
	answer(context, again(context, person), `Deleted: ${shownLine(person.name)}. Bring them back with: unfazed undo`);
	return undefined;
}

/** `unfazed people restore NAME`: brings a deleted person back. */
export function runRestore(context: Context, [word = ""]: readonly string[]): undefined {
	const person = present(context, word, "deleted");
	restorePerson(context.journal(), person);
	const restored = again(context, person);
	answer(context, restored, `Restored: ${shownLine(person.name)}. ${turnOf(context, restored)}`);
	const other = namesake(everybody(context.journal()), person.name, person._id);
	if (!other) return undefined;
	const rename = `unfazed people edit ${person._id} --name NAME`;
	context.say(`There is somebody else of that name: ${apartWords(other)}. To tell them apart: ${rename}`);
	return undefined;
}

function present(context: Context, word: string, wanted?: Wanted): Person {
	return findPerson(everybody(context.journal(), { deleted: true }), word, wanted);
}

function again(context: Context, person: Person): Person {
	return everybody(context.journal(), { deleted: true }).find(({ _id }) => _id === person._id) ?? person;
}

/** Two of one name could not be told apart by it. */
function refuseNamesake(context: Context, name: string, exceptId?: string): void {
	const known = namesake(everybody(context.journal()), name, exceptId);
	if (!known) return;
	throw cannot(
		`${apartWords(known)} is among your people already. For somebody else of that name add to it, such as a last name, or give --same-name.`,
	);
}

function lookOf(context: Context): PeopleLook {
	const { dayStartsAt } = context.settings();
	const { columns, plain } = context;
	return { columns, plain, today: todayOf(context.clock, dayStartsAt), dayStartsAt };
}

function turnOf(context: Context, person: Person): string {
	const { today, dayStartsAt } = lookOf(context);
	return turnSentence(person, today, dayStartsAt);
}

function answer(context: Context, person: Person, text: string): void {
	const { today, dayStartsAt } = lookOf(context);
	if (context.json) context.printJson({ person: personNowJson(person, today, dayStartsAt) });
	else context.print(text.trim());
}
