import { afterEach, describe, expect, test } from "vitest";
import { bankCollection } from "../../src/bank/deposit-records.js";
import { addAnswers, noes, steady } from "../ratio/slump/answers.js";
import { contextAt } from "../support/context.js";
import { answer } from "../support/start.js";
import { temporaryHome } from "../support/temporary-home.js";
import { closeTerminals, openTerminal } from "../support/terminal.js";

afterEach(closeTerminals);

const env = { UNFAZED_NOW: "2026-11-22T12:00:00" };
const BANK = "From your bank";

/** A home whose bank holds what two yeses of the spring were made of. */
function homeWithBank(): string {
	const home = temporaryHome();
	const ofYes = (from: string, text: string, day: string) => {
		const [at, offset] = [new Date(`${day}T12:00:00Z`), 60];
		const askId = `202603-${from.toLowerCase()}`;
		return { kind: "win" as const, text, from, at, offset, dateOnly: true, askId, pinned: false, private: false };
	};
	contextAt(home)
		.journal()
		.add("deposits for a test", bankCollection, [
			ofYes("Initech", "I asked who owns the budget.", "2026-03-14"),
			ofYes("Globex", "I called back on the day I said.", "2026-04-02"),
		]);
	return home;
}

/** Noes of yesterday. */
function earlierNoes(home: string, count: number): void {
	addAnswers(contextAt(home), noes(count), 1, { reasons: ["timing"] });
}

/** Records a no in a terminal of its own, and gives all that was on its screen until the ritual's first question. */
async function noInTerminal(home: string, who: string, flags: string[] = []): Promise<string> {
	const terminal = openTerminal([...flags, "no", who, "--reason", "price"], { home, env });
	const first = await terminal.waitFor((text) => text.includes(BANK) || text.includes("What was said"));
	if (first.includes("Enter go on")) terminal.press("space");
	await terminal.waitFor("What was said");
	terminal.press(flags.length > 0 ? "ctrl-d" : "escape");
	await terminal.exited;
	return `${first}\n${terminal.scrollback().join("\n")}`;
}

describe.each([
	{ as: "on the screen", flags: [] },
	{ as: "line by line", flags: ["--plain"] },
])("after noes in a row, $as", ({ flags }) => {
	test("a deposit comes before the ritual of the third, once, and again after a yes", async () => {
		const home = homeWithBank();
		earlierNoes(home, 1);
		const draws: string[] = [];
		for (const who of ["Hooli", "Vandelay", "Umbrella"]) draws.push(await noInTerminal(home, who, flags));
		expect(draws.map((text) => text.includes(BANK))).toEqual([false, true, false]);
		expect(draws[1]).toMatch(
			/From your bank, 14 March[\s\S]*I asked who owns the budget\.[\s\S]*Win, the yes from Initech/,
		);

		await answer(["yes", "Wayne"], { home, env });
		for (const who of ["Stark", "Tyrell"]) await answer(["no", who, "--reason", "timing"], { home, env });
		expect(await noInTerminal(home, "Cyberdyne", flags)).toMatch(/From your bank, 2 April[\s\S]*I called back/);
	});
});

test("what fits the no comes: here the same who", async () => {
	const home = homeWithBank();
	earlierNoes(home, 2);
	expect(await noInTerminal(home, "Globex")).toContain("I called back on the day I said.");
});

test("in the dashboard it comes once too, and not for the noes that another terminal records meanwhile", async () => {
	const home = homeWithBank();
	earlierNoes(home, 2);
	const dashboard = openTerminal([], { home, env });
	await dashboard.waitFor("? keys");
	dashboard.type("nAcme\r");
	await dashboard.waitFor((text) => !text.includes("Who said"));
	dashboard.press("ctrl-s");
	await dashboard.waitFor(BANK);
	dashboard.press("enter");
	await dashboard.waitFor("What was said");
	dashboard.press("escape");
	await dashboard.waitFor("? keys");

	expect(await noInTerminal(home, "Hooli")).not.toContain(BANK);
	dashboard.type("nStark\r");
	await dashboard.waitFor((text) => !text.includes("Who said"));
	dashboard.press("ctrl-s");
	expect(await dashboard.waitFor(/What was said|From your bank/)).toContain("What was said");
});

test("the slump alarm brings one after a single no, once in that alarm", async () => {
	const home = homeWithBank();
	const context = contextAt(home);
	// The newest answer before now is a yes: the run is short, and the alarm rings on.
	addAnswers(context, `${steady(200)}${noes(75)}y`);
	expect(await noInTerminal(home, "Acme")).toContain(BANK);
	expect(await noInTerminal(home, "Hooli")).not.toContain(BANK);
});

test("with drawAfter 0 none comes", async () => {
	const home = homeWithBank();
	await answer(["settings", "set", "drawAfter", "0"], { home, env });
	earlierNoes(home, 3);
	expect(await noInTerminal(home, "Acme")).not.toContain(BANK);
});

test("bank draw gives another one each time, and what is pinned first once things are low", async () => {
	const home = homeWithBank();
	const add = ["bank", "add", "They asked for me by name.", "--pin", "--private", "--at", "2026-06-01"];
	const { deposit: pinned } = await answer(add, { home, env });
	const first = await answer(["bank", "draw"], { home, env });
	expect([first.deposit.from, first.why]).toEqual(["Initech", "turn"]);
	earlierNoes(home, 3);
	const low = await answer(["bank", "draw"], { home, env });
	expect([low.deposit, low.why]).toEqual([pinned, "pinned"]);
	expect((await answer(["bank", "draw"], { home, env })).deposit.from).toBe("Globex");
});
