import type { Ask } from "./ask.js";

/** From this feeling on (0 is fine, 10 the worst) a no was a hard one. */
const HARD_FROM = 7;

/** Whether a no was hard: how it felt at the end of its ritual, or as it was recorded. */
export function isHard({ outcome, ritual }: Pick<Ask, "outcome" | "ritual">): boolean {
	return outcome === "no" && (ritual?.feeling ?? 0) >= HARD_FROM;
}
