import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** One import: the file that has it and what it names (a file of src by its path from the root, else a module). `isType`: gone once built. */
export type Import = { from: string; to: string; isType: boolean };

/** All imports in src, of every kind: static, types, re-exports, and dynamic ones of a literal. */
export function importsOfSource(): Import[] {
	const files = globSync("src/**/*.{ts,tsx}", { cwd: root });
	const sources = new Set(files.map((file) => file.replaceAll("\\", "/")));
	return [...sources].flatMap((file) => importsOf(file, readFileSync(join(root, file), "utf8"), sources));
}

/** The imports of one file, `.js` in them led back to which of the `sources` it is built from. */
export function importsOf(from: string, text: string, sources: ReadonlySet<string>): Import[] {
	const { module } = parseSync(from, text);
	const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
		name: moduleRequest.value,
		isType: entries.length > 0 && entries.every(({ isType }) => isType),
	}));
	const exported = module.staticExports.flatMap(({ entries }) =>
		entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ name: moduleRequest.value, isType }] : [])),
	);
	const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
		name: text.slice(start + 1, end - 1),
		isType: false,
	}));
	return [...imports, ...exported, ...dynamic].map(({ name, isType }) => ({
		from,
		to: target(from, name, sources),
		isType,
	}));
}

function target(from: string, name: string, sources: ReadonlySet<string>): string {
	if (!name.startsWith(".")) return name;
	const path = join(dirname(from), name).replaceAll("\\", "/");
	const candidates = [path, path.replace(/\.js$/, ".ts"), path.replace(/\.js$/, ".tsx")];
	return candidates.find((candidate) => sources.has(candidate)) ?? path;
}
