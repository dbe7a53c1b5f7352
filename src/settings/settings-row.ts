import type { Command } from "commander";
import type { ActionOf, Row } from "../command/rows.js";
import { unknownCommand } from "../command/usage.js";

/** `settings` and its sub-commands. */
export const SETTINGS_ROW: Row = { word: "settings", add: addSettings };

function addSettings(settings: Command, action: ActionOf): void {
	const run = (name: "runList" | "runGet" | "runSet" | "runExplain" | "runEdit" | "runPath") =>
		action(async () => (await import("./settings-command.js"))[name]);
	settings
		.description("list, get, set or explain how unfazed works for you")
		.usage("list|get|set|explain|...")
		.argument("[words...]")
		.action((words: string[], _flags: object, command: Command) => {
			if (words[0] !== undefined) throw unknownCommand(words[0], command);
			run("runList")(command);
		});
	settings.command("list").description("every setting, its value and what it means").action(run("runList"));
	settings.command("get").description("the value of one setting").argument("<key>").action(run("runGet"));
	settings
		.command("set")
		.description("change one setting; none empties it; without a value, explain it")
		.argument("<key>")
		.argument("[value...]", "the new value")
		.action(run("runSet"));
	settings
		.command("explain")
		.description("what each setting, or one, changes in the figures")
		.argument("[key]")
		.action(run("runExplain"));
	settings.command("edit").description("open the settings in your editor").action(run("runEdit"));
	settings.command("path").description("where the settings file is").action(run("runPath"));
}
