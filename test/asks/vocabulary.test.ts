import { describe, expect, it } from "vitest";
import {
	CHANNELS,
	furthestStage,
	knownChannel,
	knownReason,
	knownStage,
	REASONS,
	reasonLabel,
	reasonsFor,
	STAGES,
	spelling,
	stagesFor,
} from "../../src/asks/vocabulary.js";
import { PERSONAS } from "../../src/settings/settings.js";

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
	const whose = { persona: "sales" as const, reasons: ["Wrong season", "Slow legal"] };
	expect(knownReason("wrong SEASON", whose)).toBe("wrong_season");
	expect(knownReason("wrong_season", whose)).toBe("wrong_season");
	expect(reasonsFor(whose).at(-1)?.id).toBe("other");
	const keys = reasonsFor(whose).map(({ key }) => key);
	expect(new Set(keys).size).toBe(keys.length);
	expect(reasonLabel("wrong_season")).toBe("Wrong season");
});

it.each(PERSONAS)("offers a %s reasons and stages whose keys and words are theirs alone", (persona) => {
	for (const terms of [reasonsFor({ persona, reasons: ["Wrong season"] }), stagesFor(persona)]) {
		for (const part of ["id", "key", "label"] as const) {
			const values = terms.map((term) => term[part]);
			expect(new Set(values).size).toBe(values.length);
		}
	}
	expect(stagesFor(persona).map(({ id }) => id)).toEqual(STAGES.map(({ id }) => id));
	for (const { id, label } of reasonsFor({ persona, reasons: [] })) {
		expect(knownReason(id, { persona, reasons: [] })).toBe(id);
		expect(knownReason(label, { persona, reasons: [] })).toBe(id);
	}
});

it("knows the reasons of every pack, whoever asks", () => {
	expect(knownReason("fund cycle")).toBe("fund_cycle");
	expect(knownReason("Hiring freeze")).toBe("policy");
	expect(knownReason("Hiring freeze", { persona: "job_seeker", reasons: [] })).toBe("hiring_freeze");
	expect(reasonLabel("thesis")).toBe("Not our thesis");
});

it("never lets a stage fall back", () => {
	expect(furthestStage("proposal", "meeting")).toBe("proposal");
	expect(furthestStage("meeting", "proposal")).toBe("proposal");
	expect(furthestStage("meeting", null)).toBe("meeting");
	expect(furthestStage(null, "demo")).toBe("demo");
});
