import { describe, expect, test } from "vitest";
import { mapHeaders, readHandMapping, requireColumns, systemOf } from "../../../src/asks/import/import-headers.js";

/** The mapping by names: field to headers. */
function named(headers: string[], map = "") {
	const { columns, unused, system } = mapHeaders(headers, systemOf(headers), readHandMapping(map));
	const fields = Object.entries(columns).map(([field, indexes]) => [
		field,
		indexes.map((index) => headers[index]).join("|"),
	]);
	return { system, ...Object.fromEntries(fields), unused: unused.map((index) => headers[index]) };
}

describe("headers are recognised", () => {
	test("of a plain spreadsheet of deals", () => {
		const headers = "sales_agent,product,account,deal_stage,engage_date,close_date,close_value".split(",");
		expect(named(headers)).toEqual({
			system: "generic",
			who: "account",
			outcome: "deal_stage",
			date: "close_date",
			segment: "product",
			value: "close_value",
			unused: ["sales_agent", "engage_date"],
		});
	});

	test("of a list kept by hand, whatever the case and punctuation", () => {
		expect(named(["WHO", "Asked-at", "Decided at", "Result", "Lost reason", "Notes"])).toMatchObject({
			who: "WHO",
			askedAt: "Asked-at",
			date: "Decided at",
			outcome: "Result",
			reason: "Lost reason",
			note: "Notes",
			unused: [],
		});
	});

	test("of HubSpot, by label and by internal name", () => {
		const labels =
			"Record ID,Deal Name,Deal Stage,Pipeline,Amount,Close Date,Create Date,Deal owner,Associated Company";
		expect(named([...labels.split(","), "Closed Lost Reason"])).toEqual({
			system: "hubspot",
			id: "Record ID",
			who: "Associated Company|Deal Name",
			outcome: "Deal Stage",
			date: "Close Date",
			askedAt: "Create Date",
			segment: "Pipeline",
			value: "Amount",
			reason: "Closed Lost Reason",
			unused: ["Deal owner"],
		});
		const internal = "dealname,dealstage,amount,closedate,createdate,closed_lost_reason,hubspot_owner_id";
		expect(named(internal.split(","))).toMatchObject({ system: "hubspot", who: "dealname", outcome: "dealstage" });
	});

	test("of Salesforce, with a loss reason of any name", () => {
		const report =
			"Opportunity Owner,Account Name,Opportunity Name,Stage,Amount,Close Date,Created Date,Lead Source,Type";
		expect(named([...report.split(","), "Why we lost it"])).toEqual({
			system: "salesforce",
			who: "Account Name|Opportunity Name",
			outcome: "Stage",
			date: "Close Date",
			askedAt: "Created Date",
			channel: "Lead Source",
			reason: "Why we lost it",
			segment: "Type",
			value: "Amount",
			unused: ["Opportunity Owner"],
		});
	});

	test("of Pipedrive, in both of its vocabularies", () => {
		const deals = [
			...["ID", "Title", "Value", "Currency of Value", "Organization", "Contact person", "Stage", "Status"],
			...["Deal created", "Won time", "Lost time", "Lost reason", "Label"],
		].map((name) => `Deal - ${name}`);
		expect(named(deals)).toMatchObject({
			system: "pipedrive",
			id: "Deal - ID",
			who: "Deal - Organization|Deal - Contact person|Deal - Title",
			outcome: "Deal - Status",
			date: "Deal - Won time|Deal - Lost time",
			askedAt: "Deal - Deal created",
			stage: "Deal - Stage",
			currency: "Deal - Currency of Value",
			tag: "Deal - Label",
		});
		const sheet = ["Deal - Pipedrive System ID", "Deal - Stage (pipeline)", "Deal - Creation date", "Deal - Closed on"];
		expect(named([...sheet, "Organization"])).toMatchObject({
			id: "Deal - Pipedrive System ID",
			stage: "Deal - Stage (pipeline)",
			askedAt: "Deal - Creation date",
			date: "Deal - Closed on",
			who: "Organization",
		});
	});
});

describe("--map", () => {
	const headers = ["account", "agent", "result", "closed on", "Amount", "Amount (2)"];

	test("goes before what is recognised, and can leave a column out", () => {
		expect(named(headers, "agent=who,Amount (2)=value, account = tag,agent=tag")).toMatchObject({
			who: "agent",
			tag: "account|agent",
			value: "Amount (2)",
		});
		expect(named(headers, "account=none,agent=who")).toMatchObject({ who: "agent", unused: ["account", "Amount (2)"] });
	});

	test("finds a header by its spelling, then without case and punctuation", () => {
		expect(named(headers, "Closed_On=asked at")).toMatchObject({ askedAt: "closed on" });
	});

	test.each(["agent", "=who", "agent=price"])("%s is refused", (map) => {
		expect(() => readHandMapping(map)).toThrow(/--map/);
	});

	test("a header that is not there is refused, naming those that are", () => {
		expect(() => named(headers, "Agent name=who")).toThrow(/Agent name.*account/);
	});
});

test("what is missing is named together with the --map that helps", () => {
	const missing = (headers: string[]) => () => requireColumns(mapHeaders(headers, "generic", []));
	expect(missing(["x", "outcome", "date"])).toThrow('--map "x=who"');
	expect(missing(["who", "y", "date"])).toThrow('--map "y=outcome"');
	expect(missing(["who", "outcome", "z"])).toThrow('--map "z=date"');
	expect(missing(["who", "outcome", "asked"])).not.toThrow();
});
