import { type Persona, type SettingKey, type Settings, type Voice, valueText } from "./settings.js";

/** What a setting as it is now means, in a sentence: "The ratio looks back 30 days." */
export function nowWords(settings: Settings, key: SettingKey): string {
	return WORDS[key](settings);
}

const WORDS: Record<SettingKey, (settings: Settings) => string> = {
	persona: ({ persona }) => `You ask as ${PERSONA_WORDS[persona]}.`,
	name: ({ name }) => (name === null ? "You are called by no name." : `You are called ${name}.`),
	voice: ({ voice, name }) => VOICE_WORDS[voice === "name" && name === null ? "nameless" : voice],
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
	drawAfter: ({ drawAfter }) =>
		drawAfter === 0
			? "The bank is left out of the ritual."
			: `After ${many(drawAfter, "no", "noes")} in a row a line of the bank comes first.`,
	breathing: ({ breathing }) => (breathing === "box" ? "Box breathing is offered." : "The cyclic sigh is offered."),
	reasons: ({ reasons }) =>
		reasons.length === 0 ? "The built-in reasons are offered alone." : "They are offered with the built-in ones.",
	reducedMotion: ({ reducedMotion }) => (reducedMotion ? "Screens keep still." : "Screens may move."),
};

const PERSONA_WORDS: Record<Persona, string> = {
	sales: "somebody who sells",
	founder: "a founder who raises money",
	job_seeker: "somebody who looks for work",
	recruiter: "a recruiter",
	fundraiser: "a fundraiser",
};

const VOICE_WORDS: Record<Voice | "nameless", string> = {
	you: "The ritual says you.",
	name: "The ritual calls you by your name.",
	nameless: "The ritual says you: no name is set.",
	i: "The ritual says I.",
};

function many(count: number, one: string, more = `${one}s`): string {
	return `${count} ${count === 1 ? one : more}`;
}
