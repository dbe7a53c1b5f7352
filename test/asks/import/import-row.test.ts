import { describe, expect, test } from "vitest";
import { planOf } from "./import-plans.js";

/** The one ask that a file of one row plans. */
function askOf(header: string, row: string, map = "") {
	const { create, skip } = planOf(`${header}\n${row}\n`, [], { map });
	return create[0] ?? skip[0]?.why;
}

const at = (text: string) => new Date(text);

describe("a row", () => {
	test("of a closed deal: the one date is that of the asking and of the answer, and has no hour", () => {
		expect(askOf("account,product,deal_stage,close_date,close_value", "Cancity,GTX,Won,3/31/2017,1054")).toMatchObject({
			who: "Cancity",
			outcome: "yes",
			askedAt: at("2017-03-31T12:00:00+02:00"),
			decidedAt: at("2017-03-31T12:00:00+02:00"),
			askedOffset: 120,
			decidedOffset: 120,
			dateOnly: true,
			segment: "GTX",
			value: 1054,
			currency: "USD",
			reasons: [],
			note: null,
			stage: null,
			forecast: null,
			ritual: null,
		});
	});

	test("with both dates keeps both; an asking later than its answer is the answer's moment", () => {
		const header = "who,outcome,asked,date";
		expect(askOf(header, "A,no,2026-01-05 10:00,2026-02-01 11:00")).toMatchObject({
			askedAt: at("2026-01-05T10:00:00+01:00"),
			decidedAt: at("2026-02-01T11:00:00+01:00"),
			dateOnly: false,
		});
		const moment = at("2026-02-01T11:00:00+01:00");
		expect(askOf(header, "A,no,2026-03-05,2026-02-01 11:00")).toMatchObject({ askedAt: moment, decidedAt: moment });
	});

	test("of a lost deal has no value of 0, a won one may", () => {
		const header = "who,outcome,date,value";
		expect(askOf(header, "A,Lost,2026-01-05,0")).toMatchObject({ value: null, currency: null });
		expect(askOf(header, "A,Lost,2026-01-05,")).toMatchObject({ value: null });
		expect(askOf(header, "A,Lost,2026-01-05,500")).toMatchObject({ value: 500 });
		expect(askOf(header, "A,Won,2026-01-05,0")).toMatchObject({ value: 0, currency: "USD" });
	});

	test("takes the currency of the cell, then of its column, then of the settings", () => {
		const header = "who,outcome,date,value,currency";
		expect(askOf(header, 'A,yes,2026-01-05,"€1.234,50",GBP')).toMatchObject({ value: 1234.5, currency: "EUR" });
		expect(askOf(header, "A,yes,2026-01-05,10,gbp")).toMatchObject({ currency: "GBP" });
		expect(askOf(header, "A,yes,2026-01-05,10,")).toMatchObject({ currency: "USD" });
	});

	test("keeps in the note what our lists do not know", () => {
		const header = "who,outcome,date,reason,channel,value,note,stage";
		const row = "A,no,2026-01-05,Mercury in retrograde;Too expensive,Carrier pigeon,plenty,Nice people,Stage nine";
		expect(askOf(header, row)).toMatchObject({
			reasons: ["price", "other"],
			channel: "other",
			value: null,
			note: "Nice people\nReason: Mercury in retrograde\nChannel: Carrier pigeon\nStage: Stage nine\nValue: plenty",
		});
	});

	test("that is still open has the stage its outcome names, and no answer", () => {
		expect(askOf("who,deal stage,asked,close date", "A,Negotiation/Review,2026-01-05,2027-03-01")).toMatchObject({
			outcome: "pending",
			stage: "negotiation",
			askedAt: at("2026-01-05T12:00:00+01:00"),
			decidedAt: null,
			decidedOffset: null,
		});
		expect(askOf("who,status,close date", "A,open,2027-03-01")).toContain("to come");
	});

	test("takes no stage from a word that is an outcome", () => {
		expect(askOf("who,status,stage,date", "A,lost,Closed Lost,2026-01-05")).toMatchObject({ stage: null, note: null });
		expect(askOf("who,status,stage,date", "A,lost,Proposal,2026-01-05")).toMatchObject({ stage: "proposal" });
	});

	test("is known by its contact where it has no company", () => {
		expect(askOf("company,contact,outcome,date", ",Ada,no,2026-01-05")).toMatchObject({ who: "Ada" });
	});

	test("loses control characters and line breaks in names, and the guard against formulas", () => {
		const header = "who,outcome,date,note,tags";
		const row = `"Ac\u001b[31mme\u0007\nCo",no,2026-01-05,'=1+1,"a, b;c"`;
		expect(askOf(header, row)).toMatchObject({ who: "Acme Co", note: "=1+1", tags: ["a, b", "c"] });
	});

	test.each([
		[",no,2026-01-05,", "names nobody"],
		["A,,2026-01-05,", "has no outcome"],
		["A,Perhaps,2026-01-05,", 'the outcome "Perhaps" is not known'],
		["A,no,,", "has no date"],
		["A,no,2026-02-30,", 'the date "2026-02-30" does not exist'],
		["A,no,someday,", '"someday" is not a date that can be read'],
		["A,no,2026-12-24,", "the date 2026-12-24 is still to come"],
		["A,no,2026-01-05,Duplicate", "marked as a duplicate"],
		["A,bad data,2026-01-05,", "marked as bad data"],
	])("%s is left out", (row, why) => {
		expect(askOf("who,outcome,date,reason", row)).toBe(why);
	});
});

test("what is said of a row has no control characters, and is short", () => {
	const why = askOf("who,outcome,date", `A,"\u001b[2J${"x".repeat(9000)}",2026-01-05`);
	expect(why).toMatch(/^the outcome "x+…$/);
	expect(why).toHaveLength(120);
	const { mapping } = planOf("who,outcome,date,\u001b[2Jnew\u0007\nline\nA,no,2026-01-05,x\n".replace("\nline", ""));
	expect(mapping.headers).toEqual(["who", "outcome", "date", "new"]);
});

test("HubSpot's, Salesforce's and Pipedrive's own rows are understood", () => {
	const hubspot = "Record ID,Deal Name,Deal Stage,Amount,Close Date,Create Date,Associated Company,Closed Lost Reason";
	expect(
		askOf(hubspot, "77,Big one,Closed Lost,900,2024-02-01 09:30,2023-11-05 10:00,Acme,Lost to competitor"),
	).toMatchObject({
		who: "Acme",
		outcome: "no",
		reasons: ["competitor"],
		askedAt: at("2023-11-05T10:00:00+01:00"),
		source: { system: "hubspot", id: "77", batch: "batch-1" },
	});
	const salesforce = "Opportunity ID,Account Name,Stage,Close Date,Lead Source,Amount,Loss Reason";
	expect(askOf(salesforce, "006xx,Acme,Closed Won,12/31/2024,Trade Show,5000,")).toMatchObject({
		outcome: "yes",
		channel: "event",
		source: { system: "salesforce", id: "006xx" },
	});
	const pipedrive = [
		...["Deal - ID", "Deal - Title", "Deal - Organization", "Deal - Status", "Deal - Stage", "Deal - Deal created"],
		...["Deal - Won time", "Deal - Lost time", "Deal - Value", "Deal - Currency of Value", "Deal - Lost reason"],
	].join(",");
	const lost = "5,Acme deal,,Lost,Proposal,2024-01-01 08:00:00,,2024-02-01 09:00:00,100,EUR,Price";
	expect(askOf(pipedrive, lost)).toMatchObject({
		who: "Acme deal",
		outcome: "no",
		stage: "proposal",
		decidedAt: at("2024-02-01T09:00:00+01:00"),
		value: 100,
		currency: "EUR",
		reasons: ["price"],
	});
	expect(askOf(pipedrive, "6,New deal,Beta,Open,Qualified,2024-01-01 08:00:00,,,100,EUR,")).toMatchObject({
		who: "Beta",
		outcome: "pending",
		askedAt: at("2024-01-01T08:00:00+01:00"),
	});
});
