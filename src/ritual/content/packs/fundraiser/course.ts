import type { Pack } from "../../content.js";

/** Noes from the course of things: the board's calendar, the season, the wrong desk, silence; and whatever has no name. */
export const COURSE: Pack = {
	board_timing: {
		questions: [
			{ text: "When does the board meet, and what was on its table?", rests: "situation" },
			{ text: "How many other requests were on the list for that hour?", rests: "situation" },
			{ text: "Which date was set before {your} letter came?", rests: "situation" },
			{ text: "What does a board have to settle before it talks about gifts?", rests: "perspective" },
			{ text: "How much can people on a board read before they meet?", rests: "perspective" },
			{ text: "How much of this is about the calendar only?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask for the board's dates before writing a word.", rests: "advice" },
			{ text: "Leave the board's calendar alone, and plan the year around it.", rests: "advice" },
			{ text: "Send the papers three weeks ahead, so that somebody can read them.", rests: "advice" },
			{ text: "Keep all board dates on one page, month by month.", rests: "record" },
		],
		moves: [
			{ text: "Put the next four board dates in the calendar.", rests: "record", inDays: 1 },
			{ text: "Ask when the board meets next and when papers are due.", rests: "direct_ask", inDays: 2 },
			{ text: "Send the officer a draft well before the next meeting.", rests: "if_then", inDays: 30 },
			{ text: "Ask to be put on the list for the coming meeting.", rests: "direct_ask", inDays: 60 },
		],
	},
	timing: {
		questions: [
			{ text: "What else came up for them this month: tax, family, a sale?", rests: "situation" },
			{ text: "At what time of year do they tend to give?", rests: "situation" },
			{ text: "What did the news bring in the week of the letter?", rests: "situation" },
			{ text: "What would they have had to put off to give now?", rests: "perspective" },
			{ text: "What in their month could make anybody put off a gift?", rests: "perspective" },
			{ text: "What behind this no may be over by the next season?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask when in the year giving suits them best.", rests: "advice" },
			{ text: "Leave people alone in a hard month, and write when it is over.", rests: "advice" },
			{ text: "Send the ask when their last gift turns a year old.", rests: "advice" },
			{ text: "Note the month of every gift, and ask in that month.", rests: "record" },
		],
		moves: [
			{ text: "Move this name to the list for another season.", rests: "practice", inDays: 1 },
			{ text: "Ask which month would be better, and note their words.", rests: "direct_ask", inDays: 7 },
			{ text: "Send a short note that asks how they are, and not for a gift.", rests: "practice", inDays: 30 },
			{ text: "When the new season starts, ask again.", rests: "if_then", inDays: 90 },
		],
	},
	no_authority: {
		questions: [
			{ text: "Who decides on gifts there, and who opens the mail?", rests: "situation" },
			{ text: "What may this person give without asking anybody?", rests: "situation" },
			{ text: "Which trustee or family member was not at the table?", rests: "situation" },
			{ text: "What would this person need to carry it to the board?", rests: "perspective" },
			{ text: "How often are they asked to bring a cause to the table?", rests: "perspective" },
			{ text: "What could nobody outside know about how they choose?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask how a gift is decided there, step by step.", rests: "advice" },
			{ text: "Ask which of their trustees cares for this cause.", rests: "advice" },
			{ text: "Write one page that a friend inside can read aloud.", rests: "advice" },
			{ text: "Draw a small map of who decides at each large giver.", rests: "record" },
		],
		moves: [
			{ text: "Look up the trustees, and mark the names known here.", rests: "practice", inDays: 1 },
			{ text: "Ask which trustee would like to hear about this.", rests: "direct_ask", inDays: 2 },
			{ text: "Send a page made to be passed on, with one clear sum.", rests: "practice", inDays: 7 },
			{ text: "Ask our board who knows somebody on theirs.", rests: "direct_ask", inDays: 14 },
		],
	},
	no_response: {
		questions: [
			{ text: "How high is the pile that the letter landed on?", rests: "situation" },
			{ text: "How often do those who read the letters meet?", rests: "situation" },
			{ text: "Who in that office was away, or new?", rests: "situation" },
			{ text: "What would it cost that office to answer each letter by hand?", rests: "perspective" },
			{ text: "Which letters would {you} answer first in their place?", rests: "perspective" },
			{ text: "How many letters like this one get no answer there?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask by phone first whether a letter is welcome.", rests: "advice" },
			{ text: "Write to one person by name, and say why to them.", rests: "advice" },
			{ text: "Follow up once with news from the work, not with the same ask.", rests: "advice" },
			{ text: "Note when each office tends to answer, and plan by it.", rests: "record" },
		],
		moves: [
			{ text: "If a week passes without an answer, ask if the letter came in.", rests: "if_then", inDays: 7 },
			{ text: "Ask somebody who knows them to mention the letter.", rests: "direct_ask", inDays: 14 },
			{ text: "Send one photo and three lines from the work.", rests: "practice", inDays: 30 },
			{ text: "If half a year passes without a word, write to another name there.", rests: "if_then", inDays: 180 },
		],
	},
	other: {
		questions: [
			{ text: "What might be going on in that house or office this month?", rests: "situation" },
			{ text: "What did they care about before this letter came?", rests: "situation" },
			{ text: "Who else spoke up when it was decided?", rests: "situation" },
			{ text: "What would they tell a friend about why they did not give?", rests: "perspective" },
			{ text: "What about this no is true of this giver only?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask what would have made the gift feel right.", rests: "advice" },
			{ text: "Thank them for every no; somebody took the time.", rests: "advice" },
			{ text: "Talk one ask through with a colleague each week.", rests: "debrief" },
			{ text: "Write down what they said before deciding what it means.", rests: "record" },
		],
		moves: [
			{ text: "Call the next two donors on the list.", rests: "practice", inDays: 1 },
			{ text: "Send thanks for an honest answer.", rests: "practice", inDays: 2 },
			{ text: "Ask who else they think would like to hear of this.", rests: "direct_ask", inDays: 7 },
			{ text: "Have a friend read the letter aloud; mark where they stop.", rests: "practice", inDays: 7 },
		],
	},
};
