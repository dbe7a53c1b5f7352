import type { Ask } from "../../../src/asks/ask.js";
import { readTable } from "../../../src/asks/import/csv-table.js";
import { dateOrderOf } from "../../../src/asks/import/import-dates.js";
import { mapHeaders, readHandMapping, systemOf } from "../../../src/asks/import/import-headers.js";
import { type ImportPlan, planImport } from "../../../src/asks/import/import-plan.js";
import { cellOf } from "../../../src/asks/import/import-row.js";
import { knownChannel, knownReason, knownStage } from "../../../src/asks/vocabulary.js";
import { clockFrom } from "../../../src/time/clock.js";

/** The plan of a CSV text as the command makes it, on 22 November 2026 in Berlin. */
export function planOf(csv: string, existing: Ask[] = [], { map = "", batch = "batch-1" } = {}): ImportPlan {
	const table = readTable(csv);
	const mapping = mapHeaders(table.headers, systemOf(table.headers), readHandMapping(map));
	const { order } = dateOrderOf(table.rows.map((row) => cellOf(row, mapping, "date")));
	if (order === "unclear") throw new Error("the test's dates are unclear");
	const vocabulary = { channel: knownChannel, stage: knownStage, reason: (text: string) => knownReason(text) };
	const clock = clockFrom("2026-11-22T09:00:00");
	return planImport(table, { mapping, order, currency: "USD", vocabulary, clock, batch, existing });
}

/** The asks of a journal after a plan was committed to it. */
export function committed(plan: ImportPlan, existing: Ask[] = []): Ask[] {
	const changed = new Map(plan.update.map((ask) => [ask._id, { ...ask, rev: ask.rev + 1 }]));
	const kept = existing.map((ask) => changed.get(ask._id) ?? ask);
	const created = plan.create.map((draft, index): Ask => ({ ...draft, _id: `new-${existing.length + index}`, rev: 1 }));
	return [...kept, ...created];
}
