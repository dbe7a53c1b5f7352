import { WON_REASONS } from "../../asks/won-reasons.js";
import { actionFor, type Binding } from "../../terminal/bindings.js";
import type { KeyPress } from "../../terminal/key-press.js";
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

/** What the keys of the yes ritual do, beside typing and choosing. */
export type YesAction = "next" | "all" | "back" | "save" | "voice" | "later";

/** The keys of the yes ritual; what is listed for one question alone is the text field's anywhere else. */
export const YES_KEYS: readonly Binding<YesAction>[] = [
	{ id: "next", keys: ["enter"], says: "the next question, answered or not", footer: "next", always: true },
	{ id: "all", keys: ["tab"], says: "at the part to repeat: all of it", footer: "all of it", always: true },
	{
		id: "back",
		keys: ["left", "shift-tab"],
		says: "the question before, at a text's start",
		footer: "back",
		always: true,
	},
	{ id: "save", keys: ["ctrl-s"], says: "save it as it is", footer: "save as it is" },
	{ id: "voice", keys: ["ctrl-t"], says: "speak as you, by name, as I", footer: "voice" },
	{ id: "later", keys: ["escape"], says: "keep it for later", footer: "later", always: true },
];

/** What the screen has to do after a key; to save over what was finished elsewhere meanwhile, or to keep that one. */
type YesEffect = "keep" | "save" | "save-over" | "keep-other" | "turn-voice";

/** A yes ritual after a key, and what else is to be done. */
type Pressed = { state: YesState; effect?: YesEffect };

/** What a key does to a yes ritual: the next state, and what to do. `columns` is the width of the text field. */
export function pressInYes(state: YesState, key: KeyPress, columns: number): Pressed {
	const action = actionFor(YES_KEYS, key);
	if (state.elsewhere) return pressElsewhere(state, key, action, columns);
	if (action === "later") return { state, effect: "keep" };
	if (action === "save") return { state: takeYesTyping(state), effect: "save" };
	if (action === "voice") return { state, effect: "turn-voice" };
	if (action === "back" && (key.name === "tab" || !isTypedAt(state) || state.field.cursor === 0))
		return { state: backYes(state) };
	const part = yesPartAt(state);
	if (!part) return action === "next" ? { state, effect: "save" } : { state };
	if (action === "next") return { state: forwardYes(state) };
	if (action === "all" && part === "repeat") return { state: takeAll(state) };
	if (part === "won") return { state: key.name === "right" ? forwardYes(state) : pressInWon(state, key) };
	const field = edit(state.field, key, columns);
	return { state: field ? { ...state, field, trouble: null } : state };
}

/** Which of the two to keep, this one or that finished elsewhere; any other key goes on with this one. */
function pressElsewhere(state: YesState, key: KeyPress, action: YesAction | undefined, columns: number): Pressed {
	if (action === "next") return { state, effect: "keep-other" };
	if (action === "save") return { state: takeYesTyping(state), effect: "save-over" };
	const open = { ...state, elsewhere: false };
	return action === "later" ? { state: open } : pressInYes(open, key, columns);
}

/** A letter is a won reason; with Shift it is one of several. */
function pressInWon(state: YesState, { text }: KeyPress): YesState {
	const letter = text.toLowerCase();
	const reason = WON_REASONS.find(({ key }) => key === letter);
	return reason ? chooseWon(state, reason.id, text !== letter) : state;
}
