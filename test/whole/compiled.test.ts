import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { start } from "../support/start.js";
import { temporaryFolder, temporaryHome } from "../support/temporary-home.js";

/** A quick no with its compiled code kept in `cache`; gives what it recorded. */
async function no(cache: string, home: string) {
	const { code, stdout, stderr } = await start(["no", "Acme", "--quick", "--json"], {
		home,
		env: { XDG_CACHE_HOME: cache },
	}).ended;
	expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
	return JSON.parse(stdout).ask;
}

test("a command's compiled code is kept for its next start, readable by its owner only", async () => {
	const cache = temporaryFolder();
	const home = temporaryHome();
	await no(cache, home);
	const kept = join(cache, "unfazed/no.compiled");
	expect(statSync(kept).mode & 0o777).toBe(0o600);
	const written = statSync(kept).mtimeMs;
	expect(await no(cache, home)).toMatchObject({ who: "Acme", outcome: "no" });
	expect(statSync(kept).mtimeMs).toBe(written);
});

test.each(["", "not compiled code"])("a cache file that holds %j is made anew", async (contents) => {
	const cache = temporaryFolder();
	mkdirSync(join(cache, "unfazed"));
	const kept = join(cache, "unfazed/no.compiled");
	writeFileSync(kept, contents);
	await no(cache, temporaryHome());
	expect(readFileSync(kept).length).toBeGreaterThan(10_000);
});

test("compiled code of another build is not used", async () => {
	const cache = temporaryFolder();
	const home = temporaryHome();
	await no(cache, home);
	const kept = join(cache, "unfazed/no.compiled");
	const bytes = readFileSync(kept);
	bytes.write("v0.0.0", 10);
	writeFileSync(kept, bytes);
	await no(cache, home);
	expect(readFileSync(kept).equals(bytes)).toBe(false);
});

test("where nothing can be kept, the command works all the same and leaves nothing", async () => {
	const file = join(temporaryFolder(), "a-file");
	writeFileSync(file, "");
	await no(file, temporaryHome());
	const cache = temporaryFolder();
	mkdirSync(join(cache, "unfazed/no.compiled"), { recursive: true });
	await no(cache, temporaryHome());
	expect(readdirSync(join(cache, "unfazed"))).toEqual(["no.compiled"]);
	expect(existsSync(file)).toBe(true);
});
