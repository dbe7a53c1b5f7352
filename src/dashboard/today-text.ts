import type { DepositToRead } from "../bank/deposit-sheet.js";
import { depositHeading, quoted, sourceWords } from "../bank/deposit-words.js";
import type { Context } from "../command/context.js";
import { chanceLines, gaugeHeadline, isOlder, rangeLines } from "../ratio/gauge-words.js";
import { slumpInShort } from "../ratio/slump/slump-words.js";
import { shownLine } from "../terminal/clean.js";
import { capital } from "../terminal/sentence.js";
import type { Day } from "../time/days.js";
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
	lines.push(...(today.asks === 0 ? ["No asks yet."] : askLines(facts)));
	const due = dueNow(context);
	lines.push(...dueLines(due.slice(0, MOST_DUE)).map((line) => `Due: ${line}`));
	if (due.length > MOST_DUE) lines.push(`${due.length - MOST_DUE} more are due. Run: unfazed due`);
	return [...lines, ...behindLines(facts), ...COMMANDS].join("\n");
}

function askLines(facts: Facts): string[] {
	const { today, ratio } = facts;
	const goal = today.goal === 0 ? `${today.asked} asks` : `${today.asked} of ${today.goal} asks`;
	return [`${goal}: ${dayWords(today).join(", ")}.`, ...ratioLines(facts), ...slumpInShort(ratio)];
}

/** The deposit of the day, and what the first weeks ask for. */
function behindLines({ behind, today }: Facts): string[] {
	return [
		...(behind.deposit ? [depositLine(behind.deposit, today.day)] : []),
		...behindHints(behind, { add: "unfazed bank add TEXT", find: "unfazed people add NAME" }),
	];
}

function depositLine(deposit: DepositToRead, today: Day): string {
	return `${depositHeading(deposit, today)}: ${quoted(shownLine(deposit.text))} ${sourceWords(deposit)}.`;
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
	return `${capital(words)}${end}`;
}

const COMMANDS = [
	"Record: unfazed no WHO, unfazed yes WHO, unfazed ask WHO.",
	"Look: unfazed ratio, log, bank, people. All commands: unfazed --help",
];
