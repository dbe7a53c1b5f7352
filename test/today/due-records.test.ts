import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { removeAsk } from "../../src/asks/ask-records.js";
import { beginRitual } from "../../src/ritual/ritual.js";
import { keepDraft } from "../../src/ritual/ritual-records.js";
import { keepYesDraft } from "../../src/ritual/yes/yes-records.js";
import { beginYes } from "../../src/ritual/yes/yes-ritual.js";
import { dueNow } from "../../src/today/due-records.js";
import { addAsk, aMove } from "../ritual/follow-ups/samples.js";
import { contextAt } from "../support/context.js";
import { temporaryHome } from "../support/temporary-home.js";

/** An ask of Saturday 17 October 2026 at this time in Berlin; the clocks go back on the 25th. */
function askedInOctober(time: string): string {
	const home = temporaryHome();
	addAsk(contextAt(home, `2026-10-17T${time}`), "Acme", 0);
	return home;
}

const isDueAt = (home: string, now: string) => dueNow(contextAt(home, now)).length === 1;

test("an ask is asked about after fourteen of the person's days, through a change of the clocks", () => {
	// At five in the morning it is the 17th; the fourteenth day after begins on the 31st at four.
	const morning = askedInOctober("05:00:00");
	expect(isDueAt(morning, "2026-10-31T03:59:00")).toBe(false);
	expect(isDueAt(morning, "2026-10-31T04:00:00")).toBe(true);
	// At three at night it is still the 16th.
	const night = askedInOctober("03:00:00");
	expect(isDueAt(night, "2026-10-30T03:59:00")).toBe(false);
	expect(isDueAt(night, "2026-10-30T04:00:00")).toBe(true);
});

test("rituals half-walked are due, after a no and after a yes", () => {
	const context = contextAt();
	const no = addAsk(context, "Acme", 3, { outcome: "no" });
	const yes = addAsk(context, "Globex", 1, { outcome: "yes" });
	expect(dueNow(context)).toEqual([]);
	keepDraft(context.journal(), beginRitual(no));
	keepYesDraft(context.journal(), beginYes(yes));
	expect(dueNow(context)).toMatchObject([
		{ who: "Acme", kind: "ritual", since: "2026-11-19", days: 3, text: expect.stringMatching(/^step 1 of \d$/) },
		{ who: "Globex", kind: "ritual", since: "2026-11-21", days: 1, text: expect.stringMatching(/^step 1 of \d$/) },
	]);
	removeAsk(context.journal(), no);
	expect(dueNow(context)).toMatchObject([{ who: "Globex" }]);
});

test("a deleted ask has nothing due", () => {
	const context = contextAt();
	const ask = addAsk(context, "Acme", 20, { outcome: "no", ritual: aMove("call Bob", "2026-11-20") });
	expect(dueNow(context)).toHaveLength(1);
	removeAsk(context.journal(), ask);
	expect(dueNow(context)).toEqual([]);
});

test("what an older version kept in its cache is not believed", () => {
	const context = contextAt();
	addAsk(context, "Acme", 20, { outcome: "no", ritual: aMove("call Bob", "2026-11-20") });
	expect(dueNow(context)).toHaveLength(1);
	const file = join(context.home, "cache", "asks-history", "2026-11.json");
	const cached = JSON.parse(readFileSync(file, "utf8"));
	expect(cached.digest.due).toHaveLength(1);
	writeFileSync(file, JSON.stringify({ ...cached, key: "3-240", digest: { ...cached.digest, due: [] } }));
	expect(dueNow(contextAt(context.home))).toHaveLength(1);
});

test("a name and a text that would steer the terminal are kept as they are, to be cleaned where they are shown", () => {
	const context = contextAt();
	addAsk(context, "A\x1b[31mcme", 20, { outcome: "no", ritual: aMove("call\x07 Bob", "2026-11-20") });
	expect(dueNow(context)).toMatchObject([{ who: "A\x1b[31mcme", text: "call\x07 Bob" }]);
});
