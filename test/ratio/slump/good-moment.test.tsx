import { afterEach, expect, test } from "vitest";
import { GoodMomentScreen } from "../../../src/ratio/slump/good-moment-screen.js";
import { contextAt } from "../../support/context.js";
import { type Drawn, renderAt } from "../../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

function show(text: string, size: { columns: number; rows: number }) {
	const at = { at: new Date("2026-03-14T10:00:00Z"), offset: 60 };
	const rest = { kind: "win", from: null, did: null, askId: null, pinned: false, private: false } as const;
	const deposit = { _id: "0123456789ab", text, ...at, ...rest };
	drawn = renderAt(<GoodMomentScreen context={contextAt()} first={deposit} onEnd={() => {}} />, size);
	return drawn;
}

test.each([
	[60, 15],
	[80, 24],
])("a long good moment is read to its end at %i x %i, with the question below it", async (columns, rows) => {
	const screen = show(`${"They asked for me by name. ".repeat(80)}And its end.`, { columns, rows });
	expect(await screen.waitFor("From your bank, 14 March")).toMatch(/↓ lines 1 to[\s\S]*↓ read on/);
	screen.stdin.write("\x1b[F");
	const end = await screen.waitFor("And its end.");
	if (rows > 20) expect(end).toContain("What did you do there that you can do again?");
});

test("a short one has nothing to read on", async () => {
	const frame = await show("They asked for me by name.", { columns: 80, rows: 24 }).waitFor("From your bank");
	expect(frame).not.toMatch(/read on|lines 1/);
});
