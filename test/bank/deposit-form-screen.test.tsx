import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { DepositFormScreen } from "../../src/bank/deposit-form-screen.js";
import { bankCollection, type Deposit } from "../../src/bank/deposit-records.js";
import { bankCount } from "../../src/bank/draw-records.js";
import { addDeposit, type DepositFields, editDeposit, removeDeposit } from "../../src/bank/new-deposit.js";
import type { Context } from "../../src/command/context.js";
import { contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

const TAB = "\t";
const ESC = "\x1b";
/** Typed key by key, a long text is kept as often. */
const pasted = (text: string) => `\x1b[200~${text}\x1b[201~`;
const CTRL_S = "\x13";
const CTRL_U = "\x15";

const FIELDS: DepositFields = {
	text: "They renewed for two years.",
	kind: "praise",
	from: "Initech",
	did: "Asked early.",
	moment: {
		at: Date.parse("2026-03-14T12:00:00"),
		offset: -new Date("2026-03-14").getTimezoneOffset(),
		dateOnly: true,
	},
	channel: "phone",
	reasons: [],
	pinned: false,
	private: false,
};

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

function open(
	context: Context,
	{ id, columns = 80, rows = 24 }: { id?: string; columns?: number; rows?: number } = {},
) {
	const left: (string | undefined)[] = [];
	const screen = renderAt(<DepositFormScreen context={context} id={id} onBack={(notice) => left.push(notice)} />, {
		columns,
		rows,
	});
	drawn = screen;
	return { screen, left };
}

function typedInto(context: Context, keys: string, id?: string) {
	const opened = open(context, id === undefined ? {} : { id });
	opened.screen.stdin.write(keys);
	return opened;
}

function added(context: Context, fields: Partial<DepositFields> = {}): Deposit {
	return addDeposit(context.journal(), { ...FIELDS, ...fields });
}

/** What another terminal reads in the same home. */
function depositsIn({ home }: Context): Deposit[] {
	return contextAt(home).journal().records(bankCollection).inMonth(null);
}

const plain = (frame: string) => frame.replace(/\s+/g, " ");

describe("a new deposit", () => {
	test("is there with a text and Enter: a win of now", async () => {
		const context = contextAt();
		const { screen, left } = open(context);
		await screen.waitFor(/Into the bank +1 of 7/);
		screen.stdin.write("They called back.\r");
		await expect
			.poll(() => left)
			.toEqual(['In the bank: "They called back.". u takes it back. 1 of 3 that make it useful.']);
		expect(depositsIn(context)).toMatchObject([
			{ text: "They called back.", kind: "win", from: null, did: null, pinned: false, private: false, askId: null },
		]);
		expect(depositsIn(context)[0]?.at.getTime()).toBe(context.clock.now());
		expect(context.journal().drafts.keys()).toEqual([]);
		context.journal().undo(1);
		expect(depositsIn(context)).toEqual([]);
	});

	test("takes all that can be said of it", async () => {
		const context = contextAt();
		const { screen, left } = open(context);
		screen.stdin.write(`Thank you\tt\tInitech\tAsked early\tyesterday\t`);
		await screen.waitFor("▸ Pinned");
		screen.stdin.write(`y\t`);
		await screen.waitFor("▸ Private");
		screen.stdin.write("y\r");
		await expect.poll(() => left).toEqual(["In the bank, private. u takes it back. 1 of 3 that make it useful."]);
		expect(depositsIn(context)).toMatchObject([
			{
				text: "Thank you",
				kind: "thanks",
				from: "Initech",
				did: "Asked early",
				at: new Date("2026-11-21T12:00:00"),
				dateOnly: true,
				pinned: true,
				private: true,
			},
		]);
	});

	test("keeps the lines of a paste in one text", async () => {
		const context = contextAt();
		const { screen, left } = open(context);
		screen.stdin.write("\x1b[200~First line\r\nSecond line\x1b[201~");
		await screen.waitFor("Second line");
		screen.stdin.write("\r");
		await expect.poll(() => left.length).toBe(1);
		expect(depositsIn(context).map(({ text }) => text)).toEqual(["First line\nSecond line"]);
	});

	test("says how a date was understood, and leads to one that is to come", async () => {
		const context = contextAt();
		const { screen, left } = open(context);
		screen.stdin.write("A good talk\t\t\t\tlast friday");
		await screen.waitFor("Understood as Fri 20 Nov 2026.");
		screen.stdin.write(`${CTRL_U}tomorrow${TAB}${CTRL_S}`);
		expect(plain(await screen.waitFor(/▸ When[\s\S]*still to come/))).toContain("Give a time that is past.");
		screen.stdin.write(CTRL_U);
		await screen.waitFor("Empty is now.");
		screen.stdin.write(CTRL_S);
		await expect.poll(() => left.length).toBe(1);
		expect(depositsIn(context)).toMatchObject([{ text: "A good talk", dateOnly: false }]);
	});

	test("that is saved before its date was read keeps that date", async () => {
		const context = contextAt();
		const { screen, left } = open(context);
		screen.stdin.write(`A good talk\t\t\t\t2 days ago${CTRL_S}`);
		await expect.poll(() => left.length).toBe(1);
		expect(depositsIn(context)).toMatchObject([{ at: new Date("2026-11-20T12:00:00"), dateOnly: true }]);
	});

	test("needs a text", async () => {
		const context = contextAt();
		const { screen, left } = open(context);
		screen.stdin.write(`\t\tInitech${CTRL_S}`);
		await screen.waitFor(/▸ What happened[\s\S]*A few words will do\./);
		expect([left, depositsIn(context)]).toEqual([[], []]);
	});

	test("half typed, is kept with every key and comes back", async () => {
		const context = contextAt();
		const first = open(context);
		first.screen.stdin.write("They call\tp");
		await first.screen.waitFor("● praise");
		// A terminal that is closed here leaves as much behind as Esc.
		expect(contextAt(context.home).journal().drafts.load("form-deposit")).toEqual({
			text: "They call",
			kind: "praise",
		});
		first.screen.stdin.write(ESC);
		await expect.poll(() => first.left).toEqual(["Kept for later. b goes on with it."]);
		first.screen.unmount();

		const { screen, left } = open(context);
		expect(await screen.waitFor("You typed this before")).toMatch(/They call\n[\s\S]*● praise/);
		screen.stdin.write("ed\r");
		await expect.poll(() => left.length).toBe(1);
		expect(depositsIn(context)).toMatchObject([{ text: "They called", kind: "praise" }]);
		expect(context.journal().drafts.keys()).toEqual([]);
	});

	test("with nothing typed is left without a word", async () => {
		const { screen, left } = open(contextAt());
		screen.stdin.write(`\t${ESC}`);
		await expect.poll(() => left).toEqual([undefined]);
	});

	test("from the third on, the bank is useful and nothing more is said", async () => {
		const context = contextAt();
		for (const text of ["one", "two", "three"]) added(context, { text });
		const { screen, left } = open(context);
		screen.stdin.write("four\r");
		await expect.poll(() => left).toEqual(['In the bank: "four". u takes it back.']);
	});

	test("is there once, also where the bank cannot be counted after it", async () => {
		const { home } = contextAt();
		added(contextAt(home));
		bankCount(contextAt(home).journal());
		const cache = `${home}/cache/bank-deposits/all.json`;
		writeFileSync(cache, JSON.stringify({ ...JSON.parse(readFileSync(cache, "utf8")), digest: {} }));
		const context = contextAt(home);
		const { left } = typedInto(context, "Twice?\r");
		await expect.poll(() => left).toEqual(['In the bank: "Twice?". u takes it back.']);
		expect(() => bankCount(contextAt(home).journal())).toThrow();
		expect(depositsIn(context).map(({ text }) => text)).toEqual([FIELDS.text, "Twice?"]);
	});

	test("takes no more of a name than the command does", async () => {
		const context = contextAt();
		const { screen, left } = typedInto(context, `Thank you\t\t${pasted("x".repeat(501))}${CTRL_S}`);
		expect(plain(await screen.waitFor(/▸ From[\s\S]*longer than 500/))).toContain("the rest goes into the text");
		expect([left, depositsIn(context)]).toEqual([[], []]);
		screen.stdin.write(`\x7f${CTRL_S}`);
		await expect.poll(() => left.length).toBe(1);
		expect(depositsIn(context)[0]?.from).toHaveLength(500);
	});

	test("on a disk that takes nothing stays on the screen, and only a second Esc leaves without it", async () => {
		const context = contextAt();
		mkdirSync(context.home, { recursive: true });
		writeFileSync(`${context.home}/drafts`, "a file where the folder should be");
		mkdirSync(`${context.home}/bank.db`);
		const { screen, left } = open(context);
		screen.stdin.write("A good talk");
		await screen.waitFor(/A good talk[\s\S]*Nothing was saved/);
		screen.stdin.write("\r");
		await screen.waitFor((frame) => plain(frame).includes("is a folder"));
		screen.stdin.write(ESC);
		expect(await screen.waitFor((frame) => plain(frame).includes("leaves without it."))).toContain("A good talk");
		expect(left).toEqual([]);
		rmSync(`${context.home}/bank.db`, { recursive: true });
		screen.stdin.write("\r");
		await expect.poll(() => left.length).toBe(1);
		expect(depositsIn(context)).toMatchObject([{ text: "A good talk" }]);
	});

	test.each([
		{ columns: 60, rows: 15 },
		{ columns: 120, rows: 40 },
		{ columns: 20, rows: 24 },
	])("fits a window of $columns x $rows, whatever is typed", async ({ columns, rows }) => {
		const { screen } = open(contextAt(), { columns, rows });
		screen.stdin.write(`${pasted("会社 e\u0301 👩‍👩‍👧 \u202eabc\n".repeat(30))}\t\t${pasted("x".repeat(90))}\t`);
		await screen.waitFor(columns < 60 ? "Make it larger" : "▸ What you did");
	});
});

describe("a deposit that is there", () => {
	test("is filled in, and only what was changed is saved, as one step of undo", async () => {
		const context = contextAt();
		const deposit = added(context);
		const { screen, left } = open(context, { id: deposit._id });
		const frame = await screen.waitFor("A deposit");
		for (const text of ["They renewed", "● praise", "Initech", "Asked early.", "2026-03-14"])
			expect(frame).toContain(text);
		screen.stdin.write("\t\tw\x15Hooli");
		await screen.waitFor("Hooli");
		// Another terminal, meanwhile.
		editDeposit(contextAt(context.home).journal(), deposit._id, (now) => ({ ...now, text: "Reworded.", pinned: true }));
		screen.stdin.write(CTRL_S);
		await expect.poll(() => left).toEqual(['Changed: "Reworded.". u takes it back.']);
		expect(depositsIn(context)).toMatchObject([{ ...FIELDS_KEPT, text: "Reworded.", pinned: true, from: "Hooli" }]);
		context.journal().undo(1);
		expect(depositsIn(context)).toMatchObject([{ text: "Reworded.", pinned: true, from: "Initech" }]);
	});

	test("keeps its time of day unless its date was changed", async () => {
		const context = contextAt();
		const moment = { at: Date.parse("2026-03-14T14:30:10Z"), offset: 60, dateOnly: false };
		const { _id: id } = added(context, { moment });
		const { screen, left } = open(context, { id });
		await screen.waitFor("2026-03-14 15:30");
		screen.stdin.write(`!${CTRL_S}`);
		await expect.poll(() => left.length).toBe(1);
		expect(depositsIn(context)).toMatchObject([{ text: `${FIELDS.text}!`, at: new Date(moment.at), offset: 60 }]);
	});

	test("that was not changed is not written again", async () => {
		const context = contextAt();
		const { _id: id, rev } = added(context);
		const { screen, left } = open(context, { id });
		screen.stdin.write(` ${CTRL_S}`);
		await expect.poll(() => left).toEqual(["Nothing changed."]);
		expect(depositsIn(context)[0]?.rev).toBe(rev);
	});

	test("deleted meanwhile is said with the keys that help, and what was typed is kept", async () => {
		const context = contextAt();
		const deposit = added(context);
		const { screen, left } = typedInto(context, " Twice.", deposit._id);
		await screen.waitFor("Twice.");
		removeDeposit(contextAt(context.home).journal(), deposit);
		screen.stdin.write(CTRL_S);
		const frame = plain(await screen.waitFor("This deposit is deleted."));
		expect(frame).toContain("x shows what is deleted and R brings it back.");
		expect(frame).not.toContain("unfazed ");
		screen.stdin.write(ESC);
		await expect.poll(() => left).toEqual(["Kept for later. Editing it again goes on with it."]);
		expect(context.journal().drafts.load(`edit-deposit-${deposit._id}`)).toEqual({ text: `${FIELDS.text} Twice.` });
	});

	test("whose adding was undone meanwhile is said with the key that redoes it", async () => {
		const context = contextAt();
		const { screen } = typedInto(context, " Twice.", added(context)._id);
		await screen.waitFor("Twice.");
		contextAt(context.home).journal().undo(1);
		screen.stdin.write(CTRL_S);
		await screen.waitFor("Adding this deposit was undone.");
	});

	test("keeps a name that is longer than one may type, while that is not changed", async () => {
		const context = contextAt();
		const { _id: id, from } = added(context, { from: "x".repeat(600) });
		const { left } = typedInto(context, `!${CTRL_S}`, id);
		await expect.poll(() => left.length).toBe(1);
		expect(depositsIn(context)).toMatchObject([{ text: `${FIELDS.text}!`, from }]);
	});

	test("saved with nothing changed leaves the draft of another terminal alone", async () => {
		const context = contextAt();
		const { _id: id } = added(context);
		const { screen, left } = open(context, { id });
		await screen.waitFor("A deposit");
		contextAt(context.home).journal().drafts.save(`edit-deposit-${id}`, { text: "Half" });
		screen.stdin.write(CTRL_S);
		await expect.poll(() => left).toEqual(["Nothing changed."]);
		expect(context.journal().drafts.load(`edit-deposit-${id}`)).toEqual({ text: "Half" });
	});

	test("that is gone when it is opened is said", async () => {
		const context = contextAt();
		const { left } = open(context, { id: "202611-nothing" });
		await expect.poll(() => left).toEqual(["This deposit is not in the bank any more."]);
	});

	test("needs its day", async () => {
		const context = contextAt();
		const { screen } = open(context, { id: added(context)._id });
		screen.stdin.write(`\t\t\t\t${CTRL_U}${CTRL_S}`);
		await screen.waitFor(/▸ When[\s\S]*A deposit has its day\./);
	});
});

const FIELDS_KEPT = { kind: "praise", did: "Asked early.", channel: "phone", dateOnly: true };
