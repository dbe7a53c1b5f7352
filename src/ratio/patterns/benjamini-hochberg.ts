/**
 * The q of each p among all of them, in the same order: the smallest false discovery rate at which it is still a discovery.
 * Benjamini and Hochberg 1995: p times how many there are, over its rank, and never above that of a larger p.
 */
export function falseDiscoveryRates(ps: readonly number[]): number[] {
	const fromLargest = ps.map((p, at) => ({ p, at })).sort((left, right) => right.p - left.p);
	const qs = Array<number>(ps.length).fill(1);
	let least = 1;
	fromLargest.forEach(({ p, at }, index) => {
		least = Math.min(least, (p * ps.length) / (ps.length - index));
		qs[at] = least;
	});
	return qs;
}
