import type { Ask } from "../../asks/ask.js";
import type { Context } from "../../command/context.js";
import { ratioNow } from "../../ratio/ratio-records.js";
import { headline } from "../../ratio/words.js";
import { shownLine } from "../../terminal/clean.js";
import { Interrupted, openPrompter, type Prompter } from "../../terminal/plain-prompt.js";
import { finishPlain } from "../elsewhere-plain.js";
import { HOW_PLAIN, keptWords } from "../plain-words.js";
import { finishedElsewhere } from "../ritual-ask-records.js";
import { askYesPart } from "./yes-question-plain.js";
import { dropYesDraft, finishYes, keepYesDraft, yesDraftFor } from "./yes-records.js";
import { beginYes, resumeYes, yesPartAt } from "./yes-ritual.js";
import { guessLine, yesClosingLine, yesKeptLines } from "./yes-words.js";

/** The yes ritual one question a line, for screen readers: nothing is redrawn. An empty answer skips; the end of input keeps it for later. Gives the exit code. */
export async function askYes(context: Context, ask: Ask): Promise<number> {
	const journal = context.journal();
	const prompter = openPrompter({ input: process.stdin, output: process.stdout });
	try {
		const draft = yesDraftFor(journal, ask._id);
		let state = draft ? resumeYes(draft) : beginYes(ask);
		keepYesDraft(journal, state);
		prompter.say(`The ritual of the yes from ${shownLine(ask.who)}. ${HOW_PLAIN}`);
		while (yesPartAt(state)) {
			const next = await askYesPart(context, prompter, state);
			keepYesDraft(journal, next ?? state);
			if (!next) {
				prompter.say(keptWords(ask));
				return 0;
			}
			state = next;
		}
		const finished = await finishPlain(prompter, {
			other: finishedElsewhere(journal, "yes", state),
			finish: () => finishYes(journal, state, context.clock.now()),
			drop: () => dropYesDraft(journal, ask._id),
		});
		if (finished) sayEnd(context, prompter, finished);
		else prompter.say(keptWords(ask));
		return 0;
	} catch (error) {
		if (error instanceof Interrupted) prompter.say(keptWords(ask));
		throw error;
	} finally {
		prompter.close();
	}
}

function sayEnd(context: Context, prompter: Prompter, ask: Ask): void {
	const ratio = ratioNow(context.journal(), context.settings(), context.clock);
	const gauge = `Last ${ratio.window.days} days: ${headline(ratio)}.`;
	const guess = guessLine(ask);
	const kept = yesKeptLines(ask);
	prompter.say(kept.length > 0 ? "Kept." : "Recorded.");
	for (const line of [...kept, gauge, ...(guess ? [guess] : []), yesClosingLine(ratio)]) prompter.say(line);
}
