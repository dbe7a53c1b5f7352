import { expect, test } from "vitest";
import { widthOf } from "../../src/terminal/width.js";
import { listText } from "../../src/undo/undo-text.js";
import { contextAt } from "../support/context.js";

test("what a change would do is wrapped, not cut", () => {
	const { clock } = contextAt();
	const change = {
		id: "a",
		says: "edit of Acme",
		at: new Date(clock.now()),
		records: 1,
		counts: { asks: 1 },
		steps: [],
	};
	const does =
		"sets the reason back to Price too high, the note back to “too dear” and takes the channel, the tags and 3 more away";
	const look = { way: "undo", columns: 80, plain: false, clock, more: false } as const;
	const lines = listText([{ change, does }], look).split("\n");
	expect(
		lines
			.slice(2, -1)
			.map((line) => line.trim())
			.join(" "),
	).toBe(does);
	expect(lines.map(widthOf).filter((width) => width > 80)).toEqual([]);
});
