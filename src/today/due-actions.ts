import type { Due } from "./due.js";

/** What one key does to a due thing: it is done, let go, put off to tomorrow, for a week or to a day, or nobody answers any more. */
export type DueAction = "done" | "drop" | "tomorrow" | "week" | "day" | "quiet";

const DATED: readonly DueAction[] = ["done", "drop", "tomorrow", "week", "day"];

const CAN: Record<Due["kind"], readonly DueAction[]> = {
	quiet: ["quiet", "tomorrow", "week", "day"],
	next_move: DATED,
	not_now: DATED,
	ritual: ["drop"],
	person: DATED,
};

const WHY_NOT: Record<Due["kind"], string> = {
	quiet: "They have not answered yet: g if they went quiet, > or w to wait longer, n or y if they answered.",
	next_move: "g is for an ask without an answer. d if it is done, x to let it go, > w or e for later.",
	not_now: "They have answered: not now. d if you asked again, x to let it go, > w or e for later.",
	ritual: "A ritual has no day to move: Enter goes on with it, and can save it at any step. x lets it go.",
	person: "g is for an ask without an answer. d if you talked, x to leave it until the next round, > w or e for later.",
};

/** Whether an action makes sense for a due thing. */
export function canDo({ kind }: Due, action: DueAction): boolean {
	return CAN[kind].includes(action);
}

/** Why an action does not, and what does. */
export function whyNot({ kind }: Due): string {
	return WHY_NOT[kind];
}
