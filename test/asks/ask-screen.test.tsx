import { afterEach, expect, test } from "vitest";
import { asksCollection } from "../../src/asks/ask-records.js";
import { AskScreen } from "../../src/asks/ask-screen.js";
import { addAsks, aNo, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

function open(context: ReturnType<typeof contextAt>, id: string, columns = 80, rows = 24): Drawn {
	drawn = renderAt(<AskScreen context={context} id={id} version={0} onBack={() => {}} onRitual={() => {}} />, {
		columns,
		rows,
	});
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
	for (const label of [
		"Outcome",
		"When",
		"Reason",
		"Channel",
		"Stage",
		"Segment",
		"Value",
		"Currency",
		"Note",
		"Tags",
	]) {
		screen.stdin.write("j");
		await screen.waitFor(`▸ ${label}`);
	}
});

test("the ritual is offered for a no alone", async () => {
	const context = contextAt();
	addAsks(context, [{ who: "Globex", outcome: "yes", daysAgo: 1 }]);
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
	expect(await screen.waitFor("unknown outcome")).toMatch(/unreached,\s+withdrawn/);
});
