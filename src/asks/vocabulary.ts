import type { Persona, Settings } from "../settings/settings.js";
import { capital } from "../terminal/sentence.js";
import { PACK_REASONS, PACK_STAGES } from "./content/personas.js";
import { CHANNELS, REASONS, type Reason, STAGES, type Term } from "./content/terms.js";

export type { Reason, Term } from "./content/terms.js";
export { CHANNELS, REASONS, STAGES };

/** Whose words are meant: the persona and the person's own reasons. */
export type Whose = Pick<Settings, "persona" | "reasons">;

const PLAIN = /^[a-z0-9]*$/;
const ANYBODY: Whose = { persona: "sales", reasons: [] };

/** Every reason there is, whoever it is offered to: everybody's, then those of the packs. */
export const EVERY_REASON: readonly Reason[] = [...REASONS, ...Object.values(PACK_REASONS).flat().flatMap(packOnly)];

/** The id of a channel named by its id, label or an alias ("Cold Call" is phone); undefined if it is none of them. */
export function knownChannel(text: string): string | undefined {
	return knownTerm(CHANNELS, text);
}

/** The id of a stage named by its id, label or what a CRM calls it; undefined if it is none of them. */
export function knownStage(text: string): string | undefined {
	return knownTerm(STAGES, text);
}

/** The id of a reason named by its id, label or an alias ("Too expensive" is price): of the person's first, then of any. */
export function knownReason(text: string, whose: Whose = ANYBODY): string | undefined {
	return knownTerm(reasonsFor(whose), text) ?? knownTerm(EVERY_REASON, text);
}

/** The reasons offered to a person: those of the persona, and before `other` the person's own (labels, out of the settings) with the digits as keys. */
export function reasonsFor({ persona, reasons }: Whose): Reason[] {
	const offered = persona === "sales" ? REASONS : [...PACK_REASONS[persona].map(asReason), ...REASONS.slice(-1)];
	return withOwn(offered, reasons);
}

/** Every reason there is, the person's own among them. */
export function everyReasonWith(own: readonly string[]): Reason[] {
	return withOwn(EVERY_REASON, own);
}

function withOwn(offered: readonly Reason[], own: readonly string[]): Reason[] {
	const added = own.map((label, index): Reason => {
		const key = index < 9 ? String(index + 1) : "";
		return { id: idOfLabel(label), label, key, aliases: [], inMyControl: "ask" };
	});
	return [...offered.filter(({ id }) => id !== "other"), ...added, ...offered.filter(({ id }) => id === "other")];
}

/** The stages in a persona's words. */
export function stagesFor(persona: Persona): Term[] {
	const words = persona === "sales" ? {} : PACK_STAGES[persona];
	return STAGES.map((stage) => ({ ...stage, label: words[stage.id] ?? stage.label }));
}

/** A reason of a pack in full: what it does not say itself is as everybody's. */
function asReason(given: (typeof PACK_REASONS)["founder"][number]): Reason {
	const common = REASONS.find(({ id }) => id === given.id);
	return { aliases: common?.aliases ?? [], inMyControl: common?.inMyControl ?? "ask", ...given };
}

function packOnly(given: (typeof PACK_REASONS)["founder"][number]): Reason[] {
	return REASONS.some(({ id }) => id === given.id) ? [] : [asReason(given)];
}

/** A reason's label; a person's own reason is its id in words. */
export function reasonLabel(id: string): string {
	return labelOf(EVERY_REASON, id);
}

/** A channel's label. */
export function channelLabel(id: string): string {
	return labelOf(CHANNELS, id);
}

/** A stage's label. */
export function stageLabel(id: string): string {
	return labelOf(STAGES, id);
}

/** The further of two stages; a null counts as not begun, and of a stage that is not ours the new one holds. */
export function furthestStage(before: string | null, now: string | null): string | null {
	if (before === null || now === null) return now ?? before;
	const rank = (id: string) => STAGES.findIndex((stage) => stage.id === id);
	return rank(now) >= 0 && rank(now) < rank(before) ? before : now;
}

/** Every spelling a list knows, for suggestions: ids first. */
export function spellings(terms: readonly Term[]): string[] {
	return [...terms.map(({ id }) => id), ...terms.flatMap(({ label, aliases }) => [label, ...aliases])];
}

/** How spellings are compared: case, accents' forms, punctuation and blanks do not matter. */
export function spelling(text: string): string {
	// Most are ids and plain words, and the first look for a letter of any script takes a part of a millisecond.
	if (PLAIN.test(text)) return text;
	return text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

function knownTerm(terms: readonly Term[], text: string): string | undefined {
	const wanted = spelling(text);
	if (wanted === "") return undefined;
	const named = (term: Term) => [term.id, term.label, ...term.aliases].some((name) => spelling(name) === wanted);
	return terms.find(named)?.id;
}

function labelOf(terms: readonly Term[], id: string): string {
	return terms.find((term) => term.id === id)?.label ?? capital(id.replaceAll("_", " "));
}

function idOfLabel(label: string): string {
	return spelling(label).replaceAll(" ", "_");
}
