import { expect } from "vitest";
import { bankCollection } from "../../src/bank/deposit-records.js";
import type { Context } from "../../src/command/context.js";
import { contextAt } from "../support/context.js";
import { typedCommand } from "../support/typed-command.js";

/** What tests look at of a deposit as `--json` prints it. */
export type DepositJson = { id: string; kind: string; text: string; from: string | null; private: boolean };
/** What the list prints as JSON. */
type Listed = { deposits: DepositJson[]; total: number };

/** Runs `unfazed bank` with these words. */
export const bank = (context: Context, ...argv: string[]) => typedCommand(context, ["bank", ...argv]);

/** What is in the bank, deleted ones too, as it is on disk. */
export const records = (context: Context) => context.journal().records(bankCollection).inMonth(null, { deleted: true });

/** Adds a deposit, and gives it as JSON. */
export async function added(context: Context, ...argv: string[]): Promise<DepositJson> {
	const { json, err } = await bank(context, "add", ...argv, "--json");
	expect(err).not.toContain("unfazed: unknown");
	return (json as { deposit: DepositJson }).deposit;
}

/** The list, as JSON. */
export async function listed(context: Context, ...argv: string[]): Promise<Listed> {
	return (await bank(context, "list", ...argv, "--json")).json as Listed;
}

/** A bank of three: praise of today, an order of March, and a secret of this day a year ago. */
export async function withDeposits() {
	const context = contextAt();
	const praise = await added(context, "You were the only one who asked", "--kind", "praise", "--from", "Initech");
	const order = await added(context, "First order over 10k", "--kind", "milestone", "--at", "2026-03-14");
	const secret = await added(context, "Nobody else knows", "--private", "--pin", "--at", "2025-11-22");
	return { context, praise, order, secret };
}
