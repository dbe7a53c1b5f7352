import type { Command } from "commander";
import type { ActionOf, Row } from "../command/rows.js";
import { unknownCommand } from "../command/usage.js";

const ID = "an id of the list, the part of it that is shown, or the name of who is due";

/** `due` and its sub-commands. */
export const DUE_ROW: Row = { word: "due", add: addDue };

function addDue(due: Command, action: ActionOf): void {
	due.description("what is due now; settle it or put it off").usage("[flags]");
	// A command of its own, because flags of `due` itself would be taken away from its sub-commands.
	const listing = due
		.command("list", { isDefault: true, hidden: true })
		.description(
			"What is due now: asks gone quiet, next moves, not-nows to come back to, rituals half-walked, people to be in touch with.",
		)
		.usage("[flags]\n       unfazed due done|drop|move|wait|quiet <id>")
		.argument("[words...]")
		.option("--exit-code", "end with 1 when something is due, with 0 when nothing is")
		.action(
			action(async () => {
				const { runDue } = await import("./due-command.js");
				return (context, [word], flags) => {
					if (word !== undefined) throw unknownCommand(word, due);
					return runDue(context, flags);
				};
			}),
		);
	const help = due.helpInformation.bind(due);
	due.helpInformation = (context) =>
		`${listing.helpInformation(context).replace("unfazed due list", "unfazed due")}\n${commandsOf(help(context))}`;
	dated(
		due
			.command("done")
			.description("the next move is done, they were asked again, you talked with the person")
			.argument("<id>", ID),
	).action(action(async () => (await import("./due-command.js")).runDone));
	dated(
		due
			.command("drop")
			.description("let the next move, the coming back or the half-walked ritual go; a person until the next round")
			.argument("<id>", ID),
	)
		.option("--ritual", "the half-walked ritual, with what was typed, where something else is open too")
		.action(action(async () => (await import("./due-command.js")).runDrop));
	dated(
		due
			.command("move")
			.description("put it off to another day; an ask gone quiet waits longer")
			.argument("<id>", ID)
			.argument("<when...>", "tomorrow, next friday, in 2 weeks, 2026-12-01"),
	).action(action(async () => (await import("./due-command.js")).runMove));
	due
		.command("wait")
		.description("the same as move, for an ask without an answer")
		.argument("<id>", ID)
		.argument("<when...>")
		.action(action(async () => (await import("./due-command.js")).runWait));
	due
		.command("quiet")
		.description("they went quiet, and you are sure: ghosted")
		.argument("<id>", ID)
		.action(action(async () => (await import("./due-command.js")).runQuiet));
}

/** The flags that choose where an ask has two things open. */
function dated(command: Command): Command {
	return command
		.option("--next-move", "the next move, where there is also a day to come back")
		.option("--not-now", "the day to come back, where there is also a next move");
}

/** The part of a help text that lists commands. */
function commandsOf(help: string): string {
	return help.slice(help.indexOf("Commands:"));
}
