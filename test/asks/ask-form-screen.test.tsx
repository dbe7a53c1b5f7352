import { mkdirSync, writeFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import type { FormKind } from "../../src/asks/ask-form.js";
import { AskFormScreen } from "../../src/asks/ask-form-screen.js";
import type { Recorded } from "../../src/asks/ask-records.js";
import type { Recall } from "../../src/asks/use-recalled.js";
import type { Context } from "../../src/command/context.js";
import { addAsks, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

function open(context: Context, kind: FormKind, { recall, columns = 80, rows = 24 }: Partial<Options> = {}) {
	const recorded: Recorded[] = [];
	const kept: (boolean | "lost")[] = [];
	const screen = renderAt(
		<AskFormScreen
			context={context}
			kind={kind}
			recall={recall}
			onRecorded={(one) => recorded.push(one)}
			onKept={(typed) => kept.push(typed)}
			onLost={() => kept.push("lost")}
		/>,
		{ columns, rows },
	);
	drawn = screen;
	return { screen, recorded, kept };
}

type Options = { recall: Recall; columns: number; rows: number };

/** Ten decided asks, one of them a yes. */
function tenAsks(context: Context): void {
	addAsks(
		context,
		Array.from({ length: 10 }, (_, index) => ({ who: `Firm ${index}`, outcome: index ? "no" : "yes", daysAgo: 1 })),
	);
}

/** Recalls a lesson of whom it is asked about; notes what it was asked. */
function recalling(fits: (who: string, channel: string | null) => boolean) {
	const asked: string[] = [];
	const recall: Recall = ({ who, channel }) => {
		asked.push(`${who} ${channel}`);
		return fits(who, channel) ? [`The last time with ${who} (12 October):`, '"Ask who owns the budget."'] : [];
	};
	return { asked, recall };
}

describe("an ask", () => {
	test("is asked for who, channel, chance and dread, and recorded with the forecast", async () => {
		const { screen, recorded } = open(contextAt(), "ask");
		await screen.waitFor(/An ask +1 of 4[\s\S]*Whom do you ask\?/);
		screen.stdin.write("Acme\r");
		await screen.waitFor("2 of 4");
		screen.stdin.write("p");
		await screen.waitFor(/An ask of Acme +3 of 4[\s\S]*How likely is a yes\? 20 is 1 in 5\./);
		screen.stdin.write("2");
		await screen.waitFor(/› 2 +%/);
		screen.stdin.write("0");
		await screen.waitFor(/4 of 4[\s\S]*How would a no feel\?/);
		screen.stdin.write("7");
		await screen.waitFor(/› 7 +of 10/);
		screen.stdin.write("\r");
		await expect
			.poll(() => recorded.map(({ ask }) => ask))
			.toMatchObject([{ who: "Acme", outcome: "pending", channel: "phone", forecast: { chance: 20, dread: 7 } }]);
	});

	test("without a guess it has no forecast", async () => {
		const { screen, recorded } = open(contextAt(), "ask");
		screen.stdin.write("Acme\r\r\r\r");
		await expect.poll(() => recorded.map(({ ask }) => ask.forecast)).toEqual([null]);
		expect(screen.lastFrame()).not.toContain("Flynn");
	});

	test("one's own rate is shown after the guess, never before it", async () => {
		const context = contextAt();
		tenAsks(context);
		const { screen } = open(context, "ask");
		screen.stdin.write("Acme\r\r");
		expect(await screen.waitFor("How likely")).not.toContain("rate");
		screen.stdin.write("\r");
		expect(await screen.waitFor("How would a no feel")).not.toContain("rate");
		screen.stdin.write("\x1b[D");
		await screen.waitFor("How likely");
		screen.stdin.write("30");
		await screen.waitFor("Your rate of the last 90 days: about 1 in 10.");
	});

	test("half a guess is kept with every key", async () => {
		const context = contextAt();
		const { screen, kept } = open(context, "ask");
		screen.stdin.write("Acme\r\r2");
		await screen.waitFor(/› 2 +%/);
		expect(contextAt(context.home).journal().drafts.load("form-ask")).toMatchObject({ who: "Acme", chance: "2" });
		screen.stdin.write("\x1b");
		await expect.poll(() => kept).toEqual([true]);
	});
});

describe("a past lesson", () => {
	test("stands below the questions after the who, the same one to the end", async () => {
		const { asked, recall } = recalling(() => true);
		const { screen } = open(contextAt(), "ask", { recall });
		expect(await screen.waitFor("Whom do you ask?")).not.toContain("The last time");
		screen.stdin.write("Acme\r");
		await screen.waitFor(/How\?[\s\S]*The last time with Acme \(12 October\):\n +"Ask who owns the budget\."/);
		screen.stdin.write("p");
		await screen.waitFor(/How likely[\s\S]*The last time with Acme/);
		screen.stdin.write("20");
		await screen.waitFor(/How would a no feel[\s\S]*The last time with Acme/);
		expect(asked).toEqual(["Acme null"]);
	});

	test("is looked for again with the channel, and for another who", async () => {
		const { asked, recall } = recalling((_, channel) => channel === "phone");
		const { screen } = open(contextAt(), "no", { recall });
		screen.stdin.write("Acme\rp");
		await screen.waitFor(/Which reason comes closest\?[\s\S]*The last time with Acme/);
		screen.stdin.write("\x1b[Z\x1b[Z");
		await screen.waitFor("Who said no?");
		screen.stdin.write(" West\r");
		await screen.waitFor(/How did you ask\?[\s\S]*The last time with Acme West/);
		expect(asked).toEqual(["Acme null", "Acme phone", "Acme West phone"]);
	});

	test("that there is none of is not looked for again before more is known", async () => {
		const { asked, recall } = recalling(() => false);
		const { screen } = open(contextAt(), "ask", { recall });
		screen.stdin.write("Acme\rp");
		await screen.waitFor("How likely");
		screen.stdin.write("20");
		await screen.waitFor("How would a no feel");
		screen.stdin.write("\x1b[Z");
		await screen.waitFor("How likely");
		expect(asked).toEqual(["Acme null", "Acme phone"]);
	});

	test("in a small window the choices come first, and it is neither asked for nor shown there", async () => {
		const { asked, recall } = recalling(() => true);
		const { screen } = open(contextAt(), "ask", { recall, columns: 60, rows: 15 });
		screen.stdin.write("Acme\r");
		expect(await screen.waitFor("Application portal")).not.toContain("The last time");
		expect(asked).toEqual([]);
		screen.stdin.write("\r");
		await screen.waitFor(/How likely[\s\S]*The last time with Acme/);
	});

	test("with a long lesson and many reasons of one's own nothing runs over", async () => {
		const recall: Recall = (_, columns) => ["The last time by phone (12 October, 会社):", "x 木 ".repeat(columns / 4)];
		const { screen } = open(contextAt(), "no", { recall });
		screen.stdin.write("Acme\rp");
		const frame = await screen.waitFor("Which reason");
		expect(frame).toContain("Esc");
		expect(frame).toContain("The last time by phone");
	});
});

test("a yes asks who, channel and value; why is the ritual's to ask", async () => {
	const { screen, recorded } = open(contextAt(), "yes");
	screen.stdin.write("Acme\r\r");
	await screen.waitFor(/3 of 3[\s\S]*What is it worth\?/);
	screen.stdin.write("1200 EUR\r");
	await expect.poll(() => recorded.map(({ ask }) => ask)).toMatchObject([{ who: "Acme", value: 1200, why: null }]);
});

test("what cannot be kept is said at Esc, and only the second Esc leaves without it", async () => {
	const context = contextAt();
	mkdirSync(context.home, { recursive: true });
	writeFileSync(`${context.home}/drafts`, "a file where the folder should be");
	const { screen, kept } = open(context, "no");
	screen.stdin.write("Acme");
	await screen.waitFor("Nothing was saved");
	screen.stdin.write("\x1b");
	await screen.waitFor((frame) => frame.replace(/\s+/g, " ").includes("Esc once more leaves without it."));
	expect(kept).toEqual([]);
	screen.stdin.write("\x1b");
	await expect.poll(() => kept).toEqual(["lost"]);
});

test("what was recorded is not recorded again where its draft cannot be dropped", async () => {
	const context = contextAt();
	mkdirSync(context.home, { recursive: true });
	writeFileSync(`${context.home}/drafts`, "a file where the folder should be");
	const { screen, recorded } = open(context, "no");
	screen.stdin.write("Acme");
	await screen.waitFor(/Acme[\s\S]*Nothing was saved/);
	screen.stdin.write("\x13");
	await expect.poll(() => recorded.map(({ ask }) => ask.who)).toEqual(["Acme"]);
});
