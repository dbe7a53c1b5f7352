import { type KeyPress, keyId } from "./key-press.js";

/** One thing a key does in one place. The footer, the help page, the palette and the README's list are made of these. */
export type Binding<Action extends string = string> = {
	id: Action;
	/** Key ids as `keyId` gives them; the first is the one shown. */
	keys: readonly [string, ...string[]];
	says: string;
	/** How it says so in the footer, where there is little room; left out, it is not there. */
	footer?: string;
	/** Stays in the footer however narrow it is. */
	always?: boolean;
};

/** What a key does among these bindings; undefined if nothing. */
export function actionFor<Action extends string>(
	bindings: readonly Binding<Action>[],
	key: KeyPress,
): Action | undefined {
	const id = keyId(key);
	return bindings.find(({ keys }) => keys.includes(id))?.id;
}

const WORDS: Record<string, string> = {
	enter: "Enter",
	"alt-enter": "Alt-Enter",
	escape: "Esc",
	tab: "Tab",
	"shift-tab": "Shift-Tab",
	up: "↑",
	down: "↓",
	left: "←",
	right: "→",
	pageUp: "PgUp",
	pageDown: "PgDn",
	home: "Home",
	end: "End",
	delete: "Del",
	space: "Space",
};

/** A key id as people write it: "Ctrl-R", "Enter", "n". */
export function keyWords(id: string): string {
	if (id.startsWith("ctrl-")) return `Ctrl-${id.slice(5).toUpperCase()}`;
	return WORDS[id] ?? id;
}

/** The footer's entries. */
export function footerKeys(bindings: readonly Binding[]): { key: string; says: string; always: boolean }[] {
	return bindings.flatMap(({ keys, footer, always }) =>
		footer === undefined ? [] : [{ key: keyWords(keys[0]), says: footer, always: always ?? false }],
	);
}
