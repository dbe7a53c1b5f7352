import { describe, expect, test } from "vitest";
import { bankCollection } from "../../src/bank/deposit-records.js";
import { widthOf } from "../../src/terminal/width.js";
import { contextAt } from "../support/context.js";
import { typedCommand } from "../support/typed-command.js";
import { added, bank, type DepositJson, listed, records, withDeposits } from "./bank-words.js";

describe("add", () => {
	test("keeps all that is said, and says what is in the bank now", async () => {
		const context = contextAt();
		const { code, out, err } = await bank(
			context,
			...["add", "You were the only one who asked.", "--kind", "Praise", "--from", "Initech"],
			...["--did", "asked first", "--at", "last friday", "--channel", "Cold Call", "--reason", "too expensive"],
			...["--reason", "timing", "--pin", "--private"],
		);
		expect({ code, err }).toEqual({ code: 0, err: 'unfazed: "last friday" understood as Fri 20 Nov 2026\n' });
		const [deposit] = records(context);
		expect(out).toBe(
			`In the bank: "You were the only one who asked" (praise, from Initech, pinned, private). Id ${deposit?._id}.\n`,
		);
		expect(deposit).toMatchObject({
			kind: "praise",
			text: "You were the only one who asked.",
			from: "Initech",
			did: "asked first",
			dateOnly: true,
			askId: null,
			channel: "phone",
			reasons: ["price", "timing"],
			pinned: true,
			private: true,
		});
	});

	test("of a text alone is a win of now", async () => {
		const context = contextAt();
		const { json } = await bank(context, "add", "They renewed", "--json");
		expect(json).toEqual({
			deposit: {
				id: records(context)[0]?._id,
				kind: "win",
				text: "They renewed",
				from: null,
				did: null,
				at: expect.stringMatching(/^2026-11-22T09:00:00[+Z]/),
				askId: null,
				channel: null,
				reasons: [],
				pinned: false,
				private: false,
				dateOnly: false,
			},
		});
	});

	test("takes texts that screens and files trip over, and keeps them readable", async () => {
		const context = contextAt();
		const long = `${"Sie haben 株式会社 👩🏽‍🚀 ".repeat(600)}end`;
		const text = `\x1b[31mred\x1b[0m\u0007 one\u2028two\n${long}`;
		const { text: kept } = await added(context, text, "--from", "A\nna\x1b[2J", "--did", "\u0000x");
		expect(kept).toBe(`red one\u2028two\n${long}`);
		const again = contextAt(context.home);
		expect(records(again)[0]).toMatchObject({ text: kept, from: "A na", did: "x" });
		for (const columns of [60, 80, 120, 200]) {
			for (const command of [["list"], ["show", records(again)[0]?._id ?? ""], ["draw"]]) {
				const { out } = await typedCommand(again, ["bank", ...command], columns);
				const lines = out.split("\n");
				expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(Math.min(columns, 120));
				expect(out.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\u2028/u);
			}
		}
	});
});

describe("one deposit", () => {
	test("is shown with all that is known of it", async () => {
		const { context, secret } = await withDeposits();
		const { out } = await bank(context, "show", secret.id);
		expect(out).toMatch(/^text +Nobody else knows$/m);
		expect(out).toMatch(/^when +Sat 22 Nov 2025$/m);
		expect(out).toMatch(/^private +yes; it is never shown unasked$/m);
		expect((await bank(context, "show", secret.id, "--plain")).out).toContain("when: Sat 22 Nov 2025\n");
		expect((await bank(context, "show", secret.id, "--json")).json).toEqual({ deposit: secret });
	});

	test("is edited field by field; an empty value clears one", async () => {
		const { context, praise } = await withDeposits();
		const edit = async (...argv: string[]) => {
			const { json } = await bank(context, "edit", praise.id, ...argv, "--json");
			return (json as { deposit: DepositJson }).deposit;
		};
		const changed = await edit("--text", "New", "--kind", "thanks", "--channel", "phone", "--reason", "price", "--pin");
		expect(changed).toEqual({
			...praise,
			...{ text: "New", kind: "thanks", channel: "phone", reasons: ["price"], pinned: true },
		});
		const cleared = { from: null, channel: null, reasons: [], pinned: false, private: true };
		expect(
			await edit("--from", "", "--did", "", "--channel", "", "--reason", "", "--no-pin", "--private"),
		).toMatchObject(cleared);
		expect(await edit("--no-private", "--at", "2026-05-02")).toMatchObject({
			private: false,
			at: expect.stringMatching(/^2026-05-02T12/),
			dateOnly: true,
		});
		const same = await bank(context, "edit", praise.id, "--text", "New");
		expect(same.out).toMatch(/^It says so already: "New" \(thanks\)\./);
		context.journal().undo(3);
		expect((await listed(context, "only")).deposits).toEqual([praise]);
	});

	test("of an older version keeps what it does not know, and gets nothing that was not said", async () => {
		const context = contextAt();
		const old = { kind: "win", text: "Old", from: null, at: new Date(0), offset: 0, askId: null } as const;
		const draft = { ...old, pinned: false, private: false, later: 7 };
		context.journal().add("old", bankCollection, [draft]);
		const [{ _id } = { _id: "" }] = records(context);
		await bank(context, "edit", _id, "--text", "New");
		expect(records(context)[0]).toEqual({ ...draft, _id, text: "New", rev: 2 });
	});

	test("is pinned, unpinned, deleted and restored, and undo takes each back", async () => {
		const { context, praise } = await withDeposits();
		const before = records(context);
		const says = async (...argv: string[]) => (await bank(context, ...argv)).out;
		expect(await says("pin", praise.id)).toBe(
			'Pinned: "You were the only one who asked". It comes first when things are low.\n',
		);
		expect(await says("pin", praise.id)).toContain("Pinned");
		expect(await says("unpin", praise.id)).toBe('Not pinned: "You were the only one who asked".\n');
		expect(await says("rm", praise.id)).toContain("Bring it back with: unfazed undo");
		expect(await says("restore", praise.id)).toMatch(/^Restored: "You were the only one who asked" \(praise, from/);
		const undone = await typedCommand(context, ["undo", "4"]);
		expect(undone.out.split("\n").slice(0, 2)).toEqual([
			"Undone: deposit restored: You were the only one who asked. That marked the deposit as deleted again.",
			"Undone: deposit deleted: You were the only one who asked. That brought the deposit back.",
		]);
		const bare = (deposits: readonly object[]) => deposits.map((deposit) => ({ ...deposit, rev: 0 }));
		expect(bare(records(context))).toEqual(bare(before));
	});

	test("is nowhere in the list of changes when it is private", async () => {
		const { context, secret } = await withDeposits();
		await bank(context, "edit", secret.id, "--text", "Nobody at all");
		await bank(context, "pin", secret.id);
		await bank(context, "rm", secret.id);
		const { out } = await typedCommand(context, ["undo", "--list"]);
		expect(out).toContain("private deposit edited");
		expect(out).not.toContain("Nobody");
	});
});
