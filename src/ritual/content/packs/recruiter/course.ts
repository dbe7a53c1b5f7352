import type { Pack } from "../../content.js";

/** Noes from the course of things: time, silence, long rounds, the wrong desk; and whatever has no name. */
export const COURSE: Pack = {
	timing: {
		questions: [
			{ text: "What was the candidate or the client in the middle of?", rests: "situation" },
			{ text: "Which date got in the way: notice, bonus, school, a launch?", rests: "situation" },
			{ text: "What do they have to finish before they can talk?", rests: "situation" },
			{ text: "What would moving now cost them that waiting does not?", rests: "perspective" },
			{ text: "What would a friend tell them to take care of first this month?", rests: "perspective" },
			{ text: "What will look different after their next big date?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask when their bonus is paid and when their notice ends.", rests: "advice" },
			{ text: "Leave people in the middle of things, and agree on when to call.", rests: "advice" },
			{ text: "Ask the client what happens if nobody starts by that day.", rests: "advice" },
			{ text: "Note the date that each person named, and why.", rests: "record" },
		],
		moves: [
			{ text: "Ask for the month in which a call would be welcome.", rests: "direct_ask", inDays: 1 },
			{ text: "Put the bonus and notice dates next to their name.", rests: "record", inDays: 1 },
			{ text: "Offer the role to the two who were next in line.", rests: "practice", inDays: 2 },
			{ text: "When what kept them busy is over, call and ask for ten minutes.", rests: "if_then", inDays: 60 },
		],
	},
	no_authority: {
		questions: [
			{ text: "Who signs for a hire there, and who only collects names?", rests: "situation" },
			{ text: "How did this person come to be the one to talk to?", rests: "situation" },
			{ text: "How many people stand between this desk and the team?", rests: "situation" },
			{ text: "What would HR need in hand to make a case to the manager?", rests: "perspective" },
			{ text: "What can this person gain or lose by passing the call on?", rests: "perspective" },
			{ text: "How could anyone have known that before the first call?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask to speak to the person whose team has the gap.", rests: "advice" },
			{ text: "Ask HR what they need from an agency, and give them that first.", rests: "advice" },
			{ text: "Take the brief from the one who will work with the new hire.", rests: "advice" },
			{ text: "Note for each client who briefs, who signs, who pays.", rests: "record" },
		],
		moves: [
			{ text: "Ask HR for fifteen minutes with the team lead.", rests: "direct_ask", inDays: 2 },
			{ text: "Send HR a short page that can go on to the manager.", rests: "practice", inDays: 3 },
			{ text: "Send the team lead one line about people in their field.", rests: "practice", inDays: 7 },
			{ text: "Check the open briefs: who gave them, and who decides?", rests: "practice", inDays: 1 },
		],
	},
	no_response: {
		questions: [
			{ text: "How many recruiters wrote to them in the same week?", rests: "situation" },
			{ text: "Where were they when it came in: at work, on a train, at home?", rests: "situation" },
			{ text: "How often do people in that trade answer anybody?", rests: "situation" },
			{ text: "What might an answer give away at their present job?", rests: "perspective" },
			{ text: "How does such a message look on their phone between two meetings?", rests: "perspective" },
			{ text: "What had nothing to do with the message: the day, the inbox, their plans?", rests: "explanation" },
		],
		starters: [
			{ text: "Write what the role pays, and where it is, in the first lines.", rests: "advice" },
			{ text: "Ask a small question, such as which kind of role to send.", rests: "advice" },
			{ text: "Try them outside office hours, by a way that is private.", rests: "advice" },
			{ text: "Note which first lines got answers, and how many were sent.", rests: "record" },
		],
		moves: [
			{ text: "Try them once by phone after working hours.", rests: "if_then", inDays: 2 },
			{ text: "Write three lines that name the pay, the place and the team.", rests: "practice", inDays: 7 },
			{ text: "Ask somebody who worked with them for an introduction.", rests: "direct_ask", inDays: 14 },
			{ text: "If they have changed jobs by then, write and say hello.", rests: "if_then", inDays: 90 },
		],
	},
	slow_process: {
		questions: [
			{ text: "Which round took longest, and who was missing for it?", rests: "situation" },
			{ text: "How many people had to meet before there could be a yes?", rests: "situation" },
			{ text: "What did the market do in the weeks in between?", rests: "situation" },
			{ text: "What did the candidate think in the weeks when nobody called?", rests: "perspective" },
			{ text: "Which of the delays would have hit any agency on this role?", rests: "explanation" },
		],
		starters: [
			{ text: "Agree on all interview dates before sending the first profile.", rests: "advice" },
			{ text: "Call the candidate each week, even with no news.", rests: "advice" },
			{ text: "Tell the client whom they lost to the wait, and when.", rests: "advice" },
			{ text: "Write down the days between rounds, client by client.", rests: "record" },
		],
		moves: [
			{ text: "Call the candidate, and say where things stand.", rests: "practice", inDays: 1 },
			{ text: "Send the client a list of dates: sent, met, answered.", rests: "practice", inDays: 2 },
			{ text: "Ask the client to block two interview slots a week.", rests: "direct_ask", inDays: 7 },
			{ text: "Offer the client a shorter way: two rounds in one week.", rests: "practice", inDays: 30 },
		],
	},
	other: {
		questions: [
			{ text: "What was going on over there that nobody brought up?", rests: "situation" },
			{ text: "Who else took part in this choice?", rests: "situation" },
			{ text: "What else changed that week in the brief, the market or the team?", rests: "situation" },
			{ text: "What would they say to a friend about why it was a no?", rests: "perspective" },
			{ text: "Which part of this no will not come up with the next role?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask both sides the same thing: what was missing for a yes?", rests: "advice" },
			{ text: "Wait a day before reading a meaning into it.", rests: "advice" },
			{ text: "Go through the search step by step with a colleague.", rests: "debrief" },
			{ text: "Note the words that were used, and who used them.", rests: "record" },
		],
		moves: [
			{ text: "Call the next three people on the long list.", rests: "practice", inDays: 1 },
			{ text: "Ask for two minutes on what decided it.", rests: "direct_ask", inDays: 2 },
			{ text: "Ask them for one name who may be glad of this role.", rests: "direct_ask", inDays: 3 },
			{ text: "Look at the last five noes for this role together.", rests: "debrief", inDays: 7 },
		],
	},
};
