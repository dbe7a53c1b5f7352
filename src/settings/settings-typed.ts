import { isStorable, type SettingKey } from "./settings.js";

/**
 * What to store for a setting out of what a person typed; undefined if it is no value of it.
 * "none" empties a setting that can be empty.
 */
export function storedFromText(key: SettingKey, typed: string): unknown {
	// The product itself speaks of a baseline as "about 1 in 10".
	const text = key === "baseline" ? typed.replace(/^\s*(about\s+)?1\s+in\s+/i, "") : typed;
	return readings(text.trim()).find((reading) => isStorable(key, reading));
}

/** What a typed text can mean, the plainest meaning first. */
function readings(typed: string): unknown[] {
	const word = typed.toLowerCase();
	const items = typed.split(",").flatMap((item) => item.trim() || []);
	if (word === "none" || word === "") return [null, []];
	if (["yes", "on", "true"].includes(word)) return [true, typed, items];
	if (["no", "off", "false"].includes(word)) return [false, typed, items];
	const days = word.length < 2 ? [] : ["monday", "sunday"].filter((day) => day.startsWith(word));
	const number = Number.isNaN(Number(typed)) ? [] : [Number(typed)];
	// Weekdays need no commas.
	return [typed, word.replaceAll(" ", "_"), ...days, typed.toUpperCase(), ...number, items, typed.split(/[\s,]+/)];
}
