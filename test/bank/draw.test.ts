import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bankCollection, type Deposit, depositOfYes } from "../../src/bank/deposit-records.js";
import { drawFrom } from "../../src/bank/draw.js";
import { drawToday } from "../../src/bank/draw-records.js";
import type { Context } from "../../src/command/context.js";
import { thisMoment } from "../../src/time/moment.js";
import { contextAt } from "../support/context.js";

const deposit = (id: number): Deposit => ({
	_id: `d${id}`,
	rev: 1,
	kind: "win",
	text: `moment ${id}`,
	from: null,
	at: new Date(0),
	offset: 0,
	askId: null,
	pinned: false,
	private: false,
});

describe("a draw", () => {
	test("is the same all day, and never what was drawn last while there is another", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 9 }),
				fc.integer({ min: 0, max: 9 }),
				fc.integer({ min: 0, max: 9999 }),
				(count, last, day) => {
					const deposits = Array.from({ length: count }, (_, index) => deposit(index));
					const today = new Date(day * 86_400_000).toISOString().slice(0, 10);
					const drawn = drawFrom(deposits, today, { id: `d${last}`, day: "2026-01-01" });
					if (count > 1) expect(drawn?._id).not.toBe(`d${last}`);
					expect(drawn && drawFrom(deposits, today, { id: drawn._id, day: today })).toBe(drawn);
				},
			),
		);
	});

	test("comes round to every deposit", () => {
		const deposits = [0, 1, 2].map(deposit);
		let last: { id: string; day: string } | undefined;
		const seen = new Set<string>();
		for (let day = 1; day <= 9; day++) {
			const today = `2026-11-0${day}`;
			const drawn = drawFrom(deposits, today, last);
			if (drawn) last = { id: drawn._id, day: today };
			seen.add(drawn?._id ?? "none");
		}
		expect([...seen].sort()).toEqual(["d0", "d1", "d2"]);
	});

	test("from an empty bank is none", () => {
		expect(drawFrom([], "2026-11-22", undefined)).toBeUndefined();
	});
});

test("what was drawn is remembered, without a step of undo", () => {
	const add = (context: Context, why: string) =>
		context
			.journal()
			.add("a deposit", bankCollection, [
				depositOfYes({ _id: "202611-aaaaaaaaa", who: "Acme" }, why, thisMoment(context.clock)),
			]);
	const context = contextAt();
	expect(drawToday(context)).toBeUndefined();
	add(context, "asked twice");
	const first = drawToday(context);
	expect(first?.text).toBe("asked twice");
	add(context, "called back");
	expect(drawToday(context)?.text).toBe("asked twice");
	expect(drawToday(contextAt(context.home, "2026-11-25T09:00:00"))?.text).toBe("called back");
	expect(context.journal().nextUndo()?.says).toBe("a deposit");
});
