import * as v from "valibot";
import { WEEKDAYS } from "../time/words.js";

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const amount = (from: number, to: number) => v.pipe(v.number(), v.minValue(from), v.maxValue(to));

/** The weekdays as the file holds them. */
const WEEKDAY_NAMES = WEEKDAYS.map((weekday) => weekday.toLowerCase());
/** Two letters tell the weekdays apart. */
const SHORTEST = 2;

/** Who a person asks as; each has a pack of reasons and texts. */
export const PERSONAS = ["sales", "founder", "job_seeker", "recruiter", "fundraiser"] as const;

/** One of `PERSONAS`. */
export type Persona = (typeof PERSONAS)[number];

/** How the ritual speaks to a person: as "you", by the own name, as "I". */
export const VOICES = ["you", "name", "i"] as const;

/** One of `VOICES`. */
export type Voice = (typeof VOICES)[number];

/** The breathing that is offered: the cyclic sigh, box breathing. */
const BREATHINGS = ["sigh", "box"] as const;

/** What a value of each setting must look like in the file, and what it becomes. */
const SCHEMAS = {
	name: v.nullable(text),
	windowDays: whole(1, 3660),
	baseline: v.nullable(v.pipe(amount(1, 100_000), v.gtValue(1))),
	dailyGoal: whole(0, 1000),
	restDays: v.pipe(v.array(v.pipe(v.string(), v.transform(weekdayIn), v.number())), v.transform(inOrder)),
	target: v.nullable(amount(0, 10_000)),
	countGhosted: v.boolean(),
	weekStartsOn: v.pipe(v.picklist(["monday", "sunday"]), v.transform(weekdayNumber)),
	dayStartsAt: v.pipe(v.string(), v.regex(/^(0\d|1[01]):[0-5]\d$|^12:00$/), v.transform(minutesOf)),
	currency: v.pipe(v.string(), v.toUpperCase(), v.regex(/^[A-Z]{3}$/)),
	ghostAfterDays: whole(1, 365),
	reasons: v.pipe(v.array(text), v.maxLength(50)),
	reducedMotion: v.boolean(),
	persona: v.picklist(PERSONAS),
	voice: v.picklist(VOICES),
	breathing: v.picklist(BREATHINGS),
	drawAfter: whole(0, 1000),
} as const;

/** The name of a setting. */
export type SettingKey = keyof typeof SCHEMAS;

/**
 * What a person has chosen, or the defaults. `dayStartsAt` is in minutes after midnight,
 * weekdays are 1 for Monday to 7 for Sunday (ISO 8601), `target` and `baseline` as their meanings say.
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
	restDays: [6, 7],
	target: null,
	countGhosted: false,
	weekStartsOn: 1,
	dayStartsAt: 240,
	currency: "USD",
	ghostAfterDays: 14,
	reasons: [],
	reducedMotion: false,
	persona: "sales",
	voice: "you",
	breathing: "sigh",
	drawAfter: 3,
};

/** Whether the file may hold this value (any JSON value) for a setting. */
export function isStorable(key: SettingKey, value: unknown): boolean {
	return v.is(SCHEMAS[key], value);
}

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

/** The values of a setting that has just a few, as the file holds them; undefined for all others. */
export function choicesOf(key: SettingKey): readonly unknown[] | undefined {
	if (typeof DEFAULT_SETTINGS[key] === "boolean") return [false, true];
	return CHOICES[key];
}

const CHOICES: { [K in SettingKey]?: readonly string[] } = {
	persona: PERSONAS,
	voice: VOICES,
	breathing: BREATHINGS,
	weekStartsOn: ["monday", "sunday"],
};

/** A setting's value as a person reads and types it. */
export function valueText(settings: Settings, key: SettingKey): string {
	const value = settings[key];
	if (key === "dayStartsAt") return clockTime(settings.dayStartsAt);
	if (key === "weekStartsOn") return settings.weekStartsOn === 7 ? "sunday" : "monday";
	if (key === "restDays") return weekdayNames(settings.restDays).join(", ") || "none";
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
		restDays: weekdayNames(settings.restDays),
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

/** The weekday that a word names, 1 Monday to 7 Sunday: "sat", "Saturdays"; undefined if it names none. */
function weekdayIn(word: string): number | undefined {
	const start = word.trim().toLowerCase().replace(/s$/, "");
	const at = start.length < SHORTEST ? -1 : WEEKDAY_NAMES.findIndex((name) => name.startsWith(start));
	return at < 0 ? undefined : at + 1;
}

function weekdayNames(weekdays: readonly number[]): string[] {
	return weekdays.flatMap((weekday) => WEEKDAY_NAMES[weekday - 1] ?? []);
}

function inOrder(weekdays: number[]): number[] {
	return [...new Set(weekdays)].sort();
}
