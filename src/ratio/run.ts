/** Noes since the last yes among decided asks in order of time (a letter each, "y" or "n"). */
export function currentRun(decided: string): number {
	return decided.length - 1 - decided.lastIndexOf("y");
}

/**
 * The probability that `asks` independent asks, each a yes with probability `rate`, hold a run of at least `noes` noes somewhere.
 * Exact recursion: h(n) = h(n-1) + rate * q^noes * (1 - h(n-1-noes)), q = 1 - rate; only sums of positive terms, so small chances stay exact.
 */
export function chanceOfRun(noes: number, asks: number, rate: number): number {
	if (noes <= 0) return 1;
	if (asks < noes) return 0;
	const allNo = (1 - rate) ** noes;
	const begins = rate * allNo;
	const held = new Float64Array(asks + 1);
	held[noes] = allNo;
	let chance = allNo;
	for (let n = noes + 1; n <= asks; n++) {
		const more = chance + begins * (1 - (held[n - 1 - noes] ?? 0));
		// What is added only gets smaller: once it is too small to count, nothing else will.
		if (more === chance) break;
		chance = more;
		held[n] = chance;
	}
	return Math.min(1, chance);
}
