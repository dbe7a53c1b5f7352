// Writes dist/NOTICES.txt: the licences of all packages of which something is in the bundle, out of dist/meta.json.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Metafile } from "esbuild";

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/iu;

/**
 * The licences of the bundled packages as one text, by name.
 * `root` is the folder that the metafile's paths start from. Throws an Error for a package without a licence.
 */
export function notices(metafile: Pick<Metafile, "outputs">, root: string): string {
	const paths = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
	const folders = new Set(paths.flatMap((path) => packageFolder(path) ?? []));
	const byTexts = Map.groupBy(
		[...folders].map((folder) => licenceOf(join(root, folder))),
		({ texts }) => texts,
	);
	// Packages of one family share their texts, which then stand once.
	const parts = [...byTexts].map(
		([texts, packages]) =>
			`${packages
				.map(({ says }) => says)
				.sort()
				.join("\n")}\n\n${texts}`,
	);
	const head = "unfazed contains code of the packages below, under these licences.";
	return `${[head, ...parts.sort()].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/** `node_modules/a/node_modules/@b/c/index.js` is of `node_modules/a/node_modules/@b/c`; undefined for our own files. */
function packageFolder(path: string): string | undefined {
	return /^(?:[^:]*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(path)?.[0];
}

function licenceOf(folder: string): { says: string; texts: string } {
	const { name, version, license, licence = license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	if (typeof licence !== "string") throw new Error(`${name} names no licence, so it cannot be bundled.`);
	const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
	const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
	return { says: `${name} ${version} (${licence})`, texts };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const root = fileURLToPath(new URL("..", import.meta.url));
	const metafile: Metafile = JSON.parse(readFileSync(`${root}dist/meta.json`, "utf8"));
	writeFileSync(`${root}dist/NOTICES.txt`, notices(metafile, root));
}
