import { useRef } from "react";
import { troubleOf } from "../command/failure.js";
import { cannotKeepWords } from "../command/kept-words.js";

/** Where what is typed in a form is kept. */
export type DraftPlace = { load: () => unknown; save: (typed: unknown) => void; drop: () => void };

/** How a form was left without saving: with a draft, with nothing to keep, or with what could not be kept. */
export type LeaveEnd = "kept" | "untouched" | "lost";

/**
 * Keeps what is typed in a form; what there is to keep is plain JSON, null if there is nothing. Only a key that changes it touches the
 * draft: another terminal may have kept something there since.
 */
export function useKeptDraft(place: DraftPlace) {
	const isTypedHere = useRef(false);
	const trouble = useRef<string | null>(null);
	const warned = useRef({ now: false, before: false });

	const write = (typed: unknown) => {
		trouble.current = troubleOf(() => (typed === null ? place.drop() : place.save(typed)));
	};
	/** After each key, with what there was to keep before it and what there is now. Gives why it cannot be kept, if it cannot. */
	const keep = (before: unknown, typed: unknown): string | null => {
		warned.current = { now: false, before: warned.current.now };
		const isChanged = JSON.stringify(before) !== JSON.stringify(typed);
		if (isChanged) isTypedHere.current = true;
		if (isChanged || trouble.current !== null) write(typed);
		return trouble.current;
	};
	/** How leaving ends, or what is said first: where nothing can be kept, it takes a second time in a row. */
	const leave = (typed: unknown): { end: LeaveEnd } | { warning: string } => {
		if (typed === null) return { end: "untouched" };
		// Another terminal saved the draft: what was typed here since is kept all the same, what was not is done.
		const isGone = trouble.current === null && place.load() === undefined;
		if (isGone && !isTypedHere.current) return { end: "untouched" };
		if (isGone) write(typed);
		if (trouble.current === null) return { end: "kept" };
		if (warned.current.before) return { end: "lost" };
		warned.current.now = true;
		return { warning: cannotKeepWords(trouble.current) };
	};
	return { keep, leave };
}
