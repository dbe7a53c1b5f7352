import { capital } from "../../terminal/sentence.js";
import { breakdownLines } from "../breakdown/breakdown-text.js";
import { levelWords } from "../breakdown/level-words.js";
import { paretoLines } from "../breakdown/pareto-text.js";
import type { Dimension } from "../breakdown/tallies.js";
import { forecastLines } from "../forecasts/forecast-words.js";
import { gaugeHeadline } from "../gauge-words.js";
import { nothingWords, patternWords } from "../patterns/pattern-words.js";
import type { YesNo } from "../rate.js";
import { weeksWords } from "../weekly.js";
import { weekLines } from "../weeks-text.js";
import { noesCount } from "../words.js";
import type { Block } from "./block.js";
import { rangeText } from "./gauge-lines.js";
import { cellWords, heatSentences } from "./heat-words.js";
import { groupsOf } from "./ratio-plan.js";
import type { TabFacts } from "./tab-facts.js";
import type { Target } from "./target.js";

/** Of a long list so many are told; the others are counted. */
const MOST_TOLD = 12;

/** A block in sentences, its name first: what a sighted person takes from it. Empty where there is nothing to tell. */
export function spokenLines(block: Block, facts: TabFacts): string[] {
	return linesOf(block, facts).map(sentence);
}

/** What is selected, with its counts; undefined if it is no longer there. */
export function selectedWords(target: Target, facts: TabFacts): string | undefined {
	if (target.kind === "cell") return cellWords(facts, target.level, target.band);
	if (target.kind === "pattern") {
		const isIt = (card: { dimension: string; level: string }) =>
			card.dimension === target.dimension && card.level === target.level;
		const pattern = facts.cards.find(isIt);
		return pattern && patternWords(pattern).headline;
	}
	const seen = facts.levels(target.dimension).levels.find(({ level }) => level === target.level);
	return seen && `${levelWords(target.dimension, target.level)}: ${countWords(target.dimension, seen)}`;
}

function linesOf(block: Block, facts: TabFacts): string[] {
	const { ratio, pareto, patterns, cards, weeks, weeksTrend } = facts;
	const isEmpty = ratio.asks.decided === 0;
	switch (block.kind) {
		case "gauge":
			return [gaugeHeadline(ratio, facts.older), ...rangeText(facts).map(({ text }) => text), ...targetLines(facts)];
		case "words":
		case "meaning":
		case "counts":
			return groupsOf(block.kind, facts, Number.POSITIVE_INFINITY).flatMap((group) => group.map(({ text }) => text));
		case "weeks":
			return [`Yes rate by week, ${weeks.length} weeks`, ...weekLines(weeks, true), weeksWords(weeksTrend)];
		case "reasons": {
			const rows = pareto.rows.slice(0, MOST_TOLD);
			const lines = paretoLines({ ...pareto, rows }, true);
			return ["Noes by reason", ...lines, ...moreLines(pareto.rows.length)];
		}
		case "heat":
			return isEmpty ? [] : ["Yes rate by weekday and hour of the asking", ...heatSentences(facts)];
		case "patterns": {
			const told = cards.map(patternWords).flatMap(({ headline, advice }) => [headline, advice]);
			return ["Worth testing", ...(cards.length > 0 ? told : [nothingWords(patterns)])];
		}
		case "forecasts":
			return ["Your forecasts", ...forecastLines(facts.calibration, facts.answered)];
		case "bars":
			return isEmpty ? [] : barLines(block.dimension, facts);
	}
}

function barLines(dimension: Dimension, facts: TabFacts): string[] {
	const { levels, rateOf } = facts.levels(dimension);
	const rows = levels
		.slice(0, MOST_TOLD)
		.map((level) => ({ ...level, raw: level.yes / (level.yes + level.no), ...rateOf(level) }));
	return [`Yes rate by ${dimension}`, ...breakdownLines(dimension, rows, true), ...moreLines(levels.length)];
}

function moreLines(count: number): string[] {
	return count > MOST_TOLD ? [`${count - MOST_TOLD} more are not told here`] : [];
}

function countWords(dimension: Dimension, { yes, no }: YesNo): string {
	return dimension === "reason" ? noesCount(no) : `${yes} yes of ${yes + no}`;
}

function targetLines({ target }: TabFacts): string[] {
	return target === null ? [] : [`your target: ${target} noes for each yes`];
}

function sentence(words: string): string {
	return `${capital(words)}${/[.?:]$/.test(words) ? "" : "."}`;
}
