import { type SettingKey, type Settings, valueText } from "./settings.js";

/** What a setting as it is now means, in a sentence: "The ratio looks back 30 days." */
export function nowWords(settings: Settings, key: SettingKey): string {
	return WORDS[key](settings);
}

const WORDS: Record<SettingKey, (settings: Settings) => string> = {
	name: ({ name }) => (name === null ? "You are called by no name." : `You are called ${name}.`),
	windowDays: ({ windowDays }) => `The ratio looks back ${many(windowDays, "day")}.`,
	baseline: ({ baseline }) =>
		baseline === null
			? "The rate comes from your asks alone."
			: `The rate starts at about 1 yes in ${baseline} asks, with the weight of ten.`,
	dailyGoal: ({ dailyGoal }) =>
		dailyGoal === 0 ? "No goal for the day, and no consistency score." : `The plan is ${many(dailyGoal, "ask")} a day.`,
	restDays: (settings) =>
		settings.restDays.length === 0
			? "Every day counts in the consistency score."
			: `The consistency score passes over ${valueText(settings, "restDays").replace(/\b[a-z]/g, (letter) => letter.toUpperCase())}.`,
	target: ({ target }) =>
		target === null ? "The gauge has no mark." : `The gauge has a mark at ${many(target, "no", "noes")} for each yes.`,
	countGhosted: ({ countGhosted }) =>
		countGhosted ? "A ghosted ask counts as a no." : "A ghosted ask is left out of the ratio.",
	weekStartsOn: ({ weekStartsOn }) => `Weeks begin on ${weekStartsOn === 7 ? "Sunday" : "Monday"}.`,
	dayStartsAt: (settings) =>
		settings.dayStartsAt === 0
			? "A day begins at midnight."
			: `What happens before ${valueText(settings, "dayStartsAt")} belongs to the day before.`,
	currency: ({ currency }) => `A value without a currency is in ${currency}.`,
	ghostAfterDays: ({ ghostAfterDays }) => `A pending ask is asked about after ${many(ghostAfterDays, "day")}.`,
	reasons: ({ reasons }) =>
		reasons.length === 0 ? "The built-in reasons are offered alone." : "They are offered with the built-in ones.",
	reducedMotion: ({ reducedMotion }) => (reducedMotion ? "Screens keep still." : "Screens may move."),
};

function many(count: number, one: string, more = `${one}s`): string {
	return `${count} ${count === 1 ? one : more}`;
}
