import { knownReason, knownStage, reasonsFor, stagesFor, type Whose } from "../asks/vocabulary.js";
import { fieldOf } from "../terminal/text-field.js";
import { type Choices, chosenBy } from "./plain-choices.js";
import { chooseReasons, chooseStage, feel, forward, learnNothing, type Part, type RitualState } from "./ritual.js";
import { type Suggestion, takeSuggestedMove, withDay } from "./ritual-suggestions.js";

/** What a question that is not typed has been answered with before. */
export function chosenIn({ answers }: RitualState, part: Part): string {
	if (part === "reasons") return answers.reasons.join(", ");
	if (part === "stage") return answers.stage ?? "";
	return answers.feeling === null ? "" : String(answers.feeling);
}

/** What a question chooses from; undefined for the others. */
export function choicesAt(part: Part, whose: Whose): Choices | undefined {
	if (part === "stage") return { one: "stage", terms: stagesFor(whose.persona), known: knownStage };
	if (part !== "reasons") return undefined;
	return { one: "reason", terms: reasonsFor(whose), known: (text) => knownReason(text, whose) };
}

/** The ritual after a line typed at a question other than the date's. Throws an Error that says what was not understood. */
export function answerPlain(
	state: RitualState,
	part: Part,
	text: string,
	{ whose, suggestions }: { whose: Whose; suggestions: readonly Suggestion[] },
): RitualState {
	const choices = choicesAt(part, whose);
	if (choices) return chosen(state, part, text, choices);
	return part === "feeling" ? rated(state, text) : typed(state, part, text, suggestions);
}

function rated(state: RitualState, text: string): RitualState {
	const feeling = Number(text);
	if (!Number.isInteger(feeling) || feeling < 0 || feeling > 10) throw new Error("That is not a number from 0 to 10.");
	return feel(state, feeling);
}

/** A number takes the suggestion of that number; all else is an answer of one's own. */
function typed(state: RitualState, part: Part, text: string, suggestions: readonly Suggestion[]): RitualState {
	if (part === "lesson" && text.toLowerCase() === "n") return learnNothing(state);
	const suggestion = /^\d$/.test(text) ? suggestions[Number(text) - 1] : undefined;
	const filled = { ...state, field: fieldOf(suggestion?.text ?? text, { multiline: part !== "move" }) };
	if (!suggestion) return forward(filled);
	return takeSuggestedMove(withDay(filled, suggestion.on), suggestions) ?? forward(filled);
}

function chosen(state: RitualState, part: Part, text: string, choices: Choices): RitualState {
	const { reasons, stage } = state.answers;
	if (part === "reasons") return chooseReasons(state, chosenBy(text, reasons, choices));
	const [furthest, ...more] = chosenBy(text, stage === null ? [] : [stage], choices);
	if (more.length > 0) throw new Error("It got as far as one stage. Name that one.");
	return furthest ? chooseStage(state, furthest) : forward({ ...state, answers: { ...state.answers, stage: null } });
}
