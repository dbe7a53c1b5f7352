import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { LAUNCHER } from "../support/start.js";
import { temporaryFolder } from "../support/temporary-home.js";
import { cleanEnvironment } from "../support/terminal.js";

const root = dirname(dirname(LAUNCHER));
const npm = (args: string[], cwd: string) =>
	execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** The tarball of a copy of the checkout: packing builds, and other tests are using this checkout's build. */
function packed(folder: string): string {
	const copy = join(folder, "checkout");
	mkdirSync(copy);
	for (const part of ["bin", "src", "scripts", "package.json", "tsconfig.json", "README.md", "LICENSE"]) {
		if (existsSync(join(root, part))) cpSync(join(root, part), join(copy, part), { recursive: true });
	}
	symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
	npm(["pack", "--silent", "--pack-destination", folder], copy);
	return join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");
}

test("npm pack, then npm install -g of the tarball, gives a working unfazed and fetches nothing", {
	timeout: 120_000,
}, () => {
	const folder = temporaryFolder();
	const prefix = join(folder, "prefix");
	npm(["install", "--global", "--prefix", prefix, "--offline", "--no-audit", "--no-fund", packed(folder)], folder);

	const unfazed = (args: string[]) =>
		execFileSync(join(prefix, "bin", "unfazed"), args, {
			cwd: folder,
			encoding: "utf8",
			env: { ...cleanEnvironment(join(folder, "home")), PATH: dirname(process.execPath) },
		});
	const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	expect(unfazed(["--version"]).trim()).toBe(version);
	expect(JSON.parse(unfazed(["no", "Acme", "--quick", "--json"])).ask.who).toBe("Acme");
	expect(JSON.parse(unfazed(["export"])).asks).toHaveLength(1);

	const installed = join(prefix, "lib", "node_modules", "unfazed");
	expect(
		readdirSync(installed)
			.filter((name) => name !== "README.md")
			.sort(),
	).toEqual(["LICENSE", "bin", "dist", "package.json"]);
	expect(readFileSync(join(installed, "dist", "NOTICES.txt"), "utf8")).toMatch(/^commander [\d.]+ \(MIT\)$/m);
	expect(existsSync(join(installed, "dist", "meta.json"))).toBe(false);
});
