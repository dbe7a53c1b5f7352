import { Text } from "ink";
import { shownLine } from "../../terminal/clean.js";
import { glyphs } from "../../terminal/glyphs.js";
import { roleProps } from "../../terminal/theme.js";
import { pad, truncate, wrap } from "../../terminal/width.js";
import { type Day, dayOf } from "../../time/days.js";
import type { Ask } from "../ask.js";
import { outcomeMark } from "../outcome-mark.js";
import { channelLabel, reasonLabel } from "../vocabulary.js";

/** From so many columns on, what is known of an ask stands in columns of its own. */
const IN_COLUMNS = 150;
const GAP = "  ";
/** The columns of pointer, mark, day and outcome, with the blanks between. */
const FIXED = 29;

/** How a row stands in its list. */
type Standing = { selected: boolean; marked: boolean };

/** One ask as one line: the logical day it was made on, who, outcome, and what is known of it. `dayStartsAt` in minutes after midnight. */
export function LogRow({
	ask,
	selected,
	marked,
	width,
	dayStartsAt,
}: Standing & { ask: Ask; width: number; dayStartsAt: number }) {
	const { glyph, word, role } = outcomeMark(ask.outcome);
	const who = Math.max(14, Math.min(40, Math.floor(width * 0.3)));
	const words = standingWords(ask, marked);
	const about = [...words, width < IN_COLUMNS ? joined(ask) : inColumns(ask)].join(GAP);
	const day = dayOf(ask.askedAt.getTime(), ask.askedOffset, dayStartsAt);
	const look = ask.deleted ? roleProps("muted") : selected ? roleProps("strong") : {};
	return (
		<Text wrap="truncate" {...look} aria-label={spokenWords(ask, day, { selected, marked }, width)}>
			<Text {...roleProps("accent")}>{`${selected ? glyphs.pointer : " "}${marked ? glyphs.tick : " "} `}</Text>
			<Text {...roleProps("muted")}>{day}</Text>
			{`${GAP}${pad(shownLine(ask.who), who)}${GAP}`}
			<Text {...(ask.deleted ? {} : roleProps(role))}>{`${glyph} ${pad(word, 10)}`}</Text>
			{truncate(about, Math.max(4, width - who - FIXED))}
		</Text>
	);
}

function standingWords({ deleted }: Ask, marked: boolean): string[] {
	return [...(marked ? ["marked"] : []), ...(deleted ? ["deleted"] : [])];
}

/** The same for a screen reader, in at most `width` columns a line. */
function spokenWords(ask: Ask, day: Day, { selected, marked }: Standing, width: number): string {
	const { word } = outcomeMark(ask.outcome);
	const words = [day, shownLine(ask.who), word, ...standingWords(ask, marked), ...knownOf(ask)].join(", ");
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
	return ask.ritual?.lesson || ask.note || (ask.outcome === "yes" && ask.why) || "";
}

function moneyOf(ask: Ask): string {
	return ask.value === null ? "" : `${ask.value.toLocaleString("en")} ${ask.currency ?? ""}`.trim();
}
