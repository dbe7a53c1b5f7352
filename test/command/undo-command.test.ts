import { expect, it } from "vitest";
import { run, runJson } from "../support/run.js";
import { temporaryHome } from "../support/temporary-home.js";

type Log = { asks: { who: string; outcome: string }[]; total: number };

it.each([undefined, "2026-11-22T09:00:00"])(
	"takes changes back, newest first, and does them again (clock: %s)",
	async (now) => {
		const options = { home: temporaryHome(), env: { UNFAZED_NOW: now } };
		for (const who of ["Acme", "Globex", "Initech"]) await run(["no", who, "--quick"], options);
		const undone = await run(["undo", "2"], options);
		expect(undone).toMatchObject({ code: 0, stdout: "Undone: no from Initech\nUndone: no from Globex\n" });
		expect((await runJson<Log>(["log"], options)).asks.map(({ who }) => who)).toEqual(["Acme"]);
		const { redone } = await runJson<{ redone: { says: string; records: number }[] }>(["redo", "2"], options);
		expect(redone).toEqual([
			expect.objectContaining({ says: "no from Globex", records: 1 }),
			expect.objectContaining({ says: "no from Initech", records: 1 }),
		]);
		expect((await runJson<Log>(["log"], options)).total).toBe(3);
	},
);

it("puts a closed ask back to pending", async () => {
	const options = { home: temporaryHome() };
	await run(["ask", "Acme"], options);
	await run(["no", "Acme"], options);
	await run(["undo"], options);
	expect((await runJson<Log>(["log"], options)).asks).toMatchObject([{ who: "Acme", outcome: "pending" }]);
});

it("says calmly when there is nothing to do", async () => {
	const options = { home: temporaryHome() };
	expect(await run(["undo"], options)).toEqual({ code: 1, stdout: "", stderr: "unfazed: there is nothing to undo.\n" });
	expect(await run(["redo"], options)).toMatchObject({ code: 1 });
	expect(await run(["undo", "0"], options)).toMatchObject({ code: 2 });
	expect(await run(["undo", "all"], options)).toMatchObject({ code: 2 });
});
