import type { Command } from "commander";
import type { ActionOf, Row } from "../../command/rows.js";
import { unknownCommand } from "../../command/usage.js";

/** `content` and its sub-commands. */
export const CONTENT_ROW: Row = { word: "content", add: addContent };

function addContent(content: Command, action: ActionOf): void {
	const run = (name: "runContent" | "runShow" | "runExample" | "runEvidence") =>
		action(async () => (await import("./content-command.js"))[name]);
	content
		.description("the texts of the ritual: yours, what is wrong in them, what they rest on")
		.usage("show|example|evidence")
		.argument("[words...]")
		.action((words: string[], _flags: object, command: Command) => {
			if (words[0] !== undefined) throw unknownCommand(words[0], command);
			run("runContent")(command);
		});
	content
		.command("show")
		.description("the texts for a reason, and what each rests on; without one, the reasons")
		.argument("[reason]")
		.action(run("runShow"));
	content.command("example").description("write a file to begin your own texts with").action(run("runExample"));
	content
		.command("evidence")
		.description("the findings that the texts rest on, and their limits")
		.action(run("runEvidence"));
}
