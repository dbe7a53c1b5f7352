import { describe, expect, test } from "vitest";
import type { Ask } from "../../src/asks/ask.js";
import { askJson } from "../../src/asks/ask-json.js";
import { asksCollection, recordOutcome, removeAsk } from "../../src/asks/ask-records.js";
import type { Context } from "../../src/command/context.js";
import { thisMoment } from "../../src/time/moment.js";
import { dueNow } from "../../src/today/due-records.js";
import { ghost, moveMove, moveUntil, settleMove, settleUntil, waitFor } from "../../src/today/follow-up-records.js";
import { contextAt } from "../support/context.js";
import { addAsk, aMove } from "./samples.js";

const withMove = { outcome: "no", ritual: aMove("call Bob", "2026-11-22") } as const;
const notNow = { outcome: "not_now", until: "2026-11-20" } as const;

const jsonOf = (context: Context, { _id }: Ask) => {
	const ask = context.journal().records(asksCollection).get(_id);
	return ask && askJson(ask);
};
const kindsDue = (context: Context) => dueNow(context).map(({ kind }) => kind);

type Change = {
	says: string;
	of: Partial<Ask>;
	make: (context: Context, ask: Ask) => Ask;
	leaves: object;
};
const CHANGES: Change[] = [
	{
		says: "next move with Acme done",
		of: withMove,
		make: (context, { _id }) => settleMove(context.journal(), _id, "done", context.clock.now()),
		leaves: { ritual: { nextMove: { resolved: { how: "done", at: "2026-11-22T09:00:00+01:00" } } } },
	},
	{
		says: "next move with Acme let go",
		of: withMove,
		make: (context, { _id }) => settleMove(context.journal(), _id, "dropped", context.clock.now()),
		leaves: { ritual: { nextMove: { resolved: { how: "dropped" } } } },
	},
	{
		says: "next move with Acme moved to Tue 24 Nov",
		of: withMove,
		make: (context, { _id }) => moveMove(context.journal(), _id, "2026-11-24"),
		leaves: { ritual: { nextMove: { text: "call Bob", on: "2026-11-24", resolved: null } } },
	},
	{
		says: "coming back to Acme done",
		of: notNow,
		make: (context, { _id }) => settleUntil(context.journal(), _id, "done", context.clock.now()),
		leaves: { outcome: "not_now", until: "2026-11-20", untilResolved: { how: "done" } },
	},
	{
		says: "coming back to Acme moved to Tue 24 Nov",
		of: notNow,
		make: (context, { _id }) => moveUntil(context.journal(), _id, "2026-11-24"),
		leaves: { until: "2026-11-24", untilResolved: null },
	},
	{
		says: "wait for Acme until Tue 24 Nov",
		of: {},
		make: (context, { _id }) => waitFor(context.journal(), _id, "2026-11-24"),
		leaves: { outcome: "pending", waitUntil: "2026-11-24" },
	},
	{
		says: "ghosted: Acme",
		of: {},
		make: (context, { _id }) => ghost(context.journal(), _id, thisMoment(context.clock)),
		leaves: { outcome: "ghosted", decidedAt: "2026-11-22T09:00:00+01:00" },
	},
];

describe.each(CHANGES)("$says", ({ says, of, make, leaves }) => {
	test("is one step, and undone it is exactly what it was", () => {
		const context = contextAt();
		const ask = addAsk(context, "Acme", 20, of);
		const before = jsonOf(context, ask);
		expect(kindsDue(context)).toHaveLength(1);
		make(context, ask);
		expect(jsonOf(context, ask)).toMatchObject(leaves);
		expect(kindsDue(context)).toEqual([]);
		expect(context.journal().undo(1)).toMatchObject([{ says }]);
		expect(jsonOf(context, ask)).toEqual(before);
		expect(kindsDue(context)).toHaveLength(1);
		context.journal().redo(1);
		expect(jsonOf(context, ask)).toMatchObject(leaves);
	});

	test("is refused once it was settled elsewhere, and changes nothing then", () => {
		const context = contextAt();
		const ask = addAsk(context, "Acme", 20, { ...of, outcome: "yes", ritual: null });
		const before = jsonOf(context, ask);
		expect(() => make(context, ask)).toThrow(/already|no next move|no coming back/);
		expect(jsonOf(context, ask)).toEqual(before);
	});

	test("is refused for an ask that was deleted", () => {
		const context = contextAt();
		const ask = addAsk(context, "Acme", 20, of);
		removeAsk(context.journal(), ask);
		expect(() => make(context, ask)).toThrow(`unfazed log restore ${ask._id}`);
	});
});

test("settling twice says how it was settled", () => {
	const context = contextAt();
	const ask = addAsk(context, "Acme", 20, withMove);
	settleMove(context.journal(), ask._id, "dropped", context.clock.now());
	expect(() => settleMove(context.journal(), ask._id, "done", context.clock.now())).toThrow(
		"the next move with Acme is let go already.",
	);
});

test("a move settled keeps the rest of its ritual", () => {
	const context = contextAt();
	const ritual = { ...aMove("call Bob", "2026-11-22"), lesson: "Ask first", feeling: 3 };
	const ask = addAsk(context, "Acme", 20, { outcome: "no", ritual });
	settleMove(context.journal(), ask._id, "done", context.clock.now());
	expect(jsonOf(context, ask)?.ritual).toMatchObject({
		lesson: "Ask first",
		feeling: 3,
		nextMove: { text: "call Bob" },
	});
});

test("a not-now heard again comes due again, however the first was settled", () => {
	const context = contextAt();
	const ask = addAsk(context, "Acme", 20, { untilResolved: { how: "done", at: new Date(context.clock.now()) } });
	const decision = { who: "Acme", outcome: "not_now", moment: thisMoment(context.clock), fields: {} } as const;
	const { closed } = recordOutcome(context.journal(), context.settings(), { ...decision, until: "2026-11-22" });
	expect(closed?._id).toBe(ask._id);
	expect(kindsDue(context)).toEqual(["not_now"]);
});
