import type { Ask } from "../../asks/ask.js";
import { inOwnControl, wonReasonLabel } from "../../asks/won-reasons.js";
import { rateInWords } from "../../ratio/one-in-words.js";
import type { Ratio } from "../../ratio/ratio.js";
import { ENOUGH } from "../../ratio/words.js";
import { footerKeys } from "../../terminal/bindings.js";
import { shownLine } from "../../terminal/clean.js";
import { EVIDENCE } from "../content/evidence.js";
import { ELSEWHERE_KEYS, type FootKey } from "../ritual-words.js";
import { inVoice, type Speaking } from "../voice.js";
import { evidenceWords } from "../why-words.js";
import { YES_KEYS, type YesAction } from "./yes-keys.js";
import { canTakeAll, YES_PARTS, type YesPart, type YesState, yesPartAt } from "./yes-ritual.js";

const QUESTIONS: Record<YesPart, string> = {
	did: "What did {you} do that made this yes happen?",
	repeat: "Which part of it can {you} repeat?",
	won: "What won it, as far as {you} can tell?",
};

const UNCHANGED = "This yes does not change the next ask.";

/** What the yes ritual asks at a question, in the person's voice. */
export function yesQuestion(part: YesPart, speaking: Speaking): string {
	return inVoice(QUESTIONS[part], speaking);
}

/** What one did, as it is read again before the part to repeat; empty if it was not said. */
export function saidOfDid({ answers: { did } }: Pick<YesState, "answers">, speaking: Speaking): string {
	return did === "" ? "" : `${inVoice("What {you} did", speaking)}: "${shownLine(did)}"`;
}

/** What the question rests on, in a few sentences: both looks back at what one did are a debrief, the last is a record. */
export function yesWhyWords(part: YesPart): string {
	return evidenceWords(part === "won" ? EVIDENCE.record : EVIDENCE.debrief);
}

/** The step a yes ritual stands at, in words; empty at its end. */
export function yesStepWords(part: YesPart | undefined): string {
	return part ? `step ${YES_PARTS.indexOf(part) + 1} of ${YES_PARTS.length}` : "";
}

/** The keys that do something at the question at hand. */
export function yesKeyLine(state: YesState): readonly FootKey[] {
	if (state.elsewhere) return ELSEWHERE_KEYS;
	const isOff = (id: YesAction) => (id === "all" && !canTakeAll(state)) || (id === "back" && state.at === 0);
	const keys = YES_KEYS.filter(({ id }) => !isOff(id)).map((binding) =>
		binding.id === "next" && !isAnswered(state) ? { ...binding, footer: "skip" } : binding,
	);
	const more = yesPartAt(state) === "won" ? [{ key: "Shift", says: "adds one more", always: true }] : [];
	return [...footerKeys(keys.slice(0, 1)), ...more, ...footerKeys(keys.slice(1))];
}

/** What the yes ritual kept, a line each: what one did, the part to repeat, what won it; and the guess, if one was made. */
export function yesKeptLines(ask: Ask): string[] {
	const { why, ritual, wonReasons = [] } = ask;
	const lesson = ritual?.lesson ?? null;
	const both = why !== null && why === lesson;
	const lines = [
		why && `Into the bank${both ? ", and to repeat" : ""}: ${shownLine(why)}`,
		lesson && !both && `To repeat: ${shownLine(lesson)}`,
		wonLine(wonReasons),
	];
	return lines.filter((line) => typeof line === "string");
}

/** What was guessed before it: "Your guess of a yes was 20 %." Undefined without a guess. */
export function guessLine({ forecast }: Ask): string | undefined {
	const chance = forecast?.chance ?? null;
	return chance === null ? undefined : `Your guess of a yes was ${chance} %.`;
}

/** What is true of the next ask after a yes as after a no; with too few asks it says only that. */
export function yesClosingLine(ratio: Ratio): string {
	const { decided } = ratio.asks;
	if (decided === 0) return `Nothing else was decided in the last ${ratio.window.days} days. ${UNCHANGED}`;
	if (decided < ENOUGH) {
		const so = decided === 1 ? "this is the first" : `there are ${decided} so far`;
		return `From ten decided asks on the gauge can be read; ${so}. ${UNCHANGED}`;
	}
	return `Your rate of yeses is about ${rateInWords(ratio)}, and this yes does not change the next ask.`;
}

/** "What won it: followed up, timing on their side. In your control: followed up." */
function wonLine(won: readonly string[]): string | undefined {
	if (won.length === 0) return undefined;
	const named = (ids: readonly string[]) => ids.map((id) => shownLine(wonReasonLabel(id)).toLowerCase()).join(", ");
	const own = inOwnControl(won);
	const rest =
		own.length === 0 ? "" : own.length === won.length ? " In your control." : ` In your control: ${named(own)}.`;
	return `What won it: ${named(won)}.${rest}`;
}

function isAnswered({ field, answers, ...state }: YesState): boolean {
	return yesPartAt(state) === "won" ? answers.won.length > 0 : field.text !== "";
}
