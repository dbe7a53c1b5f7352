import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bankCollection, type Deposit, depositOfYes } from "../../src/bank/deposit-records.js";
import { type Drawn, drawFrom } from "../../src/bank/draw.js";
import { drawToday } from "../../src/bank/draw-records.js";
import type { Context } from "../../src/command/context.js";
import { addDays } from "../../src/time/days.js";
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

	test("comes round to every deposit, however many there are and however often one draws", () => {
		const settings = [fc.integer({ min: 2, max: 20 }), fc.integer({ min: 1, max: 14 }), fc.nat(9999)] as const;
		fc.assert(
			fc.property(...settings, (count, step, start) => {
				const deposits = Array.from({ length: count }, (_, index) => deposit(index));
				const seen = new Set<string>();
				let last: Drawn | undefined;
				for (let draws = 0; draws < 30 * count; draws++) {
					const day = addDays("2026-01-01", start + draws * step);
					const id = drawFrom(deposits, day, last)?._id ?? "none";
					expect(id).not.toBe(last?.id);
					last = { id, day };
					expect(drawFrom(deposits, day, last)?._id).toBe(id);
					seen.add(id);
				}
				expect(seen.size).toBe(count);
			}),
		);
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
				depositOfYes(
					{ _id: "202611-aaaaaaaaa", who: "Acme", channel: null, reasons: [] },
					why,
					thisMoment(context.clock),
				),
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
