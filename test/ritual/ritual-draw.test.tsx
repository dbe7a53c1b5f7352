import { afterEach, describe, expect, test } from "vitest";
import type { Ask } from "../../src/asks/ask.js";
import { recordOutcome } from "../../src/asks/ask-records.js";
import { bankCollection } from "../../src/bank/deposit-records.js";
import { drawNext } from "../../src/bank/draw-records.js";
import type { Context } from "../../src/command/context.js";
import { RitualScreen } from "../../src/ritual/ritual-screen.js";
import { storeSetting } from "../../src/settings/settings-store.js";
import { thisMoment } from "../../src/time/moment.js";
import { aNo, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

const BANK = "From your bank, 14 March";
const BUDGET = "I asked who owns the budget.";
const WINDOW = { columns: 80, rows: 24 };

function open(context: Context, ask: Ask, size: { columns: number; rows: number; screenReader?: boolean } = WINDOW) {
	const ends: string[] = [];
	drawn?.unmount();
	drawn = renderAt(<RitualScreen context={context} ask={ask} onEnd={(end) => ends.push(end)} />, size);
	return { screen: drawn, ends };
}

function aDeposit(context: Context, text: string): void {
	const at = { at: new Date("2026-03-14T10:00:00Z"), offset: 60 };
	const rest = { kind: "win", from: "Initech", askId: null, pinned: false, private: false } as const;
	context.journal().add("a deposit", bankCollection, [{ ...rest, ...at, text }]);
}

function noes(context: Context, count: number): Ask {
	const all = Array.from({ length: count }, (_, index) => aNo(context, `Company ${index}`));
	return all.at(-1) ?? aNo(context, "Acme");
}

/** A ritual after three noes in a row, with this deposit in the bank. */
function afterCluster(text = BUDGET, size?: { columns: number; rows: number; screenReader?: boolean }) {
	const context = contextAt();
	aDeposit(context, text);
	const ask = noes(context, 3);
	return { context, ask, ...open(context, ask, size) };
}

describe("the deposit before a ritual", () => {
	test.each(["\r", " ", "\x1b[C"])("comes first, and %j goes on; then not again in the same run", async (key) => {
		const { screen, context, ends } = afterCluster();
		const frame = await screen.waitFor(BANK);
		expect(frame).toContain(BUDGET);
		expect(frame).toMatch(/Enter go on +Ctrl-B breathe first +Esc later/);
		screen.stdin.write(key);
		await screen.waitFor("What was said");
		expect(ends).toEqual([]);
		await open(context, aNo(context, "Hooli")).screen.waitFor("What was said");
		expect(drawn?.frames.join()).not.toContain("From your bank");
	});

	test("goes on once: what is typed after it is the answer", async () => {
		const { screen } = afterCluster();
		await screen.waitFor(BANK);
		screen.stdin.write("\rtoo dear");
		await screen.waitFor("› too dear");
	});

	test.each([
		["q", "q"],
		["a letter", "e"],
		["Ctrl-Z, which is for the shell", "\x1a"],
		["Ctrl-C, which is for what it lies on", "\x03"],
		["Down, of a short one", "\x1b[B"],
		["Tab", "\t"],
		["what was pasted", "\x1b[200~too dear\x1b[201~"],
	])("is not put away by %s", async (_, key) => {
		const { screen, ends } = afterCluster();
		const first = await screen.waitFor(BANK);
		screen.stdin.write(key);
		screen.stdin.write("\x02");
		await screen.waitFor("through the nose");
		expect(screen.frames.slice(0, -1).every((frame) => frame === first)).toBe(true);
		expect(ends).toEqual([]);
	});

	test("is left for later with Esc, and is there when one comes back to it", async () => {
		const { screen, ends, context, ask } = afterCluster();
		await screen.waitFor(BANK);
		screen.stdin.write("\x1b");
		await expect.poll(() => ends).toEqual(["untouched"]);
		expect(screen.frames.join()).not.toContain("What was said");
		await open(contextAt(context.home), ask).screen.waitFor(BANK);
	});

	test("left unread, it comes again with that no, and with no further one", async () => {
		const { screen, context, ask } = afterCluster();
		await screen.waitFor(BANK);
		screen.unmount();
		const again = contextAt(context.home);
		const further = open(again, aNo(again, "Hooli")).screen;
		await further.waitFor("What was said");
		expect(further.frames.join()).not.toContain(BANK);
		const back = open(contextAt(context.home), ask).screen;
		await back.waitFor(BANK);
		back.stdin.write("\r");
		await back.waitFor("What was said");
		const once = open(contextAt(context.home), ask).screen;
		await once.waitFor("What was said");
		expect(once.frames.join()).not.toContain(BANK);
	});
	test("is noted as shown once one goes on, so that another one comes next", async () => {
		const { screen, context } = afterCluster();
		await screen.waitFor(BANK);
		aDeposit(context, "I called back on the day I said.");
		const wish = { low: false, unasked: true };
		screen.stdin.write("\r");
		await screen.waitFor("What was said");
		expect(drawNext(context, wish)?.deposit.text).toBe("I called back on the day I said.");
	});

	test("leads to the breathing with Ctrl-B, and from there to the first question", async () => {
		const { screen } = afterCluster();
		await screen.waitFor(BANK);
		screen.stdin.write("\x02");
		await screen.waitFor("through the nose");
		screen.stdin.write("x");
		await screen.waitFor("What was said");
	});

	test("comes again in a later run", async () => {
		const { screen, context } = afterCluster();
		await screen.waitFor(BANK);
		screen.stdin.write("\r");
		await screen.waitFor("What was said");
		const yes = { who: "Initrode", outcome: "yes", moment: thisMoment(context.clock), fields: {} } as const;
		recordOutcome(context.journal(), context.settings(), yes);
		await open(context, noes(context, 3)).screen.waitFor(BANK);
	});

	test("does not come before that many noes, out of an empty bank, or with the setting 0", async () => {
		const few = contextAt();
		aDeposit(few, "A win.");
		await open(few, noes(few, 2)).screen.waitFor("What was said");
		const empty = contextAt();
		await open(empty, noes(empty, 3)).screen.waitFor("What was said");
		const off = contextAt();
		aDeposit(off, "A win.");
		storeSetting(off.home, "drawAfter", 0);
		await open(off, noes(off, 3)).screen.waitFor("What was said");
	});
});

describe("a long one", () => {
	const LONG = `${"The \x1b[31mbest\x1b[0m 日本語 day. ".repeat(500)}And its end.`;

	test.each([
		[60, 15],
		[80, 24],
		[200, 50],
	])("is scrolled to its end at %i x %i, and says that there is more", async (columns, rows) => {
		const { screen } = afterCluster(LONG, { columns, rows });
		const frame = await screen.waitFor(BANK);
		expect(frame).toMatch(/↓ lines 1 to \d+ of \d+/);
		expect(frame).toContain("↓ read on");
		expect(frame).not.toContain("…");
		screen.stdin.write("\x1b[B");
		await screen.waitFor(/↓ lines 2 to/);
		screen.stdin.write("\x1b[F");
		expect(await screen.waitFor("And its end.")).toContain("Win, from Initech");
		screen.stdin.write("\x1b[5~");
		await screen.waitFor(/↓ lines/);
		screen.stdin.write("\r");
		await screen.waitFor("What was said");
	});

	test("is heard whole by a screen reader", async () => {
		const { screen } = afterCluster(LONG, { ...WINDOW, screenReader: true });
		const text = await screen.waitFor("And its end.");
		expect(text).toContain(BANK);
		expect(text).not.toContain("read on");
	});
});
