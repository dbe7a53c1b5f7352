import type { NextMove, Ritual } from "./ask.js";

/** The ritual of an ask that had none. */
export const NO_RITUAL: Ritual = { explanation: null, lesson: null, nextMove: null, feeling: null, completedAt: null };

/** A ritual with this lesson. What was said of a lesson was said of its words: other words are not rated. */
export function withLesson(ritual: Ritual, lesson: string | null): Ritual {
	if (lesson === ritual.lesson) return ritual;
	const { rated: _, ...kept } = ritual;
	return { ...kept, lesson };
}

/** A ritual with this next move, or none. One that is as it was stays settled; in other words or on another day it is open again. */
export function withNextMove(ritual: Ritual, move: Pick<NextMove, "text" | "on"> | null): Ritual {
	const { nextMove: before } = ritual;
	const isSame = move && before && move.text === before.text && move.on === before.on;
	return isSame ? ritual : { ...ritual, nextMove: move && { text: move.text, on: move.on } };
}
