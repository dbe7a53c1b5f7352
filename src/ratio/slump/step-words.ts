import type { Ratio } from "../ratio.js";
import { headline } from "../words.js";
import { figuresWords } from "./slump-words.js";

/** What an empty bank is for, and how to fill it; a paragraph each. */
export const EMPTY_BANK: readonly string[] = [
	"Your bank is still empty.",
	'It holds good moments for days like this one: a win, praise, thanks, a milestone. Put one in with b on any tab, or with: unfazed bank add "What they said, or what you did"',
	"Each yes can add one too: its last question asks what made it happen.",
];

/** Whom to call, and what to tell; a paragraph each. */
export function callLines(ratio: Ratio): string[] {
	const figures = ratio.slump.alarm ? figuresWords(ratio.slump, "my last ") : headline(ratio);
	return [
		"Somebody who hears noes too: a colleague, a mentor, a friend who asks for a living.",
		`Tell them the figures as they are: "${figures}."`,
		'Then ask one question: "What would you look at first?"',
		"Two minutes for how it feels, the rest for what comes next; end with one thing that each of you will try.",
		"Note down who that may be (5, then +, or: unfazed people add NAME), and this step drafts the message to them.",
	];
}

/** What is said after "I have looked at it". */
export function lookedWords(cleared: boolean): string {
	return cleared ? "Looked at: the score starts again at 0. u brings the alarm back." : "The alarm is off already.";
}
