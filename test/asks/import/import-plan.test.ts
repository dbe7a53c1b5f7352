import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { committed, planOf } from "./import-plans.js";

const HEADER = "account,deal_stage,close_date";
const file = (...rows: string[]) => `${[HEADER, ...rows].join("\n")}\n`;
const A = "Acme,Lost,2026-03-01";
const B = "Beta,Won,2026-04-01";

describe("a file without ids", () => {
	test("brings in every row, alike or not, and the same file adds nothing", () => {
		const csv = file(A, A, B, A);
		const first = planOf(csv);
		expect(first.create).toHaveLength(4);
		expect(new Set(first.create.map(({ source }) => source?.id)).size).toBe(4);
		expect(planOf(csv, committed(first))).toMatchObject({ create: [], update: [], same: 4, skip: [] });
	});

	test("that grew, or whose rows changed places, adds only what is new", () => {
		const journal = committed(planOf(file(A, B)));
		const grown = planOf(file(B, A, A, "Gamma,Won,2026-05-01"), journal);
		expect(grown.create.map(({ who }) => who)).toEqual(["Acme", "Gamma"]);
		expect(grown.same).toBe(2);
	});

	test("leaves alone what was edited here", () => {
		const journal = committed(planOf(file(A))).map((ask) => ({ ...ask, who: "Acme Ltd", rev: 2 }));
		expect(planOf(file(A), journal)).toMatchObject({ create: [], update: [], same: 1 });
	});

	test("any file accounts for each row once, and is the same the second time", () => {
		const row = fc.constantFrom(A, B, "Acme,Maybe,2026-03-01", ",Won,2026-03-01", "Beta,Won", "Beta,Won,2030-01-01");
		fc.assert(
			fc.property(fc.array(row, { minLength: 1 }), fc.array(row), (rows, more) => {
				const first = planOf(file(...rows));
				expect(first.create.length + first.update.length + first.same + first.skip.length).toBe(first.rows);
				expect(first.rows).toBe(rows.length);
				const journal = committed(first);
				const again = planOf(file(...rows), journal);
				expect([again.create.length, again.update.length]).toEqual([0, 0]);
				const grown = planOf(file(...rows, ...more), journal);
				expect(grown.create).toHaveLength(planOf(file(...rows, ...more)).create.length - first.create.length);
			}),
		);
	});
});

describe("what was deleted", () => {
	test("by hand stays deleted", () => {
		const journal = committed(planOf(file(A, B))).map((ask) =>
			ask.who === "Acme" ? { ...ask, deleted: true as const } : ask,
		);
		expect(planOf(file(A, B), journal)).toMatchObject({ create: [], same: 2 });
	});

	test("as a whole batch was taken back, and comes in again once", () => {
		const undone = committed(planOf(file(A, B))).map((ask) => ({ ...ask, deleted: true as const }));
		const again = planOf(file(A, B), undone, { batch: "batch-2" });
		expect(again.create).toHaveLength(2);
		expect(planOf(file(A, B), committed(again, undone))).toMatchObject({ create: [], same: 2 });
	});
});

describe("a file with ids", () => {
	const header = "deal id,account,deal_stage,close_date,close_value,lost reason,notes,owner";
	const rows = (...lines: string[]) => `${[header, ...lines].join("\n")}\n`;
	const before = rows("1,Acme,Lost,2026-03-01,0,Price,,Ann", "2,Beta,Won,2026-04-01,100,,,Ann");

	test("skips an id that comes twice", () => {
		const plan = planOf(rows("1,Acme,Lost,2026-03-01,0,,,", "1,Acme,Won,2026-03-01,5,,,"));
		expect(plan.create).toHaveLength(1);
		expect(plan.skip).toEqual([{ line: 3, why: "has the same id as a row above (1)" }]);
	});

	test("changes the ask of a record that changed there, and keeps what was done here", () => {
		const ritual = { explanation: null, lesson: "Ask earlier", nextMove: null, feeling: 3, completedAt: null };
		const journal = committed(planOf(before)).map((ask) => ({ ...ask, ritual, note: "mine", stage: "proposal" }));
		const after = rows("1,Acme Ltd,Won,2026-03-02,500,,theirs,Ann", "2,Beta,Won,2026-04-01,100,,,Bob");
		const plan = planOf(after, journal, { batch: "batch-2" });
		expect(plan).toMatchObject({ create: [], same: 1 });
		expect(plan.update).toHaveLength(1);
		expect(plan.update[0]).toMatchObject({
			_id: journal[0]?._id,
			who: "Acme Ltd",
			outcome: "yes",
			value: 500,
			reasons: [],
			ritual,
			note: "mine",
			stage: "proposal",
			source: { id: "1", batch: "batch-1" },
		});
		expect(planOf(after, committed(plan, journal))).toMatchObject({ create: [], update: [], same: 2 });
	});

	test("leaves alone what changed only here", () => {
		const journal = committed(planOf(before)).map((ask) => ({ ...ask, who: `${ask.who} renamed`, rev: 2 }));
		expect(planOf(before, journal)).toMatchObject({ update: [], same: 2 });
	});

	test("does not open again what was decided here", () => {
		const open = planOf(rows("1,Acme,Open,2026-03-01,0,,,"));
		const decidedAt = new Date("2026-05-01T10:00:00Z");
		const journal = committed(open).map((ask) => ({ ...ask, outcome: "no" as const, decidedAt, decidedOffset: 120 }));
		const plan = planOf(rows("1,Acme,Open,2026-03-01,700,,,"), journal);
		expect(plan.update[0]).toMatchObject({ outcome: "no", decidedAt, value: 700 });
	});

	test("does not touch the field of a column that the file does not have", () => {
		const journal = committed(planOf(before));
		const plan = planOf("deal id,account,deal_stage,close_date\n2,Beta Ltd,Won,2026-04-01\n", journal);
		expect(plan.update[0]).toMatchObject({ who: "Beta Ltd", value: 100 });
	});
});

test("unknown outcomes are counted, the most frequent first", () => {
	const plan = planOf(file("A,Maybe,2026-03-01", "B,Hm,2026-03-01", "C,Hm,2026-03-01", B));
	expect(plan.unknownOutcomes).toEqual([
		["Hm", 2],
		["Maybe", 1],
	]);
	expect(plan.skip.map(({ line }) => line)).toEqual([2, 3, 4]);
});

const REAL = "../../shared/data/crm-sales-opportunities.csv";
test.skipIf(!existsSync(REAL))(`three years of real deals come in whole (needs ${REAL})`, () => {
	const csv = readFileSync(REAL, "utf8");
	const plan = planOf(csv);
	const count = (outcome: string) => plan.create.filter((ask) => ask.outcome === outcome).length;
	expect([plan.rows, count("yes"), count("no"), plan.skip.length]).toEqual([6711, 4238, 2473, 0]);
	expect(plan.create.filter((ask) => ask.outcome === "no" && ask.value !== null)).toEqual([]);
	const first = plan.create[0];
	expect(first).toMatchObject({ who: "Cancity", segment: "GTX Plus Basic", value: 1054, tags: [], dateOnly: true });
	expect(first?.decidedAt).toEqual(new Date("2017-03-01T12:00:00+01:00"));
	expect(first?.askedAt).toEqual(first?.decidedAt);
	expect(planOf(csv, committed(plan))).toMatchObject({ create: [], update: [], same: 6711 });
});
