import { knownReason, knownStage, reasonsFor, STAGES, type Term, type Whose } from "../asks/vocabulary.js";
import { fieldOf } from "../terminal/text-field.js";
import { chooseReason, chooseStage, feel, forward, learnNothing, type Part, type RitualState } from "./ritual.js";
import { type Suggestion, takeSuggestedMove, withDay } from "./ritual-suggestions.js";

/** What a question that is not typed has been answered with before. */
export function chosenIn({ answers }: RitualState, part: Part): string {
	if (part === "reasons") return answers.reasons.join(", ");
	if (part === "stage") return answers.stage ?? "";
	return answers.feeling === null ? "" : String(answers.feeling);
}

/** The ritual after a line typed at a question other than the date's. Throws an Error that says what was not understood. */
export function answerPlain(
	state: RitualState,
	part: Part,
	text: string,
	{ whose, suggestions }: { whose: Whose; suggestions: readonly Suggestion[] },
): RitualState {
	switch (part) {
		case "reasons":
			return chosenReason(state, text, whose);
		case "stage":
			return chooseStage(state, oneOf(STAGES, knownStage(text), text));
		case "feeling": {
			const feeling = Number(text);
			if (!Number.isInteger(feeling) || feeling < 0 || feeling > 10)
				throw new Error("That is not a number from 0 to 10.");
			return feel(state, feeling);
		}
		default:
			return typed(state, part, text, suggestions);
	}
}

/** A number takes the suggestion of that number; all else is an answer of one's own. */
function typed(state: RitualState, part: Part, text: string, suggestions: readonly Suggestion[]): RitualState {
	if (part === "lesson" && text.toLowerCase() === "n") return learnNothing(state);
	const suggestion = /^\d$/.test(text) ? suggestions[Number(text) - 1] : undefined;
	const filled = { ...state, field: fieldOf(suggestion?.text ?? text, { multiline: part !== "move" }) };
	if (!suggestion) return forward(filled);
	return takeSuggestedMove(withDay(filled, suggestion.on), suggestions) ?? forward(filled);
}

/** The answer as it stood is the same answer, several reasons among them. */
function chosenReason(state: RitualState, text: string, whose: Whose): RitualState {
	if (text === chosenIn(state, "reasons")) return forward(state);
	return chooseReason(state, oneOf(reasonsFor(whose), knownReason(text, whose), text), false);
}

function oneOf(terms: readonly Term[], id: string | undefined, text: string): string {
	if (id) return id;
	throw new Error(`"${text}" is none of: ${terms.map((term) => term.id).join(", ")}.`);
}
