import type { SettingKey } from "./settings.js";

/** What a setting is: a line on what it does, what it changes in the figures (a few short sentences), and what its values look like. */
export type Meaning = { says: string; explains: string; expects: string };

/** What every setting means. */
export const MEANINGS: Record<SettingKey, Meaning> = {
	persona: {
		says: "who you ask as",
		explains:
			"Which reasons are offered, and in whose words the ritual asks. What is recorded stays as it is, and no figure changes.",
		expects: "sales, founder, job_seeker, recruiter or fundraiser",
	},
	name: {
		says: "what the coach calls you",
		explains: "For the lines that speak to you by name. It changes no figure.",
		expects: "a name of at most 200 characters, or none",
	},
	voice: {
		says: "how the ritual speaks to you",
		explains:
			"As you, by your name, or as I. In seven studies, speaking to oneself by name or as you left less distress than I. It changes no figure; Ctrl-T in the ritual does the same.",
		expects: "you, name or i",
	},
	windowDays: {
		says: "how many days the ratio looks back",
		explains:
			"The gauge, its interval and the breakdowns count the asks decided in these days, today included. A long window is surer, a short one shows a change sooner. Older asks stay in the log.",
		expects: "a whole number from 1 to 3660",
	},
	baseline: {
		says: "your guess without data, about 1 yes in so many asks",
		explains:
			"Counts like ten asks already seen, so a few early answers do not throw the rate about. With 10 decided asks it makes half of the rate, with 100 an eleventh; then it hardly matters.",
		expects: "a number of asks above 1, up to 100000, or none",
	},
	dailyGoal: {
		says: "asks you aim for in a day",
		explains:
			"A plan for the task, not a score of you: it counts asks made, whatever came of them. It changes no ratio. A day that reaches it is a whole day in the consistency score; 0 is no goal.",
		expects: "a whole number from 0 to 1000",
	},
	restDays: {
		says: "weekdays that ask nothing of you",
		explains:
			"The consistency score passes over them: it stays as it is, whether you ask that day or not. The asks themselves count in the ratio as on any other day.",
		expects: "weekdays such as sat, sun, or none",
	},
	target: {
		says: "noes for each yes that you aim for",
		explains: "A mark on the gauge, to see where you are from it. It changes no figure.",
		expects: "a number from 0 to 10000, or none",
	},
	countGhosted: {
		says: "whether ghosted asks count as noes in the ratio",
		explains:
			"No answer is not a no, so a ghosted ask is left out. With yes, each counts as a no in the ratio and all that is made of it, so the rate of yeses falls. Past asks included.",
		expects: "yes or no",
	},
	weekStartsOn: {
		says: "the first day of your week",
		explains:
			"Where the columns of the last 12 weeks begin, and the order of the weekdays. Asks move between weeks; the ratio stays the same.",
		expects: "monday or sunday",
	},
	dayStartsAt: {
		says: "when your day begins",
		explains:
			"What is earlier belongs to the day before: with 04:00, an ask at 02:00 on Tuesday is one of Monday's. Days, weeks and weekdays of past asks are counted anew.",
		expects: "a time from 00:00 to 12:00, such as 04:00",
	},
	currency: {
		says: "the currency of a value given without one",
		explains:
			"For values from now on. What is recorded keeps its own currency: nothing is ever converted, and two currencies are never added.",
		expects: "three letters such as EUR",
	},
	ghostAfterDays: {
		says: "after how many days a pending ask is asked about",
		explains:
			"Then Today asks whether it has gone quiet. No ask becomes ghosted by itself, so no figure changes until you say so.",
		expects: "a whole number from 1 to 365",
	},
	drawAfter: {
		says: "after how many noes in a row a line of the bank comes first",
		explains:
			"Then the ritual begins with one line out of your motivation bank, once in such a run and once while the slump alarm rings. 0 leaves both out. It changes no figure.",
		expects: "a whole number from 0 to 1000",
	},
	breathing: {
		says: "which breathing the ritual offers",
		explains:
			"The cyclic sigh: in, a little more, slowly out. Box: in, hold, out, hold, four seconds each. Half a minute, and it is never needed.",
		expects: "sigh or box",
	},
	reasons: {
		says: "your own reasons for a no, beside the built-in ones",
		explains:
			"They stand with the others wherever a reason is asked for. Taking one out of the list changes no recorded ask.",
		expects: "at most 50 reasons of up to 200 characters, separated by commas",
	},
	reducedMotion: {
		says: "whether screens avoid movement",
		explains:
			"With yes, the gauge stands at its new place at once, and breathing is paced by words alone. Same figures.",
		expects: "yes or no",
	},
};
