// Bundles src/ into dist/: one entry, parts loaded when used, production React, no dependency left to install.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build as bundle, type Metafile, type PluginBuild } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Modules that the bundle replaces by nothing: what they do is never reached here, and they cost start-up time. */
const EMPTY = ["react-devtools-core", "debug"];

const emptied = {
	name: "emptied",
	setup(build: PluginBuild) {
		const names = new RegExp(`^(${EMPTY.join("|")})$`);
		build.onResolve({ filter: names }, ({ path }) => ({ path, namespace: "emptied" }));
		build.onLoad({ filter: /.*/, namespace: "emptied" }, () => ({
			contents: "module.exports = () => () => {};",
			loader: "js",
		}));
	},
};

/** What commander takes of Node and does not need here: it spawns no programs for us, and our help has no colours to strip. */
const UNUSED_BY_COMMANDER: Record<string, string> = {
	child_process: "module.exports = {};",
	util: "module.exports = { stripVTControlCharacters: (text) => text };",
};

/**
 * Node's own modules without their namespaces: an `import` of one reads all its exports, and some of those load others
 * (`node:process` opens the streams, `node:util` a diff). That is 10 ms of a start. Here only the names that are used are read.
 */
const builtins = {
	name: "builtins",
	setup(build: PluginBuild) {
		const names = new RegExp(`^(node:)?(${builtinModules.join("|")})$`);
		build.onResolve({ filter: names }, ({ path, importer, kind }) => {
			const name = path.replace(/^node:/, "");
			if (importer.includes("commander") && UNUSED_BY_COMMANDER[name]) return { path: name, namespace: "unused" };
			return { path: name, namespace: kind === "require-call" ? "required" : "builtin", sideEffects: false };
		});
		build.onLoad({ filter: /.*/, namespace: "unused" }, ({ path }) => ({ contents: UNUSED_BY_COMMANDER[path] ?? "" }));
		build.onLoad({ filter: /.*/, namespace: "required" }, ({ path }) => ({
			contents: `module.exports = ${builtin(path)};`,
		}));
		build.onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({ contents: builtinAsModule(path) }));
	},
};

function builtin(name: string): string {
	return name === "process" ? "globalThis.process" : `process.getBuiltinModule("${name}")`;
}

function builtinAsModule(name: string): string {
	const exported = Object.keys(process.getBuiltinModule(name) ?? {}).filter(
		(key) => /^[A-Za-z]\w*$/.test(key) && key !== "default",
	);
	const picked = exported.map((key) => `export const ${key} = /* @__PURE__ */ pick("${key}");`);
	return [
		`const all = /* @__PURE__ */ (() => ${builtin(name)})();`,
		"const pick = (key) => all[key];",
		"export default all;",
		...picked,
	].join("\n");
}

/**
 * Packages of one function that are made when it is first called: what they do as they are loaded (the expressions for all of Unicode's
 * wide signs, a look for the person's folders) takes up to a millisecond, and most starts never call them.
 */
const CALLED_LATER = ["fast-string-width", "env-paths"];

const calledLater = {
	name: "called-later",
	setup(build: PluginBuild) {
		const names = new RegExp(`^(${CALLED_LATER.join("|")})$`);
		build.onResolve({ filter: names }, ({ path, namespace }) =>
			namespace === "later" ? undefined : { path, namespace: "later", sideEffects: false },
		);
		build.onLoad({ filter: /.*/, namespace: "later" }, ({ path }) => ({
			contents: `let called; export default (...given) => (called ??= require("${path}").default)(...given);`,
			resolveDir: root,
		}));
	},
};

/**
 * @stdlib as modules of the language instead of CommonJS: esbuild then joins its 400 files into one scope and drops what nothing
 * calls (their "factory" forms), which halves what the statistics cost at a start. A file that reads otherwise than expected
 * fails the build; `test/whole/figures.test.ts` holds the built figures against the source's.
 */
const stdlib = {
	name: "stdlib",
	setup(build: PluginBuild) {
		build.onLoad({ filter: /node_modules\/@stdlib\/.*\.js$/ }, ({ path }) => {
			const contents = readFileSync(path, "utf8")
				.replace(/^var (\w+) = require\( ('[^']+') \);/gm, "import $1 from $2;")
				.replace(/^var (\w+) = require\( ('[^']+') \)\.(\w+);/gm, "import $1_ from $2;\nvar $1 = $1_.$3;")
				.replace(/^setReadOnly\( main, 'factory', factory \);/gm, "")
				.replace(/^module\.exports = (\w+);/gm, "export default $1;");
			if (!/\brequire\(|\bmodule\.exports\b/.test(withoutComments(contents))) return { contents, loader: "js" };
			throw new Error(`${path} reads otherwise than scripts/build.ts expects of @stdlib.`);
		});
		build.onResolve({ filter: /^@stdlib\// }, async ({ path, pluginData, ...args }) => {
			if (pluginData === "stdlib") return undefined;
			const found = await build.resolve(path, { ...args, pluginData: "stdlib" });
			return { ...found, sideEffects: false };
		});
	},
};

function withoutComments(source: string): string {
	return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");
}

/**
 * What is loaded only when it is used, each a file of its own beside main.js. All else is in main.js: every further file costs
 * half a millisecond of a start, and esbuild's own splitting would make thirty.
 */
const PARTS: Record<string, readonly string[]> = {
	screens: ["src/dashboard/show-dashboard.tsx", "src/ritual/show-ritual.tsx"],
	demo: ["src/dashboard/demo-command.ts"],
	import: ["src/asks/import/import-command.ts"],
	export: ["src/asks/export/export-command.ts"],
	"bulk-edit": ["src/asks/bulk-edit/bulk-edit-command.ts"],
	"settings-store": ["src/settings/settings-store.ts"],
	"settings-edit": ["src/settings/settings-edit.ts"],
	dates: ["src/time/when-words.ts"],
	"open-texts": ["src/command/open-texts.ts"],
	content: ["src/ritual/content/content-command.ts"],
	texts: ["src/ritual/content/packs/index.ts"],
	"own-texts": ["src/ritual/content/own-texts.ts"],
	"plain-ritual": ["src/ritual/ritual-plain.ts", "src/ritual/yes/yes-plain.ts"],
	"past-tense": ["src/ritual/style/past-tense.ts"],
	"lesson-before": ["src/ritual/lesson-before-records.ts"],
	call: ["src/ritual/call-records.ts"],
	bank: ["src/bank/bank-command.ts", "src/bank/bank-edit-command.ts"],
	people: ["src/peers/people/people-command.ts", "src/peers/reach/reach-command.ts"],
	undo: ["src/undo/undo-command.ts"],
	whos: ["src/asks/who/similar-command.ts", "src/asks/who/similar-who-records.ts"],
};

const partOf = new Map(
	Object.entries(PARTS).flatMap(([part, files]) => files.map((file) => [withoutEnding(file), part] as const)),
);

/**
 * Sends the dynamic imports of parts to their files. The other ones keep a source file from loading what it may not need; here
 * all of that is in main.js anyway, and as static imports it needs no wrappers, which take longer than what they put off.
 */
const parts = {
	name: "parts",
	setup(build: PluginBuild) {
		const nameOf = (path: string, folder: string) => partOf.get(withoutEnding(relative(root, join(folder, path))));
		const isMain = build.initialOptions.format === "cjs";
		build.onResolve({ filter: /^\.\/load\.cjs$/ }, ({ path }) => ({ path, external: true }));
		build.onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
			const part = kind === "dynamic-import" ? nameOf(path, resolveDir) : undefined;
			return part ? { path: `./${part}.js`, external: true } : undefined;
		});
		build.onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, ({ path }) => {
			const imports: string[] = [];
			const source = readFileSync(path, "utf8").replace(/\bawait import\("(\.[^"]+)"\)/g, (dynamic, target: string) => {
				const part = nameOf(target, dirname(path));
				if (part) return isMain ? `await require("./load.cjs")("./${part}.js")` : dynamic;
				imports.push(`import * as loaded${imports.length} from "${target}";`);
				return `loaded${imports.length - 1}`;
			});
			return { contents: [...imports, source].join("\n"), loader: path.endsWith("x") ? "tsx" : "ts" };
		});
		build.onResolve({ filter: /^part:/ }, ({ path }) => ({ path: path.slice(5), namespace: "part" }));
		build.onLoad({ filter: /.*/, namespace: "part" }, ({ path }) => ({
			contents: (PARTS[path] ?? []).map((file) => `export * from "./${file}";`).join("\n"),
			resolveDir: root,
		}));
	},
};

function withoutEnding(file: string): string {
	return file.replace(/\.(tsx?|js)$/, "");
}

/** Builds dist/ and returns esbuild's metafile. */
export async function build(): Promise<Metafile> {
	const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
	const common: BuildOptions = {
		absWorkingDir: root,
		outdir: "dist",
		bundle: true,
		platform: "node",
		target: "node22.12",
		minify: true,
		legalComments: "none",
		metafile: true,
		write: false,
		logLevel: "warning",
		define: {
			"process.env.NODE_ENV": '"production"',
			"process.env.DEV": '"false"',
			UNFAZED_VERSION: JSON.stringify(version),
		},
		plugins: [emptied, builtins, calledLater, stdlib, parts],
	};
	const partEntries = Object.fromEntries(Object.keys(PARTS).map((part) => [part, `part:${part}`]));
	const results = await Promise.all([
		// Node starts a CommonJS file 4 ms sooner than a module.
		bundle({ ...common, entryPoints: { main: "src/main.ts" }, format: "cjs", outExtension: { ".js": ".cjs" } }),
		bundle({ ...common, entryPoints: partEntries, format: "esm" }),
	]);
	const metafile: Metafile = { inputs: {}, outputs: {} };
	for (const result of results) {
		Object.assign(metafile.inputs, result.metafile?.inputs);
		Object.assign(metafile.outputs, result.metafile?.outputs);
	}
	// Written in one go, so that whoever runs the old build meanwhile is not left without one for long.
	rmSync(`${root}dist`, { recursive: true, force: true });
	mkdirSync(`${root}dist`, { recursive: true });
	for (const { path, contents } of results.flatMap((result) => result.outputFiles ?? [])) writeFileSync(path, contents);
	// The launcher runs main.cjs as a script, where Node knows no `import` of its own.
	writeFileSync(`${root}dist/load.cjs`, "module.exports = (part) => import(part);\n");
	writeFileSync(`${root}dist/meta.json`, JSON.stringify(metafile));
	execFileSync(process.execPath, [`${root}scripts/notices.ts`]);
	return metafile;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
