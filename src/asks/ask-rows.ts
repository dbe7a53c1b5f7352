import type { Command } from "commander";
import { type ActionOf, list, type Row, type Run } from "../command/rows.js";
import { FILTERS_HELP } from "./log-help.js";

type Outcomes = typeof import("./outcome-command.js");

/** The commands that record asks and what came of them. `withRitual` makes a command's work go on into the ritual of the ask it names. */
export function outcomeRows(withRitual: (record: Outcomes["runNo"]) => Run): Row[] {
	const outcome = (name: "runYes" | "runNotNow" | "runGhosted" | "runUnreached" | "runWithdrawn") => async () =>
		(await import("./outcome-command.js"))[name];
	return [
		row("ask", "record an ask, pending", (command, action) =>
			command
				.option("--guess <percent>", "your guess of a yes, 0 to 100")
				.option("--dread <0-10>", "how much you dread a no, 0 to 10")
				.action(action(async () => (await import("./ask-command.js")).runAsk)),
		),
		row("no", "record a no; in a terminal it goes on into the ritual", (command, action) =>
			command
				.option("--lesson <text>", "the one-line lesson; - reads it from stdin")
				.option("--next <text>", "the next move")
				.option("--next-on <when>", "the day of the next move")
				.option("--feeling <0-10>", "how it feels now, 0 to 10")
				.option("--quick", "record it and stop, without the ritual")
				.action(action(async () => withRitual((await import("./outcome-command.js")).runNo))),
		),
		row("yes", "record a yes", (command, action) =>
			command
				.option("--why <text>", "what you did that made it happen; goes into the bank")
				.action(action(outcome("runYes"))),
		),
		row("not-now", "a soft no with a date to come back", (command, action) =>
			command.option("--until <when>", "the day to come back").action(action(outcome("runNotNow"))),
		),
		row("ghosted", "they never answered, and you are sure", (command, action) =>
			command.action(action(outcome("runGhosted"))),
		),
		row("unreached", "voicemail, wrong number: nobody decided", (command, action) =>
			command.action(action(outcome("runUnreached"))),
		),
		row("withdrawn", "you walked away", (command, action) => command.action(action(outcome("runWithdrawn")))),
	];
}

/** `log` and its sub-commands. */
export const LOG_ROW: Row = { word: "log", add: addLog };

function row(word: string, says: string, more: (command: Command, action: ActionOf) => void): Row {
	return {
		word,
		add: (command, action) => {
			command.description(says).argument("[who]", "who was asked; - reads it from stdin");
			more(askFields(command), action);
		},
	};
}

/** The fields that every ask can be given. */
function askFields(command: Command): Command {
	return command
		.option("--channel <channel>", "how it was asked: phone, email, in_person, ...")
		.option("--stage <stage>", "the furthest stage: meeting, demo, proposal, ...")
		.option("--reason <reason>", "why it was a no: price, timing, ...; may be repeated", list)
		.option("--segment <text>", "the kind of customer or product")
		.option("--value <number>", "what it was worth")
		.option("--currency <code>", "three letters; the setting's currency if left out")
		.option("--note <text>", "a note; - reads it from stdin")
		.option("--tag <tag>", "a tag; may be repeated", list)
		.option("--at <when>", "when it was, if not now: 2026-11-20T14:30, yesterday 3pm");
}

function addLog(log: Command, action: ActionOf): void {
	log.description("list asks, newest first; or show, edit, delete, restore one").usage("[query] [flags]");
	// A command of its own, because flags of `log` itself would be taken away from `log edit`.
	const listing = log
		.command("list", { isDefault: true, hidden: true })
		.description("List asks, newest first; or show, edit, delete, restore one.")
		.usage("[query] [flags]\n       unfazed log show|edit|rm|restore <id> [flags]")
		.argument("[query...]", "words to look for in who, note, lesson, segment, tags and reasons; and filters")
		.option("--outcome <outcome>", "only these: pending, yes, no, not_now, ...; may be repeated", list)
		.option("--from <day>", "asked on this day or later")
		.option("--to <day>", "asked on this day or earlier")
		.option("--limit <number>", "at most so many (default 50)")
		.option("--deleted", "deleted asks, to restore one")
		.action(action(async () => (await import("./log-command.js")).runLog));
	log.helpInformation = (context) =>
		listing.helpInformation(context).replace("unfazed log list", "unfazed log") + FILTERS_HELP;
	log
		.command("show")
		.description("everything about one ask")
		.argument("<id>")
		.action(action(async () => (await import("./log-show-command.js")).runShow));
	askFields(log.command("edit").description("change fields of one ask").argument("<id>"))
		.option("--who <name>", "who was asked; - reads it from stdin")
		.option("--outcome <outcome>", "put the outcome right: pending, yes, no, not_now, ...")
		.option("--until <when>", "the day to come back to a not-now")
		.option("--why <text>", "what made a yes happen")
		.option("--lesson <text>", "the ritual's lesson; - reads it from stdin")
		.option("--clear <field...>", "empty these fields: note, reason, value, ...")
		.action(action(async () => (await import("./log-edit-command.js")).runEdit));
	log
		.command("rm")
		.description("delete one ask; it can be restored")
		.argument("<id>")
		.action(action(async () => (await import("./log-edit-command.js")).runRemove));
	log
		.command("restore")
		.description("bring a deleted ask back")
		.argument("<id>")
		.action(action(async () => (await import("./log-edit-command.js")).runRestore));
}
