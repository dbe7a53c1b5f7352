import { describe, expect, it } from "vitest";
import {
	CHANNELS,
	furthestStage,
	knownChannel,
	knownReason,
	knownStage,
	REASONS,
	reasonLabel,
	reasonsWith,
	STAGES,
	spelling,
} from "../../src/asks/vocabulary.js";

describe.each([
	["channels", CHANNELS],
	["stages", STAGES],
	["reasons", REASONS],
] as const)("%s", (_name, terms) => {
	it("have ids, keys and names that are theirs alone", () => {
		const keys = terms.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys.every((key) => key.length === 1)).toBe(true);
		const names = terms.flatMap(({ id, label, aliases }) => [...new Set([id, label, ...aliases].map(spelling))]);
		expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
	});
});

it("understands what CRMs and people call things", () => {
	expect(knownReason("Too expensive")).toBe("price");
	expect(knownReason("  no decision-maker ")).toBe("no_authority");
	expect(knownChannel("Cold Call")).toBe("phone");
	expect(knownChannel("sms/whatsapp")).toBe("sms");
	expect(knownStage("Proposal/Price Quote")).toBe("proposal");
	expect(knownStage("closedlost")).toBe("closed");
	expect(knownReason("pric")).toBeUndefined();
	expect(knownReason("")).toBeUndefined();
});

it("keeps bad records out of what can be entered", () => {
	for (const name of ["duplicate", "bad_data", "Bad Data"]) expect(knownReason(name)).toBeUndefined();
});

it("takes a person's own reasons beside the built-in ones", () => {
	const own = ["Not our thesis", "Fund cycle"];
	expect(knownReason("not our THESIS", own)).toBe("not_our_thesis");
	expect(knownReason("not_our_thesis", own)).toBe("not_our_thesis");
	expect(reasonsWith(own).at(-1)?.id).toBe("other");
	const keys = reasonsWith(own).map(({ key }) => key);
	expect(new Set(keys).size).toBe(keys.length);
	expect(reasonLabel("not_our_thesis")).toBe("Not our thesis");
});

it("never lets a stage fall back", () => {
	expect(furthestStage("proposal", "meeting")).toBe("proposal");
	expect(furthestStage("meeting", "proposal")).toBe("proposal");
	expect(furthestStage("meeting", null)).toBe("meeting");
	expect(furthestStage(null, "demo")).toBe("demo");
});
