import { wrap } from "../terminal/width.js";
import { SETTING_KEYS, type SettingKey } from "./settings.js";
import { MEANINGS } from "./settings-meanings.js";

/** A line of an explanation, or of the heading over it. */
type Line = { text: string; isHeading: boolean };

/** The rows of the list of settings, the blank rows before and after it, and the lines below that explain the selected one. */
export type SettingsLayout = { above: number; list: number; between: number; lines: Line[] };

const WIDEST = 76;
const FEWEST = 3;
const NOT_USABLE = "What the file holds for it is no such value, so the default stands until you set one.";

/**
 * How the settings are laid out in `rows` rows: the list stays where it is whichever setting is explained. `wrong` are the settings
 * of which the file holds no usable value. What has no room is left off at the end of the explanation.
 */
export function settingsLayout(
	selected: SettingKey,
	wrong: readonly SettingKey[],
	{ width, rows }: { width: number; rows: number },
): SettingsLayout {
	const linesOf = (key: SettingKey) => explainedLines(key, wrong.includes(key), Math.min(WIDEST, width));
	const most = Math.max(...SETTING_KEYS.map((key) => linesOf(key).length));
	const list = Math.max(FEWEST, Math.min(SETTING_KEYS.length, rows - most));
	const left = rows - list - most;
	const between = left > 0 ? 1 : 0;
	const above = left > 2 ? 1 : 0;
	return { above, list, between, lines: linesOf(selected).slice(0, Math.max(0, rows - list - between - above)) };
}

function explainedLines(key: SettingKey, isWrong: boolean, width: number): Line[] {
	const { says, explains, expects } = MEANINGS[key];
	const texts = [explains, ...(isWrong ? [NOT_USABLE] : []), `It takes ${expects}.`];
	const lines = (text: string, isHeading: boolean) => wrap(text, width).map((line) => ({ text: line, isHeading }));
	return [...lines(`${key}: ${says}.`, true), ...texts.flatMap((text) => lines(text, false))];
}
