import type { Pack } from "../../content.js";

/** Passes about the deal: its price, its terms, the way to it. */
export const DEAL: Pack = {
	valuation: {
		questions: [
			{ text: "What deals did they have in mind when they heard the number?", rests: "situation" },
			{ text: "What share does their fund need to own for a deal to count?", rests: "situation" },
			{ text: "What has been paid for rounds like this one lately?", rests: "situation" },
			{ text: "How large would the company have to get for their own sums to work?", rests: "perspective" },
			{ text: "Which of their own deals would look badly priced next to this one?", rests: "perspective" },
			{ text: "How much of that number comes from this month's market?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask what share they need before talking about the price.", rests: "advice" },
			{ text: "Let a lead name the price; ask for a lead, not for a number.", rests: "advice" },
			{ text: "Bring three deals of the same size and what was paid for them.", rests: "advice" },
			{ text: "Write down each price an investor names, with its date.", rests: "record" },
		],
		moves: [
			{ text: "Ask at what price they would have gone on.", rests: "direct_ask", inDays: 2 },
			{ text: "Ask whether a note with a cap would suit them better.", rests: "direct_ask", inDays: 7 },
			{ text: "Compare the price with three recent rounds of the same size.", rests: "practice", inDays: 7 },
			{ text: "Come back to them when a lead has set the price.", rests: "if_then", inDays: 30 },
		],
	},
	terms: {
		questions: [
			{ text: "Which term was it, and which old story does it guard against?", rests: "situation" },
			{ text: "Which of their terms do they ask of everybody?", rests: "situation" },
			{ text: "Who else has to live with it: earlier investors, staff, founders?", rests: "situation" },
			{ text: "What would their own backers have said to a softer term?", rests: "perspective" },
			{ text: "What was special to this round: its size, its month, its lead?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask for the three terms they never bend on before the sheet comes.", rests: "advice" },
			{ text: "Get a lawyer who reads term sheets every week to read this one.", rests: "advice" },
			{ text: "Trade one term for another; do not fight over each by itself.", rests: "advice" },
			{ text: "Keep a list of the terms asked for and what became of each.", rests: "record" },
		],
		moves: [
			{ text: "Ask which one term stood in the way of the rest.", rests: "direct_ask", inDays: 2 },
			{ text: "Ask a founder they backed how that term was settled.", rests: "direct_ask", inDays: 7 },
			{ text: "Go through the sheet with a lawyer, and mark what can change.", rests: "practice", inDays: 7 },
			{ text: "Offer them a smaller check on plainer terms.", rests: "practice", inDays: 14 },
		],
	},
	slow_process: {
		questions: [
			{ text: "Which step of theirs takes weeks for every founder?", rests: "situation" },
			{ text: "What was the fund waiting for: a vote, a backer, another deal?", rests: "situation" },
			{ text: "Who had to check what, and who was away?", rests: "situation" },
			{ text: "What does waiting cost them, and what do they gain by it?", rests: "perspective" },
			{ text: "How many companies are ahead of this one in their line?", rests: "perspective" },
			{ text: "Which part of the delay had nothing to do with this company?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask for all the steps up to the money, with a week for each.", rests: "advice" },
			{ text: "Talk to several funds at once, so that no single one sets the pace.", rests: "advice" },
			{ text: "Fill the data room before the first meeting, not after it.", rests: "advice" },
			{ text: "Keep a line for each fund: step, date, who has the ball.", rests: "record" },
		],
		moves: [
			{ text: "Ask what held it up, so that the next round can plan for it.", rests: "direct_ask", inDays: 2 },
			{ text: "Book the next two investor talks in the same week.", rests: "practice", inDays: 1 },
			{ text: "Note how many weeks each step took at this fund.", rests: "record", inDays: 1 },
			{ text: "Tell them where the round stands, and how long it is open.", rests: "practice", inDays: 30 },
		],
	},
};
