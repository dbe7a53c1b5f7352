import type { Context } from "../command/context.js";
import { wrongUsage } from "../command/failure.js";
import { didYouMean } from "../command/suggest.js";
import { namesIn } from "../journal/places.js";
import { isSettingKey, SETTING_KEYS, type SettingKey, type Settings, storedSettings, valueText } from "./settings.js";
import { changedText, explainedJson, explainedText } from "./settings-explained.js";
import { readSettings, settingsPath } from "./settings-file.js";
import { MEANINGS } from "./settings-meanings.js";
import { storedFromText } from "./settings-typed.js";

/** `unfazed settings list`: every setting, its value and what it means. */
export async function runList(context: Context): Promise<undefined> {
	const settings = settingsOf(context);
	if (context.json) {
		context.printJson(storedSettings(settings));
		return undefined;
	}
	const rows = SETTING_KEYS.map((key) => ({ key, value: valueText(settings, key), says: MEANINGS[key].says }));
	const widest = Math.min(20, Math.max(...rows.map(({ value }) => value.length)));
	context.print(rows.map(({ key, value, says }) => `${key.padEnd(15)} ${value.padEnd(widest)}  ${says}`).join("\n"));
	return undefined;
}

/** `unfazed settings get KEY`: one value. */
export async function runGet(context: Context, [word = ""]: readonly string[]): Promise<undefined> {
	const key = keyFrom(word);
	const settings = settingsOf(context);
	if (context.json) context.printJson(storedSettings(settings)[key]);
	else context.print(valueText(settings, key));
	return undefined;
}

/** `unfazed settings explain [KEY]`: what one setting, or each, changes in the figures. */
export async function runExplain(context: Context, [word]: readonly string[]): Promise<undefined> {
	const key = word === undefined ? undefined : keyFrom(word);
	const settings = settingsOf(context);
	const explained = (key ? [key] : SETTING_KEYS).map((each) => explainedJson(settings, each));
	const texts = explained.map((each) => explainedText(settings, each.key, context.columns));
	if (context.json) context.printJson(key ? explained[0] : explained);
	else context.print(texts.join("\n\n"));
	return undefined;
}

/**
 * `unfazed settings set KEY VALUE`: changes one setting. Throws a Failure (2) for a value that it cannot have, and without a
 * value, when the setting has been explained.
 */
export async function runSet(context: Context, [word = "", ...words]: readonly string[]): Promise<undefined> {
	const key = keyFrom(word);
	if (words.length === 0) {
		context.say(explainedText(settingsOf(context), key, context.columns));
		throw wrongUsage(`a value for ${key} is missing; nothing was changed. Write: unfazed settings set ${key} VALUE`);
	}
	const value = storedFromText(key, words.join(" "));
	if (value === undefined) throw wrongUsage(`${key} must be ${MEANINGS[key].expects}, not "${words.join(" ")}".`);
	const { storeSetting } = await import("./settings-store.js");
	const aside = storeSetting(context.home, key, value);
	if (aside) {
		context.say(
			`unfazed: the settings file was not valid JSON; the other settings have their defaults. It is kept as ${aside}`,
		);
	}
	const { settings } = readSettings(context.home);
	if (context.json) context.printJson({ [key]: storedSettings(settings)[key] });
	else context.print(changedText(settings, key));
	return undefined;
}

/** `unfazed settings edit`: opens a copy in the person's editor and takes it over if it is right. */
export async function runEdit(context: Context): Promise<undefined> {
	const { editSettings } = await import("./settings-edit.js");
	const changed = editSettings(context);
	if (context.json) context.printJson({ changed });
	else context.print(changed ? "Settings changed." : "Nothing changed.");
	return undefined;
}

/** `unfazed settings path`: where the file is. */
export async function runPath(context: Context): Promise<undefined> {
	const path = settingsPath(context.home);
	if (context.json) context.printJson({ path });
	else context.print(path);
	return undefined;
}

/** Throws a JournalError for a home that is no folder, as every command does that reads the journal. */
function settingsOf(context: Context): Settings {
	namesIn(context.home);
	return context.settings();
}

function keyFrom(word: string): SettingKey {
	const key = SETTING_KEYS.find((name) => name.toLowerCase() === word.toLowerCase().replace(/[-_]/g, ""));
	if (key && isSettingKey(key)) return key;
	throw wrongUsage(`there is no setting ${word}.${didYouMean(word, SETTING_KEYS)} See: unfazed settings list`);
}
