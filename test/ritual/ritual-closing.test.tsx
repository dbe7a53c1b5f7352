import { afterEach, describe, expect, test } from "vitest";
import type { Ask } from "../../src/asks/ask.js";
import { asksCollection, recordOutcome } from "../../src/asks/ask-records.js";
import type { Context } from "../../src/command/context.js";
import { RitualScreen } from "../../src/ritual/ritual-screen.js";
import { YesScreen } from "../../src/ritual/yes/yes-screen.js";
import { afterDrawing } from "../../src/terminal/key-feed.js";
import { thisMoment } from "../../src/time/moment.js";
import { addSomebody } from "../peers/reach/add-person.js";
import { aNo, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

const SIZE = { columns: 80, rows: 24 };

function open(context: Context, ask: Ask) {
	const ends: string[] = [];
	const called: string[] = [];
	const Ritual = ask.outcome === "yes" ? YesScreen : RitualScreen;
	drawn = renderAt(
		<Ritual
			context={context}
			ask={ask}
			onEnd={(end) => ends.push(end)}
			onCall={(id) => {
				called.push(id ?? "nobody");
			}}
		/>,
		SIZE,
	);
	return { screen: drawn, ends, called };
}

/** Resolves once all keys typed so far went out: a few turns each. */
const allKeysOut = () => new Promise<void>((resolve) => afterDrawing(resolve, 200));
const feelingOf = (context: Context, ask: Ask) =>
	context.journal().records(asksCollection).get(ask._id)?.ritual?.feeling;

describe("the end of a ritual is closed by no key that was typed ahead of it:", () => {
	function hardOne() {
		const context = contextAt();
		addSomebody(context, "Ana Souza", { daysAgo: 12 });
		const ask = aNo(context, "Acme");
		return { context, ask, ...open(context, ask) };
	}

	test.each(["99", "9cccc", "x and more words\r\r"])("%j at the feeling", async (keys) => {
		const { screen, ends, called } = hardOne();
		screen.stdin.write("\r\r\r\r\r\r");
		await screen.waitFor("How does it feel now?");
		screen.stdin.write(keys);
		await screen.waitFor("Somebody to call: Ana Souza");
		await allKeysOut();
		expect([...ends, ...called]).toEqual([]);
		screen.stdin.write("\x1b");
		await expect.poll(() => ends).toEqual(["finished"]);
	});

	test("what was typed while a date was read", async () => {
		const { screen, ends, called, context, ask } = hardOne();
		screen.stdin.write("\r\r\r\r\rcall Zoe\r");
		await screen.waitFor("On which day?");
		screen.stdin.write("next friday\rcall Zoe next friday\r");
		await screen.waitFor("Somebody to call: Ana Souza");
		expect(feelingOf(context, ask)).toBe(10);
		await allKeysOut();
		expect([...ends, ...called]).toEqual([]);
		screen.stdin.write("c");
		await expect.poll(() => called).toHaveLength(1);
	});

	test("after a yes, either", async () => {
		const context = contextAt();
		const decision = { who: "Acme", outcome: "yes", moment: thisMoment(context.clock), fields: {} } as const;
		const { screen, ends } = open(context, recordOutcome(context.journal(), context.settings(), decision).ask);
		await screen.waitFor("step 1 of 3");
		screen.stdin.write("\r\r\r\r\r");
		await screen.waitFor("Recorded.");
		await allKeysOut();
		expect(ends).toEqual([]);
		screen.stdin.write("\r");
		await expect.poll(() => ends).toEqual(["finished"]);
	});
});
