import { afterEach, describe, expect, test } from "vitest";
import type { Ask } from "../../src/asks/ask.js";
import { asksCollection } from "../../src/asks/ask-records.js";
import type { Context } from "../../src/command/context.js";
import { beginRitual } from "../../src/ritual/ritual.js";
import { finishRitual } from "../../src/ritual/ritual-records.js";
import { finishYes } from "../../src/ritual/yes/yes-records.js";
import { beginYes } from "../../src/ritual/yes/yes-ritual.js";
import { contextAt } from "../support/context.js";
import { closeTerminals, openTerminal } from "../support/terminal.js";

afterEach(closeTerminals);

const NOON = "2026-11-22T12:00:00";

/** What is answered up to the last question, and then. */
const WALKS = {
	no: [
		["What was said", ""],
		["Which reason", ""],
		["How far", ""],
		["Step 2 of 5", ""],
		["Step 3 of 5", "Mine."],
		["Step 4 of 5", ""],
		["Step 5 of 5", "3"],
	],
	yes: [
		["Step 1 of 3", ""],
		["Step 2 of 3", "Mine."],
		["Step 3 of 3", ""],
	],
} as const;

function theirs(context: Context, ask: Ask): void {
	const at = context.clock.now();
	if (ask.outcome === "yes") {
		const begun = beginYes(ask);
		finishYes(context.journal(), { ...begun, answers: { ...begun.answers, repeat: "Theirs." } }, at);
	} else {
		const begun = beginRitual(ask);
		finishRitual(context.journal(), { ...begun, answers: { ...begun.answers, lesson: "Theirs." } }, at);
	}
}

describe.each(["no", "yes"] as const)("line by line, the ritual of a %s finished in another terminal", (outcome) => {
	/** Walked to its end while another terminal finished it. */
	async function walkBoth() {
		const context = contextAt(undefined, NOON);
		const { home } = context;
		const terminal = openTerminal(["--plain", outcome, "Acme"], { home, env: { UNFAZED_NOW: NOON }, rows: 90 });
		for (const [question, text] of WALKS[outcome]) {
			await terminal.waitFor(new RegExp(`${question}[\\s\\S]*\\n>\\s*$`));
			const [ask] = context.journal().records(asksCollection).all();
			if (text === "Mine." && ask) theirs(context, ask);
			terminal.type(`${text}\r`);
		}
		await terminal.waitFor(/finished in another terminal meanwhile\.\s[\s\S]*Which one stays[\s\S]*\n>\s*$/);
		const lesson = () => [...contextAt(home).journal().records(asksCollection).all()][0]?.ritual?.lesson;
		expect(lesson()).toBe("Theirs.");
		return { terminal, lesson };
	}

	test("keeps that one at 1, and asks again at an empty line", async () => {
		const { terminal, lesson } = await walkBoth();
		terminal.type("\r");
		await terminal.waitFor(/Type 1 or 2\.[\s\S]*\n>\s*$/);
		terminal.type("1\r");
		expect((await terminal.exited).code).toBe(0);
		expect(terminal.text()).toMatch(/Kept\.\n.*Theirs\./);
		expect(lesson()).toBe("Theirs.");
	});

	test("is written over at 2", async () => {
		const { terminal, lesson } = await walkBoth();
		terminal.type("2\r");
		expect((await terminal.exited).code).toBe(0);
		expect(lesson()).toBe("Mine.");
	});

	test("is left as it is at the end of input", async () => {
		const { terminal, lesson } = await walkBoth();
		terminal.press("ctrl-d");
		expect((await terminal.exited).code).toBe(0);
		expect(terminal.text()).toContain("Kept for later. Go on with: unfazed ritual");
		expect(lesson()).toBe("Theirs.");
	});
});
