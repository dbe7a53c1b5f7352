import type { Command } from "commander";
import type { Context } from "../command/context.js";
import { type ActionOf, list, type Row, type Run } from "../command/rows.js";
import { unknownCommand } from "../command/usage.js";

/** What tells a draw whether it is a bad time, which the bank does not know. */
type WithLow = (draw: (context: Context, low: boolean) => Promise<undefined>) => Run;

/** `bank` and its sub-commands. */
export function bankRow(beside: { withLow: WithLow }): Row {
	return { word: "bank", add: (bank, action) => addBank(bank, action, beside) };
}

const HELP = `
Examples:
  unfazed bank add "You were the only one who asked what we needed." \\
      --kind praise --from Initech --did "asked before I showed anything"
  unfazed bank add -                  asks for the text, or reads it from a pipe
  unfazed bank add --lines wins.txt   one a line; a date may stand before it:
                                      2026-03-14 First order over 10k
  unfazed bank list kind:praise from:acme on:2026-03

Filters of the list, beside its words: kind: from: channel: reason: pinned:yes
private:no on: (a day, a month, a year or 2026-01..2026-03). A - before a filter
leaves out what it finds; commas give it several values.
A private deposit is never shown unasked: not in Today, not before a ritual.`;

const reading = async () => await import("./bank-command.js");
const editing = async () => await import("./bank-edit-command.js");

function addBank(bank: Command, action: ActionOf, { withLow }: { withLow: WithLow }): void {
	bank
		.description("what went well, and what people said of you: add, list, draw")
		.usage("add|list|draw|... [flags]")
		.addHelpText("after", HELP);
	// A command of its own, because flags of `bank` itself would be taken away from its sub-commands.
	listing(bank.command("overview", { isDefault: true, hidden: true }).argument("[words...]")).action(
		action(async () => {
			const { runList } = await reading();
			return (context, [word], flags) => {
				if (word !== undefined) throw unknownCommand(word, bank);
				return runList(context, [], flags);
			};
		}),
	);
	fields(bank.command("add").description("put something in; a whole file of lines with --lines"))
		.argument("[text]", "what went well, or what they said")
		.option("--lines <file>", "a file of deposits, one a line; - reads them from a pipe")
		.option("--pin", "pinned ones come first when things are low")
		.option("--private", "never shown unasked")
		.action(action(async () => (await editing()).runAdd));
	listing(bank.command("list").description("what is in it, newest first; or what a query finds"))
		.argument("[query...]", "words to look for; and filters, see: unfazed bank --help")
		.action(action(async () => (await reading()).runList));
	ofOne(bank.command("show").description("everything about one deposit")).action(
		action(async () => (await reading()).runShow),
	);
	bank
		.command("draw")
		.description("take one out to read; another one each time")
		.action(action(async () => withLow((await reading()).runDraw)));
	fields(ofOne(bank.command("edit").description("change what the flags name")))
		.option("--text <text>", "what went well, or what they said")
		.option("--pin", "pin it")
		.option("--no-pin", "take the pin off")
		.option("--private", "never shown unasked")
		.option("--no-private", "shown like the others")
		.addHelpText("after", '\nAn empty value clears a field: --from "" --did "" --channel "" --reason ""')
		.action(action(async () => (await editing()).runEdit));
	ofOne(bank.command("rm").description("delete a deposit; it can be restored")).action(
		action(async () => (await editing()).runRemove),
	);
	ofOne(bank.command("restore").description("bring a deleted deposit back")).action(
		action(async () => (await editing()).runRestore),
	);
	ofOne(bank.command("pin").description("let it come first when things are low")).action(
		action(async () => (await editing()).runPin),
	);
	ofOne(bank.command("unpin").description("take the pin off")).action(action(async () => (await editing()).runUnpin));
}

function ofOne(command: Command): Command {
	return command.argument("<id>", "the deposit's id, or a part of it");
}

function listing(command: Command): Command {
	return command
		.option("--limit <number>", "at most so many (default 50)")
		.option("--deleted", "deleted deposits, to restore one");
}

/** What can be said of a deposit beside its text. */
function fields(command: Command): Command {
	return command
		.option("--kind <kind>", "win, praise, thanks or milestone")
		.option("--from <name>", "who it came from")
		.option("--did <text>", "what you did for it")
		.option("--at <when>", "when it was, if not now: 2026-03-14, yesterday, last friday")
		.option("--channel <channel>", "where it fits: phone, email, in_person, ...")
		.option("--reason <reason>", "noes it helps against: price, timing, ...; may be repeated", list);
}
