import type { Pack } from "../../content.js";

/** Passes by how they were decided and said: by whom, by how many, without a reason, without a word. */
export const ANSWER: Pack = {
	no_authority: {
		questions: [
			{ text: "How far can this person carry a deal alone?", rests: "situation" },
			{ text: "Who at the fund has a vote, and who brings deals to them?", rests: "situation" },
			{ text: "How did the intro come to land with this person?", rests: "situation" },
			{ text: "What does somebody in that seat put at risk by pushing for a deal?", rests: "perspective" },
			{ text: "What did this person hope to bring back from the talk?", rests: "perspective" },
			{ text: "How could anybody outside know who decides there?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask how a deal gets from the first call to a vote.", rests: "advice" },
			{ text: "Ask by name for the partner who leads this field.", rests: "advice" },
			{ text: "Give them three lines that can be read aloud on Monday.", rests: "advice" },
			{ text: "Note for each fund who screens and who votes.", rests: "record" },
		],
		moves: [
			{ text: "Ask to meet the partner who would own the deal.", rests: "direct_ask", inDays: 2 },
			{ text: "Send half a page that is made to be passed on.", rests: "practice", inDays: 3 },
			{ text: "Find somebody who knows the partner, and ask for an intro.", rests: "direct_ask", inDays: 7 },
			{ text: "Check who has a vote at the next three funds.", rests: "practice", inDays: 1 },
		],
	},
	no_decision: {
		questions: [
			{ text: "What did those for it say, and what did those against it say?", rests: "situation" },
			{ text: "How many voices does one deal need there?", rests: "situation" },
			{ text: "What other deals were on the table in that meeting?", rests: "situation" },
			{ text: "What does it cost a partner to push a deal past the others?", rests: "perspective" },
			{ text: "As the one partner in favor, what would {you} have wished for?", rests: "perspective" },
			{ text: "What in that room could nobody outside have changed?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask the partner in favor what the others will ask, and prepare it.", rests: "advice" },
			{ text: "Offer to meet the partner with the most doubts before the vote.", rests: "advice" },
			{ text: "Ask what a split vote means there: no, or not yet.", rests: "advice" },
			{ text: "Write down the doubt that split them, in their words.", rests: "record" },
		],
		moves: [
			{ text: "Ask the partner in favor what the main doubt was.", rests: "direct_ask", inDays: 2 },
			{ text: "Ask the one who was for it to name two other funds.", rests: "direct_ask", inDays: 7 },
			{ text: "Write one page on the doubt, and send it to the one in favor.", rests: "practice", inDays: 14 },
			{ text: "Send the number that answers the doubt once it is there.", rests: "if_then", inDays: 90 },
		],
	},
	no_response: {
		questions: [
			{ text: "What does a partner's inbox look like in a week like this?", rests: "situation" },
			{ text: "Where on its way through the fund might the deck have got stuck?", rests: "situation" },
			{ text: "What has happened at the fund since their last mail?", rests: "situation" },
			{ text: "What would a short answer have cost them?", rests: "perspective" },
			{ text: "How hard is an honest no to write for somebody who likes the team?", rests: "perspective" },
			{ text: "How many founders hear nothing from this fund in a month?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask for a yes or a no by a date that the round itself sets.", rests: "advice" },
			{ text: "Send news, not reminders: one fact that was not there before.", rests: "advice" },
			{ text: "Set the next step before the meeting ends.", rests: "advice" },
			{ text: "Note the date of each fund's last word, and go through them on Fridays.", rests: "record" },
		],
		moves: [
			{ text: "Send one new fact about the company in two lines.", rests: "practice", inDays: 3 },
			{ text: "Ask the person behind the intro to nudge them once.", rests: "direct_ask", inDays: 7 },
			{ text: "If they stay silent, write that their file is closed, with thanks.", rests: "if_then", inDays: 14 },
			{ text: "Keep them on the monthly update and on no other list.", rests: "practice", inDays: 30 },
		],
	},
	pass_no_reason: {
		questions: [
			{ text: "What are three reasons that a fund does not say out loud?", rests: "situation" },
			{ text: "How many passes does a partner write in one week?", rests: "situation" },
			{ text: "What was going on at the fund in the week of the pass?", rests: "situation" },
			{ text: "What would giving a reason have cost them, in time or in talk?", rests: "perspective" },
			{ text: "If the reason lay in their own fund, would they have named it?", rests: "perspective" },
			{ text: "What have other founders heard from this fund lately?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask once for the reason, and offer to take it without debate.", rests: "advice" },
			{ text: "Leave a pass without a reason as it is, and do not make one up.", rests: "advice" },
			{ text: "Ask at the end of the meeting what keeps them from a yes.", rests: "advice" },
			{ text: "Note the question they asked twice; it may hold the reason.", rests: "record" },
		],
		moves: [
			{ text: "Ask in two lines what one thing would have changed it.", rests: "direct_ask", inDays: 2 },
			{ text: "Ask whoever made the intro what they heard.", rests: "direct_ask", inDays: 7 },
			{ text: "Lay the last five passes side by side and look for a thread.", rests: "debrief", inDays: 7 },
			{ text: "Let the reason stay unknown, and write to the next fund.", rests: "practice", inDays: null },
		],
	},
	other: {
		questions: [
			{ text: "What else may have been going on at the fund that week?", rests: "situation" },
			{ text: "What did they know about the field that {you} could not know?", rests: "situation" },
			{ text: "What would another founder guess who got the same mail?", rests: "situation" },
			{ text: "What had this partner promised to others before the pitch?", rests: "perspective" },
			{ text: "Which part of this pass is true of this fund only?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask what would have to be true for a yes, and hear it to the end.", rests: "advice" },
			{ text: "Take one fund's answer as one data point.", rests: "advice" },
			{ text: "Ask the same three questions at the end of each pitch.", rests: "advice" },
			{ text: "Write down their exact words before the next pitch blurs them.", rests: "record" },
		],
		moves: [
			{ text: "Ask for one honest sentence about what it was.", rests: "direct_ask", inDays: 2 },
			{ text: "Ask who among their friends might see it another way.", rests: "direct_ask", inDays: 7 },
			{ text: "Write to the next three investors on the list.", rests: "practice", inDays: 1 },
			{ text: "Go through the last pitch with a founder who has closed a round.", rests: "debrief", inDays: 7 },
		],
	},
};
