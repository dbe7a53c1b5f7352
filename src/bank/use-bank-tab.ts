import type { Context } from "../command/context.js";
import type { LineKey } from "../terminal/key-line-keys.js";
import type { KeyPress } from "../terminal/keys.js";

/** What the Bank tab asks of the dashboard. */
export type BankWays = {
	say: (notice: string) => void;
	/** Runs what may not be possible, and says what it gives or why not. */
	attempt: (run: () => string) => void;
	/** Opens the form of a deposit. */
	edit: (id: string) => void;
};

/** The Bank tab's state and keys; nothing is read before it `isShown`. `version` changes when the journal did. */
export function useBankTab(
	_context: Context,
	_place: { version: number; isShown: boolean; columns: number; rows: number },
	_ways: BankWays,
) {
	const footer: LineKey[] = [];
	return { press: (_key: KeyPress): boolean => false, search: () => {}, footer, typing: false };
}

/** What `useBankTab` gives. */
export type BankTab = ReturnType<typeof useBankTab>;
