/** The average value of one decided ask, for each currency on its own (never added together), by currency code. Empty without decided asks. */
export function valuePerAsk(value: Record<string, number>, decided: number): { currency: string; value: number }[] {
	if (decided === 0) return [];
	return Object.entries(value)
		.map(([currency, total]) => ({ currency, value: total / decided }))
		.sort((left, right) => (left.currency < right.currency ? -1 : 1));
}
