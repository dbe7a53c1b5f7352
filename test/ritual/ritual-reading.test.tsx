import { afterEach, describe, expect, test } from "vitest";
import type { Ask } from "../../src/asks/ask.js";
import { asksCollection } from "../../src/asks/ask-records.js";
import type { Context } from "../../src/command/context.js";
import { RitualScreen } from "../../src/ritual/ritual-screen.js";
import { addAsks, aNo, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

function open(context: Context, ask: Ask, columns = 80, rows = 24): Drawn {
	drawn?.unmount();
	drawn = renderAt(<RitualScreen context={context} ask={ask} onEnd={() => {}} />, { columns, rows });
	return drawn;
}

const stored = (context: Context, ask: Ask) => context.journal().records(asksCollection).get(ask._id);
const paste = (text: string) => `\x1b[200~${text}\x1b[201~`;
const long = "Name the price first, then wait. ".repeat(320).slice(0, 10_000).trim();

describe("what is pasted", () => {
	test("keeps its lines, and the arrows move between them", async () => {
		const context = contextAt();
		const ask = aNo(context, "Acme");
		const screen = open(context, ask);
		screen.stdin.write(paste("Hello,\rno budget this year.\rBest, Ann"));
		await screen.waitFor("  Best, Ann");
		screen.stdin.write("\x1b[A\x1b[A!");
		await screen.waitFor(/› Hello,!$/m);
		screen.stdin.write("\x13");
		await screen.waitFor("Recorded.");
		expect(stored(context, ask)?.note).toBe("Hello,!\nno budget this year.\nBest, Ann");
	});

	test("may be ten thousand characters: kept whole, shown in a few rows there and the next time", async () => {
		const context = contextAt();
		const ask = aNo(context, "Acme", { reasons: ["price"] });
		const screen = open(context, ask, 60, 15);
		screen.stdin.write("\r\r\r\r");
		await screen.waitFor("step 3 of 5");
		screen.stdin.write(paste(long));
		await screen.waitFor("then wait");
		screen.stdin.write("\x13");
		const closing = await screen.waitFor("Kept.");
		expect(closing).toContain("Lesson: Name the price first");
		expect(closing).toContain("This no does");
		expect(stored(context, ask)?.ritual?.lesson).toBe(long);

		const next = open(context, aNo(context, "Globex", { reasons: ["price"] }), 60, 15);
		next.stdin.write("\r\r\r\r");
		expect(await next.waitFor("Once it was price too high")).toContain("Tab nothing to learn here");
	});
});

test("a person's own reasons are offered with their keys", async () => {
	const context = contextAt();
	const own = { ...context, settings: () => ({ ...context.settings(), reasons: ["Wrong season"] }) };
	const ask = aNo(context, "Acme");
	const screen = open(own, ask);
	screen.stdin.write("\r");
	await screen.waitFor(/1 {3}Wrong season/);
	screen.stdin.write("1");
	await screen.waitFor("How far did it get?");
	screen.stdin.write("\x13");
	await screen.waitFor("Recorded.");
	expect(stored(context, ask)?.reasons).toEqual(["wrong_season"]);
});

test("a long name gives way to the reason, the time and the step", async () => {
	const context = contextAt();
	const who = "The Very Long Name of 株式会社 and Sons and Daughters ".repeat(4);
	const [title] = (await open(context, aNo(context, who, { reasons: ["price"] }), 60, 15).waitFor("step 1")).split(
		"\n",
	);
	expect(title).toMatch(/^ A no from The Very.*…, price too high, 09:00 +step 1 of 5$/);
});

test("breathing names its own key, and offers itself while nothing is typed", async () => {
	const context = contextAt();
	const screen = open(context, aNo(context, "Acme"));
	await screen.waitFor("Ctrl-B breathe first");
	screen.stdin.write("\x02");
	const frame = await screen.waitFor("through the nose");
	expect(frame).toContain("any key go on");
	screen.stdin.write("x");
	await screen.waitFor("What was said");
	screen.stdin.write("They");
	await screen.waitFor((text) => text.includes("› They") && !text.includes("breathe first"));
});

describe("the end", () => {
	const end = async (screen: Drawn) => {
		screen.stdin.write("\x13");
		return screen.waitFor("Recorded.");
	};

	test("of the first no contradicts itself nowhere", async () => {
		const context = contextAt();
		const screen = open(context, aNo(context, "Acme"));
		const frame = await end(screen);
		expect(frame).toContain("no yes in 1 decided ask");
		expect(frame).toContain("this is the first");
		expect(screen.frames.join()).not.toContain("no decided asks yet");
	});

	test("of a no from before the window says that the gauge is of other days", async () => {
		const context = contextAt();
		addAsks(context, [{ who: "Acme", outcome: "no", daysAgo: 300 }]);
		const [ask] = [...context.journal().records(asksCollection).all()];
		if (!ask) throw new Error("the no is not there");
		expect(await end(open(context, ask))).toContain("Nothing else was decided in the last 90 days.");
	});

	test("says what is true at once, while the mark and the band move from without this no to with it", async () => {
		const context = contextAt();
		const outcomes = Array.from({ length: 12 }, (_, index) => (index === 0 ? ("yes" as const) : ("no" as const)));
		addAsks(
			context,
			outcomes.map((outcome, index) => ({ who: `Company ${index}`, outcome, daysAgo: 20 - index })),
		);
		const screen = open(context, aNo(context, "Acme"));
		const first = await end(screen);
		expect(first).toContain("12 noes for each yes");
		const meterOf = (frame: string) => frame.split("\n").find((line) => line.includes("◆")) ?? "";
		const columnOf = (frame: string) => meterOf(frame).indexOf("◆");
		const last = await screen.waitFor((frame) => columnOf(frame) > columnOf(first));
		expect(last.replace(meterOf(last), meterOf(first))).toBe(first);
		expect(screen.frames.join()).not.toContain("11 noes for each yes");
	});
});
