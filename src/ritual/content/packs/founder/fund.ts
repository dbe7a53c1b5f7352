import type { Pack } from "../../content.js";

/** Passes that come from the fund: what it backs, what it holds already, and where it is in its years. */
export const FUND: Pack = {
	thesis: {
		questions: [
			{ text: "Which rule do they follow when they invest, and who set it?", rests: "situation" },
			{ text: "Which of their last ten deals look like this one?", rests: "situation" },
			{ text: "How did this fund get onto {your} list of investors?", rests: "situation" },
			{ text: "What would the partner have to tell their own backers to do this deal?", rests: "perspective" },
			{ text: "What must a deal have for this partner to fight for it on a Monday?", rests: "perspective" },
			{ text: "Which part of this answer was set years before the deck was made?", rests: "explanation" },
		],
		starters: [
			{ text: "Read a fund's last ten deals before asking for the meeting.", rests: "advice" },
			{ text: "Leave their thesis alone, and find a fund that shares this one.", rests: "advice" },
			{ text: "Ask in the first mail whether this is their kind of deal.", rests: "advice" },
			{ text: "Keep a column for the thesis next to every fund on the list.", rests: "record" },
		],
		moves: [
			{ text: "Ask which two investors they know who do back this.", rests: "direct_ask", inDays: 2 },
			{ text: "Take the funds with the same thesis off the list.", rests: "practice", inDays: 1 },
			{ text: "Find three funds whose last deals look like this company.", rests: "practice", inDays: 7 },
			{ text: "Let this fund go, with one line of thanks.", rests: "practice", inDays: null },
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
			{ text: "While a fund raises its own money, leave it be and stay on its list.", rests: "advice" },
			{ text: "Before the pitch, look up when the fund last made a new deal.", rests: "advice" },
			{ text: "Note the year in which each fund was raised next to its name.", rests: "record" },
		],
		moves: [
			{ text: "Ask when the next fund opens, and who will lead deals from it.", rests: "direct_ask", inDays: 2 },
			{ text: "Mark the funds on the list without one new deal this year.", rests: "practice", inDays: 1 },
			{ text: "Ask the partner if they also invest as an angel.", rests: "direct_ask", inDays: 7 },
			{ text: "When the new fund is in the news, send them an update.", rests: "if_then", inDays: 90 },
		],
	},
	competitor: {
		questions: [
			{ text: "When did they first meet the other team, and who brought them in?", rests: "situation" },
			{ text: "What had they put into that team before {your} first meeting?", rests: "situation" },
			{ text: "What does their choice say about the market as a whole?", rests: "situation" },
			{ text: "What would it mean for them to back two teams in one field?", rests: "perspective" },
			{ text: "What do they owe the founders they have backed before?", rests: "perspective" },
			{ text: "How much of this pass was about who came first?", rests: "explanation" },
		],
		starters: [
			{ text: "Check whom a fund has backed in this field before sending the deck.", rests: "advice" },
			{ text: "Leave the details out of the deck while a fund may back a rival.", rests: "advice" },
			{ text: "Ask at the start whether they hold anything in the same field.", rests: "advice" },
			{ text: "Keep a list of who backs whom in this field.", rests: "record" },
		],
		moves: [
			{ text: "Ask which other funds are looking at this field now.", rests: "direct_ask", inDays: 2 },
			{ text: "List the funds that missed that deal and may want one like it.", rests: "practice", inDays: 1 },
			{ text: "Write to three funds that have backed nobody in this field.", rests: "practice", inDays: 7 },
			{ text: "Note what the other team raised, from whom and when.", rests: "record", inDays: 1 },
		],
	},
	timing: {
		questions: [
			{ text: "What else was this partner closing in the same month?", rests: "situation" },
			{ text: "What would have to happen in the market before they look again?", rests: "situation" },
			{ text: "Where in their year did the pitch land: summer, year's end, a raise?", rests: "situation" },
			{ text: "How many new deals can one partner take on in a quarter?", rests: "perspective" },
			{ text: "With so many companies to look after, have they room for a new one?", rests: "perspective" },
			{ text: "What behind this answer may be gone by next quarter?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask how many deals they can still do this quarter.", rests: "advice" },
			{ text: "Leave a busy partner in peace; get a month and keep to it.", rests: "advice" },
			{ text: "Start the talks half a year before the money is needed.", rests: "advice" },
			{ text: "Note the month they named and what they wait for.", rests: "record" },
		],
		moves: [
			{ text: "Ask which month suits, and hold a slot in it.", rests: "direct_ask", inDays: 2 },
			{ text: "Send a short update, and ask if they have time for it now.", rests: "direct_ask", inDays: 30 },
			{ text: "When the new quarter starts, ask for twenty minutes.", rests: "if_then", inDays: 90 },
			{ text: "Note what they were busy with, to open the next mail with it.", rests: "record", inDays: 1 },
		],
	},
};
