import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { type Context, openContext } from "../../../src/command/context.js";
import { everybody, removePerson } from "../../../src/peers/people/people-records.js";
import { keepMessage, keptMessage } from "../../../src/peers/reach/message-records.js";
import type { Occasion } from "../../../src/peers/reach/reach.js";
import { ReachScreen } from "../../../src/peers/reach/reach-screen.js";
import { addAnswers, SLUMP } from "../../ratio/slump/answers.js";
import { contextAt, NOW } from "../../support/context.js";
import { type Drawn, renderAt } from "../../support/render-at.js";
import { temporaryFolder } from "../../support/temporary-home.js";
import { addSomebody } from "./add-person.js";

const drawn: Drawn[] = [];
afterEach(() => {
	for (const screen of drawn.splice(0)) screen.unmount();
});

function open(
	context: Context,
	{ id, occasion = "wish", columns = 80, rows = 24, screenReader = false }: Partial<OpenOptions> = {},
) {
	const backs: (string | undefined)[] = [];
	let adds = 0;
	const screen = renderAt(
		<ReachScreen
			context={context}
			id={id}
			occasion={occasion}
			onBack={(notice) => backs.push(notice)}
			onAdd={() => adds++}
		/>,
		{ columns, rows, screenReader },
	);
	drawn.push(screen);
	return { screen, backs, adds: () => adds };
}
type OpenOptions = { id: string; occasion: Occasion; columns: number; rows: number; screenReader: boolean };

const flat = (frame: string) => frame.replace(/\s+/g, " ");

/** A context whose desktop opens addresses by writing them down. */
function withMailProgram(home: string): { context: Context; opened: () => string } {
	const folder = temporaryFolder();
	const file = join(folder, "opened");
	const program = join(folder, "xdg-open");
	writeFileSync(program, `#!/bin/sh\nprintf '%s' "$1" > '${file}'\n`);
	chmodSync(program, 0o755);
	const env = { UNFAZED_NOW: NOW, HOME: home, DISPLAY: ":0", PATH: `${folder}:${process.env.PATH}` };
	return { context: openContext({ home }, env), opened: () => readFileSync(file, "utf8") };
}

describe("the message to somebody", () => {
	test.each([
		[60, 15],
		[80, 24],
		[120, 40],
		[200, 50],
	])("at %i x %i says who, why now, the message, and that nothing is sent", async (columns, rows) => {
		const context = contextAt();
		addSomebody(context, "Ana Souza", { daysAgo: 16, role: "mentor" });
		addSomebody(context, "Ben", { daysAgo: 3 });
		const { screen } = open(context, { columns, rows });
		const text = flat(await screen.waitFor("Hi Ana,"));
		expect(text).toContain("Ana Souza, mentor");
		expect(text).toContain("ana@example.org");
		expect(text).toContain("Why now: 16 days since you spoke; you wanted every 14 days.");
		expect(text).toContain("1 of 2");
		expect(text).toMatch(/c copy .*Esc back/);
		expect(text).toContain("unfazed sends nothing");
		expect(text).toContain("n another");
		if (rows < 24) return;
		expect(text).toContain("Last spoke: 6 November, 16 days ago");
		expect(text).toContain("What would you look at first?");
	});

	test("is read out without signs around it", async () => {
		const context = contextAt();
		addSomebody(context, "Ana", { daysAgo: 16 });
		const { screen } = open(context, { screenReader: true });
		const frame = await screen.waitFor("Hi Ana,");
		expect(frame).toContain("Why now: 16 days since you spoke");
		expect(frame).not.toMatch(/[─│╭]/);
	});

	test("read out, c says nothing of a mouse", async () => {
		const context = contextAt();
		addSomebody(context, "Ana", { daysAgo: 16 });
		const { screen } = open(context, { screenReader: true });
		await screen.waitFor("Hi Ana,");
		screen.stdin.write("c");
		expect(flat(await screen.waitFor("Sent to"))).toMatch(/mark the text in the terminal(?!.*mouse)/);
	});

	test("c copies it, and says how that went", async () => {
		const context = contextAt();
		addSomebody(context, "Ana", { daysAgo: 16 });
		const { screen } = open(context);
		await screen.waitFor("Hi Ana,");
		screen.stdin.write("c");
		await screen.waitFor("Sent to your terminal's clipboard.");
		expect(screen.clipboard()).toMatch(/^Hi Ana,\n\n.*What would you look at first\?/);
	});

	test.skipIf(process.platform !== "linux")(
		"o opens it as a mail with the address, the subject and the text, and sends nothing",
		async () => {
			const home = contextAt().home;
			const { context, opened } = withMailProgram(home);
			addSomebody(context, "Ana", { daysAgo: 16, contact: "Ana <ana+peers@example.org>, evenings" });
			const { screen } = open(context);
			await screen.waitFor("Hi Ana,");
			screen.stdin.write("o");
			await screen.waitFor("Opened as a mail to ana+peers@example.org. It is yours to send.");
			const url = new URL(opened());
			expect(decodeURIComponent(url.pathname)).toBe("ana+peers@example.org");
			expect(url.searchParams.get("subject")).toBe("15 minutes?");
			expect(url.searchParams.get("body")).toMatch(/^Hi Ana,\r\n\r\n/);
		},
	);

	test("without a mail address o says so, and where it goes", async () => {
		const context = contextAt();
		addSomebody(context, "Ana", { daysAgo: 16, contact: "0123 456" });
		const { screen } = open(context);
		screen.stdin.write("o");
		await screen.waitFor("No mail address of Ana is known");
	});

	test("n names the next one by the rule, and comes around again", async () => {
		const context = contextAt();
		addSomebody(context, "Ana", { daysAgo: 16 });
		addSomebody(context, "Ben", { daysAgo: 20 });
		const { screen } = open(context);
		await screen.waitFor("Hi Ben,");
		screen.stdin.write("n");
		await screen.waitFor(/2 of 2[\s\S]*Hi Ana,/);
		screen.stdin.write("n");
		await screen.waitFor(/1 of 2[\s\S]*Hi Ben,/);
	});

	test("n passes by those who were deleted meanwhile", async () => {
		const context = contextAt();
		const [, ben] = ["Ana", "Ben", "Cleo"].map((name, at) => addSomebody(context, name, { daysAgo: 30 - at }));
		const { screen } = open(context);
		await screen.waitFor(/1 of 3[\s\S]*Hi Ana,/);
		if (ben) removePerson(contextAt(context.home).journal(), ben);
		screen.stdin.write("n");
		await screen.waitFor(/2 of 2[\s\S]*Hi Cleo,/);
		screen.stdin.write("n");
		await screen.waitFor(/1 of 2[\s\S]*Hi Ana,/);
	});

	test("to one who was deleted meanwhile offers nothing but to go on, and keeps nothing", async () => {
		const context = contextAt();
		const ana = addSomebody(context, "Ana", { daysAgo: 30 });
		addSomebody(context, "Ben", { daysAgo: 20 });
		const { screen, backs } = open(context, { columns: 120 });
		await screen.waitFor("Hi Ana,");
		removePerson(contextAt(context.home).journal(), ana);
		for (const key of ["c", "o", "e", "t", "f"]) {
			screen.stdin.write(key);
			const frame = await screen.waitFor("Ana was deleted meanwhile. In Peers (5), x shows who is deleted");
			expect(flat(frame)).toMatch(/Deleted meanwhile\. .* n another +Esc back$/);
			expect(frame).not.toMatch(/c copy|Why now/);
			screen.stdin.write("j");
			await screen.waitFor((drawn) => !drawn.includes("Ana was deleted"));
		}
		expect(screen.clipboard()).toBeUndefined();
		expect(keptMessage(context, ana._id)).toBeUndefined();
		expect(backs).toEqual([]);
		screen.stdin.write("n");
		await screen.waitFor("Hi Ben,");
	});

	test("to one who was deleted while it is edited says that it cannot be kept", async () => {
		const context = contextAt();
		const ana = addSomebody(context, "Ana", { daysAgo: 30 });
		const { screen, backs } = open(context, { columns: 160 });
		await screen.waitFor("Hi Ana,");
		screen.stdin.write("e");
		await screen.waitFor("new line");
		removePerson(contextAt(context.home).journal(), ana);
		screen.stdin.write(" P.S.");
		await screen.waitFor("Ana was deleted meanwhile.");
		expect(keptMessage(context, ana._id)).toBeUndefined();
		screen.stdin.write("\x1b");
		await screen.waitFor("Esc back");
		screen.stdin.write("\x1b");
		await screen.waitFor("Esc once more leaves without it.");
		expect(backs).toEqual([]);
	});

	test("t: you talked, as one step of undo", async () => {
		const context = contextAt();
		const ana = addSomebody(context, "Ana", { daysAgo: 16 });
		const { screen, backs } = open(context, { id: ana._id, occasion: "turn" });
		await screen.waitFor("Hi Ana,");
		screen.stdin.write("t");
		await expect.poll(() => backs).toEqual(["You talked with Ana: the days count anew. u takes it back."]);
		expect(everybody(context.journal())[0]?.met).toHaveLength(2);
		expect(context.journal().nextUndo()?.says).toBe("met Ana");
		context.journal().undo(1);
		expect(everybody(context.journal())[0]?.met).toHaveLength(1);
	});

	test("in a slump tells the figures", async () => {
		const context = contextAt();
		addAnswers(context, SLUMP);
		addSomebody(context, "Ana", { daysAgo: 16, role: "mentor" });
		const { screen } = open(context, { occasion: "slump" });
		const text = flat(await screen.waitFor("Hi Ana,"));
		expect(text).toContain("Why now: No yes in the last 60 answers, usually about 5.");
		expect(text).toContain("No yes in my last 60 answers, usually about 5.");
	});
});

describe("the message in one's own words", () => {
	test("is kept with every key, and there again the next time; f drafts it anew, which can be taken back", async () => {
		const context = contextAt();
		const ana = addSomebody(context, "Ana", { daysAgo: 16 });
		const { screen } = open(context);
		await screen.waitFor("Hi Ana,");
		screen.stdin.write("e\r\rBest, M");
		await screen.waitFor("Best, M");
		expect(keptMessage(contextAt(context.home), ana._id)?.text).toMatch(/^Hi Ana,[\s\S]*\n\nBest, M$/);
		screen.stdin.write("\x1b");
		await screen.waitFor("we talked");
		screen.unmount();

		const again = open(contextAt(context.home)).screen;
		expect(await again.waitFor("Best, M")).toContain("These are your own words, written earlier today.");
		again.stdin.write("f");
		await again.waitFor((frame) => !frame.includes("Best, M") && frame.includes("Drafted anew."));
		again.stdin.write("e\x1f");
		await again.waitFor("Best, M");
	});

	test("stays marked as that, with the day, on a later day", async () => {
		const home = contextAt().home;
		const ana = addSomebody(contextAt(home, "2026-11-20T09:00:00"), "Ana", { daysAgo: 22 });
		keepMessage(contextAt(home, "2026-11-20T09:00:00"), ana._id, "It has been 22 days. Lunch?");
		const { screen } = open(contextAt(home));
		const frame = await screen.waitFor("These are your own words, written on 20 November. f drafts it anew.");
		expect(frame).toContain("Why now: 24 days");
		expect(frame).toMatch(/f draft anew/);
		screen.stdin.write("k");
		const later = await screen.waitFor((drawn) => !drawn.includes("These are"));
		expect(later).toContain("── your own words of 20 November ─");
		screen.stdin.write("f");
		await screen.waitFor(/── the message ─[\s\S]*24 days/);
	});

	test("written on while a copy is under way, it has not gone out", async () => {
		const folder = temporaryFolder();
		const go = join(folder, "go");
		writeFileSync(join(folder, "xclip"), `#!/bin/sh\ncat > /dev/null\nuntil [ -e '${go}' ]; do sleep 0.02; done\n`);
		chmodSync(join(folder, "xclip"), 0o755);
		const home = contextAt().home;
		const env = { UNFAZED_NOW: NOW, HOME: home, DISPLAY: ":0", PATH: `${folder}:${process.env.PATH}` };
		const context = openContext({ home }, env);
		const ana = addSomebody(context, "Ana", { daysAgo: 16 });
		keepMessage(context, ana._id, "Lunch?");
		const { screen } = open(context);
		await screen.waitFor("Lunch?");
		screen.stdin.write("ce Or coffee?");
		await screen.waitFor("Or coffee?");
		writeFileSync(go, "");
		await screen.waitFor("Copied.");
		expect(keptMessage(contextAt(home, "2026-11-23T09:00:00"), ana._id)?.text).toBe("Lunch? Or coffee?");
	});

	test.each([
		[60, 15],
		[80, 24],
	])("longer than %i x %i has room for, it is read to its end by keys", async (columns, rows) => {
		const context = contextAt();
		const ana = addSomebody(context, "Ana", { daysAgo: 16 });
		addSomebody(context, "Ben", { daysAgo: 3 });
		const lines = Array.from({ length: 40 }, (_, at) => `line ${at + 1}.`);
		keepMessage(context, ana._id, lines.join("\n"));
		const { screen } = open(context, { columns, rows });
		const around = /1 to \d+ of 40, ↑↓[\s\S]*unfazed sends nothing[\s\S]*n another/;
		await screen.waitFor((frame) => around.test(frame) && /\bline 1\./.test(frame) && !frame.includes("line 40."));
		screen.stdin.write("j");
		await screen.waitFor((frame) => !/\bline 1\./.test(frame) && frame.includes("line 2."));
		screen.stdin.write("k");
		await screen.waitFor(/\bline 1\./);
		const seen = new Set<string>();
		for (let page = 0; page < 40 && !seen.has("line 40."); page++) {
			for (const [line] of screen.lastFrame().matchAll(/line \d+\./g)) seen.add(line);
			const before = screen.lastFrame();
			if (!seen.has("line 40.")) screen.stdin.write("\x1b[6~");
			await screen.waitFor((frame) => frame !== before || seen.has("line 40."));
		}
		expect(seen.size).toBe(40);
		screen.stdin.write("j");
		screen.stdin.write("\x1b[5~");
		await screen.waitFor((frame) => !frame.includes("line 40."));
		screen.stdin.write("g");
		await screen.waitFor(/\bline 1\./);
	});

	test("is what is copied", async () => {
		const context = contextAt();
		addSomebody(context, "Ana", { daysAgo: 16 });
		const { screen } = open(context);
		await screen.waitFor("Hi Ana,");
		screen.stdin.write("e P.S.");
		await screen.waitFor("P.S.");
		screen.stdin.write("\x1b");
		await screen.waitFor("we talked");
		screen.stdin.write("c");
		await screen.waitFor("Sent to your");
		expect(screen.clipboard()).toMatch(/ P\.S\.$/);
	});

	test("every letter is a letter while it is edited", async () => {
		const context = contextAt();
		addSomebody(context, "Ana", { daysAgo: 16 });
		const { screen, backs } = open(context);
		await screen.waitFor("Hi Ana,");
		screen.stdin.write("eqtcohn+f");
		await screen.waitFor("qtcohn+f");
		expect(backs).toEqual([]);
	});

	test.each([
		[60, 15],
		[80, 24],
		[200, 50],
	])("however long, it stays within %i x %i", async (columns, rows) => {
		const context = contextAt();
		addSomebody(context, "Ana", { daysAgo: 16 });
		const { screen } = open(context, { columns, rows });
		await screen.waitFor("Hi Ana,");
		screen.stdin.write("e");
		await screen.waitFor("new line");
		screen.stdin.write(`\x1b[200~${"\n一人で行けば早く着く。 e\u0301e\u0301 far ".repeat(60)}\x1b[201~`);
		await screen.waitFor("far");
		screen.stdin.write("\x1b");
		await screen.waitFor(/Esc back/);
	});

	test("where it cannot be kept that is said, and only a second Esc leaves", async () => {
		const context = contextAt();
		const ana = addSomebody(context, "Ana", { daysAgo: 16 });
		const inTheWay = join(context.home, "drafts", `message-${ana._id}.json`, "in the way");
		mkdirSync(inTheWay, { recursive: true });
		const { screen, backs } = open(context, { columns: 120 });
		await screen.waitFor("Hi Ana,");
		screen.stdin.write("e more");
		expect(await screen.waitFor(/ more\b/)).toContain("Nothing was saved");
		screen.stdin.write("\x1b");
		await screen.waitFor("we talked");
		screen.stdin.write("\x1b");
		await screen.waitFor("Esc once more leaves without it.");
		expect(backs).toEqual([]);
		screen.stdin.write("\x1b");
		await expect.poll(() => backs).toEqual(["What you typed could not be kept."]);
		rmSync(inTheWay, { recursive: true });
	});
});

describe("where there is nobody to name", () => {
	test.each([
		[60, 15],
		[80, 24],
	])("it says at %i x %i what to do, and + does it", async (columns, rows) => {
		const { screen, adds, backs } = open(contextAt(), { columns, rows });
		const text = flat(await screen.waitFor("Nobody is here to call yet."));
		expect(text).toContain("unfazed people add NAME");
		screen.stdin.write("cot+");
		await expect.poll(adds).toBe(1);
		screen.stdin.write("\x1b");
		await expect.poll(() => backs).toEqual([undefined]);
	});

	test("it says if all were spoken to today", async () => {
		const context = contextAt();
		addSomebody(context, "Ana", { daysAgo: 0 });
		const { screen } = open(context);
		await screen.waitFor("Everybody is paused, or was spoken to today.");
	});
});
