import { depositWords } from "../bank/deposit-words.js";
import type { Context } from "../command/context.js";
import { chanceLines, gaugeHeadline, isOlder, rangeLines } from "../ratio/gauge-words.js";
import { slumpInShort } from "../ratio/slump/slump-words.js";
import { dayInWords } from "../time/words.js";
import { behindHints } from "../today/bank-lines.js";
import { dueNow } from "../today/due-records.js";
import { dueLines } from "../today/due-text.js";
import { dayWords } from "../today/today.js";
import { type Facts, readFacts } from "./facts.js";

const MOST_DUE = 10;

/** Today as lines, one fact each: for screen readers and terminals that cannot draw. `notice` comes first: that the data is invented. */
export function todayText(context: Context, notice?: string): string {
	const facts = readFacts(context);
	const { today } = facts;
	const lines = [...(notice ? [`${notice}.`] : []), `Today, ${dayInWords(today.day)}`];
	if (today.asks === 0) return [...lines, "Nothing recorded yet.", ...behindLines(facts), ...COMMANDS].join("\n");
	const goal = today.goal === 0 ? `${today.asked} asks` : `${today.asked} of ${today.goal} asks`;
	lines.push(`${goal}: ${dayWords(today).join(", ")}.`, ...ratioLines(facts));
	lines.push(...slumpInShort(facts.ratio));
	const due = dueNow(context);
	lines.push(...dueLines(due.slice(0, MOST_DUE)).map((line) => `Due: ${line}`));
	if (due.length > MOST_DUE) lines.push(`${due.length - MOST_DUE} more are due. Run: unfazed due`);
	return [...lines, ...behindLines(facts), ...COMMANDS].join("\n");
}

/** The deposit of the day, and what the first weeks ask for. */
function behindLines({ behind, today }: Facts): string[] {
	const deposit = behind.deposit ? [depositWords(behind.deposit, today.day).join(" ")] : [];
	return [...deposit, ...behindHints(behind, { add: "unfazed bank add TEXT", find: "unfazed people add NAME" })];
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
	"Look: unfazed ratio, unfazed log, unfazed bank, unfazed people. All commands: unfazed --help",
];
