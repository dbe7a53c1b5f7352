import type { Call } from "./call-records.js";

/** How a ritual was left: walked to its end or saved, kept for later, not kept because nothing could be, or with nothing in it to keep. */
export type RitualEnd = "finished" | "kept" | "lost" | "untouched";

/**
 * What a ritual tells the screen it lies on: how it was left, after each key what kept it from being kept (null: it is), and whom it names
 * at its end after a hard no. `onCall` opens the message to them, or says how to note somebody; without it that is left to a command.
 */
export type RitualEnds = {
	onEnd: (end: RitualEnd) => void;
	onKeep?: ((trouble: string | null) => void) | undefined;
	onCall?: ((id: string | undefined) => void) | undefined;
	onNamed?: ((call: Call) => void) | undefined;
};
