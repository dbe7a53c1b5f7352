import type { Command } from "commander";
import type { ActionOf, Row } from "../../command/rows.js";

/** `lessons` and `lessons rate`. */
export const LESSONS_ROW: Row = { word: "lessons", add: addLessons };

function addLessons(lessons: Command, action: ActionOf): void {
	lessons.description("list what you learned, newest first; or rate a lesson").usage("[query] [flags]");
	// A command of its own, so that `lessons rate` is none of its words.
	const listing = lessons
		.command("list", { isDefault: true, hidden: true })
		.description("List what you learned, newest first; or rate a lesson.")
		.usage("[query] [flags]\n       unfazed lessons rate <id> still-true|outdated|none")
		.argument(
			"[query...]",
			"words to look for in the lesson, its who, reasons, channel; and filters (see: unfazed log --help)",
		)
		.option("--limit <number>", "at most so many (default 50)")
		.action(action(async () => (await import("./lessons-command.js")).runLessons));
	lessons.helpInformation = (context) =>
		listing.helpInformation(context).replace("unfazed lessons list", "unfazed lessons");
	lessons
		.command("rate")
		.description("say that a lesson is still true, or outdated: an outdated one does not come back")
		.argument("<id>", "the lesson's id, or a part of it")
		.argument("<rating>", "still-true, outdated, or none to take it away")
		.action(action(async () => (await import("./lessons-command.js")).runRate));
}
