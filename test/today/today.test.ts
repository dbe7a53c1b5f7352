import { expect, test } from "vitest";
import { EMPTY_HISTORY, historyOf } from "../../src/asks/history.js";
import { todayFacts } from "../../src/today/today.js";
import { anAsk } from "../ratio/samples.js";

const settings = { dailyGoal: 10 };
const at = (time: string) => ({ askedAt: new Date(`${time}Z`), askedOffset: 0 });

test("counts what was asked and decided today, whatever the month of the asking", () => {
	const old = anAsk({ ...at("2026-09-01T10:00:00"), decidedAt: new Date("2026-11-22T10:00:00Z"), decidedOffset: 0 });
	const today = [
		anAsk({ ...at("2026-11-22T09:00:00"), outcome: "yes" }),
		anAsk({ ...at("2026-11-22T09:30:00"), outcome: "pending" }),
	];
	const histories = [historyOf(today, 240), historyOf([old], 240)];
	const facts = todayFacts(histories, "2026-11-22", settings);
	expect(facts).toMatchObject({ asked: 2, yes: 1, no: 1, pending: 1, goal: 10, asks: 3 });
});

test("an ask at two at night belongs to the day before, where the day starts at four", () => {
	const history = historyOf([anAsk(at("2026-11-22T02:00:00"))], 240);
	expect(todayFacts([history], "2026-11-22", settings).asked).toBe(0);
	expect(todayFacts([history], "2026-11-21", settings)).toMatchObject({ asked: 1, no: 1 });
});

test("an empty journal has an empty day", () => {
	expect(todayFacts([EMPTY_HISTORY], "2026-11-22", settings)).toMatchObject({ asked: 0, asks: 0 });
});
