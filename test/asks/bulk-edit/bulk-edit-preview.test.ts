import { describe, expect, test } from "vitest";
import { planEdit } from "../../../src/asks/bulk-edit/bulk-edit.js";
import { previewRows } from "../../../src/asks/bulk-edit/bulk-edit-preview.js";
import { planWords } from "../../../src/asks/bulk-edit/bulk-edit-text.js";
import type { Edit } from "../../../src/asks/edit.js";
import { DEFAULT_SETTINGS } from "../../../src/settings/settings.js";
import { widthOf } from "../../../src/terminal/width.js";
import { clockFrom } from "../../../src/time/clock.js";
import { thisMoment } from "../../../src/time/moment.js";
import { anAsk } from "../../ratio/samples.js";

const CLOCK = clockFrom("2026-11-22T09:00:00");
const planned = (asks: Parameters<typeof planEdit>[0], edit: Edit) => planEdit(asks, edit, thisMoment(CLOCK), CLOCK);
const rows = (asks: Parameters<typeof planEdit>[0], edit: Edit, columns: number) =>
	previewRows(planned(asks, edit), DEFAULT_SETTINGS, { columns, rows: 10, arrow: "→" });

const askedAt = (iso: string) => ({
	askedAt: new Date(iso),
	decidedAt: new Date(iso),
	askedOffset: 60,
	decidedOffset: 60,
});
const CANCITY = [
	anAsk({ who: "Cancity", outcome: "no", ...askedAt("2026-11-20T10:00:00Z") }),
	anAsk({ who: "Cancity", outcome: "no", ...askedAt("2026-11-20T13:30:00Z") }),
	anAsk({ who: "Cancity", outcome: "no", ...askedAt("2026-11-20T11:00:00Z"), dateOnly: true }),
	anAsk({ who: "Cancity", outcome: "no", ...askedAt("2026-10-02T10:00:00Z") }),
];

describe("the preview", () => {
	test("tells asks of the same who apart by the day, and on one day by the time", () => {
		const shown = rows(CANCITY, { fields: { stage: "demo" } }, 80);
		expect(new Set(shown).size).toBe(CANCITY.length);
		expect(shown[0]).toMatch(/Cancity {2}2026-11-20 11:00 +Stage: none → Demo$/);
		expect(shown[2]).toMatch(/2026-11-20 [Nn]o +Stage/);
		expect(shown[3]).toMatch(/2026-10-02 +Stage: none → Demo$/);
	});

	test.each([54, 74, 104])("says where a move leads, in %i columns", (columns) => {
		const [, , , ask = anAsk()] = CANCITY;
		const long = { ...ask, who: "A company with a name of many words" };
		const [row = ""] = rows([long], { moveDays: -7 }, columns);
		expect(row).toMatch(/2026-10-02 → 2026-09-25$/);
		expect(widthOf(row)).toBeLessThanOrEqual(columns);
	});

	test("says both moments where the answer alone has another", () => {
		const [, , , ask = anAsk()] = CANCITY;
		const decided = { at: Date.parse("2026-10-05T08:00:00Z"), offset: 120, dateOnly: false };
		const moment = /Decided: 2026-10-02 11:00 → 2026-10-05 10:00$/;
		expect(rows([ask], { decided }, 80)[0]).toMatch(moment);
	});
});

describe("what no one would see", () => {
	const bare = anAsk({ value: null });
	const worth = anAsk({ value: 100, currency: "USD" });
	const edit = { fields: { currency: "EUR" } };

	test("is no change, and is said", () => {
		expect(planned([bare, worth, bare], edit)).toMatchObject({ same: 0, lacking: 2, changes: [{ before: worth }] });
		expect(planWords(planned([bare, worth, bare], edit), edit)).toBe("1 of 3 asks would change, 2 have no value.");
		expect(planWords(planned([bare, bare], edit), edit)).toBe("All 2 have no value.");
		expect(planWords(planned([bare], edit), edit)).toBe("It has no value.");
		const euros = { ...worth, currency: "EUR" };
		expect(planWords(planned([euros, bare], edit), edit)).toBe("1 is so already, 1 has no value.");
		expect(planWords(planned([euros], edit), edit)).toBe("It is so already.");
	});

	test("a day to come back is seen of a not-now alone", () => {
		const until = { fields: { until: "2026-12-01" } };
		const asks = [anAsk({ outcome: "no" }), anAsk({ outcome: "not_now" })];
		expect(planWords(planned(asks, until), until)).toBe("1 of 2 asks would change, 1 is no not-now.");
		expect(planned(asks, { ...until, outcome: "not_now" }).changes).toHaveLength(2);
	});

	test("a currency with its value is a change", () => {
		expect(planned([bare], { fields: { value: 5, currency: "EUR" } }).changes).toHaveLength(1);
	});
});
