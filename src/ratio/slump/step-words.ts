import type { Deposit } from "../../bank/deposit-records.js";
import { shown, shownLine } from "../../terminal/clean.js";
import { calendarDay } from "../../time/local.js";
import { dayInWords } from "../../time/words.js";
import type { Ratio } from "../ratio.js";
import { headline } from "../words.js";
import { figuresWords } from "./slump-words.js";

/** A deposit to read, with who it came from and when, or how to fill an empty bank; a paragraph each. */
export function drawLines(deposit: Deposit | undefined): string[] {
	if (!deposit) {
		return [
			"Your bank is still empty.",
			'It holds good moments for days like this one. Each yes can add one: unfazed yes WHO --why "what made it happen", or y and its last question.',
		];
	}
	const day = calendarDay(deposit.at.getTime(), deposit.offset);
	const from = deposit.from === null ? "" : `${shownLine(deposit.from)}, `;
	return [`"${shown(deposit.text)}"`, `${from}${dayInWords(day)}`, "What did you do there that you can do again?"];
}

/** Whom to call, and what to tell; a paragraph each. */
export function callLines(ratio: Ratio): string[] {
	const figures = ratio.slump.alarm ? figuresWords(ratio.slump, "my last ") : headline(ratio);
	return [
		"Somebody who hears noes too: a colleague, a mentor, a friend who asks for a living.",
		`Tell them the figures as they are: "${figures}."`,
		'Then ask one question: "What would you look at first?"',
		"Two minutes for how it feels, the rest for what comes next; end with one thing that each of you will try.",
	];
}

/** What is said after "I have looked at it". */
export function lookedWords(cleared: boolean): string {
	return cleared ? "Looked at: the score starts again at 0. u brings the alarm back." : "The alarm is off already.";
}
