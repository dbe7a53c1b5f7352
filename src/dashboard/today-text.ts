import type { Context } from "../command/context.js";
import { chanceLines, gaugeHeadline, isOlder, rangeLines } from "../ratio/gauge-words.js";
import { slumpInShort } from "../ratio/slump/slump-words.js";
import { waitingRituals } from "../ritual/ritual-records.js";
import { shownLine } from "../terminal/clean.js";
import { dayInWords } from "../time/words.js";
import { dayWords, dueSince, dueWords } from "../today/today.js";
import { type Facts, readFacts } from "./facts.js";

const MOST_DUE = 10;

/** Today as lines, one fact each: for screen readers and terminals that cannot draw. `notice` comes first: that the data is invented. */
export function todayText(context: Context, notice?: string): string {
	const facts = readFacts(context);
	const { today } = facts;
	const lines = [...(notice ? [`${notice}.`] : []), `Today, ${dayInWords(today.day)}`];
	if (today.asks === 0) return [...lines, "Nothing recorded yet.", ...COMMANDS].join("\n");
	const goal = today.goal === 0 ? `${today.asked} asks` : `${today.asked} of ${today.goal} asks`;
	lines.push(`${goal}: ${dayWords(today).join(", ")}.`, ...ratioLines(facts));
	lines.push(...slumpInShort(facts.ratio));
	for (const due of today.due.slice(0, MOST_DUE))
		lines.push(`Due: ${shownLine(due.who)}, ${dueSince(due)}, ${shownLine(dueWords(due))}`);
	if (today.due.length > MOST_DUE) lines.push(`${today.due.length - MOST_DUE} more are due.`);
	for (const { ask } of waitingRituals(context.journal()))
		lines.push(`A ritual waits: ${shownLine(ask.who)}. Run: unfazed ritual ${ask._id}`);
	return [...lines, ...COMMANDS].join("\n");
}

function ratioLines({ ratio, first }: Facts): string[] {
	const older = isOlder(first, ratio);
	const words = [
		`last ${ratio.window.days} days: ${gaugeHeadline(ratio, older)}`,
		...rangeLines(ratio, older, "Run: unfazed ratio --all"),
		...chanceLines(ratio),
	];
	return words.map(sentence);
}

function sentence(words: string): string {
	const end = /[.?]$/.test(words) || words.endsWith("--all") ? "" : ".";
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}${end}`;
}

const COMMANDS = [
	"Record: unfazed no WHO, unfazed yes WHO, unfazed ask WHO.",
	"Look: unfazed ratio, unfazed log. All commands: unfazed --help",
];
