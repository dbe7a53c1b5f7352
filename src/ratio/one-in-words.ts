import type { Ratio } from "./ratio.js";
import { thousands } from "./words.js";

/** From this rate on, "4 in 10" says more than "1 in 2". */
const OFTEN = 0.4;

/** A rate above 0 and up to 1, as a count: "1 in 5", "7 in 10". */
export function oneInWords(rate: number): string {
	return rate < OFTEN ? `1 in ${thousands(Math.round(1 / rate))}` : `${Math.round(rate * 10)} in 10`;
}

/** The rate of yeses as a count, the same that the gauge shows as noes for each yes; without a yes, the likely one. */
export function rateInWords({ noesPerYes, rate }: Pick<Ratio, "noesPerYes" | "rate">): string {
	return oneInWords(noesPerYes.raw === null ? rate.mean : 1 / (1 + noesPerYes.raw));
}
