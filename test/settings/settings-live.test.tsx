import { afterEach, expect, test } from "vitest";
import { asksCollection } from "../../src/asks/ask-records.js";
import { newAsk } from "../../src/asks/new-ask.js";
import type { Context } from "../../src/command/context.js";
import { DashboardScreen } from "../../src/dashboard/dashboard-screen.js";
import { SETTING_KEYS, type SettingKey } from "../../src/settings/settings.js";
import { contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let screen: Drawn | undefined;
afterEach(() => screen?.unmount());

/** Records noes of Acme at these wall times. */
function noesAt(context: Context, times: readonly string[]): void {
	const asks = times.map((time) => {
		const at = Date.parse(time);
		const offset = context.clock.offsetAt(at);
		const moment = { at, offset, dateOnly: false };
		return {
			...newAsk("Acme", moment),
			outcome: "no" as const,
			decidedAt: new Date(at),
			decidedOffset: offset,
		};
	});
	context.journal().add("asks for a test", asksCollection, asks);
}

function dashboard(context: Context): Drawn {
	screen = renderAt(<DashboardScreen context={context} quit={() => {}} />, { columns: 80, rows: 24 });
	return screen;
}

/** The keys that set a setting in the open settings, from the first one on. */
const keysFor = (key: SettingKey, value: string) => `${"j".repeat(SETTING_KEYS.indexOf(key))}\r\x15${value}\r`;

test("a later start of the day moves the night's asks out of today, at once", async () => {
	const context = contextAt();
	noesAt(context, ["2026-11-22T05:00:00", "2026-11-22T05:10:00", "2026-11-22T08:00:00"]);
	const drawn = dashboard(context);
	await drawn.waitFor("3 of 10");
	drawn.stdin.write(`,${keysFor("dayStartsAt", "06:00")}`);
	await drawn.waitFor("dayStartsAt is now 06:00.");
	drawn.stdin.write("q");
	const first = await drawn.waitFor((frame) => frame.includes("of 10"));
	expect(first).toContain("1 of 10");
	drawn.stdin.write(",u");
	await drawn.waitFor("Nothing has been changed since");
	drawn.stdin.write(`${keysFor("dayStartsAt", "04:00")}q`);
	await drawn.waitFor("3 of 10");
});

test("the goal and the window are followed as soon as the settings are left", async () => {
	const context = contextAt();
	noesAt(
		context,
		Array.from({ length: 12 }, (_, index) => `2026-10-${String(index + 10)}T12:00:00`),
	);
	const drawn = dashboard(context);
	await drawn.waitFor("last 90 days");
	drawn.stdin.write(`,${keysFor("windowDays", "20")}`);
	await drawn.waitFor("The ratio looks back 20 days.");
	drawn.stdin.write(`g${keysFor("dailyGoal", "4")}`);
	await drawn.waitFor("The plan is 4 asks a day.");
	drawn.stdin.write("q");
	const first = await drawn.waitFor((frame) => frame.includes("1 Today"));
	expect(first).toContain("0 of 4");
	expect(first).toContain("last 20 days");
});
