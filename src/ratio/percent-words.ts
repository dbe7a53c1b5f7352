/** A rate (0 to 1) in percent, as it is read: "7.4 %", "14 %". */
export function percentWords(rate: number): string {
	return `${percentFigure(rate)} %`;
}

/** Both ends of an interval of rates, with a word between them: "4.0 and 14 %". */
export function percentRange({ lo, hi }: { lo: number; hi: number }, between = "and"): string {
	return `${percentFigure(lo)} ${between} ${percentWords(hi)}`;
}

function percentFigure(rate: number): string {
	const share = rate * 100;
	return share >= 0.05 && share < 9.95 ? share.toFixed(1) : String(Math.round(share));
}
