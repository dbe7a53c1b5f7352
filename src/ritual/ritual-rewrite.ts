import { replaceAll } from "../terminal/text-field.js";
import { withoutOpenEnd } from "./open-end.js";
import { partAt, type Rewrite, type RitualState } from "./ritual.js";
import { type Style, styleOf } from "./style/style.js";

/** Whether another wording of what is typed is worth offering: once for a text, and not for one that an offered wording began. */
export function wantsRewrite(state: RitualState): boolean {
	const part = partAt(state)?.part;
	const text = state.field.text.trim();
	if (part !== "explanation" && part !== "lesson") return false;
	const isHeard = state.rewrites.some(({ of, to }) => text === of || text.startsWith(withoutOpenEnd(to)));
	return !isHeard && styleOf(text) !== undefined;
}

/** Offers `to` for what is typed. */
export function offerRewrite(state: RitualState, to: string): RitualState {
	const rewrite = { of: state.field.text.trim(), to };
	return { ...state, rewrites: [...state.rewrites, rewrite], rewriting: true, why: false };
}

/** The wording that waits for an answer. */
export function rewriteAt(state: RitualState): Rewrite | undefined {
	return state.rewriting ? state.rewrites.at(-1) : undefined;
}

/** Takes the offered wording into the field, to be finished. */
export function takeRewrite(state: RitualState): RitualState {
	const rewrite = rewriteAt(state);
	return rewrite ? { ...closeRewrite(state), field: replaceAll(state.field, rewrite.to) } : state;
}

/** Leaves what is typed as it is. */
export function closeRewrite(state: RitualState): RitualState {
	return { ...state, rewriting: false };
}

/** Why another wording is offered, in one line without a judgement. */
export function rewriteWords(text: string): string {
	const style: Style = styleOf(text) ?? { permanent: [], pervasive: [], personal: [] };
	const [isPermanent, isPersonal] = [style.permanent.length > 0, style.personal.length > 0];
	const withAll = style.pervasive.length > 0 ? `with ${allOf(style.pervasive)}` : "";
	const so = isPermanent ? ["always so", withAll].filter(Boolean).join(", ") : withAll && `so ${withAll}`;
	const says = so && isPersonal ? `${so}, and only you` : so || "only you";
	return `That says it is ${says}. For this one time:`;
}

/** Of whom or what it is said: people, things, or "every" of some kind. */
function allOf(words: readonly string[]): string {
	const said = words.join(" ");
	if (/thing|where|whole|entire/i.test(said)) return "everything";
	return /\bevery\b/i.test(said) ? "all of them" : "everyone";
}
