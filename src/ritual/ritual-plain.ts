import type { Ask } from "../asks/ask.js";
import { depositWords } from "../bank/deposit-words.js";
import type { Context } from "../command/context.js";
import { ratioNow } from "../ratio/ratio-records.js";
import { headline } from "../ratio/words.js";
import { shownLine } from "../terminal/clean.js";
import { Interrupted, openPrompter, type Prompter } from "../terminal/plain-prompt.js";
import { dateOf, todayOf } from "../time/moment.js";
import { callAfter, callLines } from "./call-records.js";
import { closingLine, keptLines } from "./closing.js";
import { drawOfCluster } from "./cluster-draw-records.js";
import { loadContent } from "./content/content-records.js";
import { finishPlain } from "./elsewhere-plain.js";
import { HOW_PLAIN, keptWords } from "./plain-words.js";
import { type Asking, askPart } from "./question-plain.js";
import { beginRitual, partAt, type RitualState } from "./ritual.js";
import { finishedElsewhere } from "./ritual-ask-records.js";
import { resumeRitual } from "./ritual-draft.js";
import { drawnTexts } from "./ritual-offer-records.js";
import { draftFor, dropDraft, finishRitual, keepDraft } from "./ritual-records.js";

/** The ritual one question a line, for screen readers: nothing is redrawn. An empty answer skips; the end of input keeps it for later. Gives the exit code. */
export async function askRitual(context: Context, ask: Ask): Promise<number> {
	const prompter = openPrompter({ input: process.stdin, output: process.stdout });
	const asking = { context, prompter, ask };
	try {
		const finished = await walk(asking);
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

/** The ask with its ritual; undefined if it is kept for later. */
async function walk(asking: Asking): Promise<Ask | undefined> {
	const { context, prompter, ask } = asking;
	const journal = context.journal();
	const { content, problems } = await loadContent(context);
	const draft = draftFor(journal, ask._id);
	prompter.say(`The ritual of the no from ${shownLine(ask.who)}. ${HOW_PLAIN}`);
	for (const problem of problems) prompter.say(problem);
	if (!draft) sayDraw(asking);
	let state = draft ? resumeRitual(draft) : beginRitual(ask);
	while (partAt(state)) {
		const standing: RitualState = drawnTexts(context, content, state);
		const { state: next, isOver } = await askPart(asking, standing);
		keepDraft(journal, next);
		if (isOver) return undefined;
		state = next;
	}
	return finishPlain(prompter, {
		other: finishedElsewhere(journal, "no", state),
		finish: () => finishRitual(journal, state, context.clock.now()),
		drop: () => dropDraft(journal, ask._id),
	});
}

function sayDraw({ context, prompter, ask }: Asking): void {
	const drawn = drawOfCluster(context, ask);
	if (!drawn) return;
	const today = todayOf(context.clock, context.settings().dayStartsAt);
	for (const line of depositWords(drawn.deposit, today)) prompter.say(line);
	drawn.noteRead();
}

function sayEnd(context: Context, prompter: Prompter, finished: Ask): void {
	const settings = context.settings();
	const ratio = ratioNow(context.journal(), settings, context.clock);
	const kept = keptLines(finished, todayOf(context.clock, settings.dayStartsAt), dateOf(context.clock));
	const gauge = `Last ${ratio.window.days} days: ${headline(ratio)}.`;
	const call = callAfter(context, finished);
	const lines = [...kept, gauge, closingLine(ratio), ...(call ? callLines(call) : [])];
	for (const line of [kept.length > 0 ? "Kept." : "Recorded.", ...lines]) prompter.say(line);
}
