import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bankCollection, type Deposit } from "../../src/bank/deposit-records.js";
import type { Wish } from "../../src/bank/draw.js";
import { bankCount, drawNext, drawOfDay, noteDrawn } from "../../src/bank/draw-records.js";
import type { Context } from "../../src/command/context.js";
import type { Draft } from "../../src/journal/journal.js";
import { contextAt } from "../support/context.js";
import { CAN_MOUNT, makeReadOnly, mountSmall } from "../support/mounts.js";
import { temporaryHome } from "../support/temporary-home.js";

const ASKED: Wish = { low: false, unasked: false };

/** Puts deposits of these texts into the bank, made at noon on these days. */
function add(context: Context, moments: Record<string, string>, fields: Partial<Draft<Deposit>> = {}): Deposit[] {
	const drafts = Object.entries(moments).map(([text, day]) => ({
		kind: "win" as const,
		text,
		from: null,
		at: new Date(`${day}T11:00:00Z`),
		offset: 60,
		askId: null,
		pinned: false,
		private: false,
		...fields,
	}));
	return context.journal().add("deposits for a test", bankCollection, drafts);
}

const YEAR = { one: "2026-01-10", two: "2026-02-11", three: "2026-03-12", four: "2026-04-13" };
const edit = (context: Context, deposit: Deposit | undefined, fields: Partial<Deposit>) =>
	context.journal().change("an edit for a test", (writing) => {
		const current = deposit && writing.get(bankCollection, deposit._id);
		if (current) writing.update(bankCollection, { ...current, ...fields });
	});
const remove = (context: Context, id: string) =>
	context.journal().change("a deletion for a test", (writing) => writing.remove(bankCollection, id));
const ofDay = (context: Context, low = false) => drawOfDay(context, low)?.deposit.text;
const next = (context: Context, wish = ASKED) => drawNext(context, wish)?.deposit.text;

describe("Today's line", () => {
	test("is the same all day in two terminals, over the night and the night when clocks change", () => {
		const { home } = contextAt();
		add(contextAt(home), YEAR);
		const during = (times: string[]) => {
			const [here, there] = times.flatMap((time) => [contextAt(home, time), contextAt(home, time)]);
			return new Set([
				...times.map((time) => ofDay(contextAt(home, time))),
				here && ofDay(here),
				there && ofDay(there),
			]);
		};
		// The last Sunday of March has no 02:30, that of October has it twice; both days start at 04:00.
		const spring = during(["2026-05-28T04:00:00", "2026-05-28T23:59:59", "2026-05-29T03:59:59"]);
		expect(spring.size).toBe(1);
		const saturday = during(["2026-10-24T04:00:00", "2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"]);
		const sunday = during(["2026-10-25T04:00:00", "2026-10-26T03:59:59"]);
		expect([saturday.size, sunday.size]).toEqual([1, 1]);
		expect(sunday).not.toEqual(saturday);
		const beforeSpring = during(["2027-03-27T04:00:00", "2027-03-28T01:59:59", "2027-03-28T03:59:59"]);
		const inSpring = during(["2027-03-28T04:00:00", "2027-03-29T03:59:59"]);
		expect([beforeSpring.size, inSpring.size]).toEqual([1, 1]);
		expect(inSpring).not.toEqual(beforeSpring);
	});

	test("stays whatever else is drawn, added or felt that day", () => {
		const context = contextAt();
		add(context, YEAR);
		expect(drawOfDay(context, false)).toMatchObject({ deposit: { text: "one" }, why: "turn" });
		add(context, { earlier: "2025-11-22" }, { pinned: true });
		for (let draws = 0; draws < 8; draws++) {
			next(context, { ...ASKED, low: true });
			expect(ofDay(context, true)).toBe("one");
		}
		expect(drawOfDay(contextAt(context.home), true)?.why).toBe("turn");
	});

	test("once it is deleted, or made private, another one comes, and stays", () => {
		const context = contextAt();
		const [one, two] = add(context, YEAR);
		expect(ofDay(context)).toBe("one");
		remove(context, one?._id ?? "");
		expect([ofDay(context), ofDay(contextAt(context.home))]).toEqual(["two", "two"]);
		edit(context, two, { private: true });
		expect([ofDay(context), ofDay(context)]).toEqual(["three", "three"]);
	});

	test("is never a private one, and the pinned one when low", () => {
		const context = contextAt();
		add(context, { secret: "2020-01-01" }, { private: true, pinned: true });
		expect(ofDay(context, true)).toBeUndefined();
		add(context, YEAR);
		add(context, { pinned: "2026-06-01" }, { pinned: true });
		expect(drawOfDay(context, true)).toMatchObject({ deposit: { text: "pinned" }, why: "pinned" });
	});

	test("on this day in an earlier year", () => {
		const context = contextAt();
		add(context, { ...YEAR, anniversary: "2023-11-22" });
		expect(drawOfDay(context, false)).toMatchObject({ deposit: { text: "anniversary" }, why: "on-this-day" });
	});

	test("another one the day after, and none out of an empty bank", () => {
		const context = contextAt();
		expect([ofDay(context), next(context), bankCount(context.journal())]).toEqual([undefined, undefined, 0]);
		add(context, YEAR);
		const week = Array.from({ length: 4 }, (_, day) => ofDay(contextAt(context.home, `2026-11-2${3 + day}T09:00:00`)));
		expect(week).toEqual(["one", "two", "three", "four"]);
		expect(bankCount(context.journal())).toBe(4);
	});
});

describe("a draw on demand", () => {
	test("is another one each time, in whichever terminal; Today's line comes when all others were read", () => {
		const context = contextAt();
		add(context, YEAR);
		expect(ofDay(context)).toBe("one");
		const terminals = [context, contextAt(context.home), contextAt(context.home)];
		const texts = Array.from({ length: 12 }, (_, draw) => next(terminals[draw % 3] ?? context));
		for (const [at, text] of texts.entries()) expect(texts[at - 1]).not.toBe(text);
		expect(texts.slice(0, 4)).toEqual(["two", "three", "four", "one"]);
	});

	test("goes round through all, however often one draws in a day", () => {
		const context = contextAt();
		add(context, { ...YEAR, five: "2026-05-14", six: "2026-11-20", seven: "2026-11-22" });
		expect(ofDay(context)).toBe("one");
		const round = ["two", "three", "four", "five", "six", "seven", "one"];
		expect(Array.from({ length: 21 }, () => next(context))).toEqual([...round, ...round, ...round]);
		expect(drawNext(context, ASKED)?.why).toBe("early");
	});

	test("Today's line is not the same again the next day, however many are drawn beside it", () => {
		const home = contextAt().home;
		add(contextAt(home), YEAR);
		const days = Array.from({ length: 6 }, (_, day) => contextAt(home, `2026-12-${String(day + 10)}T09:00:00`));
		const lines = days.map((context) => {
			const line = ofDay(context);
			for (let draw = 0; draw < 6; draw++) next(context);
			return line;
		});
		for (const [at, line] of lines.entries()) expect(lines[at - 1]).not.toBe(line);
		expect(new Set(lines).size).toBeGreaterThan(2);
	});

	test("what another terminal has shown since stays noted", () => {
		const context = contextAt();
		const [one, two] = add(context, YEAR);
		const slow = contextAt(context.home);
		const { load } = slow.journal().drafts;
		let reads = 0;
		slow.journal().drafts.load = (key) => {
			if (key === "bank-shown" && reads++ === 1) noteDrawn(context, two?._id ?? "");
			return load(key);
		};
		expect(next(slow)).toBe("one");
		const kept = String(context.journal().drafts.load("bank-shown"));
		expect([kept.includes(one?._id ?? "?"), kept.includes(two?._id ?? "?")]).toEqual([true, true]);
	});

	test("with one deposit it is that one, and with two they take turns", () => {
		const context = contextAt();
		add(context, { one: "2026-11-22" });
		expect([next(context), ofDay(context), next(context)]).toEqual(["one", "one", "one"]);
		add(context, { two: "2026-11-22" });
		expect([next(context), next(context), next(context)]).toEqual(["two", "one", "two"]);
	});

	test("one that was read in the list rests as one that was drawn", () => {
		const context = contextAt();
		const [one, two] = add(context, YEAR);
		noteDrawn(context, one?._id ?? "");
		noteDrawn(context, two?._id ?? "");
		noteDrawn(context, one?._id ?? "");
		expect([next(context), next(context)]).toEqual(["three", "four"]);
		expect(next(contextAt(context.home, "2026-11-29T09:00:00"))).toMatch(/one|two|three/);
	});

	test("leaves nothing to undo", () => {
		const context = contextAt();
		add(context, YEAR);
		next(context);
		ofDay(context);
		expect(context.journal().nextUndo()?.says).toBe("deposits for a test");
	});

	test("gives all of a long text, of what was done too", () => {
		const context = contextAt();
		const text = "The 日本語 day 👍🏽. ".repeat(800);
		const did = "I called. ".repeat(300);
		add(context, { [text]: "2026-01-10" }, { did, from: "Initech", kind: "praise" });
		expect(drawNext(context, ASKED)?.deposit).toMatchObject({ text, did, from: "Initech", kind: "praise" });
	});
});

describe("where showings cannot be kept", () => {
	test("Today's line is there, the same each time, and draws go on", () => {
		const context = contextAt();
		add(context, YEAR);
		for (const name of ["bank-shown", "bank-today"])
			mkdirSync(join(context.home, "drafts", `${name}.json`, "in the way"), { recursive: true });
		expect([ofDay(context), ofDay(context), next(context)]).toEqual(["one", "one", "one"]);
	});

	test("garbage in their place counts as never shown", () => {
		const context = contextAt();
		const [one] = add(context, YEAR);
		const shown = { [one?._id ?? ""]: ["x", 3], two: 7, three: null };
		const garbage = [7, null, "", "{", "7", "null", [], { last: 3 }, JSON.stringify({ last: 3, shown })];
		for (const kept of [...garbage, JSON.stringify({ shown: [3] })]) {
			context.journal().drafts.save("bank-shown", kept);
			context.journal().drafts.save("bank-today", kept);
			expect(ofDay(context)).toBe("one");
		}
	});

	test("where only Today's line cannot, it is the same each time all the same", () => {
		const context = contextAt();
		add(context, YEAR);
		mkdirSync(join(context.home, "drafts", "bank-today.json", "in the way"), { recursive: true });
		expect([ofDay(context), ofDay(contextAt(context.home)), ofDay(context)]).toEqual(["one", "one", "one"]);
		expect(context.journal().drafts.load("bank-shown")).toBeUndefined();
	});

	// Only who may mount file systems can make a home that root cannot write to.
	test.runIf(CAN_MOUNT)("in a home that cannot be written to, too", () => {
		const home = temporaryHome();
		mountSmall(home, 512);
		add(contextAt(home), YEAR);
		makeReadOnly(home);
		const context = contextAt(home);
		expect([ofDay(context), ofDay(contextAt(home)), next(context), next(context)]).toEqual(Array(4).fill("one"));
	});
});

test("showings of deposits that are gone are let go of, so that what is kept does not grow for ever", () => {
	const context = contextAt();
	const kept = () => String(context.journal().drafts.load("bank-shown"));
	const deposits = add(context, YEAR);
	for (const deposit of deposits) noteDrawn(context, deposit._id);
	const [one, two, three] = deposits.map(({ _id }) => _id);
	for (const id of [one, two]) remove(context, id ?? "");
	expect(kept()).toContain(one);
	expect(next(context)).toBe("three");
	expect(kept()).not.toContain(one);
	expect(kept()).toContain(three);
});
