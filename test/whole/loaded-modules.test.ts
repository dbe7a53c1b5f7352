import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { answer, LAUNCHER, start } from "../support/start.js";
import { temporaryFolder } from "../support/temporary-home.js";

const root = dirname(dirname(LAUNCHER));
const MAIN = "dist/main.cjs";
const TOO_SLOW =
	/node_modules\/(react|ink|yoga-layout|nedb-promises|@seald-io\/nedb|conf|chrono-node|temporal-polyfill|ajv|csv-parse)\//;

/** Writes the names of all files that Node loads, one a line, to where LOADED says. */
const RECORDER = `
	import { appendFileSync } from "node:fs";
	import { registerHooks } from "node:module";
	registerHooks({ load(url, context, next) { appendFileSync(process.env.LOADED, url + "\\n"); return next(url, context); } });`;

/** The source files inside the parts of the build that a command loads, paths from the root. */
async function sourcesLoadedBy(args: string[], home: string): Promise<string[]> {
	const folder = temporaryFolder();
	const recorder = join(folder, "recorder.mjs");
	const loaded = join(folder, "loaded");
	writeFileSync(recorder, RECORDER);
	const env = { NODE_OPTIONS: `--import=${pathToFileURL(recorder)}`, LOADED: loaded };
	const { code, stderr } = await start(args, { home, env }).ended;
	if (code !== 0) throw new Error(`unfazed ${args.join(" ")} ended with ${code}: ${stderr}`);
	const meta = JSON.parse(readFileSync(join(root, "dist/meta.json"), "utf8"));
	const urls = readFileSync(loaded, "utf8").split("\n");
	const parts = urls.filter((url) => url.startsWith("file:")).map((url) => relative(root, fileURLToPath(url)));
	// The launcher may run the build's main part from its own cache, past Node's loader.
	return [...new Set([MAIN, ...parts])].flatMap((part) => Object.keys(meta.outputs[part]?.inputs ?? {}));
}

test.for([
	"no Acme --quick --json",
	"no Globex --quick",
	"ask Initech",
	"yes Acme --why reasons",
	"ratio --json",
	"ratio",
	"log",
	"due",
	"bank",
	"bank add renewed",
	"undo",
])("`%s` loads no library that is slow to start", async (command) => {
	const home = temporaryFolder();
	await answer(["no", "Before", "--quick"], { home });
	const sources = await sourcesLoadedBy(command.split(" "), home);
	expect(sources).toContain("src/main.ts");
	expect(sources.filter((source) => TOO_SLOW.test(source))).toEqual([]);
});
