import { addDays, type Day, dayOf, daysBetween } from "../../time/days.js";
import type { Contact, Person } from "./person.js";

/** A rhythm slower than ten years is a slip. */
const SLOWEST_DAYS = 3650;
const DAYS_OF_MONTH = 365.25 / 12;

const NO_RHYTHM = ["none", "no", "never", "no rhythm"];
const WORDS: Record<string, string> = {
	daily: "1 day",
	weekly: "1 week",
	fortnightly: "2 weeks",
	fortnight: "2 weeks",
	biweekly: "2 weeks",
	monthly: "1 month",
	quarterly: "3 months",
	quarter: "3 months",
	yearly: "1 year",
	annually: "1 year",
};
const COUNTED = /^(?:(\d{1,4}) ?|([a-z]+) )?(d|days?|w|wks?|weeks?|months?|y|years?)$/;
const NUMBERS: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, other: 2, second: 2, three: 3, four: 4, six: 6 };
const DAYS: Record<string, number> = { d: 1, w: 7, m: DAYS_OF_MONTH, y: 365 };
const UNCLEAR = /^(?:every )?(\d{1,4})? ?(m|mon)$/;

/** The latest of the times one was in touch, whatever their order; undefined if one never was. */
export function lastContact({ met }: Pick<Person, "met">): Contact | undefined {
	let last: Contact | undefined;
	for (const contact of met) if (!last || contact.at.getTime() >= last.at.getTime()) last = contact;
	return last;
}

/** The logical day of a contact. `dayStartsAt` in minutes after midnight. */
export function contactDay({ at, offset }: Contact, dayStartsAt: number): Day {
	return dayOf(at.getTime(), offset, dayStartsAt);
}

/** The logical day from which a person's rhythm is counted: that of the last contact; of one never met, the day they were added. */
function countedFrom(person: Pick<Person, "met" | "addedAt" | "addedOffset">, dayStartsAt: number): Day {
	const last = lastContact(person);
	return last ? contactDay(last, dayStartsAt) : dayOf(person.addedAt.getTime(), person.addedOffset, dayStartsAt);
}

/** Whole logical days since the last contact, or since they were added; 0 on the day itself. `dayStartsAt` in minutes after midnight. */
export function daysSince(
	person: Pick<Person, "met" | "addedAt" | "addedOffset">,
	today: Day,
	dayStartsAt: number,
): number {
	return Math.max(0, daysBetween(countedFrom(person, dayStartsAt), today));
}

/** Whether they stay away today: paused until they are taken up again, or until a day to come. */
export function isPaused({ paused }: Pick<Person, "paused">, today: Day): boolean {
	return paused !== null && (paused.until === null || paused.until > today);
}

/** The first day on which they are due: by their rhythm, and neither in a pause nor before the day they were put off to. Undefined without a rhythm, and in a pause without an end. */
export function dueSince(person: Person, dayStartsAt: number): Day | undefined {
	const { everyDays, paused, waitUntil } = person;
	if (everyDays === null || (paused !== null && paused.until === null)) return undefined;
	const byRhythm = addDays(countedFrom(person, dayStartsAt), everyDays);
	return [byRhythm, paused?.until ?? byRhythm, waitUntil ?? byRhythm].sort().at(-1);
}

/** Whether it is their turn today. */
export function isDue(person: Person, today: Day, dayStartsAt: number): boolean {
	const since = dueSince(person, dayStartsAt);
	return since !== undefined && since <= today;
}

/**
 * The days of a rhythm as one types it: "14d", "14", "2 weeks", "every other day", "every month" (30), "quarterly" (91); null for
 * "none"; undefined for what is not understood, for less than a day and for more than ten years.
 */
export function rhythmFrom(text: string): number | null | undefined {
	const typed = typedRhythm(text);
	if (NO_RHYTHM.includes(typed)) return null;
	const words = typed.replace(/^every /, "");
	if (/^\d{1,4}$/.test(words)) return withinReason(Number(words));
	const [, digits, word = "one", unit = ""] = COUNTED.exec(WORDS[words] ?? words) ?? [];
	const count = digits === undefined ? NUMBERS[word] : Number(digits);
	return withinReason(Math.round((count ?? 0) * (DAYS[unit.charAt(0)] ?? 0)));
}

/** What to write for a rhythm that can be read in two ways, such as "5m"; undefined for any other text. */
export function clearerRhythm(text: string): string | undefined {
	const [, digits = "1", unit] = UNCLEAR.exec(typedRhythm(text)) ?? [];
	if (unit === undefined) return undefined;
	const example = Number(digits) === 1 ? "month" : `${Number(digits)} months`;
	return `Write "${example}": ${unit === "m" ? "m may be minutes" : "mon may be Monday"} as well.`;
}

function withinReason(days: number): number | undefined {
	return days >= 1 && days <= SLOWEST_DAYS ? days : undefined;
}

function typedRhythm(text: string): string {
	return text.trim().toLowerCase().replace(/\s+/g, " ");
}

/** A rhythm in words: "every 14 days", "every day", "no rhythm". */
export function rhythmWords(everyDays: number | null): string {
	if (everyDays === null) return "no rhythm";
	return everyDays === 1 ? "every day" : `every ${everyDays} days`;
}
