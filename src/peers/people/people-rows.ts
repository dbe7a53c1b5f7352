import type { Command } from "commander";
import type { ActionOf, Row } from "../../command/rows.js";
import { unknownCommand } from "../../command/usage.js";
import { addReach } from "../reach/reach-rows.js";

/** `people` and its sub-commands. */
export const PEOPLE_ROW: Row = { word: "people", add: addPeople };

const NAME_HELP = `
NAME is the name without case and accents, its beginning if only one fits, or the
id. A name or a text given as - is asked for, or read from a pipe: then it is not
in the shell's history.
With --json, daysSince counts from when you last spoke; where spoke is false, from
the day on which they were added.`;

const SAME_NAME = ["--same-name", "it is somebody else of a name that is there already"] as const;

function addPeople(people: Command, action: ActionOf): void {
	people
		.description("the people behind you: who they are, when you were last in touch, whose turn it is")
		.usage("[command] [flags]")
		.addHelpText("after", NAME_HELP);
	// A command of its own, because flags of `people` itself would be taken away from its sub-commands.
	listing(people.command("everybody", { isDefault: true, hidden: true }))
		.argument("[words...]")
		.action(
			action(async () => {
				const { runList } = await import("./people-command.js");
				return (context, [word], flags) => {
					if (word !== undefined) throw unknownCommand(word, people);
					return runList(context, [], flags);
				};
			}),
		);
	listing(people.command("list").description("list people, those due first; without a command it is the same"))
		.argument("[query...]", "words to look for in names, roles, notes")
		.action(action(async () => (await import("./people-command.js")).runList));
	named(people, "show", "everything about one person").action(
		action(async () => (await import("./people-command.js")).runShow),
	);
	fields(people.command("add").description("add a person").argument("<name>", "the person's name"))
		.option("--met <when>", "when you were last in touch: yesterday, 2026-11-20")
		.option(...SAME_NAME)
		.action(action(async () => (await import("./people-command.js")).runAdd));
	fields(named(people, "edit", "change fields of one person"))
		.option("--name <name>", "the new name")
		.option(...SAME_NAME)
		.option("--clear <field...>", "empty these fields: contact, note, every")
		.action(action(async () => (await import("./people-command.js")).runEdit));
	named(people, "met", "you were in touch; the rhythm counts from there")
		.option("--at <when>", "when it was, if not now: yesterday 3pm, 2026-11-20")
		.option("--note <text>", "a private note on it")
		.action(action(async () => (await import("./people-command.js")).runMet));
	addReach(people, action);
	named(people, "pause", "they do not come up until a day, or until you resume")
		.option("--until <when>", "the day on which they come up again")
		.action(action(async () => (await import("./people-command.js")).runPause));
	named(people, "resume", "end a pause").action(action(async () => (await import("./people-command.js")).runResume));
	named(people, "rm", "delete a person, who can be restored").action(
		action(async () => (await import("./people-command.js")).runRemove),
	);
	named(people, "restore", "bring a deleted person back").action(
		action(async () => (await import("./people-command.js")).runRestore),
	);
}

function listing(command: Command): Command {
	return command.option("--due", "only those whose turn it is").option("--deleted", "deleted people, to restore one");
}

function named(people: Command, word: string, says: string): Command {
	return people.command(word).description(says).argument("<name>", "the person's name, its beginning, or the id");
}

function fields(command: Command): Command {
	return command
		.option("--role <role>", "mentor, peer, friend or coach (a new one is a peer)")
		.option("--every <rhythm>", 'how often you want to be in touch: 14d, "2 weeks", month, none')
		.option("--contact <line>", "how to reach them: an e-mail address, a number")
		.option("--note <text>", "a private note");
}
