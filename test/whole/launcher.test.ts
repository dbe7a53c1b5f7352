import { execFileSync } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { LAUNCHER, start } from "../support/start.js";
import { temporaryFolder } from "../support/temporary-home.js";

const oldNode = (process.env.PATH ?? "")
	.split(delimiter)
	.map((folder) => join(folder, "node"))
	.find(isOld);

function isOld(node: string): boolean {
	if (!existsSync(node)) return false;
	return Number(execFileSync(node, ["-p", "process.versions.node"], { encoding: "utf8" }).split(".")[0]) < 22;
}

/** A copy of the program without the checkout's development dependencies, as a package that was installed. */
function installedCopy(): string {
	const folder = temporaryFolder();
	const root = dirname(dirname(LAUNCHER));
	for (const part of ["bin", "dist", "package.json"]) cpSync(join(root, part), join(folder, part), { recursive: true });
	return join(folder, "bin", "unfazed.js");
}

test.skipIf(!oldNode)("too old a Node gets one clear line (needs a Node older than 22 on PATH)", async () => {
	const options = { home: temporaryFolder(), node: oldNode ?? "", launcher: installedCopy() };
	const { code, stdout, stderr } = await start(["log"], options).ended;
	expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
	expect(stderr).toMatch(/^unfazed: needs Node \d+[^\n]*nodejs\.org[^\n]*\n$/);
});

test.skipIf(!oldNode)(
	"a checkout run on an old Node hands over to its own (needs a Node older than 22 on PATH)",
	async () => {
		const { code, stdout, stderr } = await start(["log", "--json"], { home: temporaryFolder(), node: oldNode ?? "" })
			.ended;
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		expect(JSON.parse(stdout).total).toBe(0);
		expect((await start(["log", "--wrong"], { home: temporaryFolder(), node: oldNode ?? "" }).ended).code).toBe(2);
	},
);
