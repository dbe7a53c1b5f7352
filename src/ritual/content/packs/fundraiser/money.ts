import type { Pack } from "../../content.js";

/** Noes about the money: what it is tied to, whether there is any, who may still apply. */
export const MONEY: Pack = {
	restricted_funds: {
		questions: [
			{ text: "What may their money be used for, and who set that rule?", rests: "situation" },
			{ text: "What has this fund paid for in the last three years?", rests: "situation" },
			{ text: "Which piece of the work might their rules allow?", rests: "situation" },
			{ text: "What would the officer have to explain if they bent the rule?", rests: "perspective" },
			{ text: "What was the person who left that money hoping for?", rests: "perspective" },
			{ text: "Which of their rules were there before anybody applied?", rests: "explanation" },
		],
		starters: [
			{ text: "Read what the fund may pay for before writing the first line.", rests: "advice" },
			{ text: "Leave the fund's rules as they are, and look for the piece that fits.", rests: "advice" },
			{ text: "Call the officer before writing; ten minutes can save ten pages.", rests: "advice" },
			{ text: "Keep a list of what each fund may and may not pay for.", rests: "record" },
		],
		moves: [
			{ text: "Ask the officer which other fund does pay for this.", rests: "direct_ask", inDays: 2 },
			{ text: "Look for one piece of the work that fits their rules.", rests: "practice", inDays: 7 },
			{ text: "Find two funds whose money may go to running costs.", rests: "practice", inDays: 14 },
			{ text: "Let this fund go; its rules will stay as they are.", rests: "practice", inDays: null },
		],
	},
	wrong_program: {
		questions: [
			{ text: "Which of their programs is the nearest to this work?", rests: "situation" },
			{ text: "What does the aim of this program say, and what do its grants say?", rests: "situation" },
			{ text: "When did the program last change its aim?", rests: "situation" },
			{ text: "What kind of letter was the officer hoping to read?", rests: "perspective" },
			{ text: "How does an officer tell which pile a letter goes on?", rests: "perspective" },
			{ text: "What could nobody know without a talk with somebody inside?", rests: "explanation" },
		],
		starters: [
			{ text: "Call before applying, and describe the work in two sentences.", rests: "advice" },
			{ text: "Read a program's last ten grants, not only its aim.", rests: "advice" },
			{ text: "Start from what the program wants, then see if the work serves it.", rests: "advice" },
			{ text: "Note one grant next to each program that shows what it means.", rests: "record" },
		],
		moves: [
			{ text: "Check the next three applications against recent grants.", rests: "practice", inDays: 1 },
			{ text: "Note the next closing date of the program that fits.", rests: "record", inDays: 1 },
			{ text: "Ask which of their programs would be the right door.", rests: "direct_ask", inDays: 2 },
			{ text: "Rewrite the first page for the program that does fit.", rests: "practice", inDays: 30 },
		],
	},
	budget: {
		questions: [
			{ text: "Where did this year's gifts go before the letter came?", rests: "situation" },
			{ text: "How did their own year go, and what does that leave to give?", rests: "situation" },
			{ text: "When do they settle the sum for next year?", rests: "situation" },
			{ text: "Which other cause would they give less if this one got a gift?", rests: "perspective" },
			{ text: "How do they choose when there are more letters than money?", rests: "perspective" },
			{ text: "Which part of this no ends when the year ends?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask in spring for what is settled in fall.", rests: "advice" },
			{ text: "Leave the sum to the giver, and ask for the month when it is set.", rests: "advice" },
			{ text: "Offer two ways: a small gift now, or a pledge for next year.", rests: "advice" },
			{ text: "Note for each giver when the year's gifts are settled.", rests: "record" },
		],
		moves: [
			{ text: "Ask if a pledge for next year would suit them better.", rests: "direct_ask", inDays: 2 },
			{ text: "Ask for something other than money: a room, a name, an hour.", rests: "direct_ask", inDays: 7 },
			{ text: "Send a short report on the work, to stay in touch.", rests: "practice", inDays: 30 },
			{ text: "When their new year of giving begins, write again.", rests: "if_then", inDays: 90 },
		],
	},
	policy: {
		questions: [
			{ text: "Which rule or freeze was it, and whom else does it stop?", rests: "situation" },
			{ text: "What made them pause their giving this year?", rests: "situation" },
			{ text: "Who could lift it, and when do they meet?", rests: "situation" },
			{ text: "What does the officer have to tell every caller this season?", rests: "perspective" },
			{ text: "How does it sound to them when the tenth caller asks?", rests: "perspective" },
			{ text: "What would have become of this letter in a year with no freeze?", rests: "explanation" },
		],
		starters: [
			{ text: "Before writing, ask whether new groups may apply.", rests: "advice" },
			{ text: "Leave a closed list closed, and ask when it opens.", rests: "advice" },
			{ text: "Keep in touch through the freeze with news, not with asks.", rests: "advice" },
			{ text: "Keep a list of closed funds, and the month when each opens.", rests: "record" },
		],
		moves: [
			{ text: "Ask when new requests will be taken again.", rests: "direct_ask", inDays: 2 },
			{ text: "Ask the officer which other funds are open now.", rests: "direct_ask", inDays: 7 },
			{ text: "Send the officer one short piece of news from the work.", rests: "practice", inDays: 30 },
			{ text: "Look at their page; if a new round of grants is open, apply.", rests: "if_then", inDays: 90 },
			{ text: "Let it rest; when they open the list again, write to them.", rests: "if_then", inDays: null },
		],
	},
};
