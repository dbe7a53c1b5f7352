import { figuresOf } from "../terminal/meter.js";
import type { Ratio } from "./ratio.js";
import { FEWEST_BEFORE, RECENT } from "./slump/slump.js";

/** What stands beside figures that rest on too few asks. */
export const TOO_EARLY = "too early to tell";

/** How many decided asks a ratio needs before its words say more than `TOO_EARLY`. */
export const ENOUGH = 10;

const LARGEST_SHOWN = 99;
const LARGEST_COUNT = 999;
const ORDINARY_FROM = 0.5;
const SIGNS: Record<string, string> = { USD: "$", EUR: "€", GBP: "£" };
const NO_CURRENCY = "XXX";

/** The noes for each yes as they are read, with a decimal more where the interval is so narrow that whole ones would be the same; `at` is null without a yes. */
export function noesFigures({ noesPerYes: { raw, lo, hi } }: Ratio): { lo: string; at: string | null; hi: string } {
	return figuresOf({ lo, hi, at: raw });
}

/** "9 noes for each yes", "1 no for each yes", "no yes in 12 decided asks", "not one no in 30 decided asks", "no decided asks yet". */
export function headline(ratio: Ratio): string {
	const { asks, noesPerYes } = ratio;
	if (asks.decided === 0) return "no decided asks yet";
	const among = `in ${asks.decided} decided ${asks.decided === 1 ? "ask" : "asks"}`;
	if (noesPerYes.raw === null) return `no yes ${among}`;
	if (noesPerYes.raw === 0) return `not one no ${among}`;
	const figure = noesFigures(ratio).at;
	return `${figure} ${figure === "1" ? "no" : "noes"} for each yes`;
}

/** "between 3 and 33 noes for each yes, most likely about 9". */
export function rangeWords(ratio: Ratio): string {
	const { raw, lo, hi } = ratio.noesPerYes;
	if (raw === 0 && hi <= 0.5) return `likely at most 1 no for every ${Math.floor(1 / hi)} yeses`;
	if (lo > LARGEST_SHOWN) return "99+ noes for each yes";
	const figures = noesFigures(ratio);
	if (figures.lo === figures.hi) return `very near ${figures.lo} noes for each yes`;
	const point = figures.at === null ? "" : `, most likely about ${figures.at}`;
	return `between ${figures.lo} and ${figures.hi} noes for each yes${point}`;
}

/** "the next yes: half the time within 6 noes, 8 times in 10 within 17". A range, the same whatever came before; never a countdown. */
export function nextYesWords({ asks, noesBeforeNextYes }: Ratio): string {
	const { p50, p80 } = noesBeforeNextYes;
	if (asks.decided < ENOUGH) return `the next yes: ${TOO_EARLY}`;
	if (p80 === 0) return "the next yes: 8 times in 10 on the very next ask";
	if (p50 === 0) return `the next yes: half the time on the very next ask, 8 times in 10 within ${noesCount(p80)}`;
	if (p50 > LARGEST_COUNT) return "the next yes: yeses are too rare so far to say";
	if (p80 > LARGEST_COUNT) return `the next yes: half the time within ${noesCount(p50)}`;
	return `the next yes: half the time within ${noesCount(p50)}, 8 times in 10 within ${p80}`;
}

/** The current run of noes and how normal it is: "5 noes in a row: ordinary at your rate", "14 noes in a row: 38 % of stretches like yours see 14 or more". */
export function runWords({ asks, run }: Ratio): string {
	if (asks.decided === 0) return "no run of noes";
	if (run.noes === 0) return "the last answer was a yes";
	const one = asks.yes > 0 ? "1 no since the last yes" : "1 no so far";
	const row = run.noes === 1 ? one : `${run.noes} noes in a row`;
	if (asks.decided < ENOUGH) return `${row}: ${TOO_EARLY}`;
	if (asks.yes === 0) return `${row}, and no yes yet to measure it by`;
	if (run.chance >= ORDINARY_FROM) return `${row}: ordinary at your rate`;
	const share = Math.round(run.chance * 100);
	if (share < 1) return `${row}: under 1 % of stretches like yours see so many`;
	return `${row}: ${share} % of stretches like yours see ${run.noes} or more`;
}

/** How the window stands against the one before: "about the same rate as in the 90 days before". */
export function trendWords({ trend, window }: Ratio): string {
	const before = window.days === 1 ? "on the day before" : `in the ${window.days} days before`;
	if (trend.label === "up") return `a higher rate of yeses than ${before}`;
	if (trend.label === "down") return `a lower rate of yeses than ${before}`;
	if (trend.label === "steady") return `about the same rate as ${before}`;
	return `too few decided asks to compare with those ${before}`;
}

/** "$120.50 per ask"; several currencies one after the other, never added; undefined if no yes had a value. */
export function valueWords({ valuePerAsk }: Ratio): string | undefined {
	if (valuePerAsk.length === 0) return undefined;
	return `${valuePerAsk.map(({ currency, value }) => moneyWords(value, currency)).join(" and ")} per ask`;
}

/** An amount with its currency: "$120.50", "€12,000", "950.00 CHF"; without one (XXX) the amount alone. */
export function moneyWords(amount: number, currency: string): string {
	const size = Math.abs(amount);
	const digits = size < 1000 ? size.toFixed(2) : thousands(Math.round(size));
	const minus = amount < 0 ? "-" : "";
	const sign = SIGNS[currency];
	if (sign) return `${minus}${sign}${digits}`;
	return currency === NO_CURRENCY ? `${minus}${digits}` : `${minus}${digits} ${currency}`;
}

/** What the slump alarm says, in one line; `slumpLines` says more. */
export function slumpWords({ slump }: Ratio): string {
	if (slump.usual === null) return `no alarm possible before ${RECENT + FEWEST_BEFORE} decided asks`;
	if (!slump.alarm && slump.since.look) {
		const { asks } = slump.since;
		return `looked at; counted anew ${asks === 0 ? "from here on" : `over the ${asks} answers since`}`;
	}
	if (!slump.alarm) return slump.score > 0 ? "ordinary bad luck at your rate" : "no sign of one";
	const { asks, yes } = slump.since;
	return `fewer yeses than usual: ${yes} in ${asks} answers, usually about ${Math.round(slump.usual * asks)}`;
}

/** "1 no", "9 noes". */
export function noesCount(noes: number): string {
	return noes === 1 ? "1 no" : `${noes} noes`;
}

/** What was decided: "16 decided: 1 yes, 15 noes, 3 of them ghosted"; ghosted asks only where they count. */
export function decidedWords({ asks }: Ratio): string {
	const ghosted = asks.countedGhosted > 0 ? `, ${asks.countedGhosted} of them ghosted` : "";
	return `${asks.decided} decided: ${asks.yes} yes, ${noesCount(asks.no)}${ghosted}`;
}

/** The asks of a window that no rate counts: "2 pending, 1 withdrawn"; empty without any. */
export function uncountedWords({ asks }: Ratio): string {
	const { pending, unreached, withdrawn } = asks;
	const ghosted = asks.ghosted - asks.countedGhosted;
	return Object.entries({ pending, unreached, ghosted, withdrawn })
		.filter(([, count]) => count > 0)
		.map(([outcome, count]) => `${count} ${outcome}`)
		.join(", ");
}

/** A whole number with commas: "1,234". */
export function thousands(count: number): string {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
