import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ask } from "../../src/asks/ask.js";
import { planEdit } from "../../src/asks/bulk-edit/bulk-edit.js";
import { clearableFrom } from "../../src/asks/clear.js";
import { applied, type Edit } from "../../src/asks/edit.js";
import type { Clock } from "../../src/time/clock.js";
import { anAsk } from "../ratio/samples.js";

const NOW = { at: Date.parse("2026-11-22T08:00:00Z"), offset: 60, dateOnly: false };
/** Berlin without its summer time but from April to September, near enough for a test. */
const CLOCK: Clock = {
	now: () => NOW.at,
	offsetAt: (at) => (new Date(at).getUTCMonth() >= 3 && new Date(at).getUTCMonth() < 9 ? 120 : 60),
};
const edited = (ask: Ask, edit: Edit) => applied(ask, edit, NOW, CLOCK);
const moment = (iso: string, dateOnly = false) => ({ at: Date.parse(iso), offset: 60, dateOnly });

const ask = anAsk({
	askedAt: new Date("2026-11-18T10:00:00Z"),
	askedOffset: 60,
	decidedAt: new Date("2026-11-20T10:00:00Z"),
	decidedOffset: 60,
	reasons: ["price"],
	tags: ["q4"],
	note: "as said",
	ritual: {
		explanation: null,
		lesson: "Name it early",
		rated: { as: "outdated", at: new Date("2026-11-21T10:00:00Z") },
		nextMove: { text: "Call Bob", on: "2026-11-21", resolved: { how: "done", at: new Date("2026-11-21T10:00:00Z") } },
		feeling: 3,
		completedAt: new Date("2026-11-20T11:00:00Z"),
	},
});

describe("the dates", () => {
	test("of asking and answer are moved each by itself", () => {
		expect(edited(ask, { asked: moment("2026-11-19T09:00:00Z") })).toEqual({
			...ask,
			askedAt: new Date("2026-11-19T09:00:00Z"),
		});
		expect(edited(ask, { decided: moment("2026-11-19T09:00:00Z") }).decidedAt).toEqual(
			new Date("2026-11-19T09:00:00Z"),
		);
	});

	test("an answer is never dated before its asking", () => {
		const says =
			/answer \(Tue 17 Nov 2026, 10:00\) would lie before the asking \(Wed 18 Nov 2026, 11:00\).*asking right first/;
		expect(() => edited(ask, { decided: moment("2026-11-17T09:00:00Z") })).toThrow(says);
		expect(() => edited(ask, { asked: moment("2026-11-20T11:00:00Z") })).toThrow(/date of the answer right first/);
		const both = { asked: moment("2026-11-20T11:00:00Z"), decided: moment("2026-11-20T12:00:00Z") };
		expect(edited(ask, both).decidedAt).toEqual(new Date("2026-11-20T12:00:00Z"));
	});

	test("a time that nobody gave is not said", () => {
		const dayOnly = { ...ask, dateOnly: true };
		const says = /answer \(Tue 17 Nov 2026\) would lie before the asking \(Wed 18 Nov 2026\)/;
		expect(() => edited(dayOnly, { decided: moment("2026-11-17T11:00:00Z", true) })).toThrow(says);
		const morning = moment("2026-11-18T07:00:00Z");
		expect(edited(dayOnly, { decided: morning })).toMatchObject({ askedAt: new Date(morning.at), dateOnly: true });
	});

	test("a day alone is no earlier than the moment of the same day", () => {
		const late = { ...ask, askedAt: new Date("2026-11-18T15:00:00Z") };
		expect(edited(late, { decided: moment("2026-11-18T11:00:00Z", true) }).decidedAt).toEqual(late.askedAt);
		const early = { ...ask, decidedAt: new Date("2026-11-20T08:00:00Z") };
		expect(edited(early, { asked: moment("2026-11-20T11:00:00Z", true) })).toMatchObject({
			askedAt: early.decidedAt,
			dateOnly: true,
		});
	});

	test("of an answer need one", () => {
		const pending = anAsk({ outcome: "pending" });
		expect(() => edited(pending, { decided: moment("2026-11-21T10:00:00Z") })).toThrow(/pending has no answer/);
		const decided = moment("2026-11-21T10:00:00Z");
		expect(edited(pending, { outcome: "no", decided }).decidedAt).toEqual(new Date(decided.at));
	});

	test("moved by days keep their time on the wall, also over a change of the clocks", () => {
		const moved = edited(ask, { moveDays: -60 });
		expect(moved.askedAt.toISOString()).toBe("2026-09-19T09:00:00.000Z");
		expect(moved.askedOffset).toBe(120);
		expect(() => edited(ask, { moveDays: 3 })).toThrow("Mon 23 Nov 2026 is still to come.");
		// Asked where it was another zone than the person's.
		const abroad = edited({ ...ask, askedOffset: -300 }, { moveDays: -60 });
		expect(abroad).toMatchObject({ askedAt: new Date("2026-09-19T10:00:00Z"), askedOffset: -300 });
	});

	test("moved there and back are as they were", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 700 }), (days) => {
				expect(edited(edited(ask, { moveDays: -days }), { moveDays: days })).toEqual(ask);
			}),
		);
	});
});

describe("the ritual", () => {
	test("keeps what an edit does not name", () => {
		expect(edited(ask, { ritual: { feeling: 5 } }).ritual).toEqual({ ...ask.ritual, feeling: 5 });
		expect(edited(anAsk(), { ritual: { lesson: "Ask twice" } }).ritual).toMatchObject({
			lesson: "Ask twice",
			feeling: null,
		});
	});

	test("a lesson in other words was not rated", () => {
		expect(edited(ask, { ritual: { lesson: "Name it late" } }).ritual?.rated).toBeUndefined();
		expect(edited(ask, { ritual: { lesson: "Name it early" } }).ritual?.rated?.as).toBe("outdated");
	});

	test("a next move on another day or in other words is to be done again; one left as it was stays settled", () => {
		expect(edited(ask, { next: { on: "2026-12-01" } }).ritual?.nextMove).toEqual({
			text: "Call Bob",
			on: "2026-12-01",
		});
		expect(edited(ask, { next: { text: "Call Ann" } }).ritual?.nextMove).toEqual({
			text: "Call Ann",
			on: "2026-11-21",
		});
		expect(edited(ask, { next: { text: "Call Bob" } }).ritual?.nextMove).toMatchObject({ resolved: { how: "done" } });
		expect(() => edited(anAsk(), { next: { on: "2026-12-01" } })).toThrow(/needs a next move/);
	});

	test("is none once all of it was emptied", () => {
		const { ritual } = edited(anAsk({ ritual: { ...ask.ritual, completedAt: null } as Ask["ritual"] }), {
			clear: ["lesson", "next", "feeling"],
		});
		expect(ritual).toBeNull();
		expect(edited(ask, { clear: ["next-on"] }).ritual?.nextMove).toMatchObject({ text: "Call Bob", on: null });
		const guessed = anAsk({ forecast: { chance: 20, dread: null } });
		expect(edited(guessed, { clear: ["guess"] }).forecast).toBeNull();
		expect(edited(guessed, { clear: ["dread"] }).forecast).toEqual({ chance: 20, dread: null });
	});
});

test("what every ask has cannot be emptied, and is no misspelt why", () => {
	for (const field of ["who", "--outcome", "asked", "decided"])
		expect(() => clearableFrom([field])).toThrow(/cannot be emptied: every ask has it/);
	expect(() => clearableFrom(["whi"])).toThrow(/Did you mean why/);
});

test("reasons and tags are added and taken away beside the others", () => {
	const changed = edited(ask, { add: { reasons: ["timing", "price"], tags: ["hot"] }, remove: { tags: ["q4"] } });
	expect(changed).toMatchObject({ reasons: ["price", "timing"], tags: ["hot"] });
});

test("the reason other needs a note, where this edit brings it about", () => {
	const bare = anAsk({ note: null });
	expect(() => edited(bare, { fields: { reasons: ["other"] } })).toThrow(/needs a note/);
	expect(() => edited({ ...ask, reasons: ["other"] }, { clear: ["note"] })).toThrow(/needs a note/);
	const came = anAsk({ note: null, reasons: ["other"] });
	expect(edited(came, { fields: { channel: "phone" } }).channel).toBe("phone");
});

describe("a plan", () => {
	const fields: fc.Arbitrary<Edit> = fc.oneof(
		fc.constantFrom<Edit>(
			{ fields: { channel: "phone" } },
			{ fields: { channel: null } },
			{ add: { tags: ["q4"] } },
			{ remove: { reasons: ["price"] } },
			{ outcome: "no" },
			{ clear: ["note"] },
		),
		fc.integer({ min: -5, max: 5 }).map((moveDays) => ({ moveDays })),
	);
	const asks = fc.array(
		fc
			.record({
				channel: fc.constantFrom(null, "phone"),
				reasons: fc.subarray(["price", "other"]),
				tags: fc.subarray(["q4"]),
				note: fc.constantFrom(null, "n"),
				outcome: fc.constantFrom("pending" as const, "no" as const),
			})
			.map(anAsk),
	);

	test("counts each ask once, and what it has changed is so already for a second one", () => {
		fc.assert(
			fc.property(asks, fields, (some, edit) => {
				const plan = planEdit(some, edit, NOW, CLOCK);
				expect(plan.changes.length + plan.same + (plan.refused?.count ?? 0)).toBe(some.length);
				for (const { before, after } of plan.changes) expect(after).not.toEqual(before);
				if (edit.moveDays !== undefined) return;
				const again = planEdit(
					plan.changes.map(({ after }) => after),
					edit,
					NOW,
					CLOCK,
				);
				expect(again.changes).toEqual([]);
			}),
		);
	});
});
