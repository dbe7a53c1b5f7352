/** What a text rests on: a finding, its size and design, and its limit, each in a plain sentence. */
export type Evidence = { says: string; source: string; limit: string };

/** The findings that texts of the ritual rest on. Each was read in its source; see the notes on evidence for the sizes. */
export const EVIDENCE = {
	situation: {
		says: "Looking at the situation in another way helps more than trying to change the feeling.",
		source: "Webb, Miles and Sheeran 2012, 306 comparisons: d = 0.36 for the situation, 0.23 for the feeling",
		limit: "Small to medium effects, most of them from laboratories.",
	},
	perspective: {
		says: "Seeing it from where somebody else stands is among the ways that help most.",
		source: "Webb, Miles and Sheeran 2012, 306 comparisons: d = 0.45 for taking another perspective",
		limit: "A small to medium effect, most of it from laboratories.",
	},
	explanation: {
		says: "How people explain bad events went along with how long they stayed, and what they sold.",
		source: "Seligman and Schulman 1986, 197 life agents in two studies; Tsuzuki and others 2012, 360 agents",
		limit: "It went along with it; nobody has shown that one makes the other.",
	},
	advice: {
		says: "People learn less from their own failures than from others'; a lesson told to a colleague is less about oneself.",
		source: "Eskreis-Winkler and Fishbach 2019, five studies with 1,674 people",
		limit: "The studies show the harder half: own failures teach less. Advice to a colleague is our way around it.",
	},
	distance: {
		says: "Speaking to oneself by name, or as you, left less distress than I.",
		source: "Kross and others 2014, seven studies with 585 people",
		limit: "Mostly students, and measured over minutes and days.",
	},
	debrief: {
		says: "A short look back at what happened, what was meant to happen and why makes the next time better.",
		source: "Tannenbaum and Cerasoli 2013, 46 samples with 2,136 people: d = 0.67",
		limit: "Most were teams, many in training.",
	},
	if_then: {
		says: "Naming the obstacle and deciding what to do when it comes helps people do what they meant to.",
		source: "Wang, Wang and Gai 2021, 21 studies with 15,907 people: g = 0.34",
		limit: "A small effect; the authors think it is somewhat less in truth.",
	},
	direct_ask: {
		says: "People think a direct request will be refused more often than it is.",
		source: "Flynn and Lake 2008",
		limit: "They asked strangers for small favours; a sale is larger.",
	},
	record: {
		says: "Writing down what one does and how it goes helps reaching what one set out to do.",
		source: "Harkin and others 2016, 138 trials with 19,951 people: d = 0.40",
		limit: "Most were about health.",
	},
} as const satisfies Record<string, Evidence>;

/** The name of a finding in `EVIDENCE`. */
export type EvidenceId = keyof typeof EVIDENCE;
