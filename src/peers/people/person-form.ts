import { cleanLine, cleanText } from "../../terminal/clean.js";
import type { FormField, FormValues } from "../../terminal/field-form.js";
import type { Moment } from "../../time/moment.js";
import type { PersonFields } from "./people-records.js";
import { contactAt, LONGEST, type Person, ROLES, type Role } from "./person.js";
import { clearerRhythm, rhythmFrom } from "./rhythm.js";

/** A field of the form of a person. */
export type PersonFieldId = "name" | "role" | "contact" | "every" | "met" | "note";

/** What the form of a person holds. */
export type PersonValues = FormValues<PersonFieldId>;

/** What is said of a rhythm that is not understood. */
export function noRhythmWords(typed: string): string {
	const clearer = clearerRhythm(typed) ?? "Write it like 14d, 2 weeks or monthly, or leave it empty.";
	return `"${typed.trim()}" is no rhythm. ${clearer}`;
}

/** The fields of the form, of somebody new or of somebody who is there: their contacts are told with "met". */
export function personFormFields(isNew: boolean): FormField<PersonFieldId>[] {
	const met: FormField<PersonFieldId> = {
		id: "met",
		label: "Last in touch",
		type: "line",
		empty: "not yet",
		says: "A date or words for one: yesterday, last friday, 2026-03-14. Empty is not yet.",
	};
	return [
		{
			id: "name",
			label: "Name",
			type: "line",
			says: "A mentor, a peer, a friend, a coach: somebody to call after a hard day.",
		},
		{
			id: "role",
			label: "Role",
			type: "choice",
			choices: ROLES.map((role) => ({ id: role, label: role, key: role.charAt(0) })),
			says: "What they are to you.",
		},
		{
			id: "contact",
			label: "How to reach",
			type: "line",
			empty: "an e-mail address, a number, anything",
			says: "A message to them opens in your mail if this is an e-mail address.",
		},
		{
			id: "every",
			label: "How often",
			type: "line",
			empty: "no rhythm",
			says: "How often you want to be in touch: 14d, 2 weeks, monthly. Empty is no rhythm.",
		},
		...(isNew ? [met] : []),
		{
			id: "note",
			label: "Note",
			type: "prose",
			empty: "only for you",
			says: "What to remember of them. It stays private: it is in no message.",
		},
	];
}

/** What the form holds at first: nothing of somebody new, who is a peer unless one says otherwise. */
export function personFormValues(person?: Person): PersonValues {
	const days = person?.everyDays ?? null;
	return {
		name: person?.name ?? "",
		role: person?.role ?? "peer",
		contact: person?.contact ?? "",
		every: days === null ? "" : days === 1 ? "1 day" : `${days} days`,
		met: "",
		note: person?.note ?? "",
	};
}

/** What is wrong with a form of which `changed` is new, in words, and where; undefined if it can be saved. */
export function lackOfPerson(
	values: PersonValues,
	{ name = "", contact = "" }: Partial<PersonValues>,
): { trouble: string; about: PersonFieldId } | undefined {
	if (cleanLine(values.name) === "") return { trouble: "Who is it? A name will do.", about: "name" };
	if (cleanLine(name).length > LONGEST.name) return { trouble: tooLongWords(LONGEST.name), about: "name" };
	if (cleanLine(contact).length > LONGEST.contact) return { trouble: tooLongWords(LONGEST.contact), about: "contact" };
	if (everyDaysOf(values) === undefined) return { trouble: noRhythmWords(values.every), about: "every" };
	return undefined;
}

function tooLongWords(longest: number): string {
	return `That is longer than ${longest} characters. The rest can go into the note.`;
}

/** All that a form says of somebody new, added at `moment`; `met` is when one was last in touch. */
export function personFieldsOf(values: PersonValues, moment: Moment, met: Moment | undefined): PersonFields {
	return { ...saidIn(values), moment, met: met ? contactAt(met) : null };
}

/** A person with what was changed of them in a form, and nothing else: somebody may have changed the rest meanwhile. */
export function changedPerson(current: Person, values: PersonValues, changed: Partial<PersonValues>): Person {
	const { everyDays, ...said } = saidIn(values);
	const fields = Object.entries(said).filter(([name]) => name in changed);
	return { ...current, ...Object.fromEntries(fields), ...("every" in changed ? { everyDays } : {}) };
}

function saidIn(values: PersonValues) {
	return {
		name: cleanLine(values.name),
		role: values.role as Role,
		contact: cleanLine(values.contact) || null,
		everyDays: everyDaysOf(values) ?? null,
		note: cleanText(values.note).trim() || null,
	};
}

function everyDaysOf({ every }: PersonValues): number | null | undefined {
	return every.trim() === "" ? null : rhythmFrom(every);
}
