#!/usr/bin/env node
// Checks the Node that runs this, then hands over to the build. Nothing is loaded before it is needed: this runs at every start, on any Node.
const OLDEST = [22, 12];
const DIST = `${__dirname}/../dist`;
const BUILD = `${DIST}/main.cjs`;
/** What people run again and again: its compiled code is kept, which takes a quarter off each of them. */
const QUICK = ["ask", "no", "yes", "not-now", "ghosted", "unreached", "withdrawn", "ratio", "patterns", "log", "due"];

const [major, minor] = process.versions.node.split(".").map(Number);
if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) start();
else process.exitCode = handOver();

function start() {
	const cache = cacheFolder();
	const word = process.argv[2];
	try {
		if (cache && QUICK.includes(word)) return runCompiled(`${cache}/${word}.compiled`);
		if (cache) require("node:module").enableCompileCache(cache);
		require(BUILD);
	} catch (error) {
		if (error.code !== "MODULE_NOT_FOUND" && error.path !== BUILD) throw error;
		console.error("unfazed: not built yet. Run: npm run build");
		process.exitCode = 1;
	}
}

/** Node's own cache holds what was compiled before a program ran; this one is made after, so that it holds what the command really used. */
function runCompiled(file) {
	const fs = require("node:fs");
	const vm = require("node:vm");
	const opening = Buffer.from("(function(exports,require,module){");
	// Joined as bytes: a joined text is copied once more as it is compiled.
	const source = Buffer.concat([opening, fs.readFileSync(BUILD), Buffer.from("\n})")]).toString("latin1");
	const { mtimeMs, size } = fs.statSync(BUILD);
	// V8 itself only compares the length of the source.
	const stamp = Buffer.from(`${process.version} ${mtimeMs} ${size}\n`.padStart(64));
	const kept = keptBytes(fs, file, stamp);
	const script = new vm.Script(source, { filename: BUILD, cachedData: kept });
	if (!kept || script.cachedDataRejected)
		process.once("exit", () => keep(fs, file, [stamp, script.createCachedData()]));
	script.runInThisContext()(module.exports, (path) => require(`${DIST}/${path}`), module);
}

/** The compiled code in a cache file of this very build and Node, written by nobody else; undefined if there is none. */
function keptBytes(fs, file, stamp) {
	try {
		const bytes = fs.readFileSync(file);
		const isOwn = !process.getuid || fs.statSync(file).uid === process.getuid();
		return isOwn && stamp.equals(bytes.subarray(0, 64)) ? bytes.subarray(64) : undefined;
	} catch {
		return undefined;
	}
}

/** Only a cache: where it cannot be written, the next start takes a little longer. */
function keep(fs, file, parts) {
	const temporary = `${file}.${process.pid}`;
	attempt(() => fs.mkdirSync(file.slice(0, file.lastIndexOf("/")), { recursive: true, mode: 0o700 }));
	const isWritten = attempt(() => fs.writeFileSync(temporary, Buffer.concat(parts), { mode: 0o600 }));
	if (!isWritten || !attempt(() => fs.renameSync(temporary, file)))
		attempt(() => fs.rmSync(temporary, { force: true }));
}

function attempt(run) {
	try {
		run();
		return true;
	} catch {
		return false;
	}
}

function cacheFolder() {
	const { env, platform } = process;
	const own = platform === "darwin" ? "Library/Caches" : ".cache";
	const folder = platform === "win32" ? env.LOCALAPPDATA : env.XDG_CACHE_HOME || (env.HOME && `${env.HOME}/${own}`);
	return folder && `${folder}/unfazed`;
}

/** A checkout brings its own Node as a development dependency; an installed package does not. */
function handOver() {
	const ownNode = `${__dirname}/../node_modules/node/bin/node`;
	// biome-ignore lint/style/useNodejsImportProtocol: the Node that gets here may be too old for it
	if (!require("fs").existsSync(ownNode)) {
		console.error(
			`unfazed: needs Node ${OLDEST.join(".")} or newer; this is ${process.version}. Install it from nodejs.org.`,
		);
		return 1;
	}
	// biome-ignore lint/style/useNodejsImportProtocol: likewise
	const handed = require("child_process").spawnSync(ownNode, [__filename, ...process.argv.slice(2)], {
		stdio: "inherit",
	});
	return handed.status === null ? 1 : handed.status;
}
