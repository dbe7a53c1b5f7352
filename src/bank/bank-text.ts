import { channelLabel, reasonLabel } from "../asks/vocabulary.js";
import { shown, shownLine } from "../terminal/clean.js";
import { counted } from "../terminal/sentence.js";
import { pad, truncate, widestOf, widthOf, wrap, wrapTo } from "../terminal/width.js";
import type { Day } from "../time/days.js";
import { isoOf } from "../time/iso.js";
import { calendarDay } from "../time/local.js";
import { momentText } from "../time/when.js";
import { dayInWords } from "../time/words.js";
import type { Deposit } from "./deposit-records.js";
import type { DepositToRead } from "./deposit-sheet.js";
import { depositWords, kindWord, quoted, sourceWords } from "./deposit-words.js";

/** What a text is fitted to: `plain` says it in sentences, for screen readers. */
export type Look = { columns: number; plain: boolean };

const WIDEST = 120;
const NARROWEST = 40;
const GAP = "  ";
const INDENT = 10 + GAP.length;
const NAME_WIDTH = 14;
/** Rows of one deposit in the list; all of it is in `unfazed bank show`. */
const MOST_ROWS = 3;
const LONGEST_QUOTE = 60;

/** How deposits come to be. */
const EMPTY = [
	"The bank is empty. Put in what went well, and what people said:",
	'  unfazed bank add "..." --from WHO',
	"  unfazed bank add --lines FILE      a whole file at once, one a line",
].join("\n");

/** Deposits as `unfazed bank list` lists them; then how many there are. `isSearch` if they were looked for, `deleted` if they are the deleted ones, of which there are `gone`. */
export function listText(
	deposits: readonly Deposit[],
	total: number,
	look: Look & { isSearch: boolean; deleted: boolean; gone: number },
): string {
	if (total === 0) return nothingText(look);
	const width = Math.max(NARROWEST, Math.min(look.columns, WIDEST));
	const lines = look.plain ? deposits.map(sentenceOf) : tableLines(deposits, width);
	return [...lines, totalLine(deposits.length, total, look.deleted)].join("\n");
}

/** Everything about one deposit, a name and a value a line. */
export function showText(deposit: Deposit, { columns, plain }: Look): string {
	const width = Math.max(NARROWEST, Math.min(columns, WIDEST)) - NAME_WIDTH;
	return factsOf(deposit)
		.flatMap(([name, value]) => {
			if (!value) return [];
			if (plain) return `${name}: ${shownLine(value)}`;
			return wrap(shown(value), width).map((line, at) =>
				`${(at === 0 ? name : "").padEnd(NAME_WIDTH)}${line}`.trimEnd(),
			);
		})
		.join("\n");
}

/** A deposit to read, with the day it comes from; undefined is an empty bank. */
export function drawText(deposit: DepositToRead | undefined, today: Day, { columns, plain }: Look): string {
	if (!deposit) return EMPTY;
	const [heading = "", ...lines] = depositWords(deposit, today);
	if (plain) return [heading, ...lines].join("\n");
	const indent = "  ";
	const width = Math.max(NARROWEST, Math.min(columns, WIDEST)) - indent.length;
	const rows = lines.flatMap((line) => wrap(line, width).map((row) => `${indent}${row}`.trimEnd()));
	return [heading, "", ...rows].join("\n");
}

/** A deposit in a few words, in quotes: for the line on what was done with it. */
export function shortQuote({ text }: Pick<Deposit, "text">): string {
	return quoted(truncate(shownLine(text), LONGEST_QUOTE).replace(/\.$/, ""));
}

/** The same with what is known of it, and its id. */
export function shortWords(deposit: Deposit): string {
	const about = aboutWords(deposit, LONGEST_QUOTE);
	return `${shortQuote(deposit)} (${about.charAt(0).toLowerCase()}${about.slice(1)}). Id ${deposit._id}.`;
}

/** What is known beside the text, in at most `width` columns: "Praise, from Initech, pinned, private". Rather than that, a name is cut. */
function aboutWords(deposit: Deposit, width: number): string {
	const known = [deposit.pinned && "pinned", deposit.private && "private", deposit.deleted && "deleted"];
	const marks = known.flatMap((mark) => (mark ? `, ${mark}` : [])).join("");
	return `${truncate(sourceWords(deposit), width - widthOf(marks))}${marks}`;
}

function nothingText({ isSearch, deleted, gone }: { isSearch: boolean; deleted: boolean; gone: number }): string {
	if (deleted) return `No deleted deposit${isSearch ? " fits" : ""}.`;
	if (isSearch) return "No deposit fits. Try fewer words or filters; all deposits: unfazed bank";
	const is = gone === 1 ? "1 deposit is" : `${counted(gone, "deposit")} are`;
	return gone === 0 ? EMPTY : `${EMPTY}\n${is} deleted. To see what was: unfazed bank list --deleted`;
}

/** A line for the day, what is known and the id, then the text below it. */
function tableLines(deposits: readonly Deposit[], width: number): string[] {
	const ids = widestOf(deposits.map(({ _id }) => _id));
	const about = width - INDENT - GAP.length - ids;
	return deposits.flatMap((deposit) => {
		const cells = [dayOfDeposit(deposit), pad(aboutWords(deposit, about), about), deposit._id];
		const rows = wrapTo(shown(deposit.text), width - INDENT, MOST_ROWS);
		return [cells.join(GAP), ...rows.map((row) => `${" ".repeat(INDENT)}${row}`.trimEnd())];
	});
}

function sentenceOf(deposit: Deposit): string {
	const day = dayInWords(dayOfDeposit(deposit));
	const start = `${aboutWords(deposit, Number.POSITIVE_INFINITY)}, ${day}: ${shownLine(deposit.text)}`;
	return `${ended(start)} Id ${deposit._id}.`;
}

function factsOf(deposit: Deposit): [string, string | null | undefined | false][] {
	const { text, from, did, kind, at, offset, dateOnly = false, channel, reasons = [], askId } = deposit;
	const when = momentText({ at: at.getTime(), offset, dateOnly });
	return [
		["text", text],
		["from", from],
		["what you did", did],
		["kind", kindWord(kind)],
		["when", dateOnly ? when : `${when} (${isoOf(at.getTime(), offset).slice(-6)})`],
		["channel", channel && channelLabel(channel)],
		["reason", reasons.map(reasonLabel).join(", ")],
		["pinned", deposit.pinned && "yes; it comes first when things are low"],
		["private", deposit.private && "yes; it is never shown unasked"],
		["made of", askId && `the yes ${askId}; see it with: unfazed log show ${askId}`],
		["deleted", deposit.deleted && `yes; bring it back with: unfazed bank restore ${deposit._id}`],
		["id", deposit._id],
	];
}

function totalLine(listed: number, total: number, deleted: boolean): string {
	const all = counted(total, deleted ? "deleted deposit" : "deposit");
	return listed < total ? `${all}, the newest ${listed.toLocaleString("en")} shown. More with --limit` : all;
}

function dayOfDeposit({ at, offset }: Pick<Deposit, "at" | "offset">): Day {
	return calendarDay(at.getTime(), offset);
}

function ended(text: string): string {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}
