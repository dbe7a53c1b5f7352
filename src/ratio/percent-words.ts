/** A rate (0 to 1) in percent, as it is read everywhere: "7.4 %", "14 %". */
export function percentWords(rate: number): string {
	return `${percentFigure(rate)} %`;
}

/** Both ends of an interval of rates, with a word between them: "4.0 and 14 %". */
export function percentRange({ lo, hi }: { lo: number; hi: number }, between = "and"): string {
	return `${percentFigure(lo)} ${between} ${percentWords(hi)}`;
}

/** Two rates in percent, with more decimals where they would read alike: "21 %" and "19 %", "11.0 %" and "10.8 %". */
export function percentsApart(one: number, other: number): [string, string] {
	const inDecimals = (decimals: number): [string, string] => [
		`${(one * 100).toFixed(decimals)} %`,
		`${(other * 100).toFixed(decimals)} %`,
	];
	const ways: [string, string][] = [[percentWords(one), percentWords(other)], inDecimals(1)];
	return ways.find(([left, right]) => left !== right) ?? inDecimals(2);
}

/** The figure alone: a decimal below ten. */
export function percentFigure(rate: number): string {
	const share = rate * 100;
	return share >= 0.05 && share < 9.95 ? share.toFixed(1) : String(Math.round(share));
}
