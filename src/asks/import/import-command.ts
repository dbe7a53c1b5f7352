import { basename } from "node:path";
import { followedByAll } from "../../bank/followed-words.js";
import type { Context } from "../../command/context.js";
import { wrongUsage } from "../../command/failure.js";
import type { Settings } from "../../settings/settings.js";
import { shown } from "../../terminal/clean.js";
import { openPrompter } from "../../terminal/plain-prompt.js";
import { asksCollection } from "../ask-collection.js";
import { decodeText } from "../export/csv-text.js";
import { knownChannel, knownReason, knownStage } from "../vocabulary.js";
import { readTable, type Table } from "./csv-table.js";
import { DATE_ORDERS, type DateOrder, dateOrderOf } from "./import-dates.js";
import { inFile, readFileBytes } from "./import-file.js";
import {
	IMPORT_SYSTEMS,
	type ImportSystem,
	type Mapping,
	mapHeaders,
	readHandMapping,
	requireColumns,
	systemOf,
} from "./import-headers.js";
import { type ImportPlan, planImport } from "./import-plan.js";
import { counted, previewLines } from "./import-preview.js";
import { openProgress, type Progress } from "./import-progress.js";
import { writePlan } from "./import-records.js";
import { cellOf, type Vocabulary } from "./import-row.js";

/** The flags of `unfazed import`, as they are typed. */
export type ImportFlags = {
	from?: string;
	/** Each "header=field", or several with commas between. */
	map?: string[];
	dates?: string;
	dryRun?: boolean;
	yes?: boolean;
};

/**
 * Imports the asks of a CSV file: previews the plan, asks (or takes --yes), commits that same plan as one change.
 * Throws a Failure: 1 for a file that cannot be read, 2 for one that makes no sense or a flag that is missing.
 */
export async function runImport(context: Context, file: string, flags: ImportFlags): Promise<void> {
	const progress = openProgress(context.plain);
	try {
		const result = await importFile(context, file, flags, progress);
		if (context.json) context.printJson(result);
	} finally {
		progress.clear();
	}
}

/** Imports and gives what `--json` prints. */
async function importFile(context: Context, file: string, flags: ImportFlags, progress: Progress) {
	const from = oneOf("--from", flags.from ?? "auto", IMPORT_SYSTEMS);
	const givenOrder = flags.dates === undefined ? undefined : oneOf("--dates", flags.dates, DATE_ORDERS);
	const byHand = readHandMapping((flags.map ?? []).join(","));
	const name = shown(basename(file));

	const { text, encoding } = inFile(file, () => decodeText(readFileBytes(file)));
	const table = inFile(file, () => readTable(text));
	progress.say(`Reading ${counted(table.rows.length, "row")}`);
	const system: ImportSystem = from === "auto" ? systemOf(table.headers) : from;
	const mapping = mapHeaders(table.headers, system, byHand);
	inFile(file, () => requireColumns(mapping));
	const order = givenOrder ?? (await orderOf(context, table, mapping, progress));

	progress.say("Comparing with the journal");
	const plan = planFor(context, table, mapping, order);
	progress.clear();
	if (!context.json) {
		context.print(
			previewLines(plan, {
				file: name,
				encoding,
				columns: context.columns,
				currency: context.settings().currency,
			}).join("\n"),
		);
	}
	return planJson(plan, file, await commit(context, plan, name, flags, progress));
}

function planFor(context: Context, table: Table, mapping: Mapping, order: DateOrder): ImportPlan {
	const { clock } = context;
	const settings = context.settings();
	const { currency } = settings;
	return planImport(table, {
		mapping,
		order,
		currency,
		vocabulary: vocabularyWith(settings),
		clock,
		batch: batchName(clock.now()),
		existing: context.journal().records(asksCollection).all({ deleted: true }),
	});
}

function planJson({ mapping, rows, create, update, same, skip }: ImportPlan, file: string, batch: string | null) {
	return { file, system: mapping.system, rows, create: create.length, update: update.length, same, skip, batch };
}

/** Commits a plan unless it is only to be looked at; the batch's name, or null if nothing was written. */
async function commit(
	context: Context,
	plan: ImportPlan,
	name: string,
	flags: ImportFlags,
	progress: Progress,
): Promise<string | null> {
	const count = plan.create.length + plan.update.length;
	if (flags.dryRun) {
		if (!context.json) context.print("\nA dry run: nothing was imported.");
		return null;
	}
	if (count === 0) {
		if (!context.json) context.print("\nNothing to import: the journal stays as it is.");
		return null;
	}
	if (!flags.yes && !(await isWanted(context, count))) return null;
	progress.say(`Writing ${counted(count, "ask")}`);
	const { left, deposits } = writePlan(context.journal(), plan, `import of ${name}, ${counted(count, "ask")}`);
	progress.clear();
	if (left > 0) context.say(`${counted(left, "ask")} changed here in the meantime and stayed as they are.`);
	const asks = count - left;
	const done = `Imported ${counted(asks, "ask")}.${followedByAll(deposits, asks)} To take them back: unfazed undo`;
	if (!context.json) context.print(`\n${done}`);
	return plan.batch;
}

async function isWanted(context: Context, count: number): Promise<boolean> {
	if (!context.interactive) {
		throw wrongUsage(`nothing was imported: add --yes to import ${counted(count, "ask")}, or --dry-run to only look.`);
	}
	const answer = await askPerson(`\nImport ${count === 1 ? "this" : "these"} ${counted(count, "ask")}? (y/N)`);
	if (/^y(es)?$/i.test(answer)) return true;
	context.print("Nothing was imported.");
	return false;
}

async function orderOf(context: Context, table: Table, mapping: Mapping, progress: Progress): Promise<DateOrder> {
	const texts = table.rows.flatMap((row) => [cellOf(row, mapping, "date"), cellOf(row, mapping, "askedAt")]);
	const found = dateOrderOf(texts);
	if (found.order !== "unclear") return found.order;
	progress.clear();
	if (!context.interactive) {
		throw wrongUsage(`the dates can be read in two ways (${found.example}). Say which: --dates dmy or --dates mdy`);
	}
	context.print(`The dates can be read in two ways (${found.example}).`);
	const answer = await askPerson("What comes first, (d)ay or (m)onth?");
	if (/^d/i.test(answer)) return "dmy";
	if (/^m/i.test(answer)) return "mdy";
	throw wrongUsage("nothing was imported: say which comes first with --dates dmy or --dates mdy");
}

async function askPerson(question: string): Promise<string> {
	const prompter = openPrompter({ input: process.stdin, output: process.stdout });
	try {
		return (await prompter.ask(question))?.trim() ?? "";
	} finally {
		prompter.close();
	}
}

/** The known words, each looked up once: columns repeat themselves. */
function vocabularyWith(settings: Settings): Vocabulary {
	return {
		channel: remembered(knownChannel),
		stage: remembered(knownStage),
		reason: remembered((text) => knownReason(text, settings)),
	};
}

function remembered(find: (text: string) => string | undefined): (text: string) => string | undefined {
	const found = new Map<string, string | undefined>();
	return (text) => {
		if (!found.has(text)) found.set(text, find(text));
		return found.get(text);
	};
}

function batchName(now: number): string {
	const random = Math.floor(Math.random() * 36 ** 4).toString(36);
	return `import-${new Date(now).toISOString().replace(/[-:]|\..*/g, "")}-${random.padStart(4, "0")}`;
}

function oneOf<T extends string>(flag: string, value: string, known: readonly T[]): T {
	const found = known.find((word) => word === value.toLowerCase());
	if (found) return found;
	throw wrongUsage(`${flag} is one of ${known.join(", ")}, not "${value}".`);
}
