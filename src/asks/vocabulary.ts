import { CHANNELS, REASONS, type Reason, STAGES, type Term } from "./content/terms.js";

export type { Reason, Term } from "./content/terms.js";
export { CHANNELS, REASONS, STAGES };

/** The id of a channel named by its id, label or an alias ("Cold Call" is phone); undefined if it is none of them. */
export function knownChannel(text: string): string | undefined {
	return knownTerm(CHANNELS, text);
}

/** The id of a stage named by its id, label or what a CRM calls it; undefined if it is none of them. */
export function knownStage(text: string): string | undefined {
	return knownTerm(STAGES, text);
}

/** The id of a reason named by its id, label or an alias ("Too expensive" is price); `own` are the person's own reasons. */
export function knownReason(text: string, own: readonly string[] = []): string | undefined {
	return knownTerm(reasonsWith(own), text);
}

/** The built-in reasons and, before `other`, the person's own (labels, out of the settings), with the digits as keys. */
export function reasonsWith(own: readonly string[]): Reason[] {
	const added = own.map((label, index): Reason => {
		const key = index < 9 ? String(index + 1) : "";
		return { id: idOfLabel(label), label, key, aliases: [], inMyControl: "ask" };
	});
	return [...REASONS.filter(({ id }) => id !== "other"), ...added, ...REASONS.filter(({ id }) => id === "other")];
}

/** A reason's label; a person's own reason is its id in words. */
export function reasonLabel(id: string): string {
	return labelOf(REASONS, id);
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
	return terms.find((term) => term.id === id)?.label ?? sentence(id.replaceAll("_", " "));
}

function idOfLabel(label: string): string {
	return spelling(label).replaceAll(" ", "_");
}

function sentence(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
