import { mkdirSync, renameSync } from "node:fs";
import Conf from "conf";
import { unavailable } from "../journal/failures.js";
import { writeAtOnce } from "../journal/write-at-once.js";
import type { SettingKey } from "./settings.js";
import { parsedSettings, settingsPath } from "./settings-file.js";

/**
 * Writes one setting, keeping everything else in the file. A file that is not valid JSON is put aside; its new path is given
 * then. Throws a JournalError if the settings cannot be written: they are as they were then.
 */
export function storeSetting(home: string, key: SettingKey, value: unknown): string | undefined {
	const write = () => withFile(home, (file) => file.set(key, value));
	try {
		write();
		return undefined;
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw notWritten(home, error);
	}
	return storeAnew(home, write);
}

function storeAnew(home: string, write: () => void): string {
	const file = settingsPath(home);
	const aside = `${file}.unreadable-${new Date().toISOString().replace(/[:.]/g, "-")}`;
	try {
		renameSync(file, aside);
	} catch (error) {
		throw notWritten(home, error);
	}
	try {
		write();
		return aside;
	} catch (error) {
		renameSync(aside, file);
		throw notWritten(home, error);
	}
}

/** Puts a whole new text in place of the settings file, or leaves it as it was. Throws a JournalError if it cannot be written. */
export function replaceSettings(home: string, content: string): void {
	try {
		writeAtOnce(settingsPath(home), content, { synced: true });
	} catch (error) {
		throw notWritten(home, error);
	}
}

function withFile(home: string, write: (file: Conf<Record<string, unknown>>) => void): void {
	mkdirSync(home, { recursive: true, mode: 0o700 });
	const options = { configFileMode: 0o600, accessPropertiesByDotNotation: false, deserialize: parsedSettings };
	write(new Conf({ cwd: home, configName: "settings", ...options }));
}

function notWritten(home: string, error: unknown) {
	return unavailable(error, settingsPath(home), "write");
}
