import { bankCollection } from "../../bank/deposit-records.js";
import type { Context } from "../../command/context.js";
import { cannot, wrongUsage } from "../../command/failure.js";
import { writeAll } from "../../command/output.js";
import { everybody } from "../../peers/people/people-records.js";
import { slumpCollection } from "../../ratio/slump/slump-collection.js";
import { counted } from "../../terminal/sentence.js";
import type { Ask } from "../ask.js";
import { asksCollection } from "../ask-collection.js";
import { csvParts } from "./export-csv.js";
import { gathered, reasonOf, writeFileInParts } from "./export-file.js";
import { jsonParts } from "./export-json.js";

/** The flags of `unfazed export`, as they are typed. */
export type ExportFlags = { format?: string; output?: string; force?: boolean };

/**
 * Writes everything as JSON, or the asks as CSV, to stdout or a file; by the time of asking, deleted ones left out.
 * Throws a Failure: 1 for a file that cannot be written or is there already, 2 for a format that does not exist.
 */
export async function runExport(context: Context, flags: ExportFlags): Promise<void> {
	const format = flags.format ?? "json";
	if (format !== "json" && format !== "csv") throw wrongUsage(`--format is json or csv, not "${format}".`);
	if (format === "csv" && context.json) throw wrongUsage("--json and --format csv exclude each other. Leave one out.");
	const journal = context.journal();
	const asks = [...journal.records(asksCollection).all()].sort(byAsking);
	const all = format === "json" ? everything(context, asks) : undefined;
	const parts = all ? jsonParts(all, context.clock) : csvParts(asks);
	if (flags.output === undefined) {
		return printParts(parts);
	}
	writeFileInParts(flags.output, parts, flags.force ?? false);
	const beside = all && { bank: all.bank.length, people: all.people.length };
	if (context.json) context.printJson({ file: flags.output, asks: asks.length, ...beside });
	else context.say(`Exported ${heldWords(asks.length, beside)} to ${flags.output}`);
}

/** What a file holds: "4 asks, 2 deposits and 1 person"; nothing of what there is none of, but for asks. */
function heldWords(asks: number, beside: { bank: number; people: number } | undefined): string {
	const { bank = 0, people = 0 } = beside ?? {};
	const words = [
		counted(asks, "ask"),
		...(bank > 0 ? [counted(bank, "deposit")] : []),
		...(people > 0 ? [counted(people, "person", "people")] : []),
	];
	return words.join(", ").replace(/, (?=[^,]* \w+$)/, " and ");
}

function printParts(parts: Iterable<string>): void {
	try {
		for (const part of gathered(parts)) writeAll(1, part);
	} catch (error) {
		throw cannot(`the export broke off: ${reasonOf(error).replace(/\.$/, "")}.`, error);
	}
}

function everything(context: Context, asks: Ask[]) {
	const bank = [...context.journal().records(bankCollection).all()];
	bank.sort((left, right) => left.at.getTime() - right.at.getTime() || (left._id < right._id ? -1 : 1));
	const slumps = context.journal().records(slumpCollection).inMonth(null);
	const people = everybody(context.journal());
	return { asks, bank, people, slumps, settings: context.settings() };
}

function byAsking(left: Ask, right: Ask): number {
	return left.askedAt.getTime() - right.askedAt.getTime() || (left._id < right._id ? -1 : 1);
}
