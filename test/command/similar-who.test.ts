import { afterEach, expect, it } from "vitest";
import { run, runJson } from "../support/run.js";
import { temporaryHome } from "../support/temporary-home.js";
import { closeTerminals, openTerminal } from "../support/terminal.js";

afterEach(closeTerminals);

it.each(["ask", "no", "yes"])("%s in a terminal says that a new who is like a known one", async (command) => {
	const home = temporaryHome();
	await run(["no", "Acme"], { home });
	const flags = command === "ask" ? [] : ["--quick"];
	const terminal = openTerminal([command, "ACME, Inc.", ...flags], { home, columns: 100 });
	await terminal.exited;
	expect(terminal.text()).toContain('There is also "Acme" (1 ask). The same? Then:');
	expect(terminal.text()).toContain(`unfazed log edit --where 'who:="ACME, Inc."' --who Acme`);
});

it("says nothing on a pipe, nor of a who that is known", async () => {
	const home = temporaryHome();
	await run(["no", "Acme"], { home });
	expect((await run(["no", "Acme Inc"], { home })).stdout).not.toContain("There is also");
	const terminal = openTerminal(["no", "acme", "--quick"], { home });
	await terminal.exited;
	expect(terminal.text()).not.toContain("There is also");
});

it("the command it names makes them one, and undo takes that back", async () => {
	const home = temporaryHome();
	for (const who of ["Acme", "Acme", "Acme Inc", "ACME GmbH"]) await run(["no", who], { home });
	const { groups } = await runJson<{ groups: { keep: string; join: string }[] }>(["log", "similar"], { home });
	expect(groups).toMatchObject([{ keep: "Acme" }]);
	const [, where = "", keep = ""] = /--where '(.*)' --who (\S+)$/.exec(groups[0]?.join ?? "") ?? [];
	await run(["log", "edit", "--where", where, "--who", keep, "--yes"], { home });
	expect(await runJson(["log", "similar"], { home })).toEqual({ groups: [] });
	await run(["undo"], { home });
	expect((await runJson<{ groups: unknown[] }>(["log", "similar"], { home })).groups).toHaveLength(1);
});
