import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run, runJson } from "../support/run.js";
import { temporaryHome } from "../support/temporary-home.js";

const MINE = `
Too expensive:
  questions:
    - What did the last three say to the same price?
prise:
`;

test("a person's own texts: an example, a mistake that is named with its line, the text beside the built-in ones", async () => {
	const home = temporaryHome();
	const { file } = await runJson<{ file: string }>(["content", "example"], { home });
	expect((await run(["content"], { home })).code).toBe(0);

	writeFileSync(file, MINE);
	const looked = await run(["content"], { home });
	expect(looked.code).toBe(2);
	expect(looked.stdout).toContain('content/mine.yaml:5:1: unknown reason "prise". Did you mean price?');
	const again = await run(["content", "example"], { home });
	expect([again.code, again.stdout]).toEqual([1, ""]);

	const shown = await run(["content", "show", "price"], { home });
	expect(shown.stdout).toContain("What did the last three say to the same price?\n      your own (mine.yaml:4)");
	expect((await run(["content", "show", "prise"], { home })).code).toBe(2);
});

test("a folder of texts changes nothing for a one-shot command, whatever is in it", async () => {
	const home = temporaryHome();
	mkdirSync(join(home, "content"), { recursive: true });
	writeFileSync(join(home, "content", "odd.yaml"), Buffer.from([0xff, 0xfe, 0x00]));
	const { code, stderr } = await run(["no", "Acme", "--quick", "--json"], { home });
	expect([code, stderr]).toEqual([0, ""]);
});
