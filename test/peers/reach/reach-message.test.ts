import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ROLES } from "../../../src/peers/people/person.js";
import { nameToGreet } from "../../../src/peers/reach/greeting.js";
import { ownFigures, yourFigures } from "../../../src/peers/reach/own-figures.js";
import { OCCASIONS } from "../../../src/peers/reach/reach.js";
import { type MessageFacts, messageTo, VARIANTS } from "../../../src/peers/reach/reach-message.js";
import { ratioNow } from "../../../src/ratio/ratio-records.js";
import { addAnswers, noes, SLUMP, steady } from "../../ratio/slump/answers.js";
import { contextAt } from "../../support/context.js";

const FIGURES = "No yes in my last 60 answers, usually about 5.";
const facts = (more: Partial<MessageFacts> = {}): MessageFacts => ({
	occasion: "turn",
	days: 16,
	figures: "",
	variant: 0,
	...more,
});
const ANA = { name: "Ana Souza", role: "mentor" } as const;

describe("a message", () => {
	test("on a turn says how long it has been, asks for 15 minutes, puts one question, offers to listen", () => {
		expect(messageTo(ANA, facts())).toBe(
			"Hi Ana,\n\nIt has been 16 days since we last spoke. Do you have 15 minutes for me this week? I would show you where I stand " +
				"and ask one question: What would you look at first? If something is on your own mind, I will listen in turn.",
		);
	});

	test("in a slump says the figures as they are", () => {
		for (const variant of [0, 1]) {
			const message = messageTo(ANA, facts({ occasion: "slump", figures: FIGURES, variant }));
			expect(message).toContain(FIGURES);
			expect(message).toContain("What would you look at first?");
		}
	});

	test("says how long in months where it is long, and nothing where it is not known or of no matter", () => {
		expect(messageTo(ANA, facts({ days: 1 }))).toContain("We last spoke yesterday.");
		expect(messageTo(ANA, facts({ days: 59 }))).toContain("59 days");
		expect(messageTo(ANA, facts({ days: 92 }))).toContain("about 3 months");
		expect(messageTo(ANA, facts({ days: null }))).not.toMatch(/\bago\b|\bsince\b/);
		expect(messageTo(ANA, facts({ occasion: "hard" }))).not.toMatch(/16|\bago\b|\bsince\b/);
	});

	test("differs by role, by occasion and by wording, and is short", () => {
		const messages = OCCASIONS.flatMap((occasion) =>
			ROLES.flatMap((role) =>
				Array.from({ length: VARIANTS }, (_, variant) =>
					messageTo({ name: "Ana", role }, facts({ occasion, variant, figures: FIGURES })),
				),
			),
		);
		expect(messages).toHaveLength(OCCASIONS.length * ROLES.length * VARIANTS);
		expect(new Set(messages).size).toBe(messages.length);
		for (const message of messages) {
			expect(message.length).toBeLessThan(420);
			expect(message).toContain("15 minutes");
			expect(message).not.toMatch(/[!{}]| {2}| ,|undefined/);
			expect(message).not.toMatch(/\b(feel|feeling|hurts?|sad|awful|due)\b/i);
		}
	});

	test("takes nothing for granted that is not known of somebody", () => {
		for (const occasion of OCCASIONS) {
			for (const role of ROLES) {
				for (const variant of [0, 1]) {
					const message = messageTo({ name: "Ana", role }, facts({ occasion, variant, days: null, figures: "" }));
					expect(message).not.toMatch(/you know (these|how)|\bagain\b|as (always|usual)/i);
					if (occasion === "turn" || occasion === "wish") expect(message).not.toMatch(/my (last|figures)/i);
				}
			}
		}
	});

	test("is one of its wordings whatever the number", () => {
		fc.assert(
			fc.property(fc.nat(), (variant) => {
				expect(messageTo(ANA, facts({ variant }))).toBe(messageTo(ANA, facts({ variant: variant % VARIANTS })));
			}),
		);
	});
});

test.each([
	["Ana", "Ana"],
	["Ana Souza", "Ana"],
	["Souza, Ana", "Ana"],
	["Souza, Ana (Acme)", "Ana"],
	["Souza, MBA", "Souza"],
	["Souza, Ph.D.", "Souza"],
	["Souza, A.", "Souza"],
	["Ana, Acme, Berlin", "Ana"],
	["Ana / Acme", "Ana"],
	["Ana - Acme", "Ana"],
	['"Ana" Souza', "Ana"],
	["Weber", "Weber"],
	["Dr. Weber", "Dr. Weber"],
	["Dr. Weber (Acme)", "Dr. Weber"],
	["Dr. Weber, Acme Corp", "Dr. Weber"],
	["Dr. Ana Souza", "Dr. Ana Souza"],
	["Prof Dr Weber", "Prof Dr Weber"],
	["Frau Müller", "Frau Müller"],
	["Herr von Berg", "Herr von Berg"],
	["Mr Smith", "Mr Smith"],
	["Mrs. Smith", "Mrs. Smith"],
	["Ms Smith", "Ms Smith"],
	["Ana (Acme)", "Ana"],
	["Ana, Acme Corp", "Ana"],
	["  Ana  ", "Ana"],
	["李小龙", "李小龙"],
	["Jean-Luc Meier", "Jean-Luc"],
	["Dr.", "Dr."],
	["(Ana)", "(Ana)"],
	["…", "…"],
])("%j is greeted as %j", (name, first) => {
	expect(nameToGreet(name)).toBe(first);
	expect(messageTo({ name, role: "peer" }, facts())).toMatch(/^Hi [^\n]+,\n\n/);
});

describe("one's own figures", () => {
	const figuresOf = (letters: string) => {
		const context = contextAt();
		addAnswers(context, letters);
		return ownFigures(ratioNow(context.journal(), context.settings(), context.clock));
	};

	test("are those of the alarm while it rings", () => {
		expect(figuresOf(SLUMP)).toBe("No yes in my last 60 answers, usually about 5.");
	});

	test("are the ratio and the run in the first person while it does not", () => {
		expect(figuresOf(steady(100) + noes(3))).toBe(
			"My last 90 days: 9 noes for each yes. 3 noes in a row: ordinary at my rate.",
		);
		expect(figuresOf("ny".repeat(30) + noes(12))).toMatch(
			/12 noes in a row: \d+ % of stretches like mine see 12 or more\.$/,
		);
	});

	test("say nothing of a run that is none, tells no more than the ratio, or cannot be judged yet", () => {
		expect(figuresOf(steady(100))).toMatch(/^My last 90 days: [^.]+ for each yes\.$/);
		expect(figuresOf(`${steady(100)}n`)).not.toContain("last yes");
		expect(figuresOf("nnnn")).toBe("My last 90 days: no yes in 4 decided asks.");
		expect(figuresOf(noes(12))).toBe("My last 90 days: no yes in 12 decided asks.");
		expect(figuresOf("ynnnn")).toBe("My last 90 days: 4 noes for each yes. 4 noes in a row.");
	});

	test("are none before anything was decided, or without a no", () => {
		expect(figuresOf("")).toBe("");
		expect(figuresOf("yyy")).toBe("");
	});

	test("are the same to oneself, without the run", () => {
		const yours = (letters: string) => {
			const context = contextAt();
			addAnswers(context, letters);
			return yourFigures(ratioNow(context.journal(), context.settings(), context.clock));
		};
		expect(yours("ynnnn")).toBe("your last 90 days: 4 noes for each yes");
		expect(yours("yyy")).toBeNull();
	});
});
