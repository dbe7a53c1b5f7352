import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Ask, OUTCOMES } from "../../../src/asks/ask.js";
import { CSV_COLUMNS, csvParts } from "../../../src/asks/export/export-csv.js";
import { newAsk } from "../../../src/asks/new-ask.js";
import { CHANNELS, REASONS, STAGES } from "../../../src/asks/vocabulary.js";
import { cleanLine, typed } from "../../../src/terminal/clean.js";
import { planOf } from "../import/import-plans.js";

const csvOf = (asks: Ask[]) => [...csvParts(asks)].join("");
const ids = (terms: readonly { id: string }[]) => fc.constantFrom(...terms.map(({ id }) => id));
const nullable = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const line = fc.string({ unit: "grapheme", minLength: 1 }).map(cleanLine);
const named = line.filter((text) => text !== "");
const formula = named.map((text) => `=${text}`);
const tag = named.filter((text) => !/[;,]/.test(text));
const before = new Date("2026-11-20T00:00:00Z");
const moments = fc.date({ min: new Date("1990-01-01"), max: before, noInvalidDate: true });

/** Asks as this program makes them, with an hour. */
const asks: fc.Arbitrary<Ask> = fc
	.record({
		who: fc.oneof(named, formula),
		outcome: fc.constantFrom(...OUTCOMES),
		askedAt: moments,
		wait: fc.integer({ min: 0, max: 1e8 }),
		offset: fc.constantFrom(60, 0, -330, 345),
		channel: nullable(ids(CHANNELS)),
		stage: nullable(ids(STAGES)),
		reasons: fc.uniqueArray(ids(REASONS), { maxLength: 3 }),
		segment: nullable(named),
		money: nullable(
			fc.record({ value: fc.double({ min: 0, max: 1e9, noNaN: true }), currency: fc.constantFrom("EUR", "USD") }),
		),
		note: nullable(fc.string({ unit: "grapheme" }).map(typed)),
		tags: fc.uniqueArray(tag, { maxLength: 3 }),
	})
	.map(({ wait, money, offset, ...ask }) => {
		const decided = ask.outcome !== "pending";
		// Cents: an amount is never finer.
		const value = money && Math.round(money.value * 100) / 100;
		return {
			...newAsk(ask.who, { at: ask.askedAt.getTime(), offset, dateOnly: false }),
			...ask,
			_id: "202601-abcdefghj",
			rev: 1,
			note: ask.note?.trim() ? ask.note : null,
			decidedAt: decided ? new Date(ask.askedAt.getTime() + wait) : null,
			decidedOffset: decided ? offset : null,
			value,
			currency: money?.currency ?? null,
		};
	});

test("what export writes, import reads back", () => {
	fc.assert(
		fc.property(fc.array(asks, { minLength: 1, maxLength: 5 }), (written) => {
			const distinct = written.map((ask, index) => ({ ...ask, _id: `202601-${index}` }));
			const plan = planOf(csvOf(distinct));
			expect(plan.skip).toEqual([]);
			const read = plan.create.map(({ source, ...ask }) => ({ ...ask, _id: source?.id }));
			expect(read).toEqual(distinct.map(({ rev, source, ...ask }) => ask));
		}),
	);
});

test("an ask of a day comes back as that day", () => {
	const at = Date.parse("2026-07-01T12:00:00+02:00");
	const ask = { ...newAsk("A", { at, offset: 120, dateOnly: true }), _id: "x", rev: 1 };
	expect(csvOf([ask])).toContain("pending,2026-07-01,,");
	expect(planOf(csvOf([ask])).create[0]).toMatchObject({ askedAt: new Date(at), askedOffset: 120, dateOnly: true });
});

test("our own export adds nothing to the journal it came from", () => {
	const ask = { ...newAsk("A", { at: 0, offset: 60, dateOnly: false }), _id: "197001-abc", rev: 3 };
	expect(planOf(csvOf([ask]), [{ ...ask, who: "A renamed" }])).toMatchObject({ create: [], update: [], same: 1 });
});

test("no cell begins like a formula, and every row has all columns", () => {
	fc.assert(
		fc.property(fc.array(asks, { minLength: 1 }), (written) => {
			const rows: string[][] = parse(csvOf(written));
			for (const row of rows) {
				expect(row).toHaveLength(CSV_COLUMNS.length);
				for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
			}
		}),
	);
});
