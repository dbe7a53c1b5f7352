import { Box, Text } from "ink";
import { useRef } from "react";
import { shownLine } from "../../terminal/clean.js";
import { glyphs } from "../../terminal/glyphs.js";
import { roleProps } from "../../terminal/theme.js";
import { pad, truncate, widthOf, wrap } from "../../terminal/width.js";
import type { Month } from "../../time/days.js";
import { dayInWords } from "../../time/words.js";
import type { Deposit } from "../deposit-records.js";
import { kindWord } from "../deposit-words.js";
import { kindMark } from "../kind-mark.js";
import { type BankLines, dayOfDeposit, drawnLines } from "./bank-list.js";
import { standingWords } from "./bank-page.js";

/** From so many columns on, the kind stands in words and whom it came from beside the text. */
const IN_WORDS = 44;
const WITH_FROM = 66;
const FROM = 18;
/** The columns of the widest kind with its glyph, and of pointer and day. */
const KIND = 11;
const FIXED = 6;
const GAP = "  ";
/** A line holds far less of a text than this. */
const MOST_SIGNS = 400;

/** The lines around the selected deposit (a row of the deposits, -1 for none), in `rows` rows; those that are missing stay blank. */
export function BankList({
	lines: { lines, lineOf },
	row,
	width,
	rows,
}: {
	lines: BankLines;
	row: number;
	width: number;
	rows: number;
}) {
	const top = useRef<number | undefined>(undefined);
	const selected = lineOf[row] ?? -1;
	const kept = top.current ?? 0;
	const drawn = drawnLines(lines, { selected: selected < 0 ? kept : selected, rows, top: top.current });
	top.current = drawn.top;
	return (
		<Box flexDirection="column" width={width} height={rows} flexShrink={0} overflow="hidden">
			{drawn.lines.map((line, index) =>
				"month" in line ? (
					// biome-ignore lint/suspicious/noArrayIndexKey: a month comes twice where deposits of two time zones alternate at its end.
					<Text key={`month ${index}`} {...roleProps("muted")} wrap="truncate">
						{`  ${monthWords(line.month)}`}
					</Text>
				) : (
					<DepositLine
						key={line.deposit._id}
						deposit={line.deposit}
						selected={lines[selected] === line}
						width={width}
					/>
				),
			)}
		</Box>
	);
}

function DepositLine({ deposit, selected, width }: { deposit: Deposit; selected: boolean; width: number }) {
	const { glyph, role } = kindMark(deposit.kind);
	const word = kindWord(deposit.kind).toLowerCase();
	const day = String(Number(dayOfDeposit(deposit).slice(8)));
	const kind = width >= IN_WORDS ? KIND : 1;
	const end = endWords(deposit, width);
	const room = Math.max(1, width - FIXED - kind - GAP.length - widthOf(end));
	const text = textOf(deposit);
	return (
		<Text wrap="truncate" {...(selected ? roleProps("strong") : {})} aria-label={spokenWords(deposit, selected, width)}>
			<Text {...roleProps("accent")}>{selected ? `${glyphs.pointer} ` : "  "}</Text>
			<Text {...roleProps("muted")}>{`${day.padStart(2)}${GAP}`}</Text>
			<Text {...roleProps(role)}>{glyph}</Text>
			{pad(kind > 1 ? ` ${word}` : "", kind - 1) + GAP}
			{end === "" ? truncate(text, room) : pad(text, room)}
			<Text {...roleProps("muted")}>{end}</Text>
		</Text>
	);
}

/** Whom it came from, where there is room, and how it stands; in a column of their own. */
function endWords(deposit: Deposit, width: number): string {
	const from = width >= WITH_FROM && deposit.from ? [truncate(shownLine(deposit.from), FROM)] : [];
	// Where deleted ones are listed, all of them are.
	const words = [...from, ...standingWords({ ...deposit, deleted: false }, null)].join(GAP);
	if (width >= WITH_FROM) return GAP + pad(words, Math.max(FROM, widthOf(words)));
	return words === "" ? "" : GAP + words;
}

/** The same for a screen reader, in at most `width` columns a line. */
function spokenWords(deposit: Deposit, selected: boolean, width: number): string {
	const { kind, from } = deposit;
	const facts = [dayInWords(dayOfDeposit(deposit)), kindWord(kind).toLowerCase(), ...standingWords(deposit, null)];
	const words = [...facts, textOf(deposit).replace(/\.$/, ""), ...(from ? [`from ${shownLine(from)}`] : [])].join(", ");
	return wrap(selected ? `Selected: ${words}` : words, width).join("\n");
}

function monthWords(month: Month): string {
	return dayInWords(`${month}-01`).slice(2);
}

/** The beginning of a deposit's text, in a line. */
function textOf({ text }: Deposit): string {
	return shownLine(text.slice(0, MOST_SIGNS)).trim();
}
