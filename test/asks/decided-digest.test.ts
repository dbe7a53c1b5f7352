import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Ask, OUTCOMES } from "../../src/asks/ask.js";
import { asksCollection, editAsk, recordOutcome, removeAsk, restoreAsk } from "../../src/asks/ask-records.js";
import { decidedDigest, decidedSheet } from "../../src/asks/decided-sheet.js";
import { writePlan } from "../../src/asks/import/import-records.js";
import { newAsk, withOutcome } from "../../src/asks/new-ask.js";
import type { Draft, Journal } from "../../src/journal/journal.js";
import { openJournal } from "../../src/journal/open.js";
import { type Tallies, talliesOf } from "../../src/ratio/breakdown/tallies.js";
import { temporaryHome } from "../support/temporary-home.js";
import { planOf } from "./import/import-plans.js";

const MINUTE = 60_000;
const START = Date.parse("2026-06-25T00:00:00Z");
const DAY_STARTS_AT = 240;
const WINDOWS = [
	{ from: "2026-06-01", to: "2026-12-31", days: 214 },
	{ from: "2026-07-01", to: "2026-08-31", days: 62 },
	{ from: "2026-09-30", to: "2026-10-01", days: 2 },
];

/** Something that befalls a journal; `pick` chooses an ask, counted round. */
type Event =
	| { kind: "add"; drafts: Draft<Ask>[] }
	| { kind: "outcome"; who: string; minute: number; offset: number; yes: boolean }
	| { kind: "edit"; pick: number; minute: number; offset: number; outcome: Ask["outcome"]; channel: string }
	| { kind: "remove" | "restore"; pick: number }
	| { kind: "undo" | "redo"; count: number }
	| { kind: "import"; ids: number[]; reason: string; month: number }
	| { kind: "open again" | "look" | "lose the cache" };

const who = fc.constantFrom("Acme", "Globex", "Initech");
const offset = fc.constantFrom(-480, 0, 60, 345);
const minute = fc.integer({ min: 0, max: 150 * 1440 });
const pick = fc.nat(200);

const draft: fc.Arbitrary<Draft<Ask>> = fc
	.record({
		who,
		minute,
		offset,
		dateOnly: fc.boolean(),
		outcome: fc.constantFrom(...OUTCOMES),
		later: fc.constantFrom(0, 30, 45 * 1440),
		forecast: fc.constantFrom(null, { chance: 20, dread: 7 }),
		fields: fc.record({
			channel: fc.constantFrom(null, "phone", "email"),
			stage: fc.constantFrom(null, "demo"),
			segment: fc.constantFrom(null, "phone", "Big bank"),
			reasons: fc.subarray(["price", "timing"]),
		}),
	})
	.map(({ who, minute, offset, dateOnly, outcome, later, forecast, fields }) => {
		const at = START + minute * MINUTE;
		const ask = { ...newAsk(who, { at, offset, dateOnly }, fields), forecast };
		return withOutcome(ask, outcome, { at: at + later * MINUTE, offset, dateOnly });
	});

const event: fc.Arbitrary<Event> = fc.oneof(
	{
		weight: 3,
		arbitrary: fc.record({ kind: fc.constant("add"), drafts: fc.array(draft, { minLength: 1, maxLength: 4 }) }),
	},
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant("outcome"), who, minute, offset, yes: fc.boolean() }) },
	{
		weight: 3,
		arbitrary: fc.record({
			kind: fc.constant("edit"),
			pick,
			minute,
			offset,
			outcome: fc.constantFrom(...OUTCOMES),
			channel: fc.constantFrom("phone", "sms"),
		}),
	},
	{ weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("remove", "restore"), pick }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("undo", "redo"), count: fc.integer({ min: 1, max: 3 }) }) },
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constant("import"),
			ids: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
			reason: fc.constantFrom("Price too high", "Bad timing"),
			month: fc.integer({ min: 7, max: 11 }),
		}),
	},
	{ weight: 3, arbitrary: fc.record({ kind: fc.constantFrom("open again", "look", "lose the cache") }) },
);

/** What a home goes through: its journal, opened anew now and then as by another command. */
function living(home: string): { journal(): Journal; befall(event: Event): void } {
	let journal = openJournal(home);
	const everyAsk = () =>
		[...journal.records(asksCollection).all({ deleted: true })].sort((a, b) => (a._id < b._id ? -1 : 1));
	const picked = (at: number) => {
		const asks = everyAsk();
		return asks[at % Math.max(1, asks.length)];
	};
	const befall = (event: Event) => {
		switch (event.kind) {
			case "add":
				journal.add("some asks", asksCollection, event.drafts);
				return;
			case "outcome": {
				const moment = { at: START + event.minute * MINUTE, offset: event.offset, dateOnly: false };
				const outcome = event.yes ? "yes" : "no";
				recordOutcome(journal, { dayStartsAt: DAY_STARTS_AT }, { who: event.who, outcome, moment, fields: {} });
				return;
			}
			case "edit": {
				const ask = picked(event.pick);
				const moment = { at: START + event.minute * MINUTE, offset: event.offset, dateOnly: false };
				const dated = {
					askedAt: new Date(moment.at),
					askedOffset: moment.offset,
					decidedAt: null,
					decidedOffset: null,
				};
				const { outcome, channel } = event;
				if (ask) editAsk(journal, ask, (now) => ({ ...withOutcome({ ...now, ...dated }, outcome, moment), channel }));
				return;
			}
			case "remove":
			case "restore": {
				const ask = picked(event.pick);
				if (ask && !ask.deleted && event.kind === "remove") removeAsk(journal, ask);
				if (ask?.deleted && event.kind === "restore") restoreAsk(journal, ask);
				return;
			}
			case "undo":
				journal.undo(event.count);
				return;
			case "redo":
				journal.redo(event.count);
				return;
			case "import": {
				const rows = event.ids.map(
					(id) => `${id},Import ${id},no,2026-${String(event.month).padStart(2, "0")}-15,${event.reason}`,
				);
				writePlan(journal, planOf(["id,who,outcome,date,reason", ...rows].join("\n"), everyAsk()), "import");
				return;
			}
			case "look":
				counted(journal, 0, true);
				return;
			case "open again":
				journal = openJournal(home);
				return;
			case "lose the cache":
				rmSync(join(home, "cache"), { recursive: true, force: true });
		}
	};
	return { journal: () => journal, befall };
}

/** What the cached digests count, and what every ask counts looked at one by one. */
function counted(journal: Journal, window: number, countGhosted: boolean): { cached: Tallies; plain: Tallies } {
	const records = journal.records(asksCollection);
	const over = WINDOWS[window] ?? { from: "2026-01-01", to: "2026-12-31", days: 365 };
	const cached = talliesOf(records.digestsTogether(decidedDigest(DAY_STARTS_AT)), over, countGhosted);
	const plain = talliesOf([decidedSheet([...records.all()], DAY_STARTS_AT)], over, countGhosted);
	return { cached, plain };
}

test("whatever befalls a journal, the cached digests count what its asks say", () => {
	fc.assert(
		fc.property(fc.array(event, { maxLength: 25 }), (events) => {
			const home = temporaryHome();
			const { journal, befall } = living(home);
			for (const event of events) {
				befall(event);
				if (event.kind !== "look") continue;
				const { cached, plain } = counted(journal(), 0, true);
				expect(cached).toEqual(plain);
			}
			for (const at of WINDOWS.keys()) {
				for (const countGhosted of [true, false]) {
					const { cached, plain } = counted(journal(), at, countGhosted);
					expect(cached).toEqual(plain);
					expect(counted(openJournal(home), at, countGhosted).cached).toEqual(plain);
				}
			}
		}),
		{ numRuns: 60, seed: 3 },
	);
});
