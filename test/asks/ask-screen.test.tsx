import { afterEach, describe, expect, test } from "vitest";
import type { Ask } from "../../src/asks/ask.js";
import { asksCollection, removeAsk } from "../../src/asks/ask-records.js";
import { AskScreen } from "../../src/asks/ask-screen.js";
import { newAsk } from "../../src/asks/new-ask.js";
import type { Context } from "../../src/command/context.js";
import { addAsks, aNo, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

function open(context: ReturnType<typeof contextAt>, id: string, columns = 80, rows = 24): Drawn {
	drawn = renderAt(
		<AskScreen context={context} id={id} version={0} onBack={() => {}} onRitual={() => {}} onTurn={() => "Turned."} />,
		{
			columns,
			rows,
		},
	);
	return drawn;
}

test("a long note is read whole, its lines kept", async () => {
	const context = contextAt();
	const note = "Dear all,\nwe looked at it twice, and the budget for this year went to the roof.\nSorry, Ann";
	const frame = await open(context, aNo(context, "Acme", { note })._id).waitFor("Dear all,");
	expect(frame).toMatch(/Dear all,\n +we looked at it twice/);
	expect(frame).toMatch(/\n +Sorry, Ann\n/);
});

test("an edited note keeps its lines", async () => {
	const context = contextAt();
	const ask = aNo(context, "Acme", { note: "one\ntwo" });
	const screen = open(context, ask._id);
	await screen.waitFor("two");
	screen.stdin.write(`${"j".repeat(9)}\r`);
	await screen.waitFor("leave it as it was");
	screen.stdin.write("\x1b[A!\r");
	await screen.waitFor("Enter edit");
	expect(context.journal().records(asksCollection).get(ask._id)?.note).toBe("one!\ntwo");
});

test("in 60 x 15 the selected field is whole where it can be, and always there", async () => {
	const context = contextAt();
	const ask = aNo(context, "A name of several words ".repeat(6).trim(), { note: "a note" });
	const screen = open(context, ask._id, 60, 15);
	await screen.waitFor("▸ Who");
	await screen.waitFor("more below");
	for (const label of [
		"Outcome",
		"Asked",
		"Decided",
		"Reason",
		"Channel",
		"Stage",
		"Segment",
		"Value",
		"Note",
		"Tags",
		"Explanation",
		"Lesson",
		"Next move",
		"Felt after",
		"Guess",
		"Dread",
	]) {
		screen.stdin.write("j");
		await screen.waitFor(`▸ ${label}`);
	}
	await screen.waitFor("more above");
});

test("a ritual is offered for a no and a yes alone", async () => {
	const context = contextAt();
	addAsks(context, [{ who: "Globex", outcome: "pending", daysAgo: 1 }]);
	const [ask] = [...context.journal().records(asksCollection).all()];
	expect(await open(context, ask?._id ?? "").waitFor("Enter edit")).not.toContain("r ritual");
});

test("Esc leaves the field as it was, and keeps what was typed for the next time", async () => {
	const context = contextAt();
	const ask = aNo(context, "Acme", { note: "as recorded" });
	const screen = open(context, ask._id);
	screen.stdin.write(`${"j".repeat(9)}\r`);
	await screen.waitFor("leave it as it was");
	screen.stdin.write(" and more");
	await screen.waitFor("as recorded and more");
	screen.stdin.write("\x1b");
	await screen.waitFor(/Note +as recorded$/m);
	screen.stdin.write("\r");
	await screen.waitFor("You typed this before");
	expect(screen.lastFrame()).toContain("as recorded and more");
	screen.stdin.write("\x1f\r");
	await screen.waitFor("Enter edit");
	expect(context.journal().records(asksCollection).get(ask._id)?.note).toBe("as recorded");
	expect(context.journal().drafts.keys()).toEqual([]);
});

test("what is wrong with a value is said whole", async () => {
	const context = contextAt();
	const screen = open(context, aNo(context, "Acme")._id, 60, 15);
	await screen.waitFor("▸ Who");
	screen.stdin.write("j\r");
	await screen.waitFor("leave it as it was");
	screen.stdin.write("\x15maybe\r");
	expect(await screen.waitFor("Unknown outcome")).toMatch(/unreached,\s+withdrawn/);
});

/** Opens the field of a label for editing, and empties it. */
async function editField(screen: Drawn, label: string): Promise<void> {
	for (let step = 0; step < 30 && !screen.lastFrame().includes(`▸ ${label}`); step++) {
		const before = screen.frames.length;
		screen.stdin.write("j");
		await screen.waitFor(() => screen.frames.length > before);
	}
	screen.stdin.write("\r");
	await screen.waitFor("leave it as it was");
	screen.stdin.write("\x15");
}

/** A no of yesterday with everything in it. */
function aFullNo(context: Context): Ask {
	const at = new Date("2026-11-21T10:00:00Z");
	const forecast = { chance: 20, dread: 7 };
	const nextMove = { text: "Call Bob", on: "2026-11-25" };
	const ritual = { explanation: "A bad week", lesson: "Name it early", nextMove, feeling: 3, completedAt: at };
	const moment = { at: at.getTime(), offset: 60, dateOnly: false };
	const draft = {
		...newAsk("Acme", moment),
		outcome: "no" as const,
		decidedAt: at,
		decidedOffset: 60,
		forecast,
		ritual,
	};
	const [ask] = context.journal().add("a no for a test", asksCollection, [draft]);
	if (!ask) throw new Error("nothing was added");
	return ask;
}

describe.each([
	[80, 24],
	[120, 40],
	[60, 15],
])("in %i x %i", (columns, rows) => {
	test.each<[label: string, typed: string, expected: Partial<Ask>]>([
		["Who", "Acme Ltd", { who: "Acme Ltd" }],
		["Reason", "too expensive, timing", { reasons: ["price", "timing"] }],
		["Channel", "cold call", { channel: "phone" }],
		["Stage", "demo", { stage: "demo" }],
		["Value", "1,200 EUR", { value: 1200, currency: "EUR" }],
		["Tags", "q4, hot", { tags: ["q4", "hot"] }],
		["Guess", "35", { forecast: { chance: 35, dread: 7 } }],
		["Dread", "", { forecast: { chance: 20, dread: null } }],
		["Asked", "2026-11-20 14:30", { askedAt: new Date("2026-11-20T13:30:00Z") }],
	])("%s can be edited", async (label, typed, expected) => {
		const context = contextAt();
		const ask = aFullNo(context);
		const screen = open(context, ask._id, columns, rows);
		await screen.waitFor("▸ Who");
		await editField(screen, label);
		screen.stdin.write(`${typed}\r`);
		await screen.waitFor("Enter edit");
		expect(context.journal().records(asksCollection).get(ask._id)).toMatchObject(expected);
		expect(context.journal().nextUndo()?.says).toMatch(/^edit of /);
	});

	test.each<[label: string, typed: string, expected: object]>([
		["Explanation", "Their board met", { explanation: "Their board met" }],
		["Lesson", "Ask who decides", { lesson: "Ask who decides" }],
		["Next move", "Write to Ann", { nextMove: { text: "Write to Ann", on: "2026-11-25" } }],
		["Its day", "2026-12-01", { nextMove: { text: "Call Bob", on: "2026-12-01" } }],
		["Next move", "", { nextMove: null }],
		["Felt after", "4", { feeling: 4 }],
	])("%s of the ritual can be edited, the rest of it stays", async (label, typed, expected) => {
		const context = contextAt();
		const ask = aFullNo(context);
		const screen = open(context, ask._id, columns, rows);
		await screen.waitFor("▸ Who");
		await editField(screen, label);
		screen.stdin.write(`${typed}\r`);
		await screen.waitFor("Enter edit");
		const now = context.journal().records(asksCollection).get(ask._id)?.ritual;
		expect(now).toEqual({ ...ask.ritual, ...expected });
	});
});

test("a date in words is shown as it was understood, and saved with the next Enter", async () => {
	const context = contextAt();
	const ask = aFullNo(context);
	const screen = open(context, ask._id);
	await screen.waitFor("▸ Who");
	await editField(screen, "Asked");
	screen.stdin.write("last friday 3pm\r");
	await screen.waitFor("Understood as Fri 20 Nov 2026, 15:00. Enter saves it");
	expect(context.journal().records(asksCollection).get(ask._id)?.askedAt).toEqual(ask.askedAt);
	screen.stdin.write("\x7f");
	await screen.waitFor((frame) => !frame.includes("Understood as"));
	screen.stdin.write("m\r");
	await screen.waitFor("Enter saves it");
	screen.stdin.write("\r");
	await screen.waitFor("Enter edit");
	expect(context.journal().records(asksCollection).get(ask._id)?.askedAt).toEqual(new Date("2026-11-20T14:00:00Z"));
});

test("an answer before its asking is refused, with both dates", async () => {
	const context = contextAt();
	const ask = aFullNo(context);
	const screen = open(context, ask._id);
	await screen.waitFor("▸ Who");
	await editField(screen, "Decided");
	screen.stdin.write("2026-11-19 15:00\r");
	const frame = await screen.waitFor("would lie before the asking");
	expect(frame.replace(/\s+/g, " ")).toContain(
		"The answer (Thu 19 Nov 2026, 15:00) would lie before the asking (Sat 21 Nov",
	);
	expect(context.journal().records(asksCollection).get(ask._id)).toEqual(ask);
});

test("a field of a fixed list shows its choices, fewer as one types, and Tab takes the first", async () => {
	const context = contextAt();
	const ask = aFullNo(context);
	const screen = open(context, ask._id);
	await screen.waitFor("▸ Who");
	await editField(screen, "Channel");
	screen.stdin.write("web");
	const frame = await screen.waitFor((text) => text.includes("Webinar") && !text.includes("Letter"));
	expect(frame).toContain("Inbound form");
	screen.stdin.write("\t\r");
	await screen.waitFor("Enter edit");
	expect(context.journal().records(asksCollection).get(ask._id)?.channel).toBe("webinar");
	await editField(screen, "Channel");
	screen.stdin.write("fone\r");
	await screen.waitFor("Did you mean phone?");
});

test("an ask of the small hours says to which day it belongs", async () => {
	const context = contextAt();
	const ask = aFullNo(context);
	context.journal().change("to the night", (writing) => {
		writing.update(asksCollection, { ...ask, askedAt: new Date("2026-11-21T01:00:00Z") });
	});
	await open(context, ask._id).waitFor("Sat 21 Nov 2026, 02:00 (the day of Fri 20 Nov)");
});

test("a deleted ask can be read and brought back, and edited only then", async () => {
	const context = contextAt();
	const ask = aFullNo(context);
	removeAsk(context.journal(), ask);
	const screen = open(context, ask._id);
	const frame = await screen.waitFor("Acme, deleted");
	expect(frame).toContain("Name it early");
	screen.stdin.write("\r");
	await screen.waitFor("R brings it back.");
	expect(screen.lastFrame()).not.toContain("leave it as it was");
	screen.stdin.write("R");
	screen.stdin.write("j");
	await screen.waitFor("▸ Outcome");
	expect(context.journal().records(asksCollection).get(ask._id)?.deleted).toBeUndefined();
});

test("a time is said to be left out where only the day counts", async () => {
	const context = contextAt();
	const ask = aFullNo(context);
	const screen = open(context, ask._id);
	await screen.waitFor("▸ Who");
	await editField(screen, "Its day");
	screen.stdin.write("tomorrow at 3pm\r");
	const frame = await screen.waitFor("Understood as");
	expect(frame.replace(/\s+/g, " ")).toContain(
		"Understood as Mon 23 Nov 2026. The day counts; the time is left out. Enter",
	);
});

test("no draft is left of a field that was emptied, or is as it was recorded", async () => {
	const context = contextAt();
	const ask = aNo(context, "Acme", { note: "one" });
	const screen = open(context, ask._id);
	await screen.waitFor("one");
	screen.stdin.write(`${"j".repeat(9)}\r`);
	await screen.waitFor("leave it as it was");
	screen.stdin.write("!");
	await screen.waitFor("one!");
	expect(context.journal().drafts.keys()).toHaveLength(1);
	screen.stdin.write("\x7f");
	await screen.waitFor((frame) => !frame.includes("one!"));
	expect(context.journal().drafts.keys()).toEqual([]);
	screen.stdin.write("\x7f\x7f\x7f");
	await screen.waitFor((frame) => !/Note +o/.test(frame));
	expect(context.journal().drafts.keys()).toEqual([]);
});

test("what was typed before and is recorded by now is no draft any more", async () => {
	const context = contextAt();
	const ask = aNo(context, "Acme", { note: "one" });
	context.journal().drafts.save(`edit-${ask._id}-note`, "one");
	const screen = open(context, ask._id);
	await screen.waitFor("one");
	screen.stdin.write(`${"j".repeat(9)}\r`);
	const frame = await screen.waitFor("leave it as it was");
	expect(frame).not.toContain("You typed this before");
	expect(context.journal().drafts.keys()).toEqual([]);
});
