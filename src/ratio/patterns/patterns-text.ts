import { pad, truncate, widthOf, wrap } from "../../terminal/width.js";
import { levelWords } from "../breakdown/level-words.js";
import type { Window } from "../ratio.js";
import { thousands } from "../words.js";
import { patternCards } from "./pattern-cards.js";
import { nothingWords, patternWords } from "./pattern-words.js";
import { FEWEST_TO_TEST, PATTERN_DIMENSIONS, type Pattern, type PatternDimension, type Patterns } from "./patterns.js";

const COLUMNS = 80;
const MOST_CARDS = 12;
const MOST_NAMES = 30;
const MOST_LINES = 2;
const NAME_WIDTH = 16;
const LONGEST_LEVEL = 30;
const DIMENSION_WORDS: Record<PatternDimension, string> = {
	channel: "channel",
	stage: "furthest stage",
	segment: "segment",
	weekday: "weekday",
	hour: "time of day",
};

const NEXT =
	"Next: pick one, decide beforehand how many asks, make them one way and the other in turns, and compare once all are decided.";
const NEXT_WITHOUT = "Next: go on giving each ask its channel, stage and segment, and look again once there are more.";
const EVENED = "The first rate of each is evened: pulled towards your overall rate, more so where asks are few.";

/**
 * The text of `unfazed patterns` for the asks decided in a window: cards in words, what there is too little data for, what to do
 * next. No escape codes, at most 80 columns, ends without a newline.
 */
export function patternsText(patterns: Patterns, asks: { window: Window; decided: number; isAll: boolean }): string {
	const { from, to, days } = asks.window;
	const heading = `Patterns, ${days === 1 ? from : `${days} days, ${from} to ${to}`}`;
	if (asks.decided === 0) return [heading, "", ...emptyLines(asks.isAll)].join("\n");
	const parts = [[heading], ...foundParts(patterns), tooLittleLines(patterns)];
	return parts
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join("\n"))
		.join("\n\n");
}

function emptyLines(isAll: boolean): string[] {
	if (!isAll) return ["  No decided asks in these days. All there is: unfazed patterns"];
	return indented(
		`No decided asks yet. From ${FEWEST_TO_TEST} of one kind on (a channel, a weekday, ...) it is compared with the others. ` +
			"Record one with: unfazed no WHO --channel phone or unfazed yes WHO --channel phone",
	);
}

function foundParts(patterns: Patterns): string[][] {
	const cards = patternCards(patterns);
	if (cards.length === 0) return [indented(nothingWords(patterns)), indented(NEXT_WITHOUT)];
	const shown = cards.slice(0, MOST_CARDS);
	const more = cards.length - shown.length;
	return [
		...shown.map(cardLines),
		...(more > 0 ? [[`  And ${more} more: unfazed patterns --json`]] : []),
		[...indented(limitWords(patterns)), ...indented(EVENED)],
		indented(NEXT),
	];
}

function limitWords({ worthTesting, tested }: Patterns): string {
	const levels = `${tested} ${tested === 1 ? "level" : "levels"}`;
	const stand = worthTesting.length === 1 ? "1 stands" : `${worthTesting.length} stand`;
	return `Tested: ${levels}, of which ${stand} out. Of ten patterns shown here, about one at most is luck; only new asks can tell which.`;
}

function cardLines(pattern: Pattern): string[] {
	const { headline, advice } = patternWords(pattern);
	const { yes, no, dimension } = pattern;
	const counts = `${DIMENSION_WORDS[dimension]}, ${thousands(yes)} yes in ${thousands(yes + no)} decided asks`;
	return [
		`  ${truncate(headline, COLUMNS - 2)}`,
		`    ${counts}`,
		...wrap(advice, COLUMNS - 4).map((line) => `    ${line}`),
	];
}

function tooLittleLines({ tooLittle }: Patterns): string[] {
	const lines = PATTERN_DIMENSIONS.flatMap((dimension) => {
		const levels = tooLittle.filter((one) => one.dimension === dimension);
		const named = levels.map(({ level, decided }) => {
			return `${truncate(levelWords(dimension, level), LONGEST_LEVEL)} (${decided})`;
		});
		return inLines(named).map((line, at) => `  ${pad(at === 0 ? DIMENSION_WORDS[dimension] : "", NAME_WIDTH)}${line}`);
	});
	return lines.length === 0 ? [] : [`  Too little to tell, under ${FEWEST_TO_TEST} decided asks:`, ...lines];
}

/** As many of the names as a few lines hold, never broken, and how many more there are. */
function inLines(names: readonly string[]): string[] {
	for (let count = Math.min(names.length, MOST_NAMES); count > 0; count--) {
		const more = names.length - count;
		const named = names.slice(0, count).map((name, at) => (at === count - 1 ? name : `${name},`));
		const lines = packed(more > 0 ? [...named, `and ${more} more`] : named);
		if (lines.length <= MOST_LINES) return lines;
	}
	return [];
}

function packed(pieces: readonly string[]): string[] {
	const lines: string[] = [];
	for (const piece of pieces) {
		const longer = `${lines.at(-1)} ${piece}`;
		if (lines.length > 0 && widthOf(longer) <= COLUMNS - 2 - NAME_WIDTH) lines[lines.length - 1] = longer;
		else lines.push(piece);
	}
	return lines;
}

function indented(text: string): string[] {
	return wrap(text, COLUMNS - 2).map((line) => `  ${line}`);
}
