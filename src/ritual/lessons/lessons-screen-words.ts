import type { LessonRating } from "../../asks/ask.js";
import type { ShownLessons } from "./lessons-view.js";

/** Where one is in the list, and what it hides: "12 of 340, 3 outdated not shown". */
export function countWords({ lessons, hidden }: ShownLessons, selected: number): string {
	const place = `${(selected + 1).toLocaleString("en")} of ${lessons.length.toLocaleString("en")}`;
	const kept = hidden === 0 ? "" : `${hidden.toLocaleString("en")} outdated not shown`;
	return [lessons.length === 0 ? "" : place, kept].filter(Boolean).join(", ");
}

/** Why there is nothing to show, a paragraph each; without a filter and anything hidden, how lessons come to be. */
export function noLessonsLines({ hidden, trouble }: ShownLessons, isFiltered: boolean): string[] {
	if (trouble !== null) return [trouble, "Esc leaves the filter."];
	if (hidden > 0)
		return [
			`${hidden === 1 ? "1 outdated lesson fits" : `${hidden} outdated lessons fit`}. x shows what is outdated too.`,
		];
	if (isFiltered) return ["No lesson fits. Esc leaves the filter."];
	return [
		"What you learn stands here, newest first.",
		"A lesson is one line, written in the ritual after a no or a yes: r starts one. Later it comes back before an ask, or after a no, that is like the one it came from.",
		"Here you say what became of it: t that it is still true, o that it is outdated, and then it comes back no more.",
	];
}

/** What a rating just given means; null for one taken away. */
export function ratedWords(as: LessonRating | null): string {
	if (as === "true") return "Still true. t takes it away.";
	return as === "outdated" ? "Outdated: it comes back no more. o takes it away." : "Not rated any more.";
}
