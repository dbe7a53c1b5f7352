import { basename } from "node:path";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { fieldOf } from "../terminal/text-field.js";
import { truncate } from "../terminal/width.js";
import { SETTING_KEYS, type SettingKey, type Settings, storedSettings, valueText } from "./settings.js";
import { changedText } from "./settings-explained.js";
import { type FormerValue, otherValue, type SettingsEffect, type SettingsList } from "./settings-list.js";

/** What writes settings. */
type Store = Pick<typeof import("./settings-store.js"), "storeSetting">;

const LONGEST_VALUE = 30;

/** What was typed into a setting and not saved; undefined if nothing was. */
export function draftOf(context: Context, key: SettingKey): string | undefined {
	const draft = context.journal().drafts.load(draftKey(key));
	return typeof draft === "string" ? draft : undefined;
}

/** Does what a key in the settings asks for, and says in the list what came of it. Effects are done in the order of the calls. */
export async function doInSettings(
	context: Context,
	store: Promise<Store>,
	effect: Exclude<SettingsEffect, { do: "leave" }>,
	now: () => SettingsList,
	set: (list: SettingsList) => void,
): Promise<void> {
	if (effect.do === "draft") {
		const trouble = keepDraft(context, effect.key, effect.typed);
		if (trouble) set({ ...now(), notice: trouble });
		return;
	}
	const { storeSetting } = await store;
	const list = now();
	const settings = context.settings();
	const change = changeOf(effect, list, settings);
	if (!change) return;
	const { key, stored } = change;
	const before = { key, stored: storedSettings(settings)[key] };
	const selected = SETTING_KEYS.indexOf(key);
	try {
		const aside = storeSetting(context.home, key, stored);
		const done = changedText(context.settings(), key);
		const was =
			effect.do === "put-back" ? "" : ` It was ${truncate(valueText(settings, key), LONGEST_VALUE)}; u puts it back.`;
		const past = effect.do === "put-back" ? list.past.slice(0, -1) : [...list.past, before];
		const notice = aside ? `${done} The file that was not valid is kept as ${basename(aside)}.` : done + was;
		set({ ...list, selected, past, notice: keepDraft(context, key, null) ?? notice });
	} catch (error) {
		const notice = error instanceof Error ? error.message : String(error);
		const editing = effect.do === "save" ? fieldOf(effect.typed) : list.editing;
		set({ ...list, selected, editing, notice });
	}
}

/** Which setting is to hold what. Decided when the change is made: another one may have been made since the key. */
function changeOf(
	effect: Exclude<SettingsEffect, { do: "leave" } | { do: "draft" }>,
	{ past }: SettingsList,
	settings: Settings,
): FormerValue | undefined {
	if (effect.do === "put-back") return past.at(-1);
	if (effect.do === "save") return effect;
	return { key: effect.key, stored: otherValue(settings, effect.key) };
}

/** Keeps what is typed into a setting, or drops it (null); gives what to say if that cannot be done. */
function keepDraft(context: Context, key: SettingKey, typed: string | null): string | null {
	const { drafts } = context.journal();
	return troubleOf(() => (typed === null ? drafts.drop(draftKey(key)) : drafts.save(draftKey(key), typed)));
}

function draftKey(key: SettingKey): string {
	return `setting-${key}`;
}
