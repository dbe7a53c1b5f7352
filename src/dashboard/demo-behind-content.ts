import type { DemoMoment, DemoPerson } from "./demo-behind.js";

/** Invented good moments, as somebody who sells would write them down. */
export const DEMO_MOMENTS: readonly DemoMoment[] = [
	{
		kind: "praise",
		text: "You were the only one who asked what we actually needed.",
		from: "Marta at Initech Systems",
		did: "Asked three questions before I showed anything.",
		daysAgo: 250,
		pinned: true,
	},
	{
		kind: "thanks",
		text: "Thank you for telling us that the small package is enough. We will remember that.",
		from: "Calder & Finch Tools",
		did: "Said what they did not need.",
		daysAgo: 140,
	},
	{
		kind: "milestone",
		text: "First month with ten asks on every working day.",
		from: null,
		did: "Called before reading mail.",
		daysAgo: 96,
		pinned: true,
	},
	{
		kind: "praise",
		text: "Good that you said no to the discount. I would have given it away.",
		from: "Rosa, my team lead",
		did: "Named the price, then waited.",
		daysAgo: 61,
	},
	{
		kind: "win",
		text: "They came back after nine months, because I had kept in touch.",
		from: "Larkmead Freight",
		did: "A short note every quarter, without an offer in it.",
		daysAgo: 33,
	},
	{
		kind: "thanks",
		text: "A new colleague used my first question and got a meeting with it.",
		from: "Jonas",
		did: "Wrote my openers down for the team.",
		daysAgo: 18,
	},
	{
		kind: "milestone",
		text: "Fifty conversations in one week. The calls got shorter, the notes better.",
		from: null,
		yearsAgo: 1,
	},
	{
		kind: "win",
		text: "Kept calm when the lawyer took the contract apart. Signed on Friday.",
		from: "Umberly Clinics",
		did: "Wrote every open point down and read it back.",
		daysAgo: 300,
	},
	{
		kind: "praise",
		text: "Dad said that he could never do what I do every day.",
		from: "Dad",
		daysAgo: 120,
		private: true,
	},
];

/** Invented people whom one can call. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
	{
		name: "Ana Whitlock",
		role: "mentor",
		contact: "ana@example.com",
		everyDays: 30,
		note: "Sold machines for twenty years. Likes to be asked one thing at a time.",
		knownDays: 400,
		metDaysAgo: [{ days: 101 }, { days: 66, note: "The question about who signs" }, { days: 34 }],
	},
	{
		name: "Tomasz Wolny",
		role: "peer",
		contact: "tomasz@example.com",
		everyDays: 14,
		knownDays: 200,
		metDaysAgo: [{ days: 45 }, { days: 31 }, { days: 16, note: "Swapped openers" }],
	},
	{
		name: "Ingrid Dahl",
		role: "peer",
		contact: "+47 55 50 10 20",
		everyDays: 14,
		knownDays: 150,
		metDaysAgo: [{ days: 20 }, { days: 4 }],
	},
	{
		name: "Luca",
		role: "friend",
		contact: null,
		everyDays: null,
		knownDays: 90,
		metDaysAgo: [{ days: 9 }],
	},
	{
		name: "Priya Nair",
		role: "coach",
		contact: "priya@example.com",
		everyDays: 60,
		note: "On leave until spring.",
		knownDays: 330,
		metDaysAgo: [{ days: 95 }],
		isPaused: true,
	},
];
