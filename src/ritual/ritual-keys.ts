import { type Reason, STAGES } from "../asks/vocabulary.js";
import { type KeyPress, keyId } from "../terminal/key-press.js";
import { edit, insert } from "../terminal/text-field.js";
import {
	back,
	chooseReason,
	chooseStage,
	feel,
	forward,
	learnNothing,
	partAt,
	type RitualState,
	takeDate,
	takeTyping,
} from "./ritual.js";

/** What the screen has to do after a key. */
export type RitualEffect =
	| { kind: "keep" }
	| { kind: "save" }
	| { kind: "breathe" }
	| { kind: "understand-date"; text: string };

/** What of the screen and the settings a key depends on: the columns of the text field, the reasons to choose among. */
export type RitualRoom = { columns: number; reasons: readonly Reason[] };

/** What a key does to a ritual: the next state, and what to do. Every key that changes something leaves the draft to be kept by the caller. */
export function pressInRitual(
	state: RitualState,
	key: KeyPress,
	room: RitualRoom,
): { state: RitualState; effect?: RitualEffect } {
	const id = keyId(key);
	if (id === "escape") return { state: { ...state }, effect: { kind: "keep" } };
	if (id === "ctrl-s") return { state: takeTyping(state), effect: { kind: "save" } };
	if (id === "shift-tab") return { state: back(state) };
	const part = partAt(state);
	if (!part) return id === "enter" ? { state, effect: { kind: "save" } } : { state };
	if (part.typed) return pressInText(state, key, id, room.columns);
	if (id === "left") return { state: back(state) };
	if (id === "enter" || id === "right") return { state: forward(state) };
	return { state: pressInChoice(state, key, room.reasons) };
}

function pressInText(
	state: RitualState,
	key: KeyPress,
	id: string,
	columns: number,
): { state: RitualState; effect?: RitualEffect } {
	const part = partAt(state)?.part;
	if (id === "left" && state.field.cursor === 0) return { state: back(state) };
	if (id === "tab" && part === "lesson") return { state: learnNothing(state) };
	if (id === "ctrl-b" && part === "said" && state.field.text === "") return { state, effect: { kind: "breathe" } };
	if (id === "enter") {
		if (part !== "on") return { state: forward(state) };
		const text = state.field.text.trim();
		return text ? { state, effect: { kind: "understand-date", text } } : { state: takeDate(state, null) };
	}
	if (key.name === "paste") return { state: { ...state, field: insert(state.field, key.text), trouble: null } };
	const field = edit(state.field, key, columns);
	return { state: field ? { ...state, field, trouble: null } : state };
}

function pressInChoice(state: RitualState, key: KeyPress, reasons: readonly Reason[]): RitualState {
	const letter = key.text.toLowerCase();
	switch (partAt(state)?.part) {
		case "reasons": {
			const reason = reasons.find((candidate) => candidate.key !== "" && candidate.key === letter);
			return reason ? chooseReason(state, reason.id, key.text !== letter) : state;
		}
		case "stage": {
			const stage = STAGES.find((candidate) => candidate.key === letter);
			return stage ? chooseStage(state, stage.id) : state;
		}
		case "feeling": {
			const feeling = letter === "x" ? 10 : Number.parseInt(letter, 10);
			return Number.isNaN(feeling) ? state : feel(state, feeling);
		}
		default:
			return state;
	}
}
