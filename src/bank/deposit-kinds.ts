import { fromList } from "../asks/ask-flags.js";
import { spelling, type Term } from "../asks/vocabulary.js";
import { DEPOSIT_KINDS, type DepositKind } from "./deposit-records.js";

const WORDS: Record<DepositKind, Omit<Term, "id">> = {
	win: { label: "Win", key: "w", aliases: ["success", "won"] },
	praise: { label: "Praise", key: "p", aliases: ["compliment", "feedback", "kudos"] },
	thanks: { label: "Thanks", key: "t", aliases: ["thank you", "gratitude", "grateful"] },
	milestone: { label: "Milestone", key: "m", aliases: ["record", "achievement"] },
};

/** The kinds as a list to choose from: their names on screen, the keys that choose them, what else they are called. */
export const KIND_TERMS: readonly (Term & { id: DepositKind })[] = DEPOSIT_KINDS.map((id) => ({ id, ...WORDS[id] }));

/** The kind named by its id or what else it is called ("Thank you" is thanks); undefined if it is none. */
function knownKind(text: string): DepositKind | undefined {
	const wanted = spelling(text);
	return KIND_TERMS.find(({ id, aliases }) => [id, ...aliases].some((name) => spelling(name) === wanted))?.id;
}

/** The kind out of a flag. Throws a Failure (2) with what may have been meant. */
export function kindFrom(text: string): DepositKind {
	return fromList("kind", KIND_TERMS, knownKind(text), text);
}
