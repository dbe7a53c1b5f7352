import type { Command } from "commander";
import type { ActionOf, Row } from "../command/rows.js";
import { unknownCommand } from "../command/usage.js";

/** `settings` and its sub-commands. */
export const SETTINGS_ROW: Row = { word: "settings", add: addSettings };

function addSettings(settings: Command, action: ActionOf): void {
	const run = (name: "runList" | "runGet" | "runSet" | "runEdit" | "runPath") =>
		action(async () => (await import("./settings-command.js"))[name]);
	settings
		.description("list, get or set how unfazed works for you")
		.usage("list|get|set|edit|path")
		.argument("[words...]")
		.action((words: string[], _flags: object, command: Command) => {
			if (words[0] !== undefined) throw unknownCommand(words[0], command);
			run("runList")(command);
		});
	settings.command("list").description("every setting, its value and what it means").action(run("runList"));
	settings.command("get").description("the value of one setting").argument("<key>").action(run("runGet"));
	settings
		.command("set")
		.description("change one setting; none empties it")
		.argument("<key>")
		.argument("<value...>")
		.action(run("runSet"));
	settings.command("edit").description("open the settings in your editor").action(run("runEdit"));
	settings.command("path").description("where the settings file is").action(run("runPath"));
}
