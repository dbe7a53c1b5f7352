import type { Pack } from "../../content.js";

/** Noes about money: the price, the budget, the contract's terms. */
export const MONEY: Pack = {
	price: {
		questions: [
			{ text: "What were they comparing the price with when they said it?", rests: "situation" },
			{ text: "What else did they have to pay for this quarter, whatever this cost?", rests: "situation" },
			{ text: "Was it the sum, the way it is paid, or the month in which it is due?", rests: "situation" },
			{ text: "What would they have had to say to their boss to defend this sum?", rests: "perspective" },
			{ text: "From their chair, which part of the price looked like a risk?", rests: "perspective" },
			{ text: "What was it about this one deal that made the price the problem?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask what they compare the price with before naming it.", rests: "advice" },
			{ text: "Name the range early, so that nobody is surprised at the end.", rests: "advice" },
			{ text: "When the price comes up, ask: too high against what?", rests: "advice" },
			{ text: "Work out with them what the problem costs today; then name the price.", rests: "advice" },
			{ text: "Write down the first number that comes up, and who said it.", rests: "record" },
		],
		moves: [
			{ text: "Ask what price would have been a yes, and what had to be in it.", rests: "direct_ask", inDays: 2 },
			{ text: "Send a smaller version at a smaller price: one team, one month.", rests: "practice", inDays: 7 },
			{ text: "Note what they compared it with; read it before the next quote.", rests: "record", inDays: 1 },
			{ text: "Ask who they know with the same problem and more room to pay.", rests: "direct_ask", inDays: 14 },
		],
	},
	budget: {
		questions: [
			{ text: "When do they decide on money, and when in that year did this ask come?", rests: "situation" },
			{ text: "What did they have to pay for first this year, with or without this ask?", rests: "situation" },
			{ text: "Who else heard no from the same budget this quarter?", rests: "situation" },
			{ text: "What does the person with the money have to cut this month?", rests: "perspective" },
			{ text: "If it were their own money, what would they have paid for first?", rests: "perspective" },
			{ text: "What about this no is true of this budget year only?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask in the first call when next year's money is decided.", rests: "advice" },
			{ text: "Leave their budget alone; ask for the date when it opens again.", rests: "advice" },
			{ text: "Find out who holds the money before the second meeting.", rests: "advice" },
			{ text: "Note the month in which each account decides its budget.", rests: "record" },
		],
		moves: [
			{ text: "Ask which month the next budget is decided, and who drafts it.", rests: "direct_ask", inDays: 2 },
			{ text: "When they draft the budget, send one page that can go straight in.", rests: "if_then", inDays: 30 },
			{ text: "Call when their next budget opens, with one line of what is new.", rests: "if_then", inDays: 90 },
			{ text: "Ask if another team has money for the same problem.", rests: "direct_ask", inDays: 7 },
			{ text: "Put the start of their budget year next to their name.", rests: "record", inDays: 1 },
		],
	},
	terms: {
		questions: [
			{ text: "Which clause was it, and what does it protect on their side?", rests: "situation" },
			{ text: "Who wrote their terms, and when did anybody last change them?", rests: "situation" },
			{ text: "Was it the clause itself, or how late it turned up?", rests: "situation" },
			{ text: "What would they have had to ask of their own people to sign it?", rests: "perspective" },
			{ text: "Which of these terms does only this customer ask for?", rests: "explanation" },
			{ text: "What would the same deal have looked like with another lawyer?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask for their must-haves on paper before drafting anything.", rests: "advice" },
			{ text: "Send the terms along with the price, so that both are one talk.", rests: "advice" },
			{ text: "Know which two clauses can move, and offer one of them first.", rests: "advice" },
			{ text: "Note which clause comes up, and how it was solved elsewhere.", rests: "record" },
		],
		moves: [
			{ text: "Ask which one change in the terms would have made it a yes.", rests: "direct_ask", inDays: 2 },
			{ text: "Sit down with whoever owns the contract and show them the clause.", rests: "practice", inDays: 7 },
			{ text: "If the length was the problem, offer six months with one way out.", rests: "if_then", inDays: 14 },
			{ text: "Note the clause; three notes like it are a case for a change.", rests: "record", inDays: 1 },
		],
	},
};
