import { explanationQuestion } from "./content/explanations.js";
import type { Part } from "./ritual.js";

/** What the ritual asks at a question, in one sentence. `turn` picks among the explanations of a reason. */
export function questionOf(part: Part, reasons: readonly string[], turn: number): string {
	switch (part) {
		case "said":
			return "What was said, or written? Their words, not what they might mean.";
		case "reasons":
			return "Which reason comes closest?";
		case "stage":
			return "How far did it get?";
		case "explanation":
			return explanationQuestion(reasons, turn);
		case "lesson":
			return "What would you tell a colleague who is about to make the same ask?";
		case "move":
			return "What is the next move? Leave it empty to let it go.";
		case "on":
			return "On which day? For example: tomorrow, next tuesday, in 2 weeks, 2026-12-01.";
		case "feeling":
			return "How does it feel now? 0 is calm, 10 is very hard.";
	}
}
