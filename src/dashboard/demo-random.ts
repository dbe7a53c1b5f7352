/** A repeatable source of chance: the same seed gives the same sequence. */
export type Random = {
	/** From 0 up to, not including, 1. */
	next(): number;
	/** True with the given chance (0 to 1). */
	chance(probability: number): boolean;
	/** A whole number from `low` to `high`, both included. */
	between(low: number, high: number): number;
	/** One of the items; throws a RangeError on an empty list. */
	pick<T>(items: readonly T[]): T;
	/** A key, as often as its weight says against the sum of all. */
	weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K;
	/** Normally distributed around 0 with deviation 1 (Box and Muller's method). */
	normal(): number;
};

/** Starts a sequence from a seed (any whole number). The generator is Mulberry32: short and even enough for invented data. */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
	return {
		next,
		chance: (probability) => next() < probability,
		between,
		pick: (items) => itemAt(items, between(0, items.length - 1)),
		weighted: <K extends string>(weights: Readonly<Partial<Record<K, number>>>) => {
			const entries = Object.entries(weights) as [K, number][];
			let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
			const found = entries.find(([, weight]) => {
				left -= weight;
				return left < 0;
			});
			return (found ?? itemAt(entries, entries.length - 1))[0];
		},
		normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
	};
}

function itemAt<T>(items: readonly T[], index: number): T {
	if (index < 0 || index >= items.length) throw new RangeError("nothing to choose from");
	return items[index] as T;
}
