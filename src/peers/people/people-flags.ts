import { textFlag } from "../../asks/ask-flags.js";
import { wrongUsage } from "../../command/failure.js";
import { didYouMean } from "../../command/suggest.js";
import { cleanLine } from "../../terminal/clean.js";
import { LONGEST, type Person, ROLES, type Role } from "./person.js";
import { clearerRhythm, rhythmFrom } from "./rhythm.js";

const CLEARABLE = ["contact", "note", "every"] as const;

/** The flags that say something of a person, as they were typed. */
export type PersonFlags = { role?: string; every?: string; contact?: string; note?: string };

/** The fields of a person that the flags name; only those that were given. Throws a Failure (2) for a value that makes no sense. */
export function personFields(flags: PersonFlags): Partial<Pick<Person, "role" | "everyDays" | "contact" | "note">> {
	const note = textFlag("--note", flags.note);
	return {
		...(flags.role === undefined ? {} : { role: roleFrom(flags.role) }),
		...(flags.every === undefined ? {} : { everyDays: everyFrom(flags.every) }),
		...(flags.contact === undefined ? {} : { contact: contactFrom(flags.contact) }),
		...(note === undefined ? {} : { note }),
	};
}

/** A person's name as one clean line. Throws a Failure (2) for none, and for one without an end. */
export function nameFrom(text: string): string {
	const name = cleanLine(text);
	if (name === "") throw wrongUsage("the name is empty. Say who it is.");
	if (name.length > LONGEST.name)
		throw wrongUsage(`the name is longer than ${LONGEST.name} characters. Put the rest into --note.`);
	return name;
}

/** The fields that `--clear` empties, apart or with commas. Throws a Failure (2) for one that cannot be empty, or that there is not. */
export function clearedFields(words: readonly string[]): Partial<Pick<Person, "contact" | "note" | "everyDays">> {
	const empty = { contact: { contact: null }, note: { note: null }, every: { everyDays: null } };
	const names = words.flatMap((word) => word.split(",")).map((word) => word.trim().toLowerCase().replace(/^--/, ""));
	return Object.assign({}, ...names.filter(Boolean).map((name) => empty[clearableFrom(name)]));
}

function clearableFrom(name: string): (typeof CLEARABLE)[number] {
	const known = CLEARABLE.find((field) => field === name);
	if (known) return known;
	throw wrongUsage(
		`--clear knows no field "${cleanLine(name)}".${didYouMean(name, CLEARABLE)} Known: ${CLEARABLE.join(", ")}.`,
	);
}

function roleFrom(text: string): Role {
	const typed = cleanLine(text).toLowerCase();
	const role = ROLES.find((known) => known === typed);
	if (role) return role;
	throw wrongUsage(`unknown role "${cleanLine(text)}".${didYouMean(typed, ROLES)} Known: ${ROLES.join(", ")}.`);
}

function everyFrom(text: string): number | null {
	const days = rhythmFrom(text);
	if (days !== undefined) return days;
	const must = `--every must be a rhythm such as 14d, "2 weeks", month or none, not "${cleanLine(text)}".`;
	throw wrongUsage([must, clearerRhythm(text)].filter(Boolean).join(" "));
}

function contactFrom(text: string): string {
	const contact = textFlag("--contact", cleanLine(text)) ?? "";
	if (contact.length <= LONGEST.contact) return contact;
	throw wrongUsage(`--contact is longer than ${LONGEST.contact} characters. Put the rest into --note.`);
}
