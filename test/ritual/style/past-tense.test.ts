import { expect, test } from "vitest";
import { pastOf } from "../../../src/ritual/style/past-tense.js";

test.each([
	["they ask about price", "they asked about price"],
	["the panel digs into my gaps", "the panel dug into my gaps"],
	["she brings up a competitor", "she brought up a competitor"],
	["it is too dear", "it was too dear"],
	["I do not prepare", "I did not prepare"],
	["they can not decide", "they could not decide"],
	["I have to say the salary", "I had to say the salary"],
	["I think about the money", "I thought about the money"],
	["they cut me off", "they cut me off"],
	["they asked about price", "they asked about price"],
	["procurement joins", "procurement joined"],
])("%s", (present, past) => {
	expect(pastOf(present)).toBe(past);
});

test.each([
	"we let them drive",
	"the camera is on",
	"I am asked about salary",
	"talking to boards",
	"they talk to boards",
	"they ask what I want to earn",
	"price",
])("no past that is certain: %s", (clause) => {
	expect(pastOf(clause)).toBeUndefined();
});
