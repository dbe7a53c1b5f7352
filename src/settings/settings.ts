import * as v from "valibot";

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const amount = (from: number, to: number) => v.pipe(v.number(), v.minValue(from), v.maxValue(to));

/** What a value of each setting must look like in the file, and what it becomes. */
const SCHEMAS = {
	name: v.nullable(text),
	windowDays: whole(1, 3660),
	baseline: v.nullable(v.pipe(amount(1, 100_000), v.gtValue(1))),
	dailyGoal: whole(0, 1000),
	target: v.nullable(amount(0, 10_000)),
	countGhosted: v.boolean(),
	weekStartsOn: v.pipe(v.picklist(["monday", "sunday"]), v.transform(weekdayNumber)),
	dayStartsAt: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/), v.transform(minutesOf)),
	currency: v.pipe(v.string(), v.toUpperCase(), v.regex(/^[A-Z]{3}$/)),
	ghostAfterDays: whole(1, 365),
	reasons: v.pipe(v.array(text), v.maxLength(50)),
	reducedMotion: v.boolean(),
} as const;

/** The name of a setting. */
export type SettingKey = keyof typeof SCHEMAS;

/**
 * What a person has chosen, or the defaults. `dayStartsAt` is in minutes after midnight,
 * `weekStartsOn` 1 for Monday and 7 for Sunday (ISO 8601), `target` and `baseline` as their meanings say.
 */
export type Settings = { -readonly [K in SettingKey]: v.InferOutput<(typeof SCHEMAS)[K]> };

/** The names of all settings, in the order in which they are listed. */
export const SETTING_KEYS = Object.keys(SCHEMAS) as SettingKey[];

/** What holds while a person has chosen nothing. */
export const DEFAULT_SETTINGS: Readonly<Settings> = {
	name: null,
	windowDays: 90,
	baseline: null,
	dailyGoal: 10,
	target: null,
	countGhosted: false,
	weekStartsOn: 1,
	dayStartsAt: 240,
	currency: "USD",
	ghostAfterDays: 14,
	reasons: [],
	reducedMotion: false,
};

/** One line on what a setting does, and what its values look like. */
export const MEANINGS: Record<SettingKey, { says: string; expects: string }> = {
	name: { says: "what the coach calls you", expects: "a name of at most 200 characters, or none" },
	windowDays: { says: "how many days the ratio looks back", expects: "a whole number from 1 to 3660" },
	baseline: {
		says: "what you expect without data: 1 yes in so many asks",
		expects: "a number of asks above 1, up to 100000, or none",
	},
	dailyGoal: { says: "asks you aim for in a day", expects: "a whole number from 0 to 1000" },
	target: {
		says: "noes for each yes that you aim for, marked on the gauge",
		expects: "a number from 0 to 10000, or none",
	},
	countGhosted: { says: "whether ghosted asks count as noes in the ratio", expects: "yes or no" },
	weekStartsOn: { says: "the first day of your week", expects: "monday or sunday" },
	dayStartsAt: { says: "when your day begins; earlier belongs to the day before", expects: "a time such as 04:00" },
	currency: { says: "the currency of a value given without one", expects: "three letters such as EUR" },
	ghostAfterDays: { says: "after how many days a pending ask is asked about", expects: "a whole number from 1 to 365" },
	reasons: {
		says: "your own reasons for a no, beside the built-in ones",
		expects: "at most 50 reasons of up to 200 characters, separated by commas",
	},
	reducedMotion: { says: "whether screens avoid movement", expects: "yes or no" },
};

/** Whether a word is the name of a setting. */
export function isSettingKey(word: string): word is SettingKey {
	return Object.hasOwn(SCHEMAS, word);
}

/**
 * The settings out of what a file holds (any JSON value), with the default for each that is missing or wrong.
 * `wrong` are the names of the settings whose value was not usable.
 */
export function settingsFrom(stored: unknown): { settings: Settings; wrong: SettingKey[] } {
	const values = typeof stored === "object" && stored !== null ? stored : {};
	const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
	const wrong: SettingKey[] = [];
	for (const key of SETTING_KEYS) {
		if (!Object.hasOwn(values, key)) continue;
		const parsed = v.safeParse(SCHEMAS[key], (values as Record<string, unknown>)[key]);
		if (parsed.success) settings[key] = parsed.output;
		else wrong.push(key);
	}
	return { settings: settings as Settings, wrong };
}

/**
 * What to store for a setting out of what a person typed; undefined if it is no value of it.
 * "none" empties a setting that can be empty.
 */
export function storedFromText(key: SettingKey, typed: string): unknown {
	return readings(typed.trim()).find((reading) => v.is(SCHEMAS[key], reading));
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
	return [...words, typed, typed.toUpperCase(), ...(Number.isNaN(Number(typed)) ? [] : [Number(typed)]), items];
}

/** A setting's value as a person reads and types it. */
export function valueText(settings: Settings, key: SettingKey): string {
	const value = settings[key];
	if (key === "dayStartsAt") return clockTime(settings.dayStartsAt);
	if (key === "weekStartsOn") return settings.weekStartsOn === 7 ? "sunday" : "monday";
	if (value === null) return "none";
	if (typeof value === "boolean") return value ? "yes" : "no";
	if (Array.isArray(value)) return value.length > 0 ? value.join(", ") : "none";
	return String(value);
}

/** The settings as the file holds them, for JSON. */
export function storedSettings(settings: Settings): Record<SettingKey, unknown> {
	return {
		...settings,
		dayStartsAt: valueText(settings, "dayStartsAt"),
		weekStartsOn: valueText(settings, "weekStartsOn"),
	};
}

function minutesOf(time: string): number {
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function clockTime(minutes: number): string {
	return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

function weekdayNumber(name: "monday" | "sunday"): 1 | 7 {
	return name === "monday" ? 1 : 7;
}
