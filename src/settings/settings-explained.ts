import { wrap } from "../terminal/width.js";
import { type SettingKey, type Settings, storedSettings, valueText } from "./settings.js";
import { MEANINGS, type Meaning } from "./settings-meanings.js";
import { nowWords } from "./settings-now.js";

const INDENT = "  ";
const WIDEST = 76;

/** A setting in words: its value, what it does and changes, what it takes. Lines of at most `width` columns, 78 at most. */
export function explainedText(settings: Settings, key: SettingKey, width: number): string {
	const { says, explains, expects } = MEANINGS[key];
	const room = Math.min(WIDEST, width - INDENT.length);
	const indented = [explains, `It takes ${expects}.`].flatMap((text) => wrap(text, room)).map((line) => INDENT + line);
	return [...wrap(`${key}, now ${valueText(settings, key)}: ${says}.`, room), ...indented].join("\n");
}

/** A setting for JSON: its value as in the file, and what it means. */
export function explainedJson(settings: Settings, key: SettingKey): { key: SettingKey; value: unknown } & Meaning {
	return { key, value: storedSettings(settings)[key], ...MEANINGS[key] };
}

/** What is said of a setting that was changed: "windowDays is now 30. The ratio looks back 30 days." */
export function changedText(settings: Settings, key: SettingKey): string {
	return `${key} is now ${valueText(settings, key)}. ${nowWords(settings, key)}`;
}
