import type { Row } from "../command/rows.js";

/** `ratio` and its flags. */
export const RATIO_ROW: Row = {
	word: "ratio",
	add: (command, action) =>
		command
			.description("your noes for each yes, with its interval")
			.option("--days <number>", "look back so many days")
			.option("--from <day>", "from this day on")
			.option("--to <day>", "up to this day")
			.option("--all", "everything ever recorded")
			.option("--by <dimension>", "by channel, stage, segment, reason, weekday, hour or weekday-hour (a heat map)")
			.option("--full", "everything the Ratio tab shows, as text; with --plain in words, a fact a line")
			.option("--looked", "I have looked at the slump alarm: clear it, and count anew")
			.action(action(async () => (await import("./ratio-command.js")).runRatio)),
};

/** `patterns`: all of the journal unless a window is named. */
export const PATTERNS_ROW: Row = {
	word: "patterns",
	add: (command, action) =>
		command
			.description("patterns worth testing, and what there is too little data for")
			.option("--days <number>", "look back so many days")
			.option("--from <day>", "from this day on")
			.option("--to <day>", "up to this day")
			.option("--all", "everything ever recorded, as without a flag")
			.action(action(async () => (await import("./patterns/patterns-command.js")).runPatterns)),
};
