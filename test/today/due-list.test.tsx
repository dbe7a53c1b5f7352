import { afterEach, describe, expect, test } from "vitest";
import { asksCollection } from "../../src/asks/ask-records.js";
import type { Context } from "../../src/command/context.js";
import { DashboardScreen } from "../../src/dashboard/dashboard-screen.js";
import { editPerson, everybody, removePerson } from "../../src/peers/people/people-records.js";
import { beginRitual, forward } from "../../src/ritual/ritual.js";
import { keepDraft } from "../../src/ritual/ritual-records.js";
import { settleMove } from "../../src/today/follow-up-records.js";
import { addSomebody } from "../peers/people/samples.js";
import { addAsks, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";
import { addAsk, aNextMove, fourThings, selectedIn } from "./samples.js";

const drawn: Drawn[] = [];
afterEach(() => {
	for (const screen of drawn.splice(0)) screen.unmount();
});

function open(context: Context, columns = 80, rows = 24, screenReader = false): Drawn {
	const screen = renderAt(<DashboardScreen context={context} quit={() => {}} />, { columns, rows, screenReader });
	drawn.push(screen);
	return screen;
}

const askOf = (context: Context, who: string) =>
	[...context.journal().records(asksCollection).all()].find((ask) => ask.who === who);

describe("what is due", () => {
	test("says since when and what, today apart from overdue, the longest waiting first", async () => {
		const frame = await open(fourThings()).waitFor("Hooli");
		const rows = (frame.split("DUE\n")[1] ?? "").split("\n").slice(0, 4);
		expect(rows.map((row) => row.trim())).toEqual([
			expect.stringMatching(/^▸ Globex +asked 16 days ago +gone quiet\?$/),
			expect.stringMatching(/^Initech +due 3 days ago +come back: budget opens in Q1$/),
			expect.stringMatching(/^Acme +due yesterday +send the comparison$/),
			expect.stringMatching(/^Hooli +due today +call Bob$/),
		]);
	});

	test.each([
		["d", "\x1b[B\x1b[B", "Acme: done.", { ritual: { nextMove: { resolved: { how: "done" } } } }, "Acme"],
		["x", "jj", "Acme: let go.", { ritual: { nextMove: { resolved: { how: "dropped" } } } }, "Acme"],
		[">", "jj", "Acme: moved to Mon 23 Nov.", { ritual: { nextMove: { on: "2026-11-23" } } }, "Acme"],
		["w", "jj", "Acme: moved to Sun 29 Nov.", { ritual: { nextMove: { on: "2026-11-29" } } }, "Acme"],
		["d", "j", "Done. a writes down the new ask.", { untilResolved: { how: "done" } }, "Initech"],
		["x", "j", "Initech: let go.", { untilResolved: { how: "dropped" } }, "Initech"],
		["w", "j", "Initech: moved to Sun 29 Nov.", { until: "2026-11-29" }, "Initech"],
		[">", "", "Globex: asked about again on Mon 23 Nov.", { waitUntil: "2026-11-23" }, "Globex"],
		["g", "", "Globex is ghosted: no answer is not a no.", { outcome: "ghosted" }, "Globex"],
	])("%s, after %j, settles it with one key, and u takes it back", async (key, way, notice, leaves, who) => {
		const context = fourThings();
		const before = askOf(context, who);
		const screen = open(context);
		await screen.waitFor("Hooli");
		screen.stdin.write(way + key);
		const frame = await screen.waitFor(notice);
		expect(frame.split("DUE\n")[1]).not.toMatch(new RegExp(`${who} +(asked|due)`));
		expect(askOf(context, who)).toMatchObject(leaves);
		screen.stdin.write("u");
		await screen.waitFor("Undone");
		await screen.waitFor(new RegExp(`▸ ${who} +(asked|due)`));
		expect(askOf(context, who)).toEqual({ ...before, rev: (before?.rev ?? 0) + 2 });
	});

	test("the next one is selected when a line has gone, and the one before after the last", async () => {
		const screen = open(fourThings());
		await screen.waitFor("Hooli");
		screen.stdin.write("jd");
		expect(selectedIn(await screen.waitFor("a writes down the new ask"))).toBe("Acme");
		screen.stdin.write("jd");
		expect(selectedIn(await screen.waitFor("Hooli: done"))).toBe("Acme");
		screen.stdin.write("jdg");
		expect(await screen.waitFor("Nothing is waiting for you.")).toMatch(/Globex is ghosted/);
	});

	test("what another terminal settles does not move the selection to something else", async () => {
		const context = fourThings();
		const screen = open(context);
		await screen.waitFor("Hooli");
		screen.stdin.write("jj");
		expect(selectedIn(await screen.waitFor("▸ Acme"))).toBe("Acme");
		addAsk(contextAt(context.home), "Umbrella", 25);
		expect(selectedIn(await screen.waitFor("Umbrella"))).toBe("Acme");
	});

	test.each([
		["d", "They have not answered yet: g if they went quiet"],
		["x", "> or w to wait longer, n or y if they answered"],
		["jg", "They have answered: not now"],
		["jjg", "g is for an ask without an answer"],
	])("a key that cannot act says why: %s", async (keys, why) => {
		const context = fourThings();
		const screen = open(context, 120, 40);
		await screen.waitFor("Hooli");
		screen.stdin.write(keys);
		await screen.waitFor(why);
		expect(context.journal().nextUndo()?.says).toContain("an ask of Hooli");
	});

	test("what another terminal settled a moment ago is not settled twice", async () => {
		const context = fourThings();
		const screen = open(context);
		await screen.waitFor("Hooli");
		const hooli = askOf(context, "Hooli")?._id ?? "";
		screen.stdin.write("jjj");
		await screen.waitFor("▸ Hooli");
		settleMove(contextAt(context.home).journal(), hooli, "dropped", context.clock.now());
		screen.stdin.write("d");
		await screen.waitFor("The next move with Hooli is let go already.");
		await screen.waitFor(/▸ Acme/);
		expect(askOf(context, "Hooli")?.ritual?.nextMove?.resolved?.how).toBe("dropped");
	});

	test("the foot names the keys that act on what is selected", async () => {
		const screen = open(fourThings());
		expect((await screen.waitFor("Hooli")).split("\n").at(-1)).toMatch(
			/^ g gone quiet {2,}> tomorrow {2,}w week {2,}e day {2,}n no {2,}y yes {2,}a ask {2,}\? keys/,
		);
		screen.stdin.write("j");
		expect((await screen.waitFor("▸ Initech")).split("\n").at(-1)).toMatch(/^ d done {2,}x let go/);
	});

	test("with countGhosted on, g says that it counts", async () => {
		const context = fourThings();
		const counting = { ...context, settings: () => ({ ...context.settings(), countGhosted: true }) };
		const screen = open(counting);
		await screen.waitFor("Hooli");
		screen.stdin.write("g");
		await screen.waitFor("Globex is ghosted: a no, as you have set it.");
	});

	test("without anything due, no key fails", async () => {
		const context = contextAt();
		addAsk(context, "Acme", 1);
		const screen = open(context);
		await screen.waitFor("Nothing is waiting for you.");
		screen.stdin.write("d>e");
		await screen.waitFor((frame) => frame.split("Nothing is waiting for you.").length === 3);
	});
});

describe("another day", () => {
	test("is typed in the line, shown as it is understood, and saved as shown", async () => {
		const context = fourThings();
		const screen = open(context);
		await screen.waitFor("Hooli");
		screen.stdin.write("jje");
		expect((await screen.waitFor("friday, in 2 weeks")).split("\n").at(-1)).toMatch(/Enter move it.*Esc leave it/);
		screen.stdin.write("next fri");
		await screen.waitFor(/▸ Acme +to next fri +Fri 27 Nov 2026/);
		screen.stdin.write("\r");
		await screen.waitFor("Acme: moved to Fri 27 Nov.");
		expect(askOf(context, "Acme")?.ritual?.nextMove?.on).toBe("2026-11-27");
	});

	test("that is not understood is not saved, and what was typed is kept", async () => {
		const context = fourThings();
		const screen = open(context);
		await screen.waitFor("Hooli");
		screen.stdin.write("jjesometime");
		await screen.waitFor(/to sometime +no day yet/);
		screen.stdin.write("\r");
		await screen.waitFor('"sometime" is not clear');
		screen.stdin.write("\x1b");
		await screen.waitFor(/▸ Acme +due yesterday/);
		expect(askOf(context, "Acme")?.ritual?.nextMove?.on).toBe("2026-11-21");
		screen.stdin.write("e");
		await screen.waitFor(/to sometime/);
	});

	test("that is past is refused", async () => {
		const screen = open(fourThings());
		await screen.waitFor("Hooli");
		screen.stdin.write("jje2026-11-20\r");
		await screen.waitFor("which is past");
	});

	test("keys that mean something elsewhere are letters here", async () => {
		const context = fourThings();
		const screen = open(context);
		await screen.waitFor("Hooli");
		screen.stdin.write("jje2 q");
		await screen.waitFor(/▸ Acme +to 2 q/);
		expect(askOf(context, "Acme")?.ritual?.nextMove?.resolved).toBeUndefined();
	});

	test("for what was settled elsewhere meanwhile is let go", async () => {
		const context = fourThings();
		const screen = open(context);
		await screen.waitFor("Hooli");
		screen.stdin.write("jjenext fri");
		await screen.waitFor("Fri 27 Nov 2026");
		const other = contextAt(context.home).journal();
		other.undo(2);
		await screen.waitFor((frame) => !frame.includes("Fri 27 Nov 2026"));
		screen.stdin.write("3");
		await screen.waitFor("▸3 Log");
	});
});

describe("a ritual half-walked", () => {
	test("is due after it was left, Enter goes on with it, and no key that moves touches it", async () => {
		const context = contextAt();
		addAsk(context, "Acme", 0, { outcome: "no" });
		const screen = open(context);
		await screen.waitFor("Nothing is waiting for you.");
		screen.stdin.write("r");
		await screen.waitFor("A no from Acme");
		screen.stdin.write("too much money\x1b");
		await screen.waitFor("Kept for later");
		const frame = await screen.waitFor(/▸ Acme +from today +ritual, step 1 of 5/);
		expect(frame.split("\n").at(-1)).toContain("Enter go on with the ritual");
		screen.stdin.write("d");
		await screen.waitFor("Enter goes on with it");
		screen.stdin.write("\r");
		expect(await screen.waitFor("A no from Acme")).toContain("too much money");
	});

	test("is let go by x twice in a row, and the no stays", async () => {
		const context = contextAt();
		const ask = addAsk(context, "Acme", 0, { outcome: "no" });
		keepDraft(context.journal(), forward(beginRitual(ask)));
		const screen = open(context);
		await screen.waitFor("not finished");
		screen.stdin.write("\x1b");
		expect((await screen.waitFor(/▸ Acme +from today/)).split("\n").at(-1)).toContain("x let go");
		screen.stdin.write("x");
		await screen.waitFor("What you typed goes with it, for good. x once more lets it go.");
		screen.stdin.write("jx");
		await screen.waitFor("x once more lets it go.");
		expect(context.journal().drafts.keys()).toHaveLength(1);
		screen.stdin.write("x");
		const frame = await screen.waitFor("The ritual of Acme is let go. What was recorded stays.");
		expect(frame).toContain("Nothing is waiting for you.");
		expect(context.journal().drafts.keys()).toEqual([]);
		expect(askOf(context, "Acme")?.outcome).toBe("no");
	});
});

describe("a person", () => {
	const people = (context: Context) => everybody(context.journal());

	/** Ana is due since two days, Bo is not; Acme's next move is due today. */
	function withPeople(): Context {
		const context = contextAt();
		addAsk(context, "Acme", 4, aNextMove("2026-11-22"));
		addSomebody(context, "Ana", 16);
		addSomebody(context, "Bo", 3);
		return context;
	}

	test("is due by the rhythm, and the foot names what can be done", async () => {
		const frame = await open(withPeople()).waitFor("Acme");
		expect(frame).toMatch(/▸ Ana +16 days since you spoke +every 14 days/);
		expect(frame).not.toContain("Bo ");
		expect(frame.split("\n").at(-1)).toMatch(/^ Enter message {2,}d talked {2,}x let go {2,}> tomorrow {2,}w week/);
	});

	test.each([
		["d", "You talked with Ana.", { met: [{}, { dateOnly: false }], waitUntil: null }],
		["x", "Ana: let go until Sun 6 Dec.", { waitUntil: "2026-12-06" }],
		[">", "Ana: comes up again on Mon 23 Nov.", { waitUntil: "2026-11-23" }],
		["w", "Ana: comes up again on Sun 29 Nov.", { waitUntil: "2026-11-29" }],
		["enext fri", "Fri 27 Nov 2026", { waitUntil: "2026-11-27" }],
	])("%s settles it, and u takes it back", async (keys, notice, leaves) => {
		const context = withPeople();
		const [before] = people(context);
		const screen = open(context);
		await screen.waitFor("▸ Ana");
		screen.stdin.write(keys);
		await screen.waitFor(notice);
		if (keys.length > 1) screen.stdin.write("\r");
		await screen.waitFor(/▸ Acme/);
		expect(people(context)[0]).toMatchObject(leaves);
		screen.stdin.write("u");
		await screen.waitFor(/▸ Ana +16 days/);
		expect(people(context)[0]).toEqual({ ...before, rev: 3 });
	});

	test.each([
		[80, 24],
		[60, 15],
	])("is seen among three asks gone quiet for longer, at %i x %i", async (columns, rows) => {
		const context = contextAt();
		for (const who of ["Globex", "Initech", "Hooli"]) addAsk(context, who, 30);
		addSomebody(context, "Ana", 16);
		const screen = open(context, columns, rows);
		expect(await screen.waitFor("Ana")).toMatch(/▸ Globex .*\n +Ana +16 days since you spoke/);
	});

	test("cannot go quiet, which is said", async () => {
		const screen = open(withPeople(), 120, 40);
		await screen.waitFor("▸ Ana");
		screen.stdin.write("g");
		await screen.waitFor("d if you talked, x to leave it until the next round");
	});

	test("Enter opens a message to them", async () => {
		const screen = open(withPeople());
		await screen.waitFor("▸ Ana");
		screen.stdin.write("\r");
		await screen.waitFor("Somebody to call");
	});

	test.each([
		[">", { everyDays: null }, "Ana has no rhythm any more, so no day comes due. In Peers, e sets one."],
		["x", { everyDays: null }, "Ana has no rhythm any more"],
		["w", { paused: { until: null } }, "Ana is paused, so no day comes due. In Peers, z takes them up again."],
		["x", { paused: { until: "2026-12-20" } }, "Ana is not due before Sun 20 Dec anyway."],
		[">", { everyDays: 30 }, "Ana is not due before Sun 6 Dec anyway."],
	])("%s on one whom another terminal changed to %j says so and writes nothing", async (key, changed, says) => {
		const context = withPeople();
		const screen = open(context, 120, 40);
		await screen.waitFor("▸ Ana");
		const [ana] = people(context);
		const other = contextAt(context.home).journal();
		editPerson(other, ana?._id ?? "", (current) => ({ ...current, ...changed }));
		screen.stdin.write(key);
		await screen.waitFor(says);
		expect(people(context)[0]).toMatchObject({ ...changed, waitUntil: null });
	});

	test("whom another terminal deleted a moment ago is not met, which is said", async () => {
		const context = withPeople();
		const screen = open(context);
		await screen.waitFor("▸ Ana");
		const [ana] = people(context);
		if (ana) removePerson(contextAt(context.home).journal(), ana);
		screen.stdin.write("d");
		await screen.waitFor(/Ana is deleted\. Bring them back with|▸ Acme/);
		expect(everybody(context.journal(), { deleted: true })[0]?.met).toHaveLength(1);
	});
});

test("Enter opens the ask", async () => {
	const screen = open(fourThings());
	await screen.waitFor("Hooli");
	screen.stdin.write("jj\r");
	await screen.waitFor(/Who +Acme/);
});

test.each([
	[60, 15, 12],
	[80, 24, 12],
	[120, 40, 24],
	[200, 50, 0],
])("two hundred things scroll, and the selected one shows, at %i x %i", async (columns, rows, down) => {
	const context = contextAt();
	const long = "long name ".repeat(6);
	const asks = Array.from({ length: 200 }, (_, index) => ({
		who: `会社 ${index} e\u0301 ${long}`,
		daysAgo: 20 + index,
	}));
	addAsks(
		context,
		asks.map((ask) => ({ ...ask, outcome: "pending" as const })),
	);
	const screen = open(context, columns, rows);
	await screen.waitFor("DUE, 200 in all");
	screen.stdin.write("j".repeat(down));
	await screen.waitFor(`▸ 会社 ${199 - down} `);
	screen.stdin.write("g");
	await screen.waitFor(/DUE, 199 in all/);
	await screen.waitFor(`▸ 会社 ${198 - down} `);
});

test("to a screen reader a due thing, its keys and the day being typed are words", async () => {
	const screen = open(fourThings(), 80, 24, true);
	await screen.waitFor("Selected: Globex, asked 16 days ago, gone quiet?");
	screen.stdin.write("jje3d");
	await screen.waitFor(/Acme[\s\S]*Another day: 3d[\s\S]*That is Wed 25 Nov 2026/);
});
