import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { notices } from "../../scripts/notices.js";
import { temporaryFolder } from "../support/temporary-home.js";

const dist = (file: string) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), "utf8");

test("the notices name every package in the bundle, with its licence", () => {
	const { outputs } = JSON.parse(dist("meta.json")) as { outputs: Record<string, { inputs: Record<string, unknown> }> };
	const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
	const packages = new Set(inputs.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
	const text = dist("NOTICES.txt");
	expect(packages.size).toBeGreaterThan(3);
	for (const name of packages) expect(text).toMatch(new RegExp(`^${name} \\d[\\w.-]* \\(.+\\)$`, "m"));
	// Copyleft would oblige whoever passes the bundle on.
	expect(text).not.toMatch(/\((A|L)?GPL/);
});

test("a package that names no licence is not bundled", () => {
	const root = temporaryFolder();
	mkdirSync(join(root, "node_modules/bare"), { recursive: true });
	writeFileSync(join(root, "node_modules/bare/package.json"), JSON.stringify({ name: "bare", version: "1.0.0" }));
	const inputs = { "node_modules/bare/index.js": { bytesInOutput: 1 } };
	const outputs = { "dist/main.js": { bytes: 1, inputs, imports: [], exports: [] } };
	expect(() => notices({ outputs }, root)).toThrow("bare names no licence");
});
