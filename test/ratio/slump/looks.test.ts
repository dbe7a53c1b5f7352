import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { jsonParts } from "../../../src/asks/export/export-json.js";
import type { Context } from "../../../src/command/context.js";
import { ratioNow } from "../../../src/ratio/ratio-records.js";
import { slumpCollection } from "../../../src/ratio/slump/slump-collection.js";
import { recordLook } from "../../../src/ratio/slump/slump-records.js";
import { aNo, contextAt } from "../../support/context.js";
import { addAnswers, noes, SLUMP, steady } from "./answers.js";

const slumpIn = (context: Context, options = {}) =>
	ratioNow(context.journal(), context.settings(), context.clock, options).slump;

/** A journal in which the alarm rings. */
function ringing(): Context {
	const context = contextAt();
	addAnswers(context, SLUMP);
	expect(slumpIn(context).alarm).toBe(true);
	return context;
}

test("a look clears the alarm and starts the score again, and undo brings it back", () => {
	const context = ringing();
	const before = slumpIn(context);
	expect(recordLook(context)).toBe(true);
	expect(slumpIn(context)).toMatchObject({ alarm: false, score: 0, since: { asks: 0, yes: 0 } });
	expect(context.journal().undo(1)[0]?.says).toBe("the look at the slump alarm");
	expect(slumpIn(context)).toEqual(before);
	context.journal().redo(1);
	expect(slumpIn(context).alarm).toBe(false);
});

test("without an alarm there is nothing to look at, and nothing is written", () => {
	const context = contextAt();
	addAnswers(context, steady(100));
	expect(recordLook(context)).toBe(false);
	expect(existsSync(join(context.home, "slumps.db"))).toBe(false);
});

test("what is answered on the day of the look counts before it or after it, as it came", () => {
	const context = contextAt();
	addAnswers(context, SLUMP, 0);
	recordLook(context);
	const later = contextAt(context.home, "2026-11-22T15:00:00");
	for (let count = 1; count <= 3; count++) aNo(later, `Later ${count}`);
	expect(slumpIn(later).since).toEqual({ asks: 3, yes: 0, look: true });
});

test("after a flight to the west a look comes after the answers of a day that is still to come", () => {
	const context = contextAt();
	addAnswers(context, steady(200), 20);
	addAnswers(context, noes(55), 0);
	addAnswers(context, noes(5), -1);
	expect(recordLook(context)).toBe(true);
	expect(slumpIn(context)).toMatchObject({ alarm: false, score: 0, since: { asks: 0, yes: 0 } });
	const later = contextAt(context.home, "2026-11-24T09:00:00");
	addAnswers(later, noes(3), 0);
	expect(slumpIn(later).since).toEqual({ asks: 3, yes: 0, look: true });
});

test("a second slump raises the alarm again", () => {
	const context = ringing();
	recordLook(context);
	const later = contextAt(context.home, "2027-02-22T09:00:00");
	addAnswers(later, noes(30));
	expect(slumpIn(later)).toMatchObject({ alarm: false, since: { asks: 30, yes: 0 } });
	addAnswers(later, noes(50), 0);
	expect(slumpIn(later)).toMatchObject({ alarm: true, since: { asks: 80, yes: 0 } });
	recordLook(later);
	expect(slumpIn(later).alarm).toBe(false);
});

test("older asks that are imported later do not move the look, nor does time that settles its month", () => {
	const context = ringing();
	recordLook(context);
	addAnswers(context, steady(50), 400);
	expect(slumpIn(context)).toMatchObject({ alarm: false, since: { asks: 0, yes: 0 } });
	// So many months later the days around the look are sealed.
	const later = contextAt(context.home, "2027-06-22T09:00:00");
	addAnswers(later, `${noes(5)}`, 60);
	addAnswers(later, `${noes(5)}`, 1);
	expect(slumpIn(later).since).toEqual({ asks: 10, yes: 0, look: true });
	addAnswers(later, steady(20), 300);
	expect(slumpIn(later).since).toEqual({ asks: 10, yes: 0, look: true });
});

test("ghosted asks are placed by the look too, whether they are counted or not", () => {
	const context = contextAt();
	addAnswers(context, `${steady(200)}${noes(60)}ggg`, 0);
	recordLook(context);
	addAnswers(contextAt(context.home, "2026-11-24T09:00:00"), "gn", 0);
	const journal = context.journal();
	const sinceWith = (countGhosted: boolean) => {
		const clock = contextAt(context.home, "2026-11-24T09:00:00").clock;
		return ratioNow(journal, { ...context.settings(), countGhosted }, clock).slump.since.asks;
	};
	expect([sinceWith(false), sinceWith(true)]).toEqual([1, 2]);
});

test("a second terminal that had not seen the look finds nothing to clear, and one undo brings the alarm back", () => {
	const context = ringing();
	const other = contextAt(context.home);
	expect(slumpIn(other).alarm).toBe(true);
	expect(recordLook(context)).toBe(true);
	expect(recordLook(other)).toBe(false);
	expect(slumpIn(other).alarm).toBe(false);
	other.journal().undo(1);
	expect(slumpIn(context).alarm).toBe(true);
});

test("the gauge without one ask keeps the look where it was", () => {
	const context = ringing();
	recordLook(context);
	const ask = aNo(context, "Acme");
	expect(slumpIn(context).since.asks).toBe(1);
	expect(slumpIn(context, { without: ask }).since.asks).toBe(0);
	const yes = { ...ask, outcome: "yes" as const };
	expect(slumpIn(context, { without: yes }).since.asks).toBe(1);
});

test("a look is part of the export", () => {
	const context = ringing();
	recordLook(context);
	const slumps = context.journal().records(slumpCollection).inMonth(null);
	const parts = jsonParts({ asks: [], bank: [], people: [], slumps, settings: context.settings() }, context.clock);
	const [look] = JSON.parse([...parts].join("")).slumps;
	expect(look).toMatchObject({ look: { day: "2026-11-22", decided: 0, ghosted: 0 }, debrief: null });
	expect(look.at).toMatch(/^2026-11-22T09:00:00[+-]/);
});
