import type { Pattern, Patterns } from "./patterns.js";

/**
 * The patterns to show as cards, the surest first, but those of stages last: a person can choose a channel or a time, not how far
 * an ask gets. Where a dimension has two levels alone both patterns say the same, so one card is enough: that of the higher rate.
 */
export function patternCards({ worthTesting }: Patterns): Pattern[] {
	const isStage = ({ dimension }: Pattern) => Number(dimension === "stage");
	return worthTesting
		.filter((pattern) => {
			const twin = worthTesting.find((other) => isTwin(pattern, other));
			return !twin || pattern.shrunk >= twin.shrunk;
		})
		.sort((left, right) => isStage(left) - isStage(right));
}

/** Whether each of the two is the other's rest. */
function isTwin(one: Pattern, other: Pattern): boolean {
	return one.dimension === other.dimension && one.restRate === rateOf(other) && other.restRate === rateOf(one);
}

function rateOf({ yes, no }: Pattern): number {
	return yes / (yes + no);
}
