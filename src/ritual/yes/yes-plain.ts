import type { Ask } from "../../asks/ask.js";
import { knownWonReason, WON_REASONS } from "../../asks/won-reasons.js";
import type { Context } from "../../command/context.js";
import { ratioNow } from "../../ratio/ratio-records.js";
import { headline } from "../../ratio/words.js";
import { shownLine } from "../../terminal/clean.js";
import { Interrupted, openPrompter, type Prompter } from "../../terminal/plain-prompt.js";
import { fieldOf } from "../../terminal/text-field.js";
import { finishYes, keepYesDraft, yesDraftFor } from "./yes-records.js";
import { beginYes, forwardYes, resumeYes, type YesState, yesPartAt } from "./yes-ritual.js";
import { guessLine, yesClosingLine, yesKeptLines, yesQuestion, yesStepWords } from "./yes-words.js";

/** The yes ritual one question a line, for screen readers: nothing is redrawn. An empty answer skips; the end of input keeps it for later. Gives the exit code. */
export async function askYes(context: Context, ask: Ask): Promise<number> {
	const journal = context.journal();
	const prompter = openPrompter({ input: process.stdin, output: process.stdout });
	try {
		const draft = yesDraftFor(journal, ask._id);
		let state = draft ? resumeYes(draft) : beginYes(ask);
		keepYesDraft(journal, state);
		prompter.say(
			`The ritual of the yes from ${shownLine(ask.who)}. An empty line skips a question; Ctrl-D keeps it for later.`,
		);
		while (yesPartAt(state)) {
			const next = await askPart(context, prompter, state);
			keepYesDraft(journal, next ?? state);
			if (!next) {
				prompter.say(keptWords(ask));
				return 0;
			}
			state = next;
		}
		sayEnd(context, prompter, finishYes(journal, state, context.clock.now()));
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
async function askPart(context: Context, prompter: Prompter, state: YesState): Promise<YesState | undefined> {
	const part = yesPartAt(state);
	if (!part) return state;
	const words = yesStepWords(part);
	const initial = part === "won" ? state.answers.won.join(", ") : shownLine(state.field.text);
	const answer = await prompter.ask(
		`${words.charAt(0).toUpperCase()}${words.slice(1)}. ${yesQuestion(part, context.settings())}`,
		{
			...(part === "won" ? { hint: WON_REASONS.map(({ id }) => id).join(", ") } : {}),
			...(initial ? { initial } : {}),
		},
	);
	if (answer === undefined) return undefined;
	if (answer.trim() === "" || answer === initial) return forwardYes(state);
	if (part !== "won") return forwardYes({ ...state, field: fieldOf(answer.trim()) });
	return wonBy(answer, state, prompter);
}

function wonBy(answer: string, state: YesState, prompter: Prompter): YesState {
	const named = answer.split(",").flatMap((word) => word.trim() || []);
	const unknown = named.find((word) => knownWonReason(word) === undefined);
	if (unknown !== undefined) {
		prompter.say(`"${unknown}" is none of: ${WON_REASONS.map(({ id }) => id).join(", ")}.`);
		return state;
	}
	const won = [...new Set(named.flatMap((word) => knownWonReason(word) ?? []))];
	return forwardYes({ ...state, answers: { ...state.answers, won } });
}

function sayEnd(context: Context, prompter: Prompter, ask: Ask): void {
	const ratio = ratioNow(context.journal(), context.settings(), context.clock);
	const gauge = `Last ${ratio.window.days} days: ${headline(ratio)}.`;
	const guess = guessLine(ask);
	const kept = yesKeptLines(ask);
	prompter.say(kept.length > 0 ? "Kept." : "Recorded.");
	for (const line of [...kept, gauge, ...(guess ? [guess] : []), yesClosingLine(ratio)]) prompter.say(line);
}
