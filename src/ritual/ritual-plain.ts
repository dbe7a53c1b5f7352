import type { Ask } from "../asks/ask.js";
import { knownReason, knownStage, reasonsWith, STAGES, type Term } from "../asks/vocabulary.js";
import type { Context } from "../command/context.js";
import { ratioNow } from "../ratio/ratio-records.js";
import { headline } from "../ratio/words.js";
import { shownLine } from "../terminal/clean.js";
import { Interrupted, openPrompter, type Prompter } from "../terminal/plain-prompt.js";
import { fieldOf } from "../terminal/text-field.js";
import { todayOf } from "../time/moment.js";
import { parseDay } from "../time/when.js";
import { dayShort, fromToday } from "../time/words.js";
import { closingLine, keptLines } from "./closing.js";
import { questionOf } from "./question-words.js";
import {
	beginRitual,
	chooseReason,
	feel,
	forward,
	type Part,
	partAt,
	type RitualState,
	resumeRitual,
	STEPS,
	standAt,
	takeDate,
} from "./ritual.js";
import { draftFor, finishRitual, keepDraft } from "./ritual-records.js";

/** The ritual one question a line, for screen readers: nothing is redrawn. An empty answer skips; the end of input keeps it for later. */
export async function askRitual(context: Context, ask: Ask): Promise<number> {
	const journal = context.journal();
	const prompter = openPrompter({ input: process.stdin, output: process.stdout });
	try {
		const draft = draftFor(journal, ask._id);
		let state = draft ? resumeRitual(draft) : beginRitual(ask);
		prompter.say(
			`The ritual of the no from ${shownLine(ask.who)}. An empty line skips a question; Ctrl-D keeps it for later.`,
		);
		while (partAt(state)) {
			const next = await askPart(context, prompter, state, ask);
			if (!next) {
				keepDraft(journal, state);
				prompter.say(keptWords(ask));
				return 0;
			}
			state = next;
			keepDraft(journal, state);
		}
		const finished = finishRitual(journal, state, context.clock.now());
		const ratio = ratioNow(journal, context.settings(), context.clock);
		const kept = keptLines(finished, todayOf(context.clock, context.settings().dayStartsAt));
		const gauge = `Last ${ratio.window.days} days: ${headline(ratio)}.`;
		for (const line of ["Kept.", ...kept, gauge, closingLine(ratio)]) prompter.say(line);
		return 0;
	} catch (error) {
		if (error instanceof Interrupted) prompter.say(keptWords(ask));
		throw error;
	} finally {
		prompter.close();
	}
}

function keptWords(ask: Ask): string {
	return `Kept for later. Go on with: unfazed ritual ${ask._id}`;
}

/** The state after one answer; the same state if it was not understood, undefined at the end of input. */
async function askPart(
	context: Context,
	prompter: Prompter,
	state: RitualState,
	ask: Ask,
): Promise<RitualState | undefined> {
	const at = partAt(state);
	if (!at) return state;
	const question = questionOf(at.part, state.answers.reasons, ask.askedAt.getTime());
	const hint = hintOf(at.part, context);
	const initial = at.typed ? state.field.text : chosenIn(state, at.part);
	const answer = await prompter.ask(`Step ${at.step + 1} of ${STEPS.length}. ${question}`, {
		...(hint ? { hint } : {}),
		...(initial ? { initial } : {}),
	});
	if (answer === undefined) return undefined;
	const text = answer.trim();
	if (text === "" && at.part !== "on") return forward(state);
	try {
		return await answered(context, prompter, state, at.part, text);
	} catch (error) {
		prompter.say(error instanceof Error ? error.message : String(error));
		return state;
	}
}

async function answered(
	context: Context,
	prompter: Prompter,
	state: RitualState,
	part: Part,
	text: string,
): Promise<RitualState> {
	switch (part) {
		case "reasons":
			return chosenReason(state, text, context.settings().reasons);
		case "stage": {
			const stage = oneOf(STAGES, knownStage(text), text);
			return standAt({ ...state, answers: { ...state.answers, stage } }, state.at + 1);
		}
		case "on":
			return text === "" ? takeDate(state, null) : understood(context, prompter, state, text);
		case "feeling": {
			const feeling = Number(text);
			if (!Number.isInteger(feeling) || feeling < 0 || feeling > 10)
				throw new Error("That is not a number from 0 to 10.");
			return feel(state, feeling);
		}
		default:
			return forward({ ...state, field: fieldOf(text) });
	}
}

/** What a question that is not typed has been answered with before. */
function chosenIn({ answers }: RitualState, part: Part): string {
	if (part === "reasons") return answers.reasons.join(", ");
	if (part === "stage") return answers.stage ?? "";
	return answers.feeling === null ? "" : String(answers.feeling);
}

/** The answer as it stood is the same answer, several reasons among them. */
function chosenReason(state: RitualState, text: string, own: readonly string[]): RitualState {
	if (text === chosenIn(state, "reasons")) return forward(state);
	return chooseReason(state, oneOf(reasonsWith(own), knownReason(text, own), text), false);
}

/** The day that a text means is said before the ritual goes on. */
async function understood(
	context: Context,
	prompter: Prompter,
	state: RitualState,
	text: string,
): Promise<RitualState> {
	const { day } = await parseDay(text, context.clock, { future: true });
	prompter.say(`That is ${dayShort(day)}, ${fromToday(day, todayOf(context.clock, context.settings().dayStartsAt))}.`);
	return takeDate(state, day);
}

function oneOf(terms: readonly Term[], id: string | undefined, text: string): string {
	if (id) return id;
	throw new Error(`"${text}" is none of: ${terms.map((term) => term.id).join(", ")}.`);
}

function hintOf(part: Part, context: Context): string {
	if (part === "reasons")
		return reasonsWith(context.settings().reasons)
			.map(({ id }) => id)
			.join(", ");
	return part === "stage" ? STAGES.map(({ id }) => id).join(", ") : "";
}
