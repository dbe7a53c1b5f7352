/** First halves of invented company names; with `COMPANY_KINDS` they make a few hundred. */
export const COMPANY_NAMES = [
	...["Acme", "Globex", "Initech", "Alderbrook", "Birchmoor", "Calder & Finch", "Dunmere", "Eastholt", "Fernley Row"],
	...[
		"Gullhaven",
		"Harrowgate Nine",
		"Ivelstone",
		"Juniper & Oake",
		"Kestrelby",
		"Larkmead",
		"Marlow Quay",
		"Nettlefold",
	],
	...["Oakhurst Lane", "Pellworth", "Quillon", "Rookfield", "Saltmarsh", "Tarnholm", "Umberly", "Vintner's Yard"],
	...["Wrenbury", "Yarrowdale", "Zephyrine"],
] as const;

/** Second halves of invented company names, by segment. */
export const COMPANY_KINDS = {
	retail: ["Stores", "Home", "Outfitters", "Grocers"],
	logistics: ["Freight", "Haulage", "Couriers"],
	manufacturing: ["Tools", "Castings", "Packaging", "Plastics"],
	healthcare: ["Clinics", "Dental", "Care"],
	software: ["Software", "Systems", "Data"],
	hospitality: ["Hotels", "Kitchens", "Catering"],
} as const;

/** An invented segment. */
export type Segment = keyof typeof COMPANY_KINDS;

/** Who was spoken to. */
export const PEOPLE = [
	...[
		"Marta Lind",
		"Tomasz Wolny",
		"Aiko Hara",
		"Priya Nair",
		"Jonas Beck",
		"Chloé Marchand",
		"Luca Ferri",
		"Nadia Osman",
	],
	...[
		"Sam Okafor",
		"Ingrid Dahl",
		"Mehmet Aydin",
		"Rosa Ibáñez",
		"Peter Kowal",
		"Hannah Stein",
		"Diego Luna",
		"Fatima Zahra",
	],
] as const;

/** What the person spoken to does there. */
export const ROLES = [
	...[
		"head of purchasing",
		"operations lead",
		"owner",
		"finance lead",
		"office manager",
		"head of IT",
		"plant manager",
	],
] as const;

/** What is said about a no: other explanations, lessons and next moves, by the reason it was given for. */
export type ReasonContent = { explanations: readonly string[]; lessons: readonly string[]; moves: readonly string[] };

/** Content of the reasons that occur in the invented data. */
export const REASON_CONTENT = {
	price: {
		explanations: ["They compared it with a spreadsheet that costs nothing.", "The number came before the use did."],
		lessons: [
			"Name the price before the demo and ask what they compare it with.",
			"Ask what the problem costs them in a month before you say a number.",
			"Offer two sizes, so that the answer can be the smaller one.",
		],
		moves: ["Send the small plan with one page on what it replaces", "Ask what budget the old tool had"],
	},
	budget: {
		explanations: ["Their year closes in March; nothing new is bought before.", "A hiring round took the money."],
		lessons: [
			"Ask in the first call when their budget year begins.",
			"Ask who owns the budget first. It was never theirs to say yes.",
		],
		moves: ["Call again when the new budget opens", "Ask for the date of the budget meeting"],
	},
	competitor: {
		explanations: [
			"The other offer was already on the table for a month.",
			"A former colleague of theirs works there.",
		],
		lessons: [
			"Ask who else they are talking to, and what they like about them.",
			"Come in before the list is made: by the second call it was decided.",
		],
		moves: ["Ask in half a year how the switch went", "Write down what the other offer did better"],
	},
	incumbent: {
		explanations: ["Changing costs them a quarter, and nothing is on fire.", "The contract still runs for a year."],
		lessons: ["Ask what would have to break before they changed.", "Get the end date of their contract and note it."],
		moves: ["Note the end of their contract and call two months before", "Send the moving checklist"],
	},
	timing: {
		explanations: ["They are moving offices; nobody has a free hour.", "Stocktaking was this week."],
		lessons: ["Ask for a better week before you make your case.", "Your opening was fine. The week was not."],
		moves: ["Call again after the move", "Propose two dates next month"],
	},
	no_need: {
		explanations: ["Nobody on the call had the problem themselves.", "They solve it by hand and it works for them."],
		lessons: [
			"Ask for the last time it went wrong. No story, no need: move on sooner.",
			"You pitched the office; the trouble is on the shop floor.",
		],
		moves: ["Ask for the shift lead instead", "Let it rest until they grow"],
	},
	no_authority: {
		explanations: ["The owner decides alone and was not on the call."],
		lessons: ["Ask how they bought the last thing like this. The name you need is in that story."],
		moves: ["Ask for ten minutes with the owner", "Send one page that can be passed on"],
	},
	no_response: {
		explanations: ["Three messages in a busy week look like noise.", "The address was a shared inbox."],
		lessons: ["Agree on the next date before you hang up.", "Write two lines, ask one question, stop there."],
		moves: ["One last short message with a date in it"],
	},
	feature_gap: {
		explanations: ["They need invoices in two languages; we have one."],
		lessons: ["Ask for the three things it must do before you show anything."],
		moves: ["Tell the product team, and them when it is there"],
	},
	trust: {
		explanations: ["They were burnt by a small vendor last year."],
		lessons: ["Bring a customer of their size to the second call."],
		moves: ["Introduce them to a customer nearby"],
	},
	no_decision: {
		explanations: ["Four people in the room and no one who wanted it most."],
		lessons: ["Find the one person whose week gets better, and let them carry it."],
		moves: ["Ask who would miss it most if it never came"],
	},
	slow_process: {
		explanations: ["Security review takes them five months."],
		lessons: ["Ask for the form on day one and fill it in before they need it."],
		moves: ["Send the filled-in security form"],
	},
} as const satisfies Record<string, ReasonContent>;

/** A reason that occurs in the invented data. */
export type DemoReason = keyof typeof REASON_CONTENT;

/** What made a yes happen. */
export const WHYS = [
	"You asked what they had tried before, and listened until the end.",
	"You named the price first and nobody flinched.",
	"You called back on the day you had promised.",
	"You brought the plant manager in before the offer went out.",
	"You left out the slides and used their own order list.",
	"You said what it cannot do. They trusted the rest.",
	"You asked for the decision in plain words.",
] as const;
