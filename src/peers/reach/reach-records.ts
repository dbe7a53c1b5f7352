import type { Context } from "../../command/context.js";
import { troubleOf } from "../../command/failure.js";
import { todayNow } from "../../command/today.js";
import type { Journal } from "../../journal/journal.js";
import type { Ratio } from "../../ratio/ratio.js";
import { ratioNow } from "../../ratio/ratio-records.js";
import { type Day, dayNumber } from "../../time/days.js";
import { everybody } from "../people/people-records.js";
import type { Person } from "../people/person.js";
import { daysSince, lastContact } from "../people/rhythm.js";
import { freshHardNo } from "./hard-no-records.js";
import { ownFigures, yourFigures } from "./own-figures.js";
import { type Occasion, type ReachOptions, reachOrder, whoToReach } from "./reach.js";
import { messageTo, subjectOf, VARIANTS } from "./reach-message.js";
import { whyNow } from "./why-now.js";

/** Somebody to reach, why now, a message drafted for it, and what a mail with it is about; `variant` is the wording it has. */
export type Reach = {
	person: Person;
	why: string;
	message: string;
	subject: string;
	occasion: Occasion;
	variant: number;
};

/** The messages that were copied or opened: to whom, on which day, and which wording it was. */
type Written = Record<string, { on: Day; occasion: string; variant: number }>;

const WRITTEN = "messages-written";

/** Whom the rule names on an occasion, and why now; undefined if there is nobody. */
export function somebodyToReach(context: Context, occasion: Occasion): { person: Person; why: string } | undefined {
	const { today, options } = standing(context, occasion);
	return whoToReach(everybody(context.journal()), today, options);
}

/** The ids of those to reach on an occasion, in their order; the one with `id` first, whatever the rule says of them. */
export function reachIds(context: Context, occasion: Occasion, id?: string): string[] {
	const { today, options } = standing(context, occasion === "turn" ? "wish" : occasion);
	const ids = reachOrder(everybody(context.journal()), today, options).map(({ _id }) => _id);
	return id === undefined ? ids : [id, ...ids.filter((other) => other !== id)];
}

/** The person with `id`, else whom the rule names, with why now and a message drafted from the facts; undefined if there is nobody. */
export function reachNow(context: Context, occasion: Occasion, id?: string): Reach | undefined {
	const people = everybody(context.journal());
	const ratio = occasion === "slump" ? ratioNow(context.journal(), context.settings(), context.clock) : undefined;
	const { today, options, written } = standing(context, occasion, ratio);
	const person = id === undefined ? whoToReach(people, today, options)?.person : people.find(({ _id }) => _id === id);
	if (!person) return undefined;
	const { dayStartsAt } = options;
	const figures = ratio ? ownFigures(ratio) : "";
	// Where there is nothing to tell, one simply wants to talk.
	const isToldOf = (occasion !== "slump" || figures !== "") && (occasion !== "hard" || options.hardNo !== undefined);
	const told = isToldOf ? occasion : "wish";
	const spoken = lastContact(person) !== undefined;
	const variant = variantOn(today, occasion, written[person._id]);
	const days = spoken ? daysSince(person, today, dayStartsAt) : null;
	const message = messageTo(person, { occasion: told, days, figures, variant });
	return { person, why: whyNow(person, today, options), message, subject: subjectOf(told), occasion, variant };
}

/** Keeps that a message was copied or opened: others come first for a while, and the next one to them has other words. */
export function noteWritten(context: Context, { person, occasion, variant }: Reach): void {
	const { journal, today } = { journal: context.journal(), today: todayNow(context) };
	const known = new Set(everybody(journal).map(({ _id }) => _id));
	const kept = Object.entries(writtenIn(journal)).filter(([id]) => known.has(id));
	// What cannot be noted is no reason to stop: then the same words may come again.
	troubleOf(() =>
		journal.drafts.save(WRITTEN, { ...Object.fromEntries(kept), [person._id]: { on: today, occasion, variant } }),
	);
}

function standing(context: Context, occasion: Occasion, ratio?: Ratio) {
	const written = writtenIn(context.journal());
	const on = Object.fromEntries(Object.entries(written).map(([id, message]) => [id, message.on]));
	const { dayStartsAt } = context.settings();
	const figures = ratio ? yourFigures(ratio) : null;
	const hardNo = occasion === "hard" ? freshHardNo(context) : undefined;
	const options: ReachOptions = { occasion, dayStartsAt, written: on, figures, hardNo };
	return { today: todayNow(context), options, written };
}

/** Another wording than that of the last message to them on such an occasion; the same all day. */
function variantOn(today: Day, occasion: Occasion, last: Written[string] | undefined): number {
	if (last?.occasion !== occasion) return dayNumber(today) % VARIANTS;
	return last.on === today ? last.variant : (last.variant + 1) % VARIANTS;
}

function writtenIn(journal: Journal): Written {
	const kept = journal.drafts.load(WRITTEN);
	if (typeof kept !== "object" || kept === null) return {};
	return Object.fromEntries(Object.entries(kept).filter(([, message]) => isWritten(message))) as Written;
}

function isWritten(value: unknown): value is Written[string] {
	if (typeof value !== "object" || value === null) return false;
	const { on, occasion, variant } = value as Partial<Written[string]>;
	return typeof on === "string" && typeof occasion === "string" && typeof variant === "number";
}
