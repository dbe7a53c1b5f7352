import { basename } from "node:path";
import type { Context } from "../command/context.js";
import { wrongUsage } from "../command/failure.js";
import { readAllStdin } from "../command/input.js";
import { shownLine } from "../terminal/clean.js";
import { counted } from "../terminal/sentence.js";
import { thisMoment } from "../time/moment.js";
import { shortQuote, shortWords } from "./bank-text.js";
import { type DepositFlags, depositFieldsFrom, depositTextFrom, type GivenFields } from "./deposit-flags.js";
import { newLines, readDepositLines, unreadDates } from "./deposit-lines.js";
import { bankCollection, type Deposit, depositJson } from "./deposit-records.js";
import { findDeposit } from "./find-deposit.js";
import { textOfFile } from "./lines-file.js";
import {
	addDeposit,
	addDeposits,
	type DepositFields,
	editDeposit,
	removeDeposit,
	restoreDeposit,
	setPinned,
} from "./new-deposit.js";

type AddFlags = DepositFlags & { lines?: string };
type EditFlags = DepositFlags & { text?: string };

const NO_TEXT =
	'what went well? Give a text in quotes, "-" to be asked for it, or --lines FILE. See: unfazed bank add --help';

/** `unfazed bank add TEXT`, or `--lines FILE`: puts one deposit into the bank, or a file of them. Throws a Failure (2) for what makes no sense. */
export async function runAdd(
	context: Context,
	[text]: readonly string[],
	{ lines, ...flags }: AddFlags,
): Promise<undefined> {
	if (lines !== undefined && text !== undefined)
		throw wrongUsage("a text and --lines name deposits in two ways. Give the one or the other.");
	const given = await depositFieldsFrom(context, flags);
	if (lines !== undefined) return addLines(context, lines, given);
	if (text === undefined) throw wrongUsage(NO_TEXT);
	const fields = { ...nothingSaid(context), ...given, text: depositTextFrom(text) };
	const deposit = addDeposit(context.journal(), fields);
	answer(context, deposit, `In the bank: ${shortWords(deposit)}`);
	return undefined;
}

/** A file of deposits, one a line, as one step of undo; those that are in the bank already stay as they are. */
async function addLines(context: Context, file: string, given: GivenFields): Promise<undefined> {
	const { clock } = context;
	const lines = await readDepositLines(file === "-" ? typedText(context) : textOfFile(file), clock);
	const bank = context.journal().records(bankCollection).inMonth(null);
	const { fresh, known } = newLines(lines, bank, given.from ?? null);
	const base = { ...nothingSaid(context), ...given };
	const fields = fresh.map(({ text, moment }): DepositFields => ({ ...base, text, moment: moment ?? base.moment }));
	const says = `${counted(fresh.length, "deposit")} from ${file === "-" ? "a list" : shownLine(basename(file))}`;
	const deposits = addDeposits(context.journal(), fields, fresh.length > 1 ? says : undefined);
	const unread = unreadDates(fresh);
	if (unread > 0)
		context.say(
			`unfazed: ${counted(unread, "line")} ${unread === 1 ? "begins" : "begin"} with a date that is not written like 2025-03-14, so it stays in the text. To take all back: unfazed undo`,
		);
	if (context.json) {
		context.printJson({ deposits: deposits.map(depositJson), added: deposits.length, known });
		return undefined;
	}
	const were = known === 0 ? "" : ` ${counted(known, "line")} ${known === 1 ? "was" : "were"} there already.`;
	if (deposits.length > 0)
		context.print(`${counted(deposits.length, "deposit")} added to the bank.${were} To take them back: unfazed undo`);
	else context.print(`Nothing was added.${were || " There is no line with a text."}`);
	return undefined;
}

/** `unfazed bank edit ID`: changes what the flags name of one deposit. Throws a Failure (2) if they name nothing. */
export async function runEdit(
	context: Context,
	[id = ""]: readonly string[],
	{ text, ...flags }: EditFlags,
): Promise<undefined> {
	const { moment, ...given } = await depositFieldsFrom(context, flags);
	const time = moment && { at: new Date(moment.at), offset: moment.offset, dateOnly: moment.dateOnly };
	const fields = { ...given, ...time, ...(text !== undefined && { text: depositTextFrom(text) }) };
	if (Object.keys(fields).length === 0)
		throw wrongUsage("nothing to change. Name a field, such as --text TEXT. See: unfazed bank edit --help");
	const before = findDeposit(context.journal(), id);
	const after = editDeposit(context.journal(), before._id, (current) => ({ ...current, ...fields }));
	answer(context, after, `${after.rev === before.rev ? "It says so already" : "Changed"}: ${shortWords(after)}`);
	return undefined;
}

/** `unfazed bank rm ID`: deletes a deposit; it can be restored. */
export async function runRemove(context: Context, [id = ""]: readonly string[]): Promise<undefined> {
	const deposit = findDeposit(context.journal(), id);
	if (deposit.deleted)
		throw wrongUsage(
			`${shortQuote(deposit)} is deleted already. Bring it back with: unfazed bank restore ${deposit._id}`,
		);
	removeDeposit(context.journal(), deposit);
	answer(context, now(context, deposit), `Deleted: ${shortQuote(deposit)}. Bring it back with: unfazed undo`);
	return undefined;
}

/** `unfazed bank restore ID`: brings a deleted deposit back. */
export async function runRestore(context: Context, [id = ""]: readonly string[]): Promise<undefined> {
	const deposit = findDeposit(context.journal(), id);
	if (!deposit.deleted) throw wrongUsage(`${shortQuote(deposit)} is not deleted. There is nothing to restore.`);
	restoreDeposit(context.journal(), deposit);
	const restored = now(context, deposit);
	answer(context, restored, `Restored: ${shortWords(restored)}`);
	return undefined;
}

/** `unfazed bank pin ID`: a pinned deposit comes first when things are low. */
export async function runPin(context: Context, [id = ""]: readonly string[]): Promise<undefined> {
	const deposit = setPinned(context.journal(), findDeposit(context.journal(), id), true);
	answer(context, deposit, `Pinned: ${shortQuote(deposit)}. It comes first when things are low.`);
	return undefined;
}

/** `unfazed bank unpin ID`: takes the pin off. */
export async function runUnpin(context: Context, [id = ""]: readonly string[]): Promise<undefined> {
	const deposit = setPinned(context.journal(), findDeposit(context.journal(), id), false);
	answer(context, deposit, `Not pinned: ${shortQuote(deposit)}.`);
	return undefined;
}

/** A deposit of which nothing is said but its text: a win of now. */
function nothingSaid(context: Context): Omit<DepositFields, "text"> {
	const moment = thisMoment(context.clock);
	const nobody = { from: null, did: null, channel: null, reasons: [] };
	return { kind: "win", moment, ...nobody, pinned: false, private: false };
}

function typedText(context: Context): string {
	if (context.interactive) context.say("One deposit a line; a date may stand before it. Ctrl-D ends it.");
	return readAllStdin();
}

function now(context: Context, deposit: Deposit): Deposit {
	return context.journal().records(bankCollection).get(deposit._id) ?? deposit;
}

function answer(context: Context, deposit: Deposit, text: string): void {
	if (context.json) context.printJson({ deposit: depositJson(deposit) });
	else context.print(text);
}
