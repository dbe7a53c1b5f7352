/** What a text rests on: a finding, its size and design (`NO_SOURCE` where none stands behind it), and its limit, each in plain words. */
export type Evidence = { says: string; source: string; limit: string };

/** The source of what rests on no study. */
export const NO_SOURCE = "none";

/** The findings that texts of the ritual rest on. Each says what the notes on evidence hold as read in its source. */
export const EVIDENCE = {
	situation: {
		says: "Looking at the situation in another way helps more than trying to change the feeling.",
		source: "Webb, Miles and Sheeran 2012, 306 comparisons: d = 0.36 for the situation, 0.23 for the feeling",
		limit: "Small to medium effects. Not tested in this program.",
	},
	perspective: {
		says: "Seeing it from where somebody else stands is among the ways that help most.",
		source: "Webb, Miles and Sheeran 2012, 306 comparisons: d = 0.45 for taking another perspective",
		limit: "A small to medium effect. Not tested in this program.",
	},
	explanation: {
		says: "How insurance agents explained events went along with how much they sold.",
		source: "Seligman and Schulman 1986, 197 agents in two studies: the top half sold 37% more in two years",
		limit: "Correlational: the two went together; that one makes the other was not shown.",
	},
	advice: {
		says: "Failures taught people less than success when they were their own, and as much when they were others'.",
		source: "Eskreis-Winkler and Fishbach 2019, five studies with 1,674 people",
		limit: "Advice to a colleague is our way around it; that was not studied there.",
	},
	distance: {
		says: "Speaking to oneself by name, or as you, left less distress than I.",
		source: "Kross and others 2014, seven studies with 585 people, among them of a speech and a first impression",
		limit: "Not tested in this program.",
	},
	debrief: {
		says: "A short look back at what happened, what was meant to happen and why makes the next time better.",
		source: "Tannenbaum and Cerasoli 2013, 46 samples with 2,136 people: d = 0.67, about 25% better",
		limit: "A medium to large effect on average; a single look back may give less.",
	},
	if_then: {
		says: "Naming the obstacle and deciding what to do when it comes helps people do what they meant to.",
		source: "Wang, Wang and Gai 2021, 21 studies with 15,907 people: g = 0.34, with a document as the guide 0.28",
		limit: "A small effect, and likely less in truth: bias makes such figures too high.",
	},
	direct_ask: {
		says: "People expect fewer yeses to a direct request than they get.",
		source: "Flynn and Lake 2008: the chance of a yes was put too low by as much as 50%",
		limit: "50% is the largest gap, not the usual one. Not tested in this program.",
	},
	record: {
		says: "Writing down what one does and how it goes helps reaching what one set out to do.",
		source: "Harkin and others 2016, 138 trials with 19,951 people: d = 0.40",
		limit: "A small to medium effect on average. Not tested in this program.",
	},
	practice: {
		says: "Plain practice of the trade; no study stands behind it.",
		source: NO_SOURCE,
		limit: "Keep it if it helps.",
	},
} as const satisfies Record<string, Evidence>;

/** The name of a finding in `EVIDENCE`. */
export type EvidenceId = keyof typeof EVIDENCE;
