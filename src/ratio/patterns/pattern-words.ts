import { channelLabel, reasonLabel, stageLabel } from "../../asks/vocabulary.js";
import { shownLine } from "../../terminal/clean.js";
import { type Dimension, NONE } from "../breakdown/tallies.js";
import { FEWEST_TO_TEST, type Pattern, type PatternDimension, type Patterns } from "./patterns.js";

const WEEKDAYS: Record<string, string> = {
	Mon: "Mondays",
	Tue: "Tuesdays",
	Wed: "Wednesdays",
	Thu: "Thursdays",
	Fri: "Fridays",
	Sat: "Saturdays",
	Sun: "Sundays",
};
/** From this rate on "1 in 2" is too coarse. */
const ODDS_BELOW = 0.4;
/** Rarer is not told apart in odds. */
const RAREST = 1_000;
/** So many asks on each side are years of work for most. */
const MANY = 5_000;
const MOST_SHOWN = 100_000;

/** A level as a person says it: "Tuesdays", "between 10 and 12", "Phone", "Demo"; stored names fit to be drawn in one row. */
export function levelWords(dimension: Dimension | PatternDimension, level: string): string {
	if (dimension === "weekday") return WEEKDAYS[level] ?? level;
	if (dimension === "hour") {
		// An hour ("09") or a band ("08-10").
		const [from = 0, to = from + 1] = level.split("-").map(Number);
		return `between ${from} and ${to}`;
	}
	if (level === NONE) return "not given";
	if (dimension === "channel") return shownLine(channelLabel(level));
	if (dimension === "stage") return shownLine(stageLabel(level));
	return shownLine(dimension === "reason" ? reasonLabel(level) : level);
}

/** A pattern in two sentences: "Tuesdays: 1 in 6 against 1 in 11." and "Worth testing: about 140 new asks each way would tell." */
export function patternWords(pattern: Pattern): { headline: string; advice: string } {
	const { dimension, level, shrunk, restRate } = pattern;
	const [rate, rest] = ratesApart(shrunk, restRate);
	const name = levelWords(dimension, level);
	return { headline: `${capital(name)}: ${rate} against ${rest}.`, advice: adviceWords(pattern) };
}

/** What is said where no pattern was found: "Nothing stands out in 23 levels tested. ..." */
export function nothingWords({ tested }: Patterns): string {
	if (tested === 0) {
		return `Nothing to test yet: it takes ${FEWEST_TO_TEST} decided asks of one kind, and some of another to compare them with.`;
	}
	const levels = tested === 1 ? "in the 1 level tested" : `in ${tested} levels tested`;
	return `Nothing stands out ${levels}. What sets them apart is within what luck alone does.`;
}

/** Both rates in the same form, told apart: as odds ("1 in 6"), as percent where odds are too coarse. */
function ratesApart(one: number, other: number): [string, string] {
	const odds: [string, string] = [oddsWords(one), oddsWords(other)];
	if (Math.max(one, other) < ODDS_BELOW && odds[0] !== odds[1]) return odds;
	const percents = (decimals: number): [string, string] => [percentWords(one, decimals), percentWords(other, decimals)];
	const [whole, fine] = [percents(0), percents(1)];
	if (whole[0] !== whole[1]) return whole;
	return fine[0] !== fine[1] ? fine : percents(2);
}

function oddsWords(rate: number): string {
	if (rate === 0) return "none";
	return rate * RAREST < 1 ? `under 1 in ${thousands(RAREST)}` : `1 in ${Math.round(1 / rate)}`;
}

function percentWords(rate: number, decimals: number): string {
	return `${(rate * 100).toFixed(decimals)} %`;
}

function adviceWords({ dimension, shrunk, restRate, perArm }: Pattern): string {
	if (perArm > MOST_SHOWN) {
		return `Too small a difference to test: more than ${thousands(MOST_SHOWN)} new asks each way.`;
	}
	const each = `about ${thousands(Number(perArm.toPrecision(2)))}`;
	if (perArm >= MANY) return `Worth testing only if you ask a lot: ${each} each way would tell.`;
	if (dimension !== "stage") return `Worth testing: ${each} new asks each way would tell.`;
	// Nobody chooses how far an ask gets.
	return `Worth testing what gets asks ${shrunk > restRate ? "this far" : "further"}: ${each} each way would tell.`;
}

/** A count with commas: "1,234". */
export function thousands(count: number): string {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
