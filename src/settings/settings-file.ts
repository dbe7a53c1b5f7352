import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { MEANINGS, type Settings, settingsFrom } from "./settings.js";

/** The settings file of a home folder. */
export function settingsPath(home: string): string {
	return join(home, "settings.json");
}

/** When the settings file was last written (epoch milliseconds); undefined if there is none, or it cannot be looked at. */
export function settingsStamp(home: string): number | undefined {
	try {
		return statSync(settingsPath(home), { throwIfNoEntry: false })?.mtimeMs;
	} catch {
		return undefined;
	}
}

/**
 * The settings of a home folder; what is missing or wrong has its default. Never throws.
 * `problems` says in one line each what is wrong and what to do.
 */
export function readSettings(home: string): { settings: Settings; problems: string[] } {
	const file = settingsPath(home);
	const { stored, problem } = readStored(file);
	const { settings, wrong } = settingsFrom(stored);
	const problems = wrong.map(
		(key) =>
			`the setting ${key} in ${file} must be ${MEANINGS[key].expects}. Its default is used; run: unfazed settings edit`,
	);
	return { settings, problems: problem ? [problem, ...problems] : problems };
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
