import { capital } from "../../terminal/sentence.js";
import { levelWords } from "../breakdown/level-words.js";
import { percentsApart } from "../percent-words.js";
import { thousands } from "../words.js";
import { FEWEST_TO_TEST, type Pattern, type Patterns } from "./patterns.js";

/** From this rate on "1 in 2" is too coarse. */
const ODDS_BELOW = 0.4;
/** Rarer is not told apart in odds. */
const RAREST = 1_000;
/** So many asks on each side are years of work for most. */
const MANY = 5_000;
const MOST_SHOWN = 100_000;

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
	return percentsApart(one, other);
}

function oddsWords(rate: number): string {
	if (rate === 0) return "none";
	return rate * RAREST < 1 ? `under 1 in ${thousands(RAREST)}` : `1 in ${Math.round(1 / rate)}`;
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
