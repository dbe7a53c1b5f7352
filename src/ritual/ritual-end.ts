/** How a ritual was left: walked to its end or saved, kept for later, not kept because nothing could be, or with nothing in it to keep. */
export type RitualEnd = "finished" | "kept" | "lost" | "untouched";

/**
 * What a ritual tells the screen it lies on: how it was left, and after each key what kept it from being kept (null: it is). `onCall` opens
 * the message to the person with an id, whom it names at its end after a hard no; without it that is left to a command.
 */
export type RitualEnds = {
	onEnd: (end: RitualEnd) => void;
	onKeep?: ((trouble: string | null) => void) | undefined;
	onCall?: ((id: string) => void) | undefined;
};
