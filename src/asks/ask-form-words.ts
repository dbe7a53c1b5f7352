import { oneInWords, rateInWords } from "../ratio/one-in-words.js";
import type { Ratio } from "../ratio/ratio.js";
import { ENOUGH } from "../ratio/words.js";
import { shownLine } from "../terminal/clean.js";
import type { LineKey } from "../terminal/key-line-keys.js";
import { numberOf } from "../terminal/two-keys.js";
import { type AskForm, type FormKind, type FormPart, isLast, partOf } from "./ask-form.js";

const TITLES: Record<FormKind, string> = { no: "A no", yes: "A yes", ask: "An ask" };

const QUESTIONS: Record<FormKind, Partial<Record<FormPart, string>>> = {
	no: { who: "Who said no?", channel: "How did you ask?", reason: "Which reason comes closest?" },
	yes: { who: "Who said yes?", channel: "How did you ask?", value: "What is it worth? For example 12000 EUR." },
	ask: {
		who: "Whom do you ask?",
		channel: "How?",
		chance: "How likely is a yes? 20 is 1 in 5.",
		// The scale of the ritual's last question, so that the two can be laid beside each other.
		dread: "How would a no feel? 0 is calm, 10 is very hard.",
	},
};

/** Flynn and Lake 2008, JPSP 95:128-143. */
const EXPECTED_TOO_FEW =
	"People put the chance of a yes to a direct request too low, by as much as 50% (Flynn and Lake 2008).";

/** What a form asks at the question at hand. */
export function formQuestion(form: AskForm): string {
	return QUESTIONS[form.kind][partOf(form)] ?? "";
}

/** What a form is about, in one line. */
export function formTitle({ kind, at, answers }: AskForm): string {
	const who = at > 0 ? answers.who.trim() : "";
	return who ? `${TITLES[kind]} ${kind === "ask" ? "of" : "from"} ${shownLine(who)}` : TITLES[kind];
}

/** What a number typed in two keys is of: "%, 1 in 5", "of 10". */
export function unitWords(part: "chance" | "dread", typed: string): string {
	if (part === "dread") return "of 10";
	const chance = numberOf(typed);
	return chance ? `%, ${100 % chance === 0 || chance > 39 ? "" : "about "}${oneInWords(chance / 100)}` : "%";
}

/** What stands below the last question once a guess was made, never before it: one's own rate, or what is known of such guesses. */
export function besideGuess(ratio: Ratio): string {
	if (ratio.asks.decided < ENOUGH) return EXPECTED_TOO_FEW;
	return `Your rate of the last ${ratio.window.days} days: about ${rateInWords(ratio)}.`;
}

/** The keys that do something at the question at hand; `hasOpen`: there are open asks to pick from, `hasKnown`: a known who. */
export function formKeyLine(form: AskForm, hasOpen: boolean, hasKnown = false): LineKey[] {
	const part = partOf(form);
	const last = isLast(form);
	const enter = last ? "record" : form.at === 0 ? "next" : "next, or skip";
	const keys: LineKey[] = [{ key: form.wentOn ? "Enter twice" : "Enter", says: enter, always: true }];
	if (form.at === 0 && hasOpen) keys.push({ key: "↑↓", says: "pick an open ask" });
	else if (form.at === 0 && hasKnown) keys.push({ key: "↓", says: "the known name" });
	if (part === "chance") keys.push({ key: "x", says: "is 100" });
	if (part === "dread") keys.push({ key: "x", says: "is 10" });
	if (form.at > 0) keys.push({ key: "←", says: "back", always: true });
	if (!last) keys.push({ key: "Ctrl-S", says: "record now" });
	keys.push({ key: "Esc", says: "later", always: true });
	return keys;
}
