import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answer, start } from "../support/start.js";
import { temporaryFolder } from "../support/temporary-home.js";

/** 300 deals as a CRM gives them; every third is won, and each comes twice with the same cells. */
const DEALS = Array.from({ length: 150 }, (_, index) => {
	const stage = index % 3 === 0 ? "Won" : "Lost";
	const row = `Agent ${index % 7},Desk,Company ${index},${stage},10/20/2025,${1 + (index % 12)}/28/2026,${index % 3 === 0 ? 500 : 0}`;
	return `${row}\n${row}`;
});
const CSV = `sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n${DEALS.join("\n")}\n`;

test("years of deals come in, the same file again adds nothing, and one undo takes all of it back", async () => {
	const folder = temporaryFolder();
	const home = join(folder, "home");
	const file = join(folder, "deals.csv");
	writeFileSync(file, CSV);
	const options = { home, env: { UNFAZED_NOW: "2027-01-15T09:00:00" } };
	await answer(["no", "Mine", "--quick", "--at", "2026-06-01"], options);

	const preview = await answer(["import", file, "--dry-run"], options);
	expect(preview).toMatchObject({ rows: 300, create: 300, update: 0, same: 0, skip: [], batch: null });
	expect((await answer(["log"], options)).total).toBe(1);

	expect(await answer(["import", file, "--yes"], options)).toMatchObject({ create: 300, batch: expect.any(String) });
	expect((await answer(["ratio", "--all"], options)).asks).toMatchObject({ yes: 100, no: 201 });
	const { asks } = await answer(["log", "Company 147"], options);
	expect(asks[0]).toMatchObject({ who: "Company 147", segment: "Desk", outcome: "yes", value: 500 });

	expect(await answer(["import", file, "--yes"], options)).toMatchObject({ create: 0, same: 300 });
	await answer(["undo"], options);
	expect((await answer(["ratio", "--all"], options)).asks).toMatchObject({ yes: 0, no: 1 });
});

test("an import killed at any moment is completed by importing the same file again", { timeout: 60_000 }, async () => {
	const folder = temporaryFolder();
	const file = join(folder, "deals.csv");
	writeFileSync(file, CSV);
	const env = { UNFAZED_NOW: "2027-01-15T09:00:00" };
	const started = performance.now();
	await answer(["import", file, "--yes"], { home: join(folder, "whole"), env });
	const life = performance.now() - started;
	for (let run = 0; run < 8; run++) {
		const options = { home: join(folder, `home-${run}`), env };
		const killed = start(["import", file, "--yes", "--json"], options);
		const timer = setTimeout(() => killed.kill("SIGKILL"), life * (0.5 + Math.random() * 0.5));
		await killed.ended;
		clearTimeout(timer);
		const again = await answer(["import", file, "--yes"], options);
		expect(again.create + again.same).toBe(300);
		expect((await answer(["ratio", "--all"], options)).asks).toMatchObject({ yes: 100, no: 200 });
	}
});

test("without a terminal an import needs --yes, and changes nothing without it", async () => {
	const folder = temporaryFolder();
	const file = join(folder, "deals.csv");
	writeFileSync(file, CSV);
	const { code, stderr } = await start(["import", file], { home: join(folder, "home") }).ended;
	expect(code).toBe(2);
	expect(stderr).toContain("--yes");
	expect((await answer(["log"], { home: join(folder, "home") })).total).toBe(0);
});
