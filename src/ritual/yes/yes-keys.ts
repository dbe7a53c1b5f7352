import { WON_REASONS } from "../../asks/won-reasons.js";
import { type KeyPress, keyId } from "../../terminal/key-press.js";
import { edit } from "../../terminal/text-field.js";
import {
	backYes,
	chooseWon,
	forwardYes,
	isTypedAt,
	takeAll,
	takeYesTyping,
	type YesState,
	yesPartAt,
} from "./yes-ritual.js";

/** What the screen has to do after a key. */
export type YesEffect = "keep" | "save" | "turn-voice";

/** What a key does to a yes ritual: the next state, and what to do. `columns` is the width of the text field. */
export function pressInYes(state: YesState, key: KeyPress, columns: number): { state: YesState; effect?: YesEffect } {
	const id = keyId(key);
	if (id === "escape") return { state, effect: "keep" };
	if (id === "ctrl-s") return { state: takeYesTyping(state), effect: "save" };
	if (id === "ctrl-t") return { state, effect: "turn-voice" };
	if (id === "shift-tab") return { state: backYes(state) };
	const part = yesPartAt(state);
	if (!part) return id === "enter" ? { state, effect: "save" } : { state };
	if (id === "enter") return { state: forwardYes(state) };
	if (id === "tab" && part === "repeat") return { state: takeAll(state) };
	if (id === "left" && (!isTypedAt(state) || state.field.cursor === 0)) return { state: backYes(state) };
	if (part === "won") return { state: id === "right" ? forwardYes(state) : pressInWon(state, key) };
	const field = edit(state.field, key, columns);
	return { state: field ? { ...state, field, trouble: null } : state };
}

/** A letter is a won reason; with Shift it is one of several. */
function pressInWon(state: YesState, { text }: KeyPress): YesState {
	const letter = text.toLowerCase();
	const reason = WON_REASONS.find(({ key }) => key === letter);
	return reason ? chooseWon(state, reason.id, text !== letter) : state;
}
