import type { Pack } from "../../content.js";

/** Passes that come from the fund: what it backs, what it holds already, and where it is in its years. */
export const FUND: Pack = {
	thesis: {
		questions: [
			{ text: "Which rule do they invest by, and who holds them to it?", rests: "situation" },
			{ text: "Which of their last ten deals look like this one?", rests: "situation" },
			{ text: "How did this fund get onto {your} list of investors?", rests: "situation" },
			{ text: "What would the partner have to tell their own backers to do this deal?", rests: "perspective" },
			{ text: "What must a deal have for this partner to fight for it on a Monday?", rests: "perspective" },
			{ text: "Which part of this answer was set years before the deck was made?", rests: "explanation" },
		],
		starters: [
			{ text: "Read a fund's last ten deals before asking for the meeting.", rests: "advice" },
			{ text: "Leave their thesis alone, and find a fund that shares this one.", rests: "advice" },
			{ text: "Ask in the first mail whether this is their kind of deal.", rests: "debrief" },
			{ text: "Keep a column for the thesis next to every fund on the list.", rests: "record" },
		],
		moves: [
			{ text: "Ask which two investors they know who do back this.", rests: "direct_ask", inDays: 2 },
			{ text: "Take the funds with the same thesis off the list.", rests: "debrief", inDays: 1 },
			{ text: "Find three funds whose last deals look like this company.", rests: "if_then", inDays: 7 },
			{ text: "Let this fund go, with one line of thanks.", rests: "if_then", inDays: null },
		],
	},
	fund_cycle: {
		questions: [
			{ text: "How old is the fund, and how much of it is left to spend?", rests: "situation" },
			{ text: "When do they raise the next one, and who over there is busy with it?", rests: "situation" },
			{ text: "Who else got the same answer from them this quarter?", rests: "situation" },
			{ text: "What can a partner at the end of a fund still say yes to?", rests: "perspective" },
			{ text: "What have the partners promised their own backers this year?", rests: "perspective" },
			{ text: "What would this same meeting have been like in the fund's first year?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask in the first mail whether they make new deals at present.", rests: "advice" },
			{ text: "Leave a fund that is raising alone, and stay on its mailing list.", rests: "advice" },
			{ text: "Before the pitch, look up when the fund last made a new deal.", rests: "debrief" },
			{ text: "Note the year in which each fund was raised next to its name.", rests: "record" },
		],
		moves: [
			{ text: "Ask when the next fund opens, and who will lead deals from it.", rests: "direct_ask", inDays: 2 },
			{ text: "Mark the funds on the list without one new deal this year.", rests: "debrief", inDays: 1 },
			{ text: "Ask the partner if they also invest as an angel.", rests: "direct_ask", inDays: 7 },
			{ text: "Send them an update when the new fund is in the news.", rests: "if_then", inDays: 90 },
		],
	},
	competitor: {
		questions: [
			{ text: "When did they first meet the other team, and who brought them in?", rests: "situation" },
			{ text: "Which part of that bet did they hold before {your} first meeting?", rests: "situation" },
			{ text: "What does their choice say about the market as a whole?", rests: "situation" },
			{ text: "What would it mean for them to back two in the same race?", rests: "perspective" },
			{ text: "What do they owe the founders they have backed before?", rests: "perspective" },
			{ text: "How much of this pass was only the order in which things came?", rests: "explanation" },
		],
		starters: [
			{ text: "Check whom a fund has backed in this field before sending the deck.", rests: "advice" },
			{ text: "Leave the details out of the deck while a fund may back a rival.", rests: "advice" },
			{ text: "Ask at the start whether they hold anything in the same field.", rests: "debrief" },
			{ text: "Keep a list of who backs whom in this field.", rests: "record" },
		],
		moves: [
			{ text: "Ask which other funds are looking at this field now.", rests: "direct_ask", inDays: 2 },
			{ text: "List the funds that missed that deal and may want one like it.", rests: "debrief", inDays: 1 },
			{ text: "Write to three funds that have no horse in this race.", rests: "if_then", inDays: 7 },
			{ text: "Note what the other team raised, from whom and when.", rests: "record", inDays: 1 },
		],
	},
	timing: {
		questions: [
			{ text: "What else was this partner closing in the same month?", rests: "situation" },
			{ text: "What would have to happen in the market before they look again?", rests: "situation" },
			{ text: "Where in their year did the pitch land: summer, year's end, a raise?", rests: "situation" },
			{ text: "How many new deals can one partner take on in a quarter?", rests: "perspective" },
			{ text: "With all their companies to look after, where would a new one go?", rests: "perspective" },
			{ text: "What in this answer will be gone by next quarter, whoever asks?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask how many deals they can still do this quarter.", rests: "advice" },
			{ text: "Leave a busy partner in peace; get a month and keep to it.", rests: "advice" },
			{ text: "Start the talks half a year before the money is needed.", rests: "debrief" },
			{ text: "Note the month they named and what they wait for.", rests: "record" },
		],
		moves: [
			{ text: "Ask which month suits, and hold a slot in it.", rests: "direct_ask", inDays: 2 },
			{ text: "Send a short update, and ask if their desk is clear now.", rests: "if_then", inDays: 30 },
			{ text: "Ask for twenty minutes at the start of the new quarter.", rests: "if_then", inDays: 90 },
			{ text: "Note what they were busy with, to open the next mail with it.", rests: "record", inDays: 1 },
		],
	},
};
