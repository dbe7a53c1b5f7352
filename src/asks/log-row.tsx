import { Text } from "ink";
import { shownLine } from "../terminal/clean.js";
import { glyphs } from "../terminal/glyphs.js";
import { roleProps } from "../terminal/theme.js";
import { pad, truncate, wrap } from "../terminal/width.js";
import type { Ask } from "./ask.js";
import { outcomeMark } from "./outcome-mark.js";
import { channelLabel, reasonLabel } from "./vocabulary.js";

/** From so many columns on, what is known of an ask stands in columns of its own. */
const IN_COLUMNS = 150;
const GAP = "  ";
/** The columns of pointer, day and outcome, with the blanks between. */
const FIXED = 28;

/** One ask as one line: day, who, outcome, and what is known of it. */
export function LogRow({ ask, selected, width }: { ask: Ask; selected: boolean; width: number }) {
	const { glyph, word, role } = outcomeMark(ask.outcome);
	const who = Math.max(14, Math.min(40, Math.floor(width * 0.3)));
	const about = width < IN_COLUMNS ? joined(ask) : inColumns(ask);
	return (
		<Text wrap="truncate" {...(selected ? roleProps("strong") : {})} aria-label={spokenWords(ask, selected, width)}>
			<Text {...roleProps("accent")}>{selected ? `${glyphs.pointer} ` : "  "}</Text>
			<Text {...roleProps("muted")}>{wallDay(ask)}</Text>
			{`${GAP}${pad(shownLine(ask.who), who)}${GAP}`}
			<Text {...roleProps(role)}>{`${glyph} ${pad(word, 10)}`}</Text>
			{truncate(about, Math.max(4, width - who - FIXED))}
		</Text>
	);
}

/** The same for a screen reader, in at most `width` columns a line. */
function spokenWords(ask: Ask, selected: boolean, width: number): string {
	const { word } = outcomeMark(ask.outcome);
	const words = [wallDay(ask), shownLine(ask.who), word, ...knownOf(ask)].join(", ");
	return wrap(selected ? `Selected: ${words}` : words, width).join("\n");
}

function joined(ask: Ask): string {
	return knownOf(ask).join(GAP);
}

function knownOf(ask: Ask): string[] {
	const parts = [reasonsOf(ask), ask.segment ?? "", moneyOf(ask), wordsOf(ask)];
	return parts.filter(Boolean).map(shownLine);
}

function inColumns(ask: Ask): string {
	const cells: [string, number][] = [
		[reasonsOf(ask), 26],
		[ask.segment ?? "", 18],
		[ask.channel ? channelLabel(ask.channel) : "", 16],
	];
	const named = cells.map(([text, width]) => pad(shownLine(text), width));
	return [...named, pad(moneyOf(ask), 14, "right"), shownLine(wordsOf(ask))].join(GAP);
}

function reasonsOf(ask: Ask): string {
	return ask.reasons.map((reason) => reasonLabel(reason)).join(", ");
}

/** The person's own words: the lesson, else what was said, else what made the yes. */
function wordsOf(ask: Ask): string {
	return ask.ritual?.lesson || ask.note || ask.why || "";
}

function moneyOf(ask: Ask): string {
	return ask.value === null ? "" : `${ask.value.toLocaleString("en")} ${ask.currency ?? ""}`.trim();
}

function wallDay(ask: Ask): string {
	return new Date(ask.askedAt.getTime() + ask.askedOffset * 60_000).toISOString().slice(0, 10);
}
