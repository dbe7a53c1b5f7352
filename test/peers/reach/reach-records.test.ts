import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asksCollection, removeAsk } from "../../../src/asks/ask-records.js";
import { newAsk } from "../../../src/asks/new-ask.js";
import { bankCollection, depositOfYes } from "../../../src/bank/deposit-records.js";
import type { Context } from "../../../src/command/context.js";
import { removePerson } from "../../../src/peers/people/people-records.js";
import { ROLES } from "../../../src/peers/people/person.js";
import { noteNamedAfter } from "../../../src/peers/reach/hard-no-records.js";
import { eraseOldMessages, keepMessage, keptMessage, messageUsed } from "../../../src/peers/reach/message-records.js";
import { OCCASIONS } from "../../../src/peers/reach/reach.js";
import { noteWritten, reachIds, reachNow } from "../../../src/peers/reach/reach-records.js";
import { thisMoment } from "../../../src/time/moment.js";
import { aNo, contextAt } from "../../support/context.js";
import { addSomebody } from "./add-person.js";

describe("the message of today", () => {
	test("is to the one whose turn it is, with why", () => {
		const context = contextAt();
		addSomebody(context, "Ben", { daysAgo: 15, everyDays: 14 });
		addSomebody(context, "Ana", { daysAgo: 16, everyDays: 7 });
		const reach = reachNow(context, "turn");
		expect(reach?.person.name).toBe("Ana");
		expect(reach?.why).toBe("16 days since you spoke; you wanted every 7 days.");
		expect(reach?.message).toMatch(/^Hi Ana,\n\n.*16 days/);
	});

	test("there is none where nobody is known", () => {
		expect(reachNow(contextAt(), "wish")).toBeUndefined();
		expect(reachIds(contextAt(), "hard")).toEqual([]);
	});

	test("to somebody named: they come first, whatever the rule says", () => {
		const context = contextAt();
		const ana = addSomebody(context, "Ana", { daysAgo: 0 });
		const ben = addSomebody(context, "Ben", { daysAgo: 15 });
		expect(reachIds(context, "turn", ana._id)).toEqual([ana._id, ben._id]);
		expect(reachIds(context, "turn")).toEqual([ben._id]);
	});

	test("has other words than the last one to them on such an occasion, and keeps them all day", () => {
		const home = contextAt().home;
		const on = (day: string) => contextAt(home, `${day}T09:00:00`);
		const ana = addSomebody(on("2026-11-02"), "Ana", { daysAgo: 20 });
		const words = (day: string) => reachNow(on(day), "turn", ana._id);
		const first = words("2026-11-03");
		if (first) noteWritten(on("2026-11-03"), first);
		expect(words("2026-11-03")?.message).toBe(first?.message);
		for (const day of ["2026-11-04", "2026-11-05", "2026-11-06", "2026-11-07"]) {
			const next = words(day);
			expect(next?.message).not.toBe(first?.message);
		}
	});

	/** A no that felt like `feeling`, after which somebody was named. */
	const hardNo = (context: Context, feeling: number) => {
		const ask = aNo(context, "Acme");
		const ritual = { explanation: null, lesson: null, nextMove: null, feeling, completedAt: null };
		const hard = context.journal().change("ritual", (writing) => writing.update(asksCollection, { ...ask, ritual }));
		noteNamedAfter(context, hard);
		return hard;
	};

	test("after a hard no says that it was one, on that day and the next, while it is one", () => {
		const home = contextAt().home;
		const on = (day: string) => contextAt(home, `${day}T09:00:00`);
		const ana = addSomebody(on("2026-11-02"), "Ana", { daysAgo: 20 });
		const reach = (day: string) => reachNow(on(day), "hard", ana._id);
		const hard = hardNo(on("2026-11-03"), 8);
		expect(reach("2026-11-03")?.why).toMatch(/^That was a hard no\. 21 days/);
		expect(reach("2026-11-03")?.message).toMatch(/a no that I would like/);
		expect(reach("2026-11-04")?.why).toMatch(/^There was a hard no yesterday\. 22 days/);
		expect(reach("2026-11-05")?.why).not.toContain("hard no");
		removeAsk(on("2026-11-04").journal(), hard);
		expect(reach("2026-11-04")?.why).not.toContain("hard no");
		hardNo(on("2026-11-06"), 3);
		expect(reach("2026-11-06")?.why).not.toContain("hard no");
	});

	test("tells of no no and no figures where there are none", () => {
		const context = contextAt();
		const ana = addSomebody(context, "Ana", { daysAgo: 20 });
		for (const occasion of ["hard", "slump"] as const) {
			const reach = reachNow(context, occasion, ana._id);
			expect(reach?.why).not.toContain("hard no");
			expect(reach?.message).toBe(reachNow(context, "wish", ana._id)?.message);
			expect(reach?.subject).toBe("15 minutes?");
		}
	});

	test("holds no who of the journal, no feeling, no note and nothing private, whatever they are", () => {
		const word = fc.string({ unit: fc.constantFrom(..."bcdfgjkqvxzBCDFGJKQVXZ"), minLength: 4, maxLength: 12 });
		fc.assert(
			fc.property(
				fc.array(word, { minLength: 1, maxLength: 12 }),
				word,
				fc.constantFrom(...ROLES),
				fc.nat(30),
				(whos, secret, role, daysAgo) => {
					const context = contextAt();
					const moment = thisMoment(context.clock);
					const ritual = {
						explanation: secret,
						lesson: secret,
						nextMove: null,
						feeling: 9,
						completedAt: new Date(moment.at),
					};
					const asks = whos.map((who) => ({
						...newAsk(who, moment),
						outcome: "no" as const,
						decidedAt: new Date(moment.at),
						decidedOffset: moment.offset,
						note: secret,
						segment: secret,
						ritual,
					}));
					context.journal().add("asks", asksCollection, asks);
					const yes = { _id: "202611-aaaaaaaaa", who: secret, channel: null, reasons: [] };
					context.journal().add("deposit", bankCollection, [{ ...depositOfYes(yes, secret, moment), private: true }]);
					const person = addSomebody(context, "Ana Souza", { role, daysAgo });
					for (const occasion of OCCASIONS) {
						const message = reachNow(context, occasion, person._id)?.message.toLowerCase() ?? "";
						expect(message).toContain("hi ana,");
						for (const hidden of [...whos, secret, "lunch"]) expect(message).not.toContain(hidden.toLowerCase());
					}
				},
			),
			{ numRuns: 25 },
		);
	});
});

describe("a message in the person's own words", () => {
	test("is kept until it went out, and then for the rest of the day", () => {
		const home = contextAt().home;
		const on = (day: string) => contextAt(home, `${day}T09:00:00`);
		keepMessage(on("2026-11-02"), "ana", "Lunch?");
		expect(keptMessage(on("2026-11-09"), "ana")).toEqual({ text: "Lunch?", on: "2026-11-02" });
		messageUsed(on("2026-11-09"), "ana", "Lunch?");
		expect(keptMessage(on("2026-11-09"), "ana")?.text).toBe("Lunch?");
		expect(keptMessage(on("2026-11-10"), "ana")).toBeUndefined();
	});

	test("that was written on since it went out is kept", () => {
		const home = contextAt().home;
		const on = (day: string) => contextAt(home, `${day}T09:00:00`);
		keepMessage(on("2026-11-09"), "ana", "Lunch? Or coffee?");
		messageUsed(on("2026-11-09"), "ana", "Lunch?");
		expect(keptMessage(on("2026-11-10"), "ana")?.text).toBe("Lunch? Or coffee?");
	});

	test("is erased after the day it went out, and when the person is deleted or never was", () => {
		const home = contextAt().home;
		const on = (day: string) => contextAt(home, `${day}T09:00:00`);
		const files = () => readdirSync(join(home, "drafts")).filter((name) => name.startsWith("message-"));
		const first = on("2026-11-09");
		const [ana, ben, cleo] = ["Ana", "Ben", "Cleo"].map((name) => addSomebody(first, name));
		for (const person of [ana, ben, cleo]) keepMessage(first, person?._id ?? "", "Lunch?");
		keepMessage(first, "nobody", "Lunch?");
		messageUsed(first, ana?._id ?? "", "Lunch?");
		eraseOldMessages(first);
		expect(files()).toHaveLength(3);
		eraseOldMessages(on("2026-11-10"));
		expect(files()).toHaveLength(2);
		expect(keptMessage(on("2026-11-10"), ben?._id ?? "")?.text).toBe("Lunch?");
		const { drafts } = first.journal();
		for (const key of [`met-person-${cleo?._id}`, `edit-person-${cleo?._id}`]) drafts.save(key, "typed");
		if (cleo) removePerson(on("2026-11-10").journal(), cleo);
		expect(drafts.keys()).toEqual([`message-${ben?._id}`]);
	});

	test("one that was never written by hand is none after it went out", () => {
		const context = contextAt();
		messageUsed(context, "ana", "Hi Ana");
		expect(keptMessage(context, "ana")).toBeUndefined();
	});
});
