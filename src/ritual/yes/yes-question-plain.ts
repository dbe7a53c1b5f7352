import { knownWonReason, WON_REASONS } from "../../asks/won-reasons.js";
import type { Context } from "../../command/context.js";
import { shownLine } from "../../terminal/clean.js";
import type { Prompter } from "../../terminal/plain-prompt.js";
import { capital } from "../../terminal/sentence.js";
import { fieldOf } from "../../terminal/text-field.js";
import { type Choices, choiceHint, chosenBy, listWords, replacedWords } from "../plain-choices.js";
import { FIRST_QUESTION } from "../plain-words.js";
import { turnVoicePlain, VOICE_HINT } from "../voice-plain.js";
import { backYes, canTakeAll, forwardYes, takeAll, type YesState, yesPartAt } from "./yes-ritual.js";
import { saidOfDid, yesQuestion, yesStepWords, yesWhyWords } from "./yes-words.js";

const WON: Choices = { one: "reason for a yes", terms: WON_REASONS, known: knownWonReason };

/** Asks the question at hand until it is answered, skipped or left by "<"; undefined at the end of input. What was not understood is said, and asked again. */
export async function askYesPart(context: Context, prompter: Prompter, state: YesState): Promise<YesState | undefined> {
	const part = yesPartAt(state);
	if (!part) return state;
	const words = yesStepWords(part);
	const speaking = context.settings();
	const said = part === "repeat" ? saidOfDid(state, speaking) : "";
	if (said !== "") prompter.say(said);
	prompter.say(`${capital(words)}. ${yesQuestion(part, speaking)}`);
	const initial = part === "won" ? state.answers.won.join(", ") : shownLine(state.field.text);
	for (let isFirst = true; ; isFirst = false) {
		const hint = hintOf(state, isFirst);
		const answer = await prompter.ask("Your answer", { ...(hint && { hint }), ...(initial && { initial }) });
		if (answer === undefined) return undefined;
		const text = answer.trim();
		if (text === "" || answer === initial) return forwardYes(state);
		if (text === "<" && state.at > 0) return backYes(state);
		try {
			// Asked anew, in the new voice.
			if (await turnVoicePlain({ context, prompter }, text)) return state;
			if (text === "<") prompter.say(FIRST_QUESTION);
			else if (text === "?") sayWhy(prompter, state);
			else return taken(prompter, state, text);
		} catch (error) {
			prompter.say(error instanceof Error ? error.message : String(error));
		}
	}
}

function hintOf(state: YesState, isFirst: boolean): string {
	const { won } = state.answers;
	if (yesPartAt(state) === "won")
		return choiceHint(WON.terms, { isFirst, adds: won.length > 0 ? "to some" : "to none" });
	return canTakeAll(state) ? `1: all of it; ${VOICE_HINT}` : VOICE_HINT;
}

function sayWhy(prompter: Prompter, state: YesState): void {
	const part = yesPartAt(state);
	if (part) prompter.say(yesWhyWords(part));
	if (part === "won") prompter.say(`${listWords(WON.terms)}.`);
}

function taken(prompter: Prompter, state: YesState, text: string): YesState {
	if (yesPartAt(state) !== "won") {
		if (text === "1" && canTakeAll(state)) return forwardYes(takeAll(state));
		return forwardYes({ ...state, field: fieldOf(text) });
	}
	const won = chosenBy(text, state.answers.won, WON);
	const replaced = replacedWords(won, state.answers.won);
	if (replaced) prompter.say(replaced);
	return forwardYes({ ...state, answers: { ...state.answers, won } });
}
