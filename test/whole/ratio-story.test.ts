import { afterEach, expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-home.js";
import { closeTerminals, openTerminal } from "../support/terminal.js";

afterEach(closeTerminals);

const THURSDAY = { UNFAZED_NOW: "2026-11-19T16:20:00" };

test("somebody sees the alarm of a slump, looks at it, takes that back, and follows a bar into the Log", async () => {
	const [home, places] = [temporaryFolder(), temporaryFolder()];
	const env = { ...THURSDAY, TMPDIR: places };
	const terminal = openTerminal(["demo", "--seed", "42", "--slump"], { home, env });
	const isOnToday = (text: string) => text.includes("▸1 Today");
	const hasAlarm = (text: string) => /slump alarm/i.test(text);

	await terminal.waitFor((text) => isOnToday(text) && hasAlarm(text));
	terminal.type("s");
	const screen = await terminal.waitFor("I have looked at it");
	// What it sees, how often luck alone rings it, and the four steps.
	expect(screen).toMatch(/\d+ yes(es)? in the last \d+ answers/);
	expect(screen.replace(/\s+/g, " ")).toMatch(/By luck alone it rings about once in \d+ answers/);
	for (const step of [/debrief/i, /bank/, /list/, /call/]) expect(screen).toMatch(step);
	terminal.type("5");
	await terminal.waitFor((text) => isOnToday(text) && !hasAlarm(text));
	terminal.type("u");
	await terminal.waitFor((text) => isOnToday(text) && hasAlarm(text));

	terminal.type("2");
	await terminal.waitFor("▸2 Ratio");
	terminal.press("down", "enter");
	const log = await terminal.waitFor((text) => text.includes("▸3 Log") && /(reason|channel|decided):/.test(text));
	expect(log).toMatch(/2026-\d\d-\d\d|\d+ \w+ ago|yesterday|today/);
	terminal.type("q");
	expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
});
