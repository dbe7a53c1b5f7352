import type { LessonRating } from "../asks/ask.js";
import { type Reason, STAGES } from "../asks/vocabulary.js";
import { actionFor, type Binding } from "../terminal/bindings.js";
import type { KeyPress } from "../terminal/key-press.js";
import { edit } from "../terminal/text-field.js";
import type { Day } from "../time/days.js";
import {
	askForWord,
	back,
	CLOSED,
	chooseReason,
	chooseStage,
	feel,
	feelOne,
	forward,
	lacksWord,
	learnNothing,
	partAt,
	type RitualState,
	takeDate,
	takeTyping,
	unreadDate,
} from "./ritual.js";
import { closeRewrite, rewriteAt, takeRewrite, wantsRewrite } from "./ritual-rewrite.js";
import { type Suggestion, takeSuggestedMove, turnSuggestion, withDay } from "./ritual-suggestions.js";

/** What the keys of the ritual do, beside typing and choosing. */
export type RitualAction =
	| "next"
	| "tab"
	| "suggestion"
	| "suggestion-before"
	| "back"
	| "voice"
	| "why"
	| "breathe"
	| "still-true"
	| "outdated"
	| "save"
	| "call"
	| "later";

/** At its end, after a hard no: leads on to a message to somebody. Anywhere before it is a letter. */
export const CALL_KEY = "c";

/** The keys of the ritual. What is listed for one question alone is the text field's anywhere else. */
export const RITUAL_KEYS: readonly Binding<RitualAction>[] = [
	{ id: "next", keys: ["enter"], says: "the next question, answered or not" },
	{ id: "tab", keys: ["tab"], says: "nothing to learn; take a wording" },
	{ id: "suggestion", keys: ["down"], says: "an idea to keep or finish, then the next" },
	{ id: "suggestion-before", keys: ["up"], says: "the idea before" },
	{ id: "back", keys: ["left", "shift-tab"], says: "the question before, at a text's start" },
	{ id: "voice", keys: ["ctrl-t"], says: "speak as you, by name, as I" },
	{ id: "why", keys: ["ctrl-o"], says: "what the question rests on" },
	{ id: "breathe", keys: ["ctrl-b"], says: "at the first question: breathe first" },
	{ id: "still-true", keys: ["ctrl-r"], says: "the lesson that came back is still true" },
	{ id: "outdated", keys: ["ctrl-x"], says: "the lesson that came back is outdated" },
	{ id: "save", keys: ["ctrl-s"], says: "save it as it is" },
	{ id: "call", keys: [CALL_KEY], says: "after a hard no (dashboard): a message" },
	{ id: "later", keys: ["escape"], says: "close what is open, or keep it for later" },
];

/** What the screen has to do after a key; to save `over` what was finished elsewhere meanwhile, or to keep that one. */
export type RitualEffect =
	| { kind: "keep" }
	| { kind: "save"; over?: boolean }
	| { kind: "keep-other" }
	| { kind: "breathe" }
	| { kind: "turn-voice" }
	| { kind: "rate"; as: LessonRating }
	| { kind: "rewrite"; text: string }
	| { kind: "understand-date"; text: string; leadsTo: AfterDate };

/** Where a date leads once it is read. */
export type AfterDate = "next" | "back" | "save";

/** A ritual after a key, and what else is to be done. */
export type Pressed = { state: RitualState; effect?: RitualEffect };

/** What of the screen and the settings a key depends on: the columns of the text field, the reasons to choose among, what is suggested, whether a past lesson is shown. */
export type RitualRoom = {
	columns: number;
	reasons: readonly Reason[];
	suggestions: readonly Suggestion[];
	recalls: boolean;
};

/** What a key does to a ritual: the next state, and what to do. Every key that changes something leaves the draft to be kept by the caller. */
export function pressInRitual(state: RitualState, key: KeyPress, room: RitualRoom): Pressed {
	const action = actionFor(RITUAL_KEYS, key);
	if (state.elsewhere) return pressElsewhere(state, key, action, room);
	if (action === "later") return left(state);
	if (action === "save") return stepped(state, "save");
	if (action === "voice") return { state, effect: { kind: "turn-voice" } };
	const part = partAt(state);
	if (!part) return action === "next" ? saved(state) : { state };
	if (action === "why") return { state: { ...state, why: !state.why } };
	if (action === "back" && key.name === "tab") return stepped(state, "back");
	if (part.typed) return pressInText(state, key, action, room);
	if (action === "back") return { state: back(state) };
	if (action === "next" || key.name === "right") return { state: forward(state) };
	return { state: pressInChoice(state, key, room.reasons) };
}

/** Which of the two to keep, this one or that finished elsewhere; any other key goes on with this one. */
function pressElsewhere(
	state: RitualState,
	key: KeyPress,
	action: RitualAction | undefined,
	room: RitualRoom,
): Pressed {
	if (action === "next") return { state, effect: { kind: "keep-other" } };
	if (action === "save") return { state: takeTyping(state), effect: { kind: "save", over: true } };
	const open = { ...state, ...CLOSED };
	return action === "later" ? { state: open } : pressInRitual(open, key, room);
}

/** A ritual after the day that was read, and what else is to be done. */
export function afterDate(state: RitualState, on: Day, leadsTo: AfterDate): Pressed {
	return stepped(takeDate(state, on), leadsTo);
}

/** On, back or to the end, with what is typed; a date is read before that. */
function stepped(state: RitualState, leadsTo: AfterDate): Pressed {
	const text = unreadDate(state);
	if (text !== undefined) return { state, effect: { kind: "understand-date", text, leadsTo } };
	if (leadsTo === "save") return saved(state);
	return { state: leadsTo === "next" ? forward(state) : back(state) };
}

function saved(state: RitualState): Pressed {
	const taken = takeTyping(state);
	return lacksWord(taken) ? { state: askForWord(taken) } : { state: taken, effect: { kind: "save" } };
}

/** Esc goes back one level: out of what is open over the question, then out of the ritual. */
function left(state: RitualState): Pressed {
	if (state.why) return { state: { ...state, why: false } };
	if (rewriteAt(state)) return { state: closeRewrite(state) };
	return { state, effect: { kind: "keep" } };
}

function pressInText(
	state: RitualState,
	key: KeyPress,
	action: RitualAction | undefined,
	{ columns, suggestions, recalls }: RitualRoom,
): Pressed {
	const part = partAt(state)?.part;
	const { field } = state;
	if (rewriteAt(state) && action === "tab") return { state: takeRewrite(state) };
	if (action === "next") return entered(state, suggestions);
	if (action === "back" && field.cursor === 0) return stepped(state, "back");
	if (action === "tab" && part === "lesson") return { state: learnNothing(state) };
	if (action === "breathe" && part === "said" && field.text === "") return { state, effect: { kind: "breathe" } };
	if (part === "lesson" && recalls && action === "still-true") return { state, effect: { kind: "rate", as: "true" } };
	if (part === "lesson" && recalls && action === "outdated") return { state, effect: { kind: "rate", as: "outdated" } };
	if (action === "suggestion" || action === "suggestion-before") {
		const turned = turnSuggestion(state, suggestions, action === "suggestion" ? 1 : -1);
		if (turned) return { state: turned };
	}
	const edited = edit(field, key, columns);
	return { state: edited ? typedOn({ ...state, field: edited }) : state };
}

/** Whoever types on keeps their own words; a next move begun anew has no day of a suggestion. */
function typedOn(state: RitualState): RitualState {
	const typed = { ...closeRewrite(state), trouble: null };
	return partAt(state)?.part === "move" && state.field.text === "" ? withDay(typed, undefined) : typed;
}

function entered(state: RitualState, suggestions: readonly Suggestion[]): Pressed {
	if (wantsRewrite(state)) return { state, effect: { kind: "rewrite", text: state.field.text.trim() } };
	const moved = takeSuggestedMove(state, suggestions);
	return moved ? { state: moved } : stepped(state, "next");
}

function pressInChoice(state: RitualState, key: KeyPress, reasons: readonly Reason[]): RitualState {
	if (key.ctrl || key.meta) return state;
	const letter = key.text.toLowerCase().trim();
	switch (partAt(state)?.part) {
		case "reasons": {
			const reason = reasons.find((candidate) => candidate.key !== "" && candidate.key === letter);
			return reason ? chooseReason(state, reason.id, key.text.trim() !== letter) : state;
		}
		case "stage": {
			const stage = STAGES.find((candidate) => candidate.key === letter);
			return stage ? chooseStage(state, stage.id) : state;
		}
		case "feeling":
			return pressInFeeling(state, letter);
		default:
			return state;
	}
}

function pressInFeeling(state: RitualState, typed: string): RitualState {
	if (typed === "x" || (typed === "0" && state.oneWaits)) return feel(state, 10);
	if (typed === "1") return feelOne(state);
	// A pasted number comes as one key.
	return /^(\d|10)$/.test(typed) ? feel(state, Number(typed)) : state;
}
