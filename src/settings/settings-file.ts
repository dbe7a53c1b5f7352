import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type SettingKey, type Settings, settingsFrom } from "./settings.js";
import { MEANINGS } from "./settings-meanings.js";

/** The settings file of a home folder. */
export function settingsPath(home: string): string {
	return join(home, "settings.json");
}

/** What changes whenever the settings file is written; undefined if there is none, or it cannot be looked at. */
export function settingsStamp(home: string): string | undefined {
	try {
		const file = statSync(settingsPath(home), { throwIfNoEntry: false });
		// Two writes can be closer together than a file system's clock tells apart; each makes a new file.
		return file && `${file.mtimeMs} ${file.ino} ${file.size}`;
	} catch {
		return undefined;
	}
}

/**
 * The settings of a home folder; what is missing or wrong has its default. Never throws. `problems` says in one line each what is
 * wrong and what to do, `wrong` names the settings without a usable value, `unreadable` is the problem with the file as a whole.
 */
export function readSettings(home: string): {
	settings: Settings;
	problems: string[];
	wrong: SettingKey[];
	unreadable: string | undefined;
} {
	const file = settingsPath(home);
	const { stored, problem } = readStored(file);
	const { settings, wrong } = settingsFrom(stored);
	const problems = wrong.map(
		(key) =>
			`the setting ${key} in ${file} must be ${MEANINGS[key].expects}. Its default is used; run: unfazed settings edit`,
	);
	return { settings, problems: problem ? [problem, ...problems] : problems, wrong, unreadable: problem };
}

function readStored(file: string): { stored: unknown; problem?: string } {
	let content: string;
	try {
		content = readFileSync(file, "utf8");
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		// A home that is a file, or may not be entered, is for the journal to say.
		if (code === "ENOENT" || code === "ENOTDIR") return { stored: {} };
		return { stored: {}, problem: `${file} cannot be read (${code}). The defaults are used.` };
	}
	try {
		return { stored: parsedSettings(content) };
	} catch {
		return {
			stored: {},
			problem: `${file} is not valid JSON with settings. The defaults are used; run: unfazed settings edit, or set a value, which puts the file aside`,
		};
	}
}

/** What a settings file holds. Throws a SyntaxError if that is not a JSON object. */
export function parsedSettings(content: string): Record<string, unknown> {
	const value: unknown = JSON.parse(content);
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
	throw new SyntaxError("not an object");
}
