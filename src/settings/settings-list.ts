import { actionFor } from "../terminal/bindings.js";
import { type KeyPress, keyId } from "../terminal/key-press.js";
import { moveSelection } from "../terminal/list.js";
import { edit, fieldOf, replaceAll, type TextField } from "../terminal/text-field.js";
import { choicesOf, SETTING_KEYS, type SettingKey, type Settings, storedSettings, valueText } from "./settings.js";
import { SETTINGS_KEYS } from "./settings-keys.js";
import { MEANINGS } from "./settings-meanings.js";
import { storedFromText } from "./settings-typed.js";

/** A value that a setting had, as the file holds it. */
export type FormerValue = { key: SettingKey; stored: unknown };

/**
 * The list of settings as a person left it: which is selected, what is being typed into it, a line on what was done or is wrong,
 * and what the changes made here replaced, the newest last.
 */
export type SettingsList = {
	selected: number;
	editing: TextField | null;
	notice: string | null;
	past: readonly FormerValue[];
};

/** What must be done after a key. A draft is what is being typed; null drops it. */
export type SettingsEffect =
	| { do: "save"; key: SettingKey; stored: unknown; typed: string }
	| { do: "toggle"; key: SettingKey }
	| { do: "put-back" }
	| { do: "draft"; key: SettingKey; typed: string | null }
	| { do: "leave" };

/** The settings when they are opened. */
export const FIRST_SETTINGS: SettingsList = { selected: 0, editing: null, notice: null, past: [] };

const TYPED_BEFORE = "You typed this before and did not save it. Ctrl-_ brings back what is set.";

/** What a key does to the list. `draftOf` gives what was typed into a setting and not saved, if anything was. */
export function pressInSettings(
	list: SettingsList,
	key: KeyPress,
	settings: Settings,
	draftOf: (key: SettingKey) => string | undefined,
): { list: SettingsList; effect?: SettingsEffect } {
	const setting = selectedKey(list);
	if (list.editing) return pressInField(list, list.editing, setting, key, settings);
	const quiet = { ...list, notice: null };
	const move = (id: string) => {
		const count = SETTING_KEYS.length;
		return { list: { ...quiet, selected: moveSelection(list.selected, count, id, count) ?? list.selected } };
	};
	switch (actionFor(SETTINGS_KEYS, key)) {
		case "up":
			return move("up");
		case "down":
			return move("down");
		case "first":
			return move("home");
		case "last":
			return move("end");
		case "edit":
			if (nextValue(settings, setting) !== undefined) return { list, effect: { do: "toggle", key: setting } };
			return { list: withField(quiet, fieldOf(editText(settings, setting)), draftOf(setting)) };
		case "put-back":
			if (list.past.length > 0) return { list, effect: { do: "put-back" } };
			return { list: { ...list, notice: "Nothing has been changed since you opened the settings." } };
		case "back":
			return { list, effect: { do: "leave" } };
		default:
			return { list };
	}
}

/** The setting that is selected. */
export function selectedKey({ selected }: Pick<SettingsList, "selected">): SettingKey {
	return SETTING_KEYS[selected] ?? "windowDays";
}

/** The next value of a setting that has just a few, as the file holds it, the first after the last; undefined for all others. */
export function nextValue(settings: Settings, key: SettingKey): unknown {
	const choices = choicesOf(key);
	return choices?.[(choices.indexOf(storedSettings(settings)[key]) + 1) % choices.length];
}

/** What stands in the field of a setting when one begins to type: nothing for an empty one. */
function editText(settings: Settings, key: SettingKey): string {
	const stored = storedSettings(settings)[key];
	const isEmpty = stored === null || (Array.isArray(stored) && stored.length === 0);
	return isEmpty ? "" : valueText(settings, key);
}

function withField(list: SettingsList, field: TextField, draft: string | undefined): SettingsList {
	if (draft === undefined) return { ...list, editing: field };
	return { ...list, editing: replaceAll(field, draft), notice: TYPED_BEFORE };
}

function pressInField(
	list: SettingsList,
	field: TextField,
	setting: SettingKey,
	key: KeyPress,
	settings: Settings,
): { list: SettingsList; effect?: SettingsEffect } {
	const left = { ...list, editing: null, notice: null };
	const id = keyId(key);
	if (id === "escape") return { list: left };
	if (id === "enter") {
		const typed = field.text;
		if (typed.trim() === editText(settings, setting)) {
			return { list: left, effect: { do: "draft", key: setting, typed: null } };
		}
		const stored = storedFromText(setting, typed);
		if (stored !== undefined) return { list: left, effect: { do: "save", key: setting, stored, typed } };
		return { list: { ...list, notice: refusal(setting, typed) } };
	}
	const next = edit(field, key);
	if (!next || next.text === field.text) return { list: { ...list, editing: next ?? field } };
	const typed = next.text.trim() === editText(settings, setting) ? null : next.text;
	return { list: { ...list, editing: next, notice: null }, effect: { do: "draft", key: setting, typed } };
}

function refusal(key: SettingKey, typed: string): string {
	return `${key} must be ${MEANINGS[key].expects}${typed.trim() === "" ? "" : `, not "${typed.trim()}"`}.`;
}
