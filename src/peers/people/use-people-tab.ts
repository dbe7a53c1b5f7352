import type { Context } from "../../command/context.js";
import type { LineKey } from "../../terminal/key-line-keys.js";
import type { KeyPress } from "../../terminal/keys.js";

/** What the Peers tab asks of the dashboard. */
export type PeopleWays = {
	say: (notice: string) => void;
	/** Runs what may not be possible, and says what it gives or why not. */
	attempt: (run: () => string) => void;
	/** Opens the form of a person, a new one without an id. */
	edit: (id?: string) => void;
	/** Opens the message to a person. */
	reach: (id: string) => void;
};

/** The Peers tab's state and keys; nothing is read before it `isShown`. `version` changes when the journal did. */
export function usePeopleTab(
	_context: Context,
	_place: { version: number; isShown: boolean; columns: number; rows: number },
	_ways: PeopleWays,
) {
	const footer: LineKey[] = [];
	return {
		press: (_key: KeyPress): boolean => false,
		search: () => {},
		footer,
		typing: false,
		selectedId: undefined as string | undefined,
	};
}

/** What `usePeopleTab` gives. */
export type PeopleTab = ReturnType<typeof usePeopleTab>;
