import logpmf from "@stdlib/stats-base-dists-hypergeometric-logpmf";
import type { YesNo } from "../rate.js";

/** As in R: tables that differ from the observed one by rounding alone count as just as likely. */
const AS_LIKELY = 1 + 1e-7;
/** Tables this much less likely than the observed one are lost in the sum. */
const NEGLIGIBLE = 1e-20;

/**
 * The two-sided p of Fisher's exact test that two groups of asks have the same rate: the chance of all tables with these margins
 * that are at most as likely as the observed one. 1 where a margin is zero.
 */
export function fisherExact(one: YesNo, other: YesNo): number {
	const size = one.yes + one.no;
	const yeses = one.yes + other.yes;
	const all = size + other.yes + other.no;
	const likeliest = Math.floor(((size + 1) * (yeses + 1)) / (all + 2));
	const chanceOf = (yes: number) => Math.exp(logpmf(yes, all, yeses, size));
	const most = chanceOf(one.yes) * AS_LIKELY;
	// The library gives the highest term; from there on each follows from its neighbour by their exact ratio, since nine
	// log-gammas for every table of tens of thousands of asks would take a second.
	const above = (yes: number) => ((yeses - yes) * (size - yes)) / ((yes + 1) * (all - yeses - size + yes + 1));
	let sum = 0;
	for (let yes = likeliest, chance = chanceOf(likeliest); chance > most * NEGLIGIBLE; chance *= above(yes++)) {
		if (chance <= most) sum += chance;
	}
	for (let yes = likeliest - 1, chance = chanceOf(yes); chance > most * NEGLIGIBLE; chance /= above(--yes)) {
		if (chance <= most) sum += chance;
	}
	return Math.min(1, sum);
}
