import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { AskFormScreen } from "../../src/asks/ask-form-screen.js";
import { DepositFormScreen } from "../../src/bank/deposit-form-screen.js";
import type { Context } from "../../src/command/context.js";
import { contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

const [TAB, ESC, CTRL_S] = ["\t", "\x1b", "\x13"];
const SIZE = { columns: 80, rows: 24 };

const drawn: Drawn[] = [];
afterEach(() => {
	for (const screen of drawn.splice(0)) screen.unmount();
});

type Opened = { screen: Drawn; left: unknown[] };

function openDeposit({ home }: Context): Opened {
	const left: unknown[] = [];
	const screen = renderAt(<DepositFormScreen context={contextAt(home)} onBack={(notice) => left.push(notice)} />, SIZE);
	drawn.push(screen);
	return { screen, left };
}

function openAsk({ home }: Context): Opened {
	const left: unknown[] = [];
	const screen = renderAt(
		<AskFormScreen
			context={contextAt(home)}
			kind="no"
			onRecorded={({ ask }) => left.push(ask.who)}
			onKept={(typed) => left.push(typed)}
			onLost={() => left.push("lost")}
		/>,
		SIZE,
	);
	drawn.push(screen);
	return { screen, left };
}

const FORMS = [
	{ name: "a deposit", open: openDeposit, key: "form-deposit", typed: { text: "Acme" }, kept: expect.any(String) },
	{ name: "a no", open: openAsk, key: "form-no", typed: { who: "Acme" }, kept: true },
];

describe.each(FORMS)("a form of $name in two terminals", ({ name, open, key, typed, kept }) => {
	const untouched = name === "a no" ? false : undefined;
	const draftIn = ({ home }: Context) => contextAt(home).journal().drafts.load(key);

	test("leaves alone what the other one kept, until something is typed in it", async () => {
		const context = contextAt();
		const [first, second] = [open(context), open(context)];
		second.screen.stdin.write(`Acme${ESC}`);
		await expect.poll(() => second.left).toEqual([kept]);
		expect(draftIn(context)).toMatchObject(typed);
		// Keys that change nothing.
		first.screen.stdin.write(TAB);
		first.screen.stdin.write("\x1b[A\x1b[D");
		first.screen.stdin.write(ESC);
		await expect.poll(() => first.left).toEqual([untouched]);
		expect(draftIn(context)).toMatchObject(typed);
	});

	test("does not bring back a draft that the other one saved", async () => {
		const context = contextAt();
		const before = open(context);
		before.screen.stdin.write(`Acme${ESC}`);
		await expect.poll(() => before.left).toEqual([kept]);
		const [first, second] = [open(context), open(context)];
		second.screen.stdin.write(CTRL_S);
		await expect.poll(() => second.left.length).toBe(1);
		first.screen.stdin.write(`\x1b[C${ESC}`);
		await expect.poll(() => first.left).toEqual([untouched]);
		expect(draftIn(context)).toBeUndefined();
	});

	test("keeps what was typed in it though the other one saved before it was left", async () => {
		const context = contextAt();
		const first = open(context);
		first.screen.stdin.write("Acme");
		await expect.poll(() => draftIn(context)).toMatchObject(typed);
		const second = open(context);
		second.screen.stdin.write(CTRL_S);
		await expect.poll(() => second.left.length).toBe(1);
		expect(draftIn(context)).toBeUndefined();
		first.screen.stdin.write(ESC);
		await expect.poll(() => first.left).toEqual([kept]);
		expect(draftIn(context)).toMatchObject(typed);
	});

	test("keeps what is typed as soon as the disk takes it again, with any key", async () => {
		const context = contextAt();
		mkdirSync(context.home, { recursive: true });
		writeFileSync(`${context.home}/drafts`, "a file where the folder should be");
		const { screen, left } = open(context);
		screen.stdin.write("Acme");
		await screen.waitFor(/Acme[\s\S]*Nothing was saved/);
		rmSync(`${context.home}/drafts`);
		screen.stdin.write("\x1b[D");
		await expect.poll(() => draftIn(context)).toMatchObject(typed);
		screen.stdin.write(ESC);
		await expect.poll(() => left).toEqual([kept]);
	});
});
