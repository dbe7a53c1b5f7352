/** A step: what is typed, and what the screen shows once it was taken. */
type Step = { type: string; until: string | RegExp };

/** A picture of the program: the steps to its screen, a heading that stands there, and what is said of it. `slump` is the demo's. */
export type Picture = {
	name: string;
	heading: string;
	title: string;
	description: string;
	size: "80x24" | "120x40";
	steps: Step[];
	slump?: boolean;
};

const RATIO: Step = { type: "2", until: "▸2 Ratio" };
const ALL: Step = { type: "ww", until: "RATIO, all" };
const CHARTS: Step = { type: " ", until: "page 2" };
const SLUMP: Step = { type: "s", until: "I have looked at it" };

/** The pictures of the README. */
export const PICTURES: readonly Picture[] = [
	{
		name: "today",
		heading: "ASKS TODAY",
		size: "80x24",
		steps: [],
		title: "Today in a terminal of 80 columns and 24 rows",
		description: "The day's asks against the goal, the ratio in short, and what is due.",
	},
	{
		name: "ritual",
		heading: "What would you tell a colleague",
		size: "80x24",
		steps: [
			{ type: "r", until: "From your bank" },
			{ type: " ", until: "What was said" },
			{ type: "\r", until: "Which reason" },
			{ type: "\r", until: "How far did it get" },
			{ type: "\r", until: "step 2 of 5" },
			{ type: "\r", until: "What would you tell" },
		],
		title: "The third step of the ritual in a terminal of 80 columns and 24 rows",
		description: "A question, a field to answer it, three ideas to begin with, and a lesson of one's own that fits.",
	},
	{
		name: "bank",
		heading: "drawn for today",
		size: "80x24",
		steps: [{ type: "4", until: "▸4 Bank" }],
		title: "The Bank in a terminal of 80 columns and 24 rows",
		description: "One good moment large, with what was done for it; the others below by month.",
	},
	{
		name: "message",
		heading: "the message",
		size: "80x24",
		steps: [{ type: "c", until: "Why now" }],
		title: "A message to somebody in a terminal of 80 columns and 24 rows",
		description: "Whom to call and why now, and a short message to copy or to open as a mail.",
	},
	...inBoth({
		name: "ratio",
		heading: "noes for each yes",
		size: "80x24",
		steps: [RATIO],
		title: "The Ratio tab in a terminal of 80 columns and 24 rows",
		description: "The gauge: noes for each yes with the interval around it, and what that means in words.",
	}),
	...inBoth({
		name: "ratio-charts",
		heading: "YES RATE BY WEEK",
		size: "80x24",
		steps: [RATIO, CHARTS],
		title: "The second page of the Ratio tab, 80 columns and 24 rows",
		description:
			"The rate of yeses week by week with its interval, and the noes by reason with what lies in one's own control.",
	}),
	...inBoth({
		name: "ratio-wide",
		heading: "YES RATE BY WEEKDAY AND HOUR",
		size: "120x40",
		steps: [RATIO, ALL],
		title: "The Ratio tab in a terminal of 120 columns and 40 rows",
		description:
			"The gauge, twelve weeks as columns, reasons as bars, weekdays by hours as a heat map, and patterns worth testing.",
	}),
	{
		name: "slump",
		heading: "The slump alarm",
		size: "80x24",
		slump: true,
		steps: [SLUMP],
		title: "The slump alarm in a terminal of 80 columns and 24 rows",
		description: "What the alarm sees, how often luck alone rings it, and four next steps.",
	},
];

/** A picture in colour, and the same without. */
function inBoth(picture: Picture): Picture[] {
	return [picture, { ...picture, name: `${picture.name}-no-colour`, title: `${picture.title}, without colour` }];
}
