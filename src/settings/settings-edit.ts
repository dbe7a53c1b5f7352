import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Context } from "../command/context.js";
import { cannot, wrongUsage } from "../command/failure.js";
import { settingsFrom, storedSettings } from "./settings.js";
import { parsedSettings, settingsPath } from "./settings-file.js";
import { MEANINGS } from "./settings-meanings.js";
import { replaceSettings } from "./settings-store.js";

/**
 * Opens a copy of the settings in $VISUAL or $EDITOR and takes it over when it is right; says whether anything changed.
 * Throws a Failure: 2 without an editor or for a wrong value, 1 if the editor fails. The file is untouched then.
 */
export function editSettings(context: Context): boolean {
	const editor = context.env.VISUAL || context.env.EDITOR;
	if (!editor) throw wrongUsage("no editor is set. Set VISUAL or EDITOR, or use: unfazed settings set KEY VALUE");
	const folder = mkdtempSync(join(tmpdir(), "unfazed-settings-"));
	try {
		const copy = join(folder, "settings.json");
		const before = contentNow(context);
		writeFileSync(copy, before, { mode: 0o600 });
		openEditor(editor, copy);
		const after = readFileSync(copy, "utf8");
		if (after === before) return false;
		takeOver(context, after);
		return true;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** What is in the file, even if it is damaged; a fresh one shows every setting. */
function contentNow(context: Context): string {
	const file = settingsPath(context.home);
	if (existsSync(file)) return readFileSync(file, "utf8");
	return `${JSON.stringify(storedSettings(context.settings()), null, "\t")}\n`;
}

function openEditor(editor: string, file: string): void {
	// An editor may come with flags ("code --wait"), so a shell splits it; the file is an argument of its own.
	const ended =
		process.platform === "win32"
			? spawnSync(`${editor} "${file}"`, { stdio: "inherit", shell: true })
			: spawnSync("/bin/sh", ["-c", `${editor} "$1"`, "sh", file], { stdio: "inherit" });
	if (ended.error || ended.status !== 0)
		throw cannot(`the editor (${editor}) ended with an error. Nothing was changed.`);
}

function takeOver(context: Context, content: string): void {
	const { wrong } = settingsFrom(parsed(content));
	const [key] = wrong;
	if (key) throw wrongUsage(`${key} must be ${MEANINGS[key].expects}. Nothing was changed.`);
	replaceSettings(context.home, content);
}

function parsed(content: string): Record<string, unknown> {
	try {
		return parsedSettings(content);
	} catch {
		throw wrongUsage("what was saved is not valid JSON. Nothing was changed; run it again.");
	}
}
