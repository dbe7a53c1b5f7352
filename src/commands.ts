import type { Command } from "commander";
import type { Ask } from "./asks/ask.js";
import { LOG_ROW, outcomeRows } from "./asks/ask-rows.js";
import { isHard } from "./asks/hard.js";
import { bankRow } from "./bank/bank-rows.js";
import type { Context } from "./command/context.js";
import {
	type ActionOf,
	commandWord,
	type Group,
	leavesTextsOpen,
	list,
	type Row,
	type Run,
	type Task,
} from "./command/rows.js";
import { unknownCommand } from "./command/usage.js";
import { PEOPLE_ROW } from "./peers/people/people-rows.js";
import { PATTERNS_ROW, RATIO_ROW } from "./ratio/ratio-rows.js";
import { CONTENT_ROW } from "./ritual/content/content-rows.js";
import { LESSONS_ROW } from "./ritual/lessons/lessons-rows.js";
import { SETTINGS_ROW } from "./settings/settings-row.js";
import { DUE_ROW } from "./today/due-rows.js";
import { REDO_ROW, UNDO_ROW } from "./undo/undo-rows.js";

const EXAMPLES = `
Examples:
  unfazed ask Acme --guess 20 --dread 7
  unfazed no Acme --reason price --lesson "Ask who owns the budget first"
  unfazed yes Globex --value 12000 --currency EUR
  unfazed ratio --days 30 --by channel`;

/** Goes on into the ritual of the ask that a command gives, where one follows; else names somebody to call, where it was a hard no. */
function withRitual(
	record: (context: Context, args: readonly string[], flags: never) => Promise<{ ask: Ask; goesOn: boolean }>,
): Run {
	return async (context, args, flags) => {
		const { ask, goesOn } = await record(context, args, flags);
		if (goesOn) {
			const { runRitual } = await import("./ritual/ritual-command.js");
			return runRitual(context, { id: ask._id });
		}
		if (context.json || !isHard(ask)) return undefined;
		const { printCallAfter } = await import("./ritual/call-records.js");
		printCallAfter(context, ask);
		return undefined;
	};
}

/** Shows, below the line on an ask, the past lesson that fits it best, if there is one. */
function withLesson(
	record: (context: Context, args: readonly string[], flags: never) => Promise<Ask | undefined>,
): Run {
	return async (context, args, flags) => {
		const ask = await record(context, args, flags);
		if (!ask) return undefined;
		const { printLessonBefore } = await import("./ritual/lesson-before-records.js");
		const { who, channel, stage, _id: exceptId } = ask;
		printLessonBefore(context, { who, channel, stage, exceptId });
		return undefined;
	};
}

/** Tells a draw out of the bank whether it is a bad time. */
function withLow(draw: (context: Context, low: boolean) => Promise<undefined>): Run {
	return async (context) => {
		const { ratioNow } = await import("./ratio/ratio-records.js");
		const { isLow } = await import("./ratio/low.js");
		const settings = context.settings();
		return draw(context, isLow(ratioNow(context.journal(), settings, context.clock), settings));
	};
}

const RITUAL_ROW: Row = {
	word: "ritual",
	add: (command, action) =>
		command
			.description("start or resume the ritual of a no or a yes, or of the newest no without")
			.argument("[id]", "the ask's id, or a part of it")
			.action(
				action(async () => {
					const { runRitual } = await import("./ritual/ritual-command.js");
					return (context, [id]) => runRitual(context, id === undefined ? {} : { id });
				}),
			),
};

const IMPORT_ROW: Row = {
	word: "import",
	add: (command, action) =>
		command
			.description("asks from a CRM's export; a preview first")
			.argument("<file>", "a CSV file")
			.option("--from <system>", "auto, generic, hubspot, salesforce or pipedrive")
			.option("--map <header=field,...>", "which column is what", list)
			.option("--dates <order>", "ymd, dmy or mdy, where the file leaves it open")
			.option("--dry-run", "only the preview")
			.option("--yes", "import without asking")
			.action(
				action(async () => {
					const { runImport } = await import("./asks/import/import-command.js");
					return (context, [file = ""], flags) => done(runImport(context, file, flags));
				}),
			),
};

const EXPORT_ROW: Row = {
	word: "export",
	add: (command, action) =>
		command
			.description("everything as JSON, or the asks as CSV")
			.option("--format <format>", "json or csv")
			.option("--output <file>", "a file instead of stdout")
			.option("--force", "write over a file that is there")
			.action(
				action(async () => {
					const { runExport } = await import("./asks/export/export-command.js");
					return (context, _args, flags) => done(runExport(context, flags));
				}),
			),
};

const DOCTOR_ROW: Row = {
	word: "doctor",
	add: (command, action) =>
		command
			.description("look for damage in the journal")
			.option("--fix", "set unreadable lines aside, after a backup")
			.action(
				action(async () => {
					const { runDoctorCommand } = await import("./command/doctor-command.js");
					const { asksCollection } = await import("./asks/ask-collection.js");
					const { bankCollection } = await import("./bank/deposit-records.js");
					const { peopleCollection } = await import("./peers/people/people-collection.js");
					const { slumpCollection } = await import("./ratio/slump/slump-collection.js");
					const collections = [asksCollection, bankCollection, peopleCollection, slumpCollection];
					return (context, _args, flags) => runDoctorCommand(context, flags, collections);
				}),
			),
};

const DEMO_ROW: Row = {
	word: "demo",
	add: (command, action) =>
		command
			.description("the dashboard on invented data, in a throw-away home")
			.option("--asks <number>", "how many asks")
			.option("--seed <number>", "the same data again for the same number")
			.option("--slump", "the last weeks at half the rate, so that the slump alarm rings")
			.action(action(async () => (await import("./dashboard/dashboard-door.js")).openDemo)),
};

const GROUPS: readonly Group[] = [
	{ heading: "Asks and what came of them:", rows: [...outcomeRows({ withRitual, withLesson }), RITUAL_ROW, DUE_ROW] },
	{ heading: "Figures:", rows: [RATIO_ROW, PATTERNS_ROW] },
	{ heading: "What to fall back on:", rows: [bankRow({ withLow }), PEOPLE_ROW] },
	{ heading: "The log:", rows: [LOG_ROW, LESSONS_ROW, UNDO_ROW, REDO_ROW] },
	{ heading: "In and out, and safety:", rows: [IMPORT_ROW, EXPORT_ROW, DOCTOR_ROW, DEMO_ROW] },
	{ heading: "Settings and help:", rows: [SETTINGS_ROW, CONTENT_ROW] },
];

/**
 * Registers the flags of the program and its commands: only the one that the command line names, or all of them for the help
 * and for suggestions. The file that does the work is loaded when its command runs. `choose` is told which command it is.
 */
export function addCommands(program: Command, argv: readonly string[], choose: (task: Task) => void): void {
	addGlobals(program, choose);
	const action: ActionOf = (load) => {
		return (...given) => {
			const command = given.at(-1) as Command;
			choose(async (context) => {
				const run = await load();
				if (!leavesTextsOpen(command)) return run(context, command.args, command.opts<never>());
				const { runWithTexts } = await import("./command/open-texts.js");
				return runWithTexts(context, command, run);
			});
		};
	};
	const word = commandWord(argv);
	const named = GROUPS.flatMap(({ rows }) => rows).find((row) => row.word === word);
	if (named) named.add(program.command(named.word), action);
	else addAll(program, action);
}

function addAll(program: Command, action: ActionOf): void {
	for (const { heading, rows } of GROUPS) {
		program.commandsGroup(heading);
		for (const row of rows) row.add(program.command(row.word), action);
	}
	program.helpCommand("help [command]", "help for a command");
}

function addGlobals(program: Command, choose: (task: Task) => void): void {
	program
		.description("A terminal coach for people who hear no for a living. Without a command: the dashboard.")
		.usage("[command] [flags]")
		.configureHelp({
			showGlobalOptions: true,
			subcommandTerm: (command) =>
				`${command.name()} ${command.usage().split("\n")[0]}`.replace(/ \[(options|flags)\]/, ""),
		})
		.option("--home <dir>", "the home folder, where everything is kept (or UNFAZED_HOME)")
		.option("--json", "print one JSON value and nothing else")
		.option("--plain", "no colour, no boxes, no cursor movement")
		.option("--verbose", "say where an error came from")
		.addHelpText("after", EXAMPLES)
		.argument("[words...]")
		.allowUnknownOption()
		.action((words: string[]) => {
			const [word] = words;
			if (word !== undefined) throw unknownCommand(word, program);
			choose(async (context) => (await import("./dashboard/dashboard-door.js")).openDashboard(context));
		});
}

async function done(work: Promise<unknown>): Promise<undefined> {
	await work;
	return undefined;
}
