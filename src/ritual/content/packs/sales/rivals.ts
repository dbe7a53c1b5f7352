import type { Pack } from "../../content.js";

/** Noes because of what they have or want: a rival, the present supplier, a missing part, no need. */
export const RIVALS: Pack = {
	competitor: {
		questions: [
			{ text: "What did the other one have from the start: a history, a contact, a rule?", rests: "situation" },
			{ text: "How far along were they with the other one when {you} first called?", rests: "situation" },
			{ text: "What did they get there that they could not get here?", rests: "situation" },
			{ text: "Who has to live with the choice, and what do they worry about?", rests: "perspective" },
			{ text: "What would have made it a yes here, and who could have changed that?", rests: "explanation" },
			{ text: "Which parts of their choice were set before the first meeting?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask in the first talk who else they are looking at.", rests: "advice" },
			{ text: "Before showing anything, ask how they will choose.", rests: "advice" },
			{ text: "Name the one thing the other one does better before they do.", rests: "advice" },
			{ text: "Write down what tipped it, in their words, on the day itself.", rests: "record" },
		],
		moves: [
			{ text: "Ask what tipped it for the other one, and do not argue.", rests: "direct_ask", inDays: 2 },
			{ text: "Call when their first three months with the other one are over.", rests: "if_then", inDays: 90 },
			{ text: "Ask when the contract they signed ends, and note the day.", rests: "direct_ask", inDays: 7 },
			{ text: "Lay the last two offers lost to this rival side by side.", rests: "debrief", inDays: 7 },
			{ text: "Add what they chose, and why, to the notes on this rival.", rests: "record", inDays: 1 },
		],
	},
	incumbent: {
		questions: [
			{ text: "What would changing have cost them, apart from money?", rests: "situation" },
			{ text: "When did they last change a supplier, and how did that go?", rests: "situation" },
			{ text: "What does the present one do well enough that nobody complains?", rests: "situation" },
			{ text: "Who over there would have had to explain the change, and to whom?", rests: "perspective" },
			{ text: "What would their team say about having to learn something new again?", rests: "perspective" },
			{ text: "What keeps them there that no offer could change this month?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask what they like about the one they have before offering more.", rests: "advice" },
			{ text: "Ask what they would change first if changing cost nothing.", rests: "advice" },
			{ text: "Offer a small piece next to the old one, not in place of it.", rests: "advice" },
			{ text: "Note the day their present contract ends, and call well before it.", rests: "record" },
		],
		moves: [
			{ text: "Ask when their contract runs out and when they look around.", rests: "direct_ask", inDays: 2 },
			{ text: "Ask to be the second name on their list in case something breaks.", rests: "direct_ask", inDays: 7 },
			{ text: "Write down how a change would go, week by week, and send it.", rests: "practice", inDays: 14 },
			{ text: "Send one story of a firm that left the same supplier.", rests: "practice", inDays: 90 },
		],
	},
	feature_gap: {
		questions: [
			{ text: "Which of their habits made the missing part matter so much?", rests: "situation" },
			{ text: "Would they have said yes with it, or was it only something to say?", rests: "situation" },
			{ text: "How do they get by without it today?", rests: "situation" },
			{ text: "Who over there asked for that part, and what is their day like?", rests: "perspective" },
			{ text: "How much of this no is about the product as it is this year?", rests: "explanation" },
			{ text: "How would this talk go in a year, with that part there?", rests: "explanation" },
		],
		starters: [
			{ text: "Before the demo, ask which three things they cannot do without.", rests: "advice" },
			{ text: "Leave the missing part to those who build it; pass it on, then move on.", rests: "advice" },
			{ text: "Ask what they would use the missing part for; the need may be met.", rests: "advice" },
			{ text: "Write the missing part down in their words, and count how often it comes.", rests: "record" },
		],
		moves: [
			{ text: "Tell the product team what was missing, in the customer's words.", rests: "practice", inDays: 1 },
			{ text: "Ask whether a way around it would do for now.", rests: "direct_ask", inDays: 2 },
			{ text: "Check whether the missing part is there, and call if it is.", rests: "if_then", inDays: 90 },
			{ text: "Ask who they know that would not need that part.", rests: "direct_ask", inDays: 7 },
		],
	},
	no_need: {
		questions: [
			{ text: "How do they solve it today, and what makes that good enough?", rests: "situation" },
			{ text: "What would have to go wrong before they need this?", rests: "situation" },
			{ text: "Who else in the firm feels the problem more than this person does?", rests: "situation" },
			{ text: "What would they name as the top three troubles of their week?", rests: "perspective" },
			{ text: "After the morning they had, would this have sounded urgent?", rests: "perspective" },
			{ text: "What did they have no way of knowing after one short talk?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask about their day before talking about the product.", rests: "advice" },
			{ text: "Start with the problem, not with the product.", rests: "advice" },
			{ text: "Ask what it costs when it goes wrong, and let them do the sum.", rests: "advice" },
			{ text: "Write down the words they use for the problem, and use those.", rests: "record" },
		],
		moves: [
			{ text: "Rewrite the first two lines of the call around their words.", rests: "practice", inDays: 1 },
			{ text: "Ask them who in the firm does have this problem.", rests: "direct_ask", inDays: 2 },
			{ text: "List what the last five who did see a need had in common.", rests: "debrief", inDays: 7 },
			{
				text: "Send one short case from their trade, and ask if they know the problem.",
				rests: "practice",
				inDays: 90,
			},
		],
	},
};
