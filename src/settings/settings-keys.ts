import type { Binding } from "../terminal/bindings.js";

/** What the keys of the settings do. */
export type SettingsAction = "up" | "down" | "first" | "last" | "edit" | "put-back" | "back";

/** The keys of the settings, while none is being typed. */
export const SETTINGS_KEYS: readonly Binding<SettingsAction>[] = [
	{ id: "down", keys: ["down", "j"], says: "the next setting" },
	{ id: "up", keys: ["up", "k"], says: "the setting before" },
	{ id: "first", keys: ["home", "g"], says: "the first setting" },
	{ id: "last", keys: ["end", "G"], says: "the last setting" },
	{ id: "edit", keys: ["enter", "e", "l", "space"], says: "change the setting", footer: "change", always: true },
	{ id: "put-back", keys: ["u"], says: "put back what was last changed here", footer: "put back" },
	{ id: "back", keys: ["escape", "h", "q", ","], says: "back", footer: "back", always: true },
];
