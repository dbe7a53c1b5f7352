import type { Pack } from "../../content.js";

/** Passes about the company as it stands: its stage, its numbers, its team, its market. */
export const COMPANY: Pack = {
	stage: {
		questions: [
			{ text: "What do they need to see, and by which date could it be there?", rests: "situation" },
			{ text: "At what point did they come in on their last three deals?", rests: "situation" },
			{ text: "Which risk is open now that will be closed in two quarters?", rests: "situation" },
			{ text: "What would their partners have asked that nobody can answer yet?", rests: "perspective" },
			{ text: "What happens to a partner who comes in too early too often?", rests: "perspective" },
			{ text: "How much of this is about the date, not about the company?", rests: "explanation" },
		],
		starters: [
			{ text: "Before sending the deck, ask at what size they come in.", rests: "advice" },
			{ text: "Ask which number, on which date, would make it the right stage.", rests: "advice" },
			{ text: "Show the next proof and the day it is due, not the whole dream.", rests: "advice" },
			{ text: "Note what each fund wants to see, and check it off as it comes.", rests: "record" },
		],
		moves: [
			{ text: "Ask for the one number that would bring them back.", rests: "direct_ask", inDays: 2 },
			{ text: "Ask for the names of two angels who come in earlier.", rests: "direct_ask", inDays: 7 },
			{ text: "Send a four-line update: number, plan, risk, next date.", rests: "practice", inDays: 30 },
			{ text: "Write again when the next goal is met, with the proof on top.", rests: "if_then", inDays: 90 },
		],
	},
	traction: {
		questions: [
			{ text: "Which number did they look at, and what do they compare it with?", rests: "situation" },
			{ text: "What does that number hide about the customers behind it?", rests: "situation" },
			{ text: "Which months did they look at, and what went on in them?", rests: "situation" },
			{ text: "Which one chart would this partner have to show to the others?", rests: "perspective" },
			{ text: "How would these numbers read to somebody who reads decks all day?", rests: "perspective" },
			{ text: "What slowed the numbers down that is over by now, or soon?", rests: "explanation" },
		],
		starters: [
			{ text: "Lead with the one number that grows, and say why it grows.", rests: "advice" },
			{ text: "Ask what growth they look for at this size before showing charts.", rests: "advice" },
			{ text: "Show three customers in depth while the totals are still small.", rests: "advice" },
			{ text: "Send the same three numbers each month, whether good or bad.", rests: "advice" },
		],
		moves: [
			{ text: "Ask which number they would want to see, and how large.", rests: "direct_ask", inDays: 2 },
			{ text: "Redo the growth slide: one chart, one sentence.", rests: "practice", inDays: 7 },
			{ text: "Ask one customer to speak to the next investor.", rests: "direct_ask", inDays: 7 },
			{ text: "When the month is over, send its numbers in three lines, with no ask.", rests: "if_then", inDays: 30 },
		],
	},
	team: {
		questions: [
			{ text: "Which gap did they name, and when do other teams fill it?", rests: "situation" },
			{ text: "What have they seen happen to a company with a gap like that?", rests: "situation" },
			{ text: "How much of the team could they get to know in the time there was?", rests: "situation" },
			{ text: "What would they want to hear about the team from somebody else?", rests: "perspective" },
			{ text: "Which team from their past might this one remind them of?", rests: "perspective" },
			{ text: "Which part of that picture will the next hire change?", rests: "explanation" },
		],
		starters: [
			{ text: "Name the gap first, then say who will fill it and when.", rests: "advice" },
			{ text: "Bring the team in for ten minutes, so that others speak too.", rests: "advice" },
			{ text: "Show what this team has already built and sold together.", rests: "advice" },
			{ text: "Keep a short list of people who would join once the round closes.", rests: "record" },
		],
		moves: [
			{ text: "Ask them whom they would hire first to fill that gap.", rests: "direct_ask", inDays: 2 },
			{ text: "Ask two people who know the team to write three lines each.", rests: "direct_ask", inDays: 7 },
			{ text: "Have one talk with a person who could fill the gap.", rests: "practice", inDays: 14 },
			{ text: "Add a slide on the next hire: role, month, cost.", rests: "practice", inDays: 1 },
			{ text: "When the new hire starts, write to the fund the same day.", rests: "if_then", inDays: 90 },
		],
	},
	market: {
		questions: [
			{ text: "How did they count the market, and what did they leave out?", rests: "situation" },
			{ text: "What have they backed before that began in a small corner?", rests: "situation" },
			{ text: "Where did their picture of this market come from?", rests: "situation" },
			{ text: "How big must a deal get to matter to a fund of their size?", rests: "perspective" },
			{ text: "How much of this is the size of their fund, not of the market?", rests: "explanation" },
			{ text: "What would have to change before they count the market again?", rests: "explanation" },
		],
		starters: [
			{ text: "Count the market up from single customers, not down from a report.", rests: "advice" },
			{ text: "Leave big funds alone while the market looks small from up there.", rests: "advice" },
			{ text: "Tell how the first corner opens the way to the next one.", rests: "advice" },
			{ text: "Keep a page of signs that the market moves, each with its date.", rests: "record" },
		],
		moves: [
			{ text: "Ask which number on the market slide they did not believe.", rests: "direct_ask", inDays: 2 },
			{ text: "Redo the market slide from what one customer spends in a year.", rests: "practice", inDays: 7 },
			{ text: "List three smaller funds for which this market is large enough.", rests: "practice", inDays: 7 },
			{ text: "When there is a sign that the market moves, send it in two lines.", rests: "if_then", inDays: 90 },
			{ text: "Let it go; the size of their fund will stay what it is.", rests: "practice", inDays: null },
		],
	},
};
