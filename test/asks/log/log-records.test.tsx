import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { asksCollection } from "../../../src/asks/ask-records.js";
import { FIRST_LOG } from "../../../src/asks/log/log-list.js";
import { type LiveAsks, searchLog } from "../../../src/asks/log/log-records.js";
import { LogScreen } from "../../../src/asks/log/log-screen.js";
import { useLogRows } from "../../../src/asks/log/use-log-rows.js";
import { openLive } from "../../../src/journal/live.js";
import { placeOf } from "../../../src/journal/places.js";
import { addAsks, contextAt } from "../../support/context.js";
import { renderAt } from "../../support/render-at.js";

/** Asks of November and October 2026, ready to look through. */
async function liveAsks(): Promise<LiveAsks> {
	const context = contextAt();
	addAsks(context, [
		{ who: "Late", outcome: "no", daysAgo: 2 },
		{ who: "Early", outcome: "no", daysAgo: 40 },
	]);
	const asks = await openLive(context.journal(), asksCollection);
	onTestFinished(() => asks.close());
	return { asks, context };
}

/** Puts a folder where the month's file is: it is there, and cannot be read. */
function makeUnreadable({ context }: LiveAsks, month: string): void {
	const file = join(context.home, placeOf(asksCollection.name, month));
	rmSync(file);
	mkdirSync(file);
}

test("a count that nobody waits for any more ends at once", async () => {
	const live = await liveAsks();
	const ended = new AbortController();
	const steps = searchLog(live, "outcome:no", { need: 1, typing: false, signal: ended.signal });
	expect((await steps.next()).value).toMatchObject({ total: null, rows: [{ who: "Late" }] });
	const counted = steps.next();
	ended.abort();
	expect(await Promise.race([counted, after(75, "still waiting")])).toEqual({ done: true, value: undefined });
});

test("a month that cannot be read is said in a line, below the rows found before it", async () => {
	const live = await liveAsks();
	makeUnreadable(live, "2026-10");
	function Log() {
		return <LogScreen list={FIRST_LOG} found={useLogRows(live, "", 200, 0)} columns={80} rows={20} dayStartsAt={240} />;
	}
	const screen = renderAt(<Log />, { columns: 80, rows: 24 });
	onTestFinished(() => screen.unmount());
	const frame = await screen.waitFor("The journal cannot be read");
	expect(frame).toContain("Late");
});

test("where not even the first month can be read, that line stands alone", async () => {
	const live = await liveAsks();
	makeUnreadable(live, "2026-11");
	function Log() {
		return <LogScreen list={FIRST_LOG} found={useLogRows(live, "", 200, 0)} columns={80} rows={20} dayStartsAt={240} />;
	}
	const screen = renderAt(<Log />, { columns: 80, rows: 24 });
	onTestFinished(() => screen.unmount());
	await screen.waitFor("The journal cannot be read");
});
