import { describe, expect, test } from "vitest";
import { SETTING_KEYS } from "../../src/settings/settings.js";
import { MEANINGS } from "../../src/settings/settings-meanings.js";
import { storeSetting } from "../../src/settings/settings-store.js";
import { contextAt } from "../support/context.js";
import { flat, openSettings } from "./open-settings.js";

const SIZES = [
	[60, 15],
	[80, 24],
	[120, 40],
] as const;

describe.each(SIZES)("in %i x %i", (columns, rows) => {
	test("each setting stands there with its value and is explained whole when it is selected", async () => {
		const { screen } = openSettings(contextAt(), { columns, rows });
		for (const key of SETTING_KEYS) {
			const frame = flat(await screen.waitFor(`▸ ${key}`));
			const { says, explains, expects } = MEANINGS[key];
			expect(frame).toContain(`${key}: ${says}. ${explains} It takes ${expects}.`);
			screen.stdin.write("j");
		}
	});

	test("the list stays where it is while one moves in it", async () => {
		const { screen } = openSettings(contextAt(), { columns, rows });
		const rowOf = (frame: string) => frame.split("\n").findIndex((line) => line.includes("windowDays  "));
		const first = rowOf(await screen.waitFor("▸ name"));
		screen.stdin.write("j");
		expect(rowOf(await screen.waitFor("▸ windowDays"))).toBe(first);
		screen.stdin.write("j");
		expect(rowOf(await screen.waitFor("▸ baseline"))).toBe(first);
	});

	test("long values and long notices keep their place", async () => {
		const context = contextAt();
		storeSetting(context.home, "reasons", ["Not our thesis at this stage of the fund", "🙂".repeat(60)]);
		const { screen } = openSettings(context, { columns, rows });
		screen.stdin.write(`g${"j".repeat(SETTING_KEYS.indexOf("reasons"))}`);
		await screen.waitFor(/▸ reasons +Not our thesis/);
		screen.stdin.write("\r\x15None of these, but another reason that is long\r");
		await screen.waitFor(/reasons is now None of these/);
	});
});

test("a screen reader hears plain lines", async () => {
	const context = contextAt();
	const { screen } = openSettings(context, { columns: 80, rows: 24, screenReader: true });
	const frame = await screen.waitFor("(selected) name: none");
	expect(frame).toMatch(/^listitem: windowDays: 90$/m);
	expect(flat(frame)).toContain(`name: ${MEANINGS.name.says}. ${MEANINGS.name.explains}`);
	screen.stdin.write("j\r");
	await screen.waitFor(/textbox: windowDays: 90/);
	screen.stdin.write("\x1530\r");
	await screen.waitFor("windowDays is now 30.");
});
