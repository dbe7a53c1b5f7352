import type { Ask } from "../asks/ask.js";
import type { FormKind } from "../asks/ask-form.js";
import type { Occasion } from "../peers/reach/reach.js";
import type { LessonsView } from "../ritual/lessons/lessons-view.js";

/** The dashboard's tabs, in the order of their keys. */
export const TABS = ["today", "ratio", "log", "bank", "peers"] as const;

/** One of `TABS`. */
export type Tab = (typeof TABS)[number];

/** A screen that lies over the tabs. */
export type Over =
	| { kind: "form"; form: FormKind }
	/** The ritual of a no or a yes; `says` is the line on what was recorded before it. */
	| { kind: "ritual"; ask: Ask; says?: string | undefined }
	| { kind: "ask"; id: string }
	/** The same edit of all asks of these ids. */
	| { kind: "bulk"; ids: readonly string[] }
	| { kind: "waiting" }
	| { kind: "slump"; step?: "list" }
	| { kind: "lessons"; view?: LessonsView }
	/** The form of a deposit or of a person; without an id of a new one. */
	| { kind: "deposit"; id?: string | undefined }
	| { kind: "person"; id?: string | undefined }
	/** The message to a person; without an id to the one whom the rule finds. */
	| { kind: "reach"; id?: string | undefined; occasion: Occasion }
	| { kind: "history" }
	| { kind: "settings" }
	| { kind: "help" }
	| { kind: "palette" };

/**
 * Where one is in the dashboard: the tab, what lies over it (the last on top), and a line on what was just done; in a Log that was
 * opened from elsewhere, `from` there.
 */
export type Shell = { tab: Tab; over: readonly Over[]; notice: string | null; from?: Shell };

/** Shows a tab; a notice has been read by then, and there is no way back from what one chose. */
export function showTab(shell: Shell, tab: Tab): Shell {
	return { tab, over: shell.over, notice: null };
}

/** Opens the Log in the place of all that is shown, with a way back. */
export function openLog(shell: Shell): Shell {
	return { tab: "log", over: [], notice: null, from: { ...shell, notice: null } };
}

/** The tab after this one, the first after the last. */
export function nextTab(tab: Tab): Tab {
	return TABS[(TABS.indexOf(tab) + 1) % TABS.length] ?? "today";
}

/** Lays a screen over what is there. */
export function layOver(shell: Shell, over: Over): Shell {
	return { ...shell, over: [...shell.over, over], notice: null };
}

/** Takes the top screen away, with a line on what came of it. */
export function takeOff(shell: Shell, notice: string | null = null): Shell {
	return { ...shell, over: shell.over.slice(0, -1), notice };
}

/** Puts another screen in the place of the top one. */
export function replaceOver(shell: Shell, over: Over): Shell {
	return layOver(takeOff(shell), over);
}
