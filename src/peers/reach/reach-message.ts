import type { Person, Role } from "../people/person.js";
import { ASKS, OFFERS, OPENINGS } from "./content/message-texts.js";
import { nameToGreet } from "./greeting.js";
import type { Occasion } from "./reach.js";

/**
 * What a message may say, and all that it may: no names of those who were asked, no feeling, nothing out of the bank or of a note. `days`
 * since the two last spoke (null: never, as far as is known); `figures`: how the asks go, in whole sentences and the first person, ""
 * if they are not to be told; `variant`: which of the wordings, a whole number from 0.
 */
export type MessageFacts = { occasion: Occasion; days: number | null; figures: string; variant: number };

/** How many wordings there are of each message. */
export const VARIANTS = 2;

const DAYS_PER_MONTH = 365.25 / 12;
/** From so many days on they are counted in months, as people do. */
const IN_MONTHS_FROM = 60;

/** A short message to somebody: why one writes, a request for 15 minutes and one question, the offer to listen in turn. */
export function messageTo(person: Pick<Person, "name" | "role">, facts: MessageFacts): string {
	const { occasion, variant, figures } = facts;
	const opening = pick(OPENINGS[occasion], variant).replace("{figures}", () => figures);
	const body = [
		opening,
		sinceSentence(facts),
		pick(ASKS[occasion][person.role], variant),
		offerTo(person.role, variant),
	];
	return `Hi ${nameToGreet(person.name)},\n\n${body
		.map((part) => part.trim())
		.filter(Boolean)
		.join(" ")}`;
}

/** What a mail with such a message is about. */
export function subjectOf(occasion: Occasion): string {
	return occasion === "slump" || occasion === "hard" ? "15 minutes, one question" : "15 minutes?";
}

/** Only where being in touch is the matter itself. */
function sinceSentence({ occasion, days, variant }: MessageFacts): string {
	if (days === null || days < 1 || occasion === "slump" || occasion === "hard") return "";
	if (days === 1) return "We last spoke yesterday.";
	const span = days < IN_MONTHS_FROM ? `${days} days` : `about ${Math.round(days / DAYS_PER_MONTH)} months`;
	return variant % VARIANTS === 0 ? `It has been ${span} since we last spoke.` : `We last spoke ${span} ago.`;
}

function offerTo(role: Role, variant: number): string {
	return pick(OFFERS[role], variant);
}

function pick(variants: readonly string[], variant: number): string {
	return variants[variant % variants.length] ?? "";
}
