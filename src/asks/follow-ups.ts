import { dayOf } from "../time/days.js";
import { dayWithYear } from "../time/words.js";
import type { Ask, Resolution } from "./ask.js";

/** What may be open with an ask: an answer that has not come, a next move, the date of a not-now. */
export type FollowUp = "quiet" | "next_move" | "not_now";

/** What is open with an ask, due or not; nothing of a deleted one. */
export function openFollowUps(ask: Ask): FollowUp[] {
	if (ask.deleted) return [];
	const open: FollowUp[] = [];
	if (ask.outcome === "pending") open.push("quiet");
	if (ask.ritual?.nextMove && !ask.ritual.nextMove.resolved) open.push("next_move");
	if (ask.outcome === "not_now" && ask.until !== null && !ask.untilResolved) open.push("not_now");
	return open;
}

/** How one was settled, if it was. */
export function resolutionOf(ask: Ask, followUp: FollowUp): Resolution | undefined {
	if (followUp === "next_move") return ask.ritual?.nextMove?.resolved ?? undefined;
	if (followUp === "not_now" && ask.outcome === "not_now") return ask.untilResolved ?? undefined;
	return undefined;
}

/** How one is called in a sentence: "next move with Acme". */
export function followUpName(followUp: FollowUp, who: string): string {
	if (followUp === "next_move") return `next move with ${who}`;
	return followUp === "not_now" ? `coming back to ${who}` : `wait for ${who}`;
}

/** How a resolution reads: "done", "let go". */
export const RESOLVED_WORDS: Record<Resolution["how"], string> = { done: "done", dropped: "let go" };

/** How and on which day one was settled: "done on Sun 22 Nov 2026". `dayStartsAt` in minutes after midnight. */
export function resolvedText(
	{ how, at }: Resolution,
	{ askedOffset, decidedOffset }: Pick<Ask, "askedOffset" | "decidedOffset">,
	dayStartsAt: number,
): string {
	return `${RESOLVED_WORDS[how]} on ${dayWithYear(dayOf(at.getTime(), decidedOffset ?? askedOffset, dayStartsAt))}`;
}

/** What is said of a pending ask that was put off; undefined of any other. */
export function waitText({ outcome, waitUntil }: Pick<Ask, "outcome" | "waitUntil">): string | undefined {
	return outcome === "pending" && waitUntil ? `not asked about before ${dayWithYear(waitUntil)}` : undefined;
}
