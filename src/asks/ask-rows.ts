import type { Command } from "commander";
import { type ActionOf, list, type Row, type Run } from "../command/rows.js";
import { FILTERS_HELP } from "./log/log-help.js";

type Outcomes = typeof import("./outcome-command.js");
type Asks = typeof import("./ask-command.js");

const OPEN_TEXTS_HELP = `
A name or a text given as - is asked for, or read from a pipe: then it is not in
the shell's history.`;

/** What follows a command's own work: `withRitual` goes on into the ritual of the ask it gives, `withLesson` shows the past lesson that fits the ask it gives. */
type Followed = {
	withRitual: (record: Outcomes["runNo"] | Outcomes["runYes"]) => Run;
	withLesson: (record: Asks["runAsk"]) => Run;
};

/** The commands that record asks and what came of them. */
export function outcomeRows({ withRitual, withLesson }: Followed): Row[] {
	const outcome = (name: "runNotNow" | "runGhosted" | "runUnreached" | "runWithdrawn") => async () =>
		(await import("./outcome-command.js"))[name];
	return [
		row("ask", "record an ask, pending", "whom do you ask", (command, action) =>
			command
				.option("--guess <percent>", "your guess of a yes, 0 to 100")
				.option("--dread <0-10>", "how much you dread a no, 0 to 10")
				.action(action(async () => withLesson((await import("./ask-command.js")).runAsk))),
		),
		row("no", "record a no; in a terminal it goes on into the ritual", "who said no", (command, action) =>
			command
				.option("--lesson <text>", "the lesson, as advice to a colleague")
				.option("--next <line>", "the next move")
				.option("--next-on <when>", "the day of the next move")
				.option("--feeling <0-10>", "how it feels now, 0 to 10")
				.option("--quick", "record it and stop, without the ritual")
				.action(action(async () => withRitual((await import("./outcome-command.js")).runNo))),
		),
		row("yes", "record a yes; in a terminal it goes on into its ritual", "who said yes", (command, action) =>
			command
				.option("--why <text>", "what you did that made it happen; goes into the bank")
				.option("--quick", "record it and stop, without the ritual")
				.action(action(async () => withRitual((await import("./outcome-command.js")).runYes))),
		),
		row("not-now", "a soft no with a date to come back", "who said not now", (command, action) =>
			command.option("--until <when>", "the day to come back").action(action(outcome("runNotNow"))),
		),
		row("ghosted", "they never answered, and you are sure", "who went silent", (command, action) =>
			command.action(action(outcome("runGhosted"))),
		),
		row("unreached", "voicemail, wrong number: nobody decided", "whom did you not reach", (command, action) =>
			command.action(action(outcome("runUnreached"))),
		),
		row("withdrawn", "you walked away", "from whom did you walk away", (command, action) =>
			command.action(action(outcome("runWithdrawn"))),
		),
	];
}

/** `log` and its sub-commands. */
export const LOG_ROW: Row = { word: "log", add: addLog };

function row(word: string, says: string, who: string, more: (command: Command, action: ActionOf) => void): Row {
	return {
		word,
		add: (command, action) => {
			command.description(says).argument("[who]", who);
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
		.option("--segment <name>", "the kind of customer or product")
		.option("--value <number>", "what it was worth")
		.option("--currency <code>", "three letters; the setting's currency if left out")
		.option("--note <text>", "a note")
		.option("--tag <tag>", "a tag; may be repeated", list)
		.option("--at <when>", "when it was, if not now: 2026-11-20T14:30, yesterday 3pm")
		.addHelpText("after", OPEN_TEXTS_HELP);
}

function addLog(log: Command, action: ActionOf): void {
	log.description("list asks, newest first; or show, edit, delete, restore one").usage("[query] [flags]");
	// A command of its own, because flags of `log` itself would be taken away from `log edit`.
	const listing = log
		.command("list", { isDefault: true, hidden: true })
		.description("List asks, newest first; or show, edit, delete, restore one.")
		.usage("[query] [flags]\n       unfazed log show|edit|rm|restore <id> [flags]\n       unfazed log similar")
		.argument("[query...]", "words to look for in any text or name of an ask; and filters")
		.option("--outcome <outcome>", "only these: pending, yes, no, not_now, ...; may be repeated", list)
		.option("--from <day>", "asked on this day or later")
		.option("--to <day>", "asked on this day or earlier")
		.option("--limit <number>", "at most so many (default 50)")
		.option("--deleted", "deleted asks, to restore one")
		.action(action(async () => (await import("./log/log-command.js")).runLog));
	log.helpInformation = (context) =>
		listing.helpInformation(context).replace("unfazed log list", "unfazed log") + FILTERS_HELP;
	log
		.command("show")
		.description("everything about one ask")
		.argument("<id>")
		.action(action(async () => (await import("./log/log-show-command.js")).runShow));
	log
		.command("similar")
		.description("names that are likely the same in several spellings, and how to join them")
		.action(action(async () => (await import("./who/similar-command.js")).runSimilar));
	where(askFields(log.command("edit").description("change fields of one ask, or of all that a filter finds")), "change")
		.option("--who <name>", "who was asked")
		.option("--outcome <outcome>", "put the outcome right: pending, yes, no, not_now, ...")
		.option("--asked <when>", "when it was asked")
		.option("--decided <when>", "when it was answered")
		.option("--move <days>", "asked and answered so many days later; -7 earlier")
		.option("--until <when>", "the day to come back to a not-now")
		.option("--why <text>", "what made a yes happen")
		.option("--won <reason>", "what won a yes: referral, proof, ...; may be repeated", list)
		.option("--guess <percent>", "your guess of a yes, 0 to 100")
		.option("--dread <0-10>", "how much you dreaded a no, 0 to 10")
		.option("--explanation <text>", "the ritual's other explanation")
		.option("--lesson <text>", "the ritual's lesson")
		.option("--next <line>", "the next move")
		.option("--next-on <when>", "the day of the next move")
		.option("--feeling <0-10>", "how it felt after the ritual, 0 to 10")
		.option("--add-reason <reason>", "beside the reasons there are; may be repeated", list)
		.option("--remove-reason <reason>", "without this reason; may be repeated", list)
		.option("--add-tag <tag>", "beside the tags there are; may be repeated", list)
		.option("--remove-tag <tag>", "without this tag; may be repeated", list)
		.option("--clear <field...>", "empty these fields: note, reason, value, ...")
		.action(action(async () => (await import("./log/log-edit-command.js")).runEdit));
	where(
		log.command("rm").description("delete one ask, or all that a filter finds; they can be restored"),
		"delete",
	).action(action(async () => (await import("./log/log-edit-command.js")).runRemove));
	where(log.command("restore").description("bring a deleted ask back, or all that a filter finds"), "restore").action(
		action(async () => (await import("./log/log-edit-command.js")).runRestore),
	);
}

/** One ask by its id, or all that a filter finds. */
function where(command: Command, does: string): Command {
	return command
		.argument("[id]", "the ask's id, or a part of it")
		.option("--where <filter>", "all asks that this finds, such as 'reason:price from:2026-10'; a preview first")
		.option("--yes", `${does} them without asking`)
		.option("--dry-run", "only the preview");
}
