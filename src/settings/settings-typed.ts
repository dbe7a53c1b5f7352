import { isStorable, type SettingKey } from "./settings.js";

/**
 * What to store for a setting out of what a person typed; undefined if it is no value of it.
 * "none" empties a setting that can be empty.
 */
export function storedFromText(key: SettingKey, typed: string): unknown {
	return readings(typed.trim()).find((reading) => isStorable(key, reading));
}

/** What a typed text can mean, the plainest meaning first. */
function readings(typed: string): unknown[] {
	const word = typed.toLowerCase();
	const items = typed.split(",").flatMap((item) => item.trim() || []);
	if (word === "none" || word === "") return [null, []];
	if (["yes", "on", "true"].includes(word)) return [true, typed, items];
	if (["no", "off", "false"].includes(word)) return [false, typed, items];
	// The word before what was typed: "Sunday" is the setting's "sunday", while a currency and a name keep their own spelling.
	const words = ["monday", "sunday"].includes(word) ? [word] : [];
	const number = Number.isNaN(Number(typed)) ? [] : [Number(typed)];
	// Weekdays need no commas.
	return [...words, typed, typed.toUpperCase(), ...number, items, typed.split(/[\s,]+/)];
}
