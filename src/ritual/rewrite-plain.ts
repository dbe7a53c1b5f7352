import { fieldOf } from "../terminal/text-field.js";
import type { Asked, Asking } from "./question-plain.js";
import { forward, type RitualState } from "./ritual.js";
import { closeRewrite, offerRewrite, rewriteWords, wantsRewrite } from "./ritual-rewrite.js";
import { rewriteOf } from "./style/rewrite.js";

const TAKE = "Take it? y, or Enter to keep yours.";
const OUTSIDE = "What was outside? It goes behind that; Enter leaves it open.";

/** Offers another wording of the text in the field, where one is worth offering: the ritual after the answer. Undefined where none is offered, or one's own was kept. */
export async function askRewrite({ prompter, ask }: Asking, state: RitualState): Promise<Asked | undefined> {
	const { text } = state.field;
	if (!wantsRewrite(state)) return undefined;
	const to = await rewriteOf(text, { who: ask.who, reason: state.answers.reasons[0] });
	if (to === undefined) return undefined;
	prompter.say(rewriteWords(text));
	prompter.say(to.trim());
	const answer = await prompter.ask(TAKE);
	if (answer === undefined) return { state, isOver: true };
	const offered = closeRewrite(offerRewrite(state, to));
	if (answer.trim() === "<") return { state: offered, isOver: false };
	if (answer.trim().toLowerCase() !== "y") return { state: forward(offered), isOver: false };
	const outside = await prompter.ask(OUTSIDE);
	if (outside?.trim() === "<") return { state: offered, isOver: false };
	const whole = fieldOf(`${to.trim()} ${outside?.trim() ?? ""}`.trim(), { multiline: true });
	const taken = { ...offered, field: whole };
	return outside === undefined ? { state: taken, isOver: true } : { state: forward(taken), isOver: false };
}
