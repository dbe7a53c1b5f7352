import { describe, expect, test } from "vitest";
import { bankCollection } from "../../src/bank/deposit-records.js";
import { widthOf } from "../../src/terminal/width.js";
import { contextAt } from "../support/context.js";
import { typedCommand } from "../support/typed-command.js";
import { added, bank, type DepositJson, listed, records, withDeposits } from "./bank-words.js";

describe("what makes no sense", () => {
	test.each([
		[["add"], "what went well?"],
		[["add", " \x07 "], "the text is empty"],
		[["add", "x", "--kind", "prase"], 'unknown kind "prase". Did you mean praise? Known: win, praise,'],
		[["add", "x", "--channel", "fone"], "Did you mean phone?"],
		[["add", "x", "--reason", "prise"], "Did you mean price?"],
		[["add", "x", "--at", "tomorrow"], "still to come"],
		[["add", "x", "--at", "2026-02-30"], "there is no such date"],
		[["add", "x", "--from", "a".repeat(501)], "longer than 500"],
		[["add", "x", "--lines", "file"], "Give the one or the other"],
		[["add", "two", "words"], "A text with blanks needs quotes"],
		[["list", "kind:prase"], "Did you mean praise?"],
		[["list", "reason:prise"], "Did you mean price?"],
		[["list", "form:acme"], '"form:" is no filter. Did you mean from:?'],
		[["list", "pinned:perhaps"], "is no yes or no"],
		[["list", "on:2026-13"], "Write it like on:2026"],
		[["list", "--limit", "few"], "--limit must be a whole number"],
		[["show", "abc"], "too short for an id"],
		[["edit", "ID"], "nothing to change"],
		[["edit", "ID", "--text", ""], "the text is empty"],
		[["edit", "ID", "--at", "2026-12-01"], "still to come"],
		[["restore", "ID"], "is not deleted"],
		[["ad", "x"], "unknown command ad. Did you mean add?"],
		[["initech"], "unknown command initech"],
		[["pin"], "missing required argument"],
	])("%j is refused with 2 in one line, and changes nothing", async (argv, says) => {
		const { context, praise } = await withDeposits();
		const before = records(context);
		const { code, out, err } = await bank(context, ...argv.map((word) => (word === "ID" ? praise.id : word)));
		expect({ code, out }).toEqual({ code: 2, out: "" });
		expect(err).toContain(says);
		expect(err.trim().split("\n")).toHaveLength(1);
		expect(records(context)).toEqual(before);
	});

	test("an id of none, or one that is deleted, is no success", async () => {
		const { context, praise } = await withDeposits();
		expect(await bank(context, "show", "zzzzz")).toMatchObject({ code: 1, err: expect.stringContaining("Ids are in") });
		await bank(context, "rm", praise.id);
		for (const argv of [
			["pin", praise.id],
			["edit", praise.id, "--text", "x"],
		]) {
			const { code, err } = await bank(context, ...argv);
			expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining(`bank restore ${praise.id}`) });
		}
		expect((await bank(context, "rm", praise.id)).code).toBe(2);
	});

	test("a part of an id that fits several names them", async () => {
		const context = contextAt();
		const drafts = ["abcd1", "abcd2"].map((_id) => ({
			_id,
			kind: "win" as const,
			text: `Text ${_id}`,
			from: null,
			at: new Date(0),
			offset: 0,
			askId: null,
			pinned: false,
			private: false,
		}));
		context.journal().add("two", bankCollection, drafts);
		const { code, err } = await bank(context, "show", "ABCD");
		expect(code).toBe(2);
		expect(err).toContain("ABCD fits 2 deposits: abcd1 (Text abcd1), abcd2 (Text abcd2).");
		expect((await bank(context, "show", "bcd2")).out).toContain("Text abcd2");
	});
});

describe("the list", () => {
	test("is what bank alone gives: newest first, a line of facts and the text below", async () => {
		const { context, praise, order, secret } = await withDeposits();
		const { code, out } = await bank(context);
		expect(code).toBe(0);
		expect(out.split("\n")).toEqual([
			expect.stringMatching(new RegExp(`^2026-11-22 {2}Praise, from Initech +${praise.id}$`)),
			`${" ".repeat(12)}You were the only one who asked`,
			expect.stringMatching(new RegExp(`^2026-03-14 {2}Milestone +${order.id}$`)),
			`${" ".repeat(12)}First order over 10k`,
			expect.stringMatching(new RegExp(`^2025-11-22 {2}Win, pinned, private +${secret.id}$`)),
			`${" ".repeat(12)}Nobody else knows`,
			"3 deposits",
			"",
		]);
		expect((await bank(context, "list")).out).toBe(out);
	});

	test("finds by words and filters, and says how many there are beyond the limit", async () => {
		const { context, praise, order, secret } = await withDeposits();
		const ids = async (...argv: string[]) => (await listed(context, ...argv)).deposits.map(({ id }) => id);
		expect(await ids("ONLY", "asked")).toEqual([praise.id]);
		expect(await ids("from:initech")).toEqual([praise.id]);
		expect(await ids("kind:win,milestone")).toEqual([order.id, secret.id]);
		expect(await ids("on:2026-03")).toEqual([order.id]);
		expect(await ids("private:no", "-kind:praise")).toEqual([order.id]);
		expect(await listed(context, "--limit", "1")).toMatchObject({ deposits: [{ id: praise.id }], total: 3 });
		expect((await bank(context, "--limit", "1")).out).toMatch(
			/\n3 deposits, the newest 1 shown\. More with --limit\n$/,
		);
		expect(await bank(context, "list", "somebody")).toMatchObject({
			code: 0,
			out: "No deposit fits. Try fewer words or filters; all deposits: unfazed bank\n",
		});
	});

	test("cuts a long name rather than the signs that a deposit is pinned or private", async () => {
		const context = contextAt();
		await added(context, "Thank you", "--from", "A company with a name that goes on ".repeat(9), "--pin", "--private");
		for (const columns of [60, 80, 120]) {
			const [facts = ""] = (await typedCommand(context, ["bank"], columns)).out.split("\n");
			expect(facts).toMatch(/^2026-11-22 {2}Win, from A comp.*…, pinned, private {2}\w{12}$/);
			expect(widthOf(facts)).toBe(columns);
		}
	});

	test("in plain is a sentence a deposit", async () => {
		const { context, secret } = await withDeposits();
		expect((await bank(context, "list", "pinned:yes", "--plain")).out).toBe(
			`Win, pinned, private, 22 November 2025: Nobody else knows. Id ${secret.id}.\n1 deposit\n`,
		);
	});

	test("of an empty bank says how to begin, and is no failure", async () => {
		const context = contextAt();
		expect(await bank(context)).toMatchObject({ code: 0, out: expect.stringContaining("unfazed bank add") });
		expect(await listed(context)).toEqual({ deposits: [], total: 0 });
		expect((await bank(context, "--deleted")).out).toBe("No deleted deposit.\n");
	});

	test("--deleted has those that somebody deleted, and not those whose adding was undone", async () => {
		const { context, order } = await withDeposits();
		context.journal().undo(1);
		await bank(context, "rm", order.id);
		expect(await listed(context, "--deleted")).toMatchObject({ deposits: [{ id: order.id, deleted: true }], total: 1 });
		expect((await bank(context, "--deleted")).out).toContain("1 deleted deposit");
		expect((await listed(context)).total).toBe(1);
		await bank(context, "restore", order.id.slice(2, 8));
		expect((await listed(context)).total).toBe(2);
	});

	test("the help names the commands and the filters within 80 columns", async () => {
		const { out } = await bank(contextAt(), "--help");
		for (const word of ["add", "list", "show", "draw", "edit", "rm", "restore", "pin", "unpin"])
			expect(out).toMatch(new RegExp(`^ {2}${word} `, "m"));
		expect(out).not.toContain("overview");
		expect(out).toContain("on: (a day, a month, a year");
		expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
	});
});

describe("draw", () => {
	test("gives another one each time, private ones too, with the day it comes from", async () => {
		const { context } = await withDeposits();
		const ids = new Set<string>();
		for (let at = 0; at < 3; at++) {
			const { json } = await bank(context, "draw", "--json");
			const { deposit, why } = json as { deposit: DepositJson; why: string };
			expect(why).toMatch(/^(on-this-day|pinned|fits|turn|early)$/);
			ids.add(deposit.id);
		}
		expect(ids.size).toBe(3);
		expect((await bank(context, "draw")).out).toMatch(/^From your bank, .*:\n\n {2}\S/);
		expect((await bank(context, "draw", "--plain")).out).toMatch(/^From your bank, .*:\n\S/);
	});

	test("from a bank of which all was deleted: the list says how much, and where it is", async () => {
		const context = contextAt();
		const id = (await added(context, "Once.")).id;
		await bank(context, "rm", id);
		const { out } = await bank(context, "list");
		expect(out).toContain("The bank is empty.");
		expect(out).toMatch(/1 deposit is deleted\. To see what was: unfazed bank list --deleted\n$/);
	});

	test("from an empty bank gives nothing, and says how to begin", async () => {
		const context = contextAt();
		expect((await bank(context, "draw", "--json")).json).toEqual({ deposit: null, why: null });
		expect(await bank(context, "draw")).toMatchObject({ code: 0, out: expect.stringContaining("The bank is empty") });
	});
});
