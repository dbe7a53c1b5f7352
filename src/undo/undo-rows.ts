import type { Command } from "commander";
import type { Row } from "../command/rows.js";

/** `undo`. */
export const UNDO_ROW: Row = {
	word: "undo",
	add: (command, action) =>
		withList(command, "take back the last change, or the last N, whichever command or screen made them").action(
			action(async () => (await import("./undo-command.js")).runUndo),
		),
};

/** `redo`. */
export const REDO_ROW: Row = {
	word: "redo",
	add: (command, action) =>
		withList(command, "do again what was taken back").action(
			action(async () => (await import("./undo-command.js")).runRedo),
		),
};

function withList(command: Command, says: string): Command {
	return command
		.description(says)
		.argument("[n]", "how many changes (default 1)")
		.option("--list [number]", "only show the next changes, 10 or so many, and what it would do with each")
		.option("--dry-run", "only show what it would do");
}
