import { basename } from "node:path";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { fieldOf } from "../terminal/text-field.js";
import { truncate } from "../terminal/width.js";
import { SETTING_KEYS, type SettingKey, type Settings, storedSettings, valueText } from "./settings.js";
import { changedText } from "./settings-explained.js";
import { type FormerValue, nextValue, type SettingsEffect, type SettingsList } from "./settings-list.js";

/** What writes settings. */
type Store = Pick<typeof import("./settings-store.js"), "storeSetting">;

type Effect = Exclude<SettingsEffect, { do: "leave" }>;
type Change = Exclude<Effect, { do: "draft" }>;

const LONGEST_VALUE = 30;

/** What was typed into a setting and not saved; undefined if nothing was. */
export function draftOf(context: Context, key: SettingKey): string | undefined {
	const draft = context.journal().drafts.load(draftKey(key));
	return typeof draft === "string" ? draft : undefined;
}

/**
 * Does what keys in the settings ask for, one after the other in the order of the calls, and says in the list what came of it. What needs
 * `store` waits for it, and all that is asked for later waits too.
 */
export function effectsInOrder(
	context: Context,
	store: Promise<Store>,
	now: () => SettingsList,
	set: (list: SettingsList) => void,
): (effect: Effect) => Promise<void> {
	let last = Promise.resolve();
	// One that cannot be loaded is told once a setting is to change.
	store.catch(() => undefined);
	return (effect) => {
		last = last.then(async () => {
			if (effect.do === "draft") {
				const trouble = keepDraft(context, effect.key, effect.typed);
				if (trouble) set({ ...now(), notice: trouble });
				return;
			}
			try {
				const { storeSetting } = await store;
				set(changed(context, storeSetting, effect, now()));
			} catch (error) {
				set(refused(effect, now(), error instanceof Error ? error.message : String(error)));
			}
		});
		return last;
	};
}

/** The list after a setting was changed. Throws a JournalError if it cannot be. */
function changed(
	context: Context,
	storeSetting: Store["storeSetting"],
	effect: Change,
	list: SettingsList,
): SettingsList {
	const settings = context.settings();
	const change = changeOf(effect, list, settings);
	if (!change) return list;
	const { key, stored } = change;
	const before = { key, stored: storedSettings(settings)[key] };
	const aside = storeSetting(context.home, key, stored);
	const done = changedText(context.settings(), key);
	const isBack = effect.do === "put-back";
	const was = isBack ? "" : ` It was ${truncate(valueText(settings, key), LONGEST_VALUE)}; u puts it back.`;
	const notice = aside ? `${done} The file that was not valid is kept as ${basename(aside)}.` : done + was;
	return {
		...list,
		// Whoever types into a setting by now stays with it.
		selected: list.editing ? list.selected : SETTING_KEYS.indexOf(key),
		past: isBack ? list.past.slice(0, -1) : [...list.past, before],
		notice: keepDraft(context, key, null) ?? notice,
	};
}

/** The list after a setting could not be changed, with the field that was to be saved. */
function refused(effect: Change, list: SettingsList, notice: string): SettingsList {
	if (effect.do !== "save" || list.editing) return { ...list, notice };
	return { ...list, selected: SETTING_KEYS.indexOf(effect.key), editing: fieldOf(effect.typed), notice };
}

/** Which setting is to hold what. Decided when the change is made: another one may have been made since the key. */
function changeOf(effect: Change, { past }: SettingsList, settings: Settings): FormerValue | undefined {
	if (effect.do === "put-back") return past.at(-1);
	if (effect.do === "save") return effect;
	return { key: effect.key, stored: nextValue(settings, effect.key) };
}

/** Keeps what is typed into a setting, or drops it (null); gives what to say if that cannot be done. */
function keepDraft(context: Context, key: SettingKey, typed: string | null): string | null {
	const { drafts } = context.journal();
	return troubleOf(() => (typed === null ? drafts.drop(draftKey(key)) : drafts.save(draftKey(key), typed)));
}

function draftKey(key: SettingKey): string {
	return `setting-${key}`;
}
