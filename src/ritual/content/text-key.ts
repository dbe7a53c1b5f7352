const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** A short stable name of a text: it stays the same as long as the text does, wherever the text stands. */
export function keyOf({ text }: { text: string }): string {
	// A name of digits alone would be moved to the front of an object's keys, whose order tells what was shown last.
	return `t${hash(text).toString(36)}`;
}

/** Names in an order drawn from `seed`: the same for the same seed, unlike it for another. */
export function drawnOrder(keys: readonly string[], seed: string): string[] {
	const drawn = keys.map((key) => ({ key, lot: hash(`${seed} ${key}`) }));
	return drawn.sort((left, right) => (left.lot < right.lot ? -1 : 1)).map(({ key }) => key);
}

/** FNV-1a in 64 bits (Fowler, Noll and Vo), over the UTF-16 code units of a text. */
function hash(text: string): bigint {
	let value = OFFSET;
	for (let at = 0; at < text.length; at++) {
		value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * PRIME);
	}
	return value;
}
