import type { Binding } from "../../terminal/bindings.js";

/** What one can do about a slump. */
export type SlumpStep = { id: "debrief" | "draw" | "list" | "call" | "looked"; says: string };

/** The steps in their order. */
const STEPS: readonly SlumpStep[] = [
	{ id: "debrief", says: "A debrief: four questions, with your last noes" },
	{ id: "draw", says: "A good moment out of your bank" },
	{ id: "list", says: "The list: whom you ask now, and whom before" },
	{ id: "call", says: "Somebody to call, and what to tell them" },
	{ id: "looked", says: "I have looked at it: clears the alarm" },
];

/** The steps that there are: without an alarm there is none to clear. */
export function stepsFor(alarm: boolean): readonly SlumpStep[] {
	return alarm ? STEPS : STEPS.filter(({ id }) => id !== "looked");
}

/** What the keys of the slump screen do. */
export type SlumpAction = "down" | "up" | "open" | "back";

/** The keys of the slump screen; a digit opens its step. */
export const SLUMP_KEYS: readonly Binding<SlumpAction>[] = [
	{ id: "down", keys: ["down", "j"], says: "the next step" },
	{ id: "up", keys: ["up", "k"], says: "the step before" },
	{
		id: "open",
		keys: ["enter", "l", "1", "2", "3", "4", "5"],
		says: "open the step, or that of a digit",
		footer: "open",
		always: true,
	},
	{ id: "back", keys: ["escape", "h", "q"], says: "back", footer: "back", always: true },
];
