import { PERSONAS, type Persona } from "../../settings/settings.js";
import type { Line, Move, Pack, ReasonContent } from "./content.js";
import type { Content } from "./offer.js";
import { KINDS, type Kind, type Own, type Spot } from "./own.js";
import { keyOf } from "./text-key.js";

/** All texts that a person has: those of the packs, and what the own files add and put away. */
export type Library = { persona: Persona; packs: Readonly<Record<Persona, Pack>>; own: Own };

/** A text of the library: its key, where it stands in the own files (null if it is built in), whether it is put away. */
export type Kept = { kind: Kind; key: string; line: Line | Move; from: Spot | null; archived: boolean };

const OTHER = "other";

/** Every text for a reason, the built-in ones first, those that are put away too. A reason without texts has those of `other`. */
export function textsOf({ persona, packs, own }: Library, reason: string): Kept[] {
	const pack = packOf(packs, persona, reason);
	const builtIn = pack[Object.hasOwn(pack, reason) ? reason : OTHER];
	const archived = new Set(own.archived);
	return KINDS.flatMap((kind) => {
		const kept = (line: Line | Move, from: Spot | null): Kept => {
			const key = keyOf(line);
			return { kind, key, line, from, archived: archived.has(key) };
		};
		const added = own.texts.filter((text) => text.reason === reason && text.kind === kind);
		return [...(builtIn?.[kind] ?? []).map((line) => kept(line, null)), ...added.map(({ line, at }) => kept(line, at))];
	});
}

/** What the ritual offers: nothing that is put away. A reason whose questions all are has those of `other`. */
export function contentOf(library: Library): Content {
	return {
		of(reason = OTHER) {
			const content = offered(library, reason);
			return content.questions.length > 0 ? content : { ...content, questions: offered(library, OTHER).questions };
		},
	};
}

function offered(library: Library, reason: string): ReasonContent {
	const texts = textsOf(library, reason).filter(({ archived }) => !archived);
	const linesOf = (kind: Kind) => texts.filter((text) => text.kind === kind).map(({ line }) => line);
	const moves = linesOf("moves").map((line): Move => ({ inDays: null, ...line }));
	return { questions: linesOf("questions"), starters: linesOf("starters"), moves };
}

/** The persona's pack; for a reason that only others have (of the time before the persona was changed), the pack that has it. */
function packOf(packs: Library["packs"], persona: Persona, reason: string): Pack {
	const has = (pack: Pack) => Object.hasOwn(pack, reason);
	if (has(packs[persona])) return packs[persona];
	const other = PERSONAS.find((each) => has(packs[each]));
	return packs[other ?? persona];
}
