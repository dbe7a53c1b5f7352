import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Ask } from "../../src/asks/ask.js";
import { removeAsk } from "../../src/asks/ask-records.js";
import type { Journal } from "../../src/journal/journal.js";
import { beginRitual, forward } from "../../src/ritual/ritual.js";
import { finishRitual, keepDraft } from "../../src/ritual/ritual-records.js";
import { finishYes, keepYesDraft } from "../../src/ritual/yes/yes-records.js";
import { beginYes, forwardYes } from "../../src/ritual/yes/yes-ritual.js";
import { dueNow, typedDayKey } from "../../src/today/due-records.js";
import { settleMove } from "../../src/today/follow-up-records.js";
import { contextAt } from "../support/context.js";
import { temporaryHome } from "../support/temporary-home.js";
import { addAsk, aMove } from "./samples.js";

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
	keepDraft(context.journal(), { ...beginRitual(no), at: 1 });
	keepYesDraft(context.journal(), beginYes(yes));
	expect(dueNow(context)).toMatchObject([
		{ who: "Acme", kind: "ritual", since: "2026-11-19", days: 3, text: expect.stringMatching(/^step \d of \d$/) },
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

test("a yes in a later month settles the day of a not-now, and undoing it brings the day back", () => {
	const context = contextAt();
	addAsk(context, "Acme", 40, { outcome: "not_now", until: "2026-11-20" });
	expect(dueNow(context)).toMatchObject([{ kind: "not_now" }]);
	addAsk(context, "acme", 2, { outcome: "yes" });
	expect(dueNow(context)).toEqual([]);
	expect(dueNow(contextAt(context.home))).toEqual([]);
	context.journal().undo(1);
	expect(dueNow(context)).toMatchObject([{ kind: "not_now" }]);
});

test("a day that was being typed is dropped once its thing is due no more, and kept until then", () => {
	const context = contextAt();
	const ask = addAsk(context, "Acme", 20, { outcome: "no", ritual: aMove("call Bob", "2026-11-20") });
	const { drafts } = context.journal();
	const [item] = dueNow(context);
	const key = item ? typedDayKey(item) : "";
	drafts.save(key, "next fri");
	drafts.save("form-no", "Globex");
	dueNow(context);
	expect(drafts.load(key)).toBe("next fri");
	settleMove(context.journal(), ask._id, "done", context.clock.now());
	dueNow(context);
	expect(drafts.keys()).toEqual(["form-no"]);
});

describe("the draft of a half-walked ritual", () => {
	const ways = {
		no: {
			keep: (journal: Journal, ask: Ask) => keepDraft(journal, forward(beginRitual(ask))),
			finish: (journal: Journal, ask: Ask) => finishRitual(journal, beginRitual(ask), 1),
		},
		yes: {
			keep: (journal: Journal, ask: Ask) => keepYesDraft(journal, forwardYes(beginYes(ask))),
			finish: (journal: Journal, ask: Ask) => finishYes(journal, beginYes(ask), 1),
		},
	};

	test.each(["no", "yes"] as const)("of a %s goes once the ritual was finished elsewhere", (outcome) => {
		const context = contextAt();
		const journal = context.journal();
		const ask = addAsk(context, "Acme", 1, { outcome });
		ways[outcome].finish(journal, ask);
		ways[outcome].keep(journal, ask);
		expect(journal.drafts.keys()).toHaveLength(1);
		expect(dueNow(context)).toEqual([]);
		expect(journal.drafts.keys()).toEqual([]);
	});

	test.each(["no", "yes"] as const)("of a %s that is deleted stays, for when it is brought back", (outcome) => {
		const context = contextAt();
		const journal = context.journal();
		const ask = addAsk(context, "Acme", 1, { outcome });
		ways[outcome].keep(journal, ask);
		removeAsk(journal, ask);
		expect(dueNow(context)).toEqual([]);
		journal.undo(1);
		expect(dueNow(context)).toMatchObject([{ kind: "ritual" }]);
	});
});
