import type { Ask } from "../asks/ask.js";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import type { Prompter } from "../terminal/plain-prompt.js";
import { capital } from "../terminal/sentence.js";
import { fieldOf } from "../terminal/text-field.js";
import { dateOf, todayOf } from "../time/moment.js";
import { parseDay } from "../time/when.js";
import { dayAndDistance } from "../time/words.js";
import { breatheInLines } from "./breathing-plain.js";
import { noteShown } from "./content/content-records.js";
import { lessonFor, noteLessonShown, type Recalled, rateLesson, situationOf } from "./lessons/lesson-records.js";
import { recalledLines } from "./lessons/lesson-words.js";
import { answerPlain, choicesAt, chosenIn } from "./plain-answer.js";
import { choiceHint, listWords, replacedWords } from "./plain-choices.js";
import { FIRST_QUESTION } from "./plain-words.js";
import { questionOf } from "./question-words.js";
import { askRewrite } from "./rewrite-plain.js";
import { back, forward, type Part, partAt, type RitualState, STEPS, takeDate } from "./ritual.js";
import { linesShown } from "./ritual-offer.js";
import { type Suggestion, suggestionsAt } from "./ritual-suggestions.js";
import { turnVoicePlain, VOICE_HINT } from "./voice-plain.js";
import { whyWords } from "./why-words.js";

/** What a question line by line is asked with. */
export type Asking = { context: Context; prompter: Prompter; ask: Ask };

/** A ritual after a question; `isOver` when input ended before an answer. */
export type Asked = { state: RitualState; isOver: boolean };

/** What helps at a question, as it was read out. */
type Help = { part: Part; suggestions: Suggestion[]; recalled: Recalled | undefined };

/** Asks the question at hand until it is answered, skipped, or input ends. What was not understood is said, and asked again. */
export async function askPart(asking: Asking, state: RitualState): Promise<Asked> {
	const at = partAt(state);
	if (!at) return { state, isOver: false };
	const { prompter, context } = asking;
	const help = sayQuestion(asking, state, at.part, at.step);
	const initial = at.typed ? state.field.text : chosenIn(state, at.part);
	for (let isFirst = true; ; isFirst = false) {
		const hint = hintOf(help, state, context, isFirst);
		const answer = await prompter.ask("Your answer", { ...(hint && { hint }), ...(initial && { initial }) });
		if (answer === undefined) return { state, isOver: true };
		const text = answer.trim();
		if (text === "" && at.part !== "on") return { state: forward(state), isOver: false };
		if (text === "<" && state.at > 0) return { state: back(state), isOver: false };
		try {
			const isAnswer = answer === initial;
			// Asked anew, in the new voice with all that helps.
			if (!isAnswer && (await turnVoicePlain(asking, text))) return { state, isOver: false };
			if (!isAnswer && (await sideStep(asking, state, help, text))) continue;
			return await taken(asking, state, help, text);
		} catch (error) {
			prompter.say(error instanceof Error ? error.message : String(error));
		}
	}
}

/** Reads out the question and what helps with it, and keeps that it was. */
function sayQuestion({ context, prompter, ask }: Asking, state: RitualState, part: Part, step: number): Help {
	const settings = context.settings();
	const today = todayOf(context.clock, settings.dayStartsAt);
	const suggestions = suggestionsAt(state, settings, today, dateOf(context.clock));
	const recalled = part === "lesson" ? lessonFor(context, situationOf(ask, state.answers)) : undefined;
	if (state.trouble) prompter.say(state.trouble);
	prompter.say(`Step ${step + 1} of ${STEPS.length}. ${questionOf(part, state, settings)}`);
	for (const [index, suggestion] of suggestions.entries()) prompter.say(ideaWords(suggestion, index + 1));
	if (recalled) for (const line of recalledLines(recalled, today)) prompter.say(line);
	// What cannot be kept is no reason to stop.
	troubleOf(() => {
		const lines = linesShown(state, suggestions, suggestions.length);
		if (lines.length > 0) noteShown(context.journal(), lines, today);
		if (recalled) noteLessonShown(context, recalled);
	});
	return { part, suggestions, recalled };
}

function ideaWords({ text, when }: Suggestion, number: number): string {
	const day = when === null ? "" : ` ${capital(when)}.`;
	return `${number}: ${text}${day} Type ${number} to take it.`;
}

/** Does what is no answer: breathing, what the question rests on, what is said of a past lesson. Gives whether it was that. */
async function sideStep(
	{ context, prompter }: Asking,
	state: RitualState,
	{ part, suggestions, recalled }: Help,
	text: string,
): Promise<boolean> {
	const settings = context.settings();
	if (text === "<") {
		prompter.say(FIRST_QUESTION);
		return true;
	}
	if (text === "?") {
		prompter.say(whyWords(part, state, suggestions, settings));
		const choices = choicesAt(part, settings);
		if (choices) prompter.say(`${listWords(choices.terms)}.`);
		return true;
	}
	if (part === "said" && text.toLowerCase() === "b") {
		await breatheInLines(prompter, settings.breathing);
		return true;
	}
	const as = recalled && RATINGS[text.toLowerCase()];
	if (!recalled || !as) return false;
	const { ritual } = rateLesson(context.journal(), recalled.id, as, context.clock.now());
	prompter.say(ritual?.rated ? `Kept: ${text.toLowerCase()}.` : "Taken back.");
	return true;
}

const RATINGS = { "still true": "true", outdated: "outdated" } as const as Record<string, "true" | "outdated">;

/** The ritual with the answer. Throws an Error for one that is not understood. */
async function taken(asking: Asking, state: RitualState, help: Help, text: string): Promise<Asked> {
	const { context, prompter } = asking;
	if (help.part === "on") return { state: await dated(asking, state, text), isOver: false };
	const next = answerPlain(state, help.part, text, { whose: context.settings(), suggestions: help.suggestions });
	const replaced = help.part === "reasons" && replacedWords(next.answers.reasons, state.answers.reasons);
	if (replaced) prompter.say(replaced);
	if (!partAt(state)?.typed) return { state: next, isOver: false };
	const typed = { ...state, field: fieldOf(text, { multiline: true }) };
	return (await askRewrite(asking, typed)) ?? { state: next, isOver: false };
}

/** The day that a text means is said before the ritual goes on. */
async function dated({ context, prompter }: Asking, state: RitualState, text: string): Promise<RitualState> {
	if (text === "") return forward(takeDate(state, null));
	const { day } = await parseDay(text, context.clock, { future: true });
	const today = todayOf(context.clock, context.settings().dayStartsAt);
	prompter.say(`That is ${dayAndDistance(day, today, dateOf(context.clock))}.`);
	return forward(takeDate(state, day));
}

function hintOf({ part, recalled }: Help, { answers }: RitualState, context: Context, isFirst: boolean): string {
	const choices = choicesAt(part, context.settings());
	const adds = part === "stage" ? "never" : answers.reasons.length > 0 ? "to some" : "to none";
	if (choices) return choiceHint(choices.terms, { isFirst, adds });
	if (part === "said") return "b breathes first, half a minute";
	if (part === "explanation") return VOICE_HINT;
	if (part !== "lesson") return "";
	return `n: nothing to learn here; ${VOICE_HINT}${recalled ? "; of the past lesson: still true, or outdated" : ""}`;
}
