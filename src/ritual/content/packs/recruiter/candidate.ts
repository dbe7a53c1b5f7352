import type { Pack } from "../../content.js";

/** Noes from a candidate, and of a match between a candidate and a role. */
export const CANDIDATE: Pack = {
	candidate_declined: {
		questions: [
			{ text: "What did they weigh besides the offer: a partner, a move, a school?", rests: "situation" },
			{ text: "Which other offers were on their table that week?", rests: "situation" },
			{ text: "What did they learn late in the process that changed their view?", rests: "situation" },
			{ text: "What would they have had to tell people at home, or at work?", rests: "perspective" },
			{ text: "Whose voice counted most in that choice, and did anybody hear it?", rests: "perspective" },
			{ text: "What part of their choice was made before the offer came?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask on the first call what would make them say no at the end.", rests: "advice" },
			{ text: "Ask who else at home has a say in a change of job.", rests: "advice" },
			{ text: "Talk the offer through out loud before the client writes it.", rests: "advice" },
			{ text: "Note what they want, in their own order, after each call.", rests: "record" },
		],
		moves: [
			{ text: "Tell the client in three lines what the candidate said.", rests: "practice", inDays: 1 },
			{ text: "Ask the candidate what would have made it a yes.", rests: "direct_ask", inDays: 2 },
			{ text: "Ask the candidate for two names who might like this role.", rests: "direct_ask", inDays: 7 },
			{ text: "Call the candidate, and ask how the choice turned out.", rests: "direct_ask", inDays: 90 },
		],
	},
	counter_offer: {
		questions: [
			{ text: "What made their boss find that money all at once?", rests: "situation" },
			{ text: "How long have they known the people they stay with?", rests: "situation" },
			{ text: "What did they want at first: money, a role, to be seen?", rests: "situation" },
			{ text: "What is it like to tell a boss of many years that it is over?", rests: "perspective" },
			{ text: "With their old job here and a new one there, what would {you} fear?", rests: "perspective" },
			{ text: "What did the counter-offer give them that no other job could?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask on the first call what they will do if their boss offers more.", rests: "advice" },
			{ text: "Walk through the day of giving notice before that day comes.", rests: "advice" },
			{ text: "Write down why they want to leave, and read it back at offer time.", rests: "record" },
			{ text: "Note who took a counter-offer, and where they are a year later.", rests: "record" },
		],
		moves: [
			{ text: "Call the second person on the short list before noon.", rests: "if_then", inDays: 1 },
			{ text: "Ask who else on their team is open to a talk.", rests: "direct_ask", inDays: 2 },
			{ text: "Call and ask whether what was promised has come.", rests: "direct_ask", inDays: 90 },
			{ text: "Write a short hello half a year on, with no role in it.", rests: "practice", inDays: 180 },
		],
	},
	incumbent: {
		questions: [
			{ text: "What holds them there that no posting can show?", rests: "situation" },
			{ text: "What is going on at home that makes this a year to stay?", rests: "situation" },
			{ text: "What have they heard lately about people who moved?", rests: "situation" },
			{ text: "What would they have to leave behind: a team, a boss, a name?", rests: "perspective" },
			{ text: "How much of their life is built around the job they have?", rests: "perspective" },
			{ text: "How would they have answered a year ago, or after a bad review?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask what they would miss most before telling them about the role.", rests: "advice" },
			{ text: "Ask what would have to change where they are.", rests: "advice" },
			{ text: "Leave happy people in peace, and ask who they would call.", rests: "advice" },
			{ text: "Note what keeps each person where they are.", rests: "record" },
		],
		moves: [
			{ text: "Ask who on their old team might be open to a change.", rests: "direct_ask", inDays: 1 },
			{ text: "Note in their words what would have to change.", rests: "record", inDays: 1 },
			{ text: "Send them something on their field, without a role in it.", rests: "practice", inDays: 30 },
			{ text: "Call again, and ask about the one thing they named.", rests: "direct_ask", inDays: 180 },
		],
	},
	poor_fit: {
		questions: [
			{ text: "What did the role ask for that no resume shows?", rests: "situation" },
			{ text: "What did the brief say, and what did they mean by it?", rests: "situation" },
			{ text: "What did this person want that the role does not have?", rests: "situation" },
			{ text: "What was the team hoping to hand over to a new person?", rests: "perspective" },
			{ text: "How would a normal day in that seat have looked to this person?", rests: "perspective" },
			{ text: "What did not fit, though the role and the person were both fine?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask the client for a day in the life of the role.", rests: "advice" },
			{ text: "Ask candidates what they never want to do again.", rests: "advice" },
			{ text: "Say the awkward thing about the role in the first call.", rests: "advice" },
			{ text: "Keep three signs of a fit for each client, and check them first.", rests: "record" },
		],
		moves: [
			{ text: "Ask the client what a good week in this job looks like.", rests: "direct_ask", inDays: 1 },
			{ text: "Find two other roles for this person, and offer one.", rests: "practice", inDays: 2 },
			{ text: "Add what was missing to the brief in one line.", rests: "record", inDays: 1 },
			{ text: "Go through the last three placements: what made them fit?", rests: "debrief", inDays: 7 },
		],
	},
};
