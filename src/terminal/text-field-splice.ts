import { graphemes } from "./width.js";

/** Signs that never join with what stands before or after them in one grapheme, but for marks that follow. */
const PLAIN = /^[\n\x20-\x7e\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]$/;

/**
 * Puts `text` in place of the graphemes `from` to `to`. What stands beside it may join with it in one grapheme (a letter and a
 * typed accent), so the graphemes around are found anew; those farther off are kept. The cursor comes after the text put in.
 */
export function splice(
	segments: readonly string[],
	from: number,
	to: number,
	text: string,
): { segments: string[]; cursor: number } {
	const start = Math.max(0, from - 1);
	const end = nextPlain(segments, to);
	const before = segments.slice(start, from).join("");
	const renewed = graphemes(before + text + segments.slice(to, end).join(""));
	return {
		segments: segments.slice(0, start).concat(renewed, segments.slice(end)),
		cursor: start + countTo(renewed, before.length + text.length),
	};
}

function nextPlain(segments: readonly string[], from: number): number {
	for (let index = from; index < segments.length; index++) {
		if (PLAIN.test(segments[index] ?? "")) return index + 1;
	}
	return segments.length;
}

/** How many graphemes it takes to reach `length` code units; one that reaches over counts whole. */
function countTo(segments: readonly string[], length: number): number {
	let reached = 0;
	let count = 0;
	while (reached < length && count < segments.length) reached += segments[count++]?.length ?? 0;
	return count;
}
