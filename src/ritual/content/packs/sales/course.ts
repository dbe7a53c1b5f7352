import type { Pack } from "../../content.js";

/** Noes from the course of things: time, silence, long ways; and whatever has no name. */
export const COURSE: Pack = {
	timing: {
		questions: [
			{ text: "What is on their desk this month that has nothing to do with {to you}?", rests: "situation" },
			{ text: "What would have to happen over there before this comes up again?", rests: "situation" },
			{ text: "Which date in their year was in the way: a launch, a move, year's end?", rests: "situation" },
			{ text: "If {you} had their calendar today, where would this call fit in?", rests: "perspective" },
			{ text: "What would they have to drop today to give this an hour?", rests: "perspective" },
			{ text: "What behind this no may be over in three months?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask what has to be finished first, and when that will be.", rests: "advice" },
			{ text: "Leave the calendar to them; agree on one date and keep it.", rests: "advice" },
			{ text: "Ask early what else is going on this quarter.", rests: "advice" },
			{ text: "Note the date they name, and the reason for it, within the hour.", rests: "record" },
		],
		moves: [
			{ text: "Ask them to name a month, and send the invite right away.", rests: "direct_ask", inDays: 2 },
			{ text: "When what was in the way is done, call and ask for an hour.", rests: "if_then", inDays: 30 },
			{ text: "Write two lines about what is new here since the last call.", rests: "practice", inDays: 90 },
			{ text: "Note what was in the way, so that the next call can start there.", rests: "record", inDays: 1 },
		],
	},
	no_decision: {
		questions: [
			{ text: "Who needed to agree, and what were they busy with?", rests: "situation" },
			{ text: "What happens over there if nothing is decided for half a year?", rests: "situation" },
			{ text: "Which small step could they have taken without a meeting?", rests: "situation" },
			{ text: "What would a yes have made them do that waiting does not?", rests: "perspective" },
			{ text: "Who would have had to explain it if it had gone badly?", rests: "perspective" },
			{ text: "What else stopped over there at the same time?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask in the first call how they decided the last thing of this size.", rests: "advice" },
			{ text: "Offer one small step that needs only one person's word.", rests: "advice" },
			{ text: "Agree on the day of the decision before sending the offer.", rests: "advice" },
			{ text: "Note who has to agree, name by name, while there is still time.", rests: "record" },
		],
		moves: [
			{ text: "Ask for a clear no by a date, so that both can close the file.", rests: "direct_ask", inDays: 2 },
			{ text: "Ask what would have to change for them to decide at all.", rests: "direct_ask", inDays: 7 },
			{ text: "Send a small first step at a price that one person can sign.", rests: "practice", inDays: 30 },
			{ text: "When the quarter ends, call and ask what became of it.", rests: "if_then", inDays: 90 },
		],
	},
	no_response: {
		questions: [
			{ text: "What are three plain reasons why somebody does not write back?", rests: "situation" },
			{ text: "When did {your} message get there, and what else came in then?", rests: "situation" },
			{ text: "Is silence how they say no to everybody?", rests: "situation" },
			{ text: "How many messages do they get a day, and which come first?", rests: "perspective" },
			{ text: "What would answering have asked them to do or to find out?", rests: "perspective" },
			{ text: "What has changed over there since they last answered?", rests: "situation" },
			{ text: "The last time somebody went silent, what was it in the end?", rests: "situation" },
		],
		starters: [
			{ text: "Ask one question that can be answered with one word.", rests: "advice" },
			{ text: "Agree on the next date before hanging up, every time.", rests: "advice" },
			{ text: "Change the way in after two tries: call, write, ask a third person.", rests: "advice" },
			{ text: "Note how many tries it took with those who did answer.", rests: "record" },
		],
		moves: [
			{ text: "Write two lines with one question that takes one word to answer.", rests: "practice", inDays: 1 },
			{ text: "Call once at another hour than before, early or late.", rests: "practice", inDays: 2 },
			{ text: "Ask somebody else in the same firm who looks after this.", rests: "direct_ask", inDays: 7 },
			{
				text: "If two weeks pass without a word, send a last note that closes the file.",
				rests: "if_then",
				inDays: 14,
			},
		],
	},
	slow_process: {
		questions: [
			{ text: "Which step on their side takes that long for everybody?", rests: "situation" },
			{ text: "What changed over there while the process ran?", rests: "situation" },
			{ text: "Who had to sign that nobody had named at the start?", rests: "situation" },
			{ text: "What was it like for them to take this through every step?", rests: "perspective" },
			{ text: "How many other requests did they have to handle in that time?", rests: "perspective" },
			{ text: "Which part of the wait could nobody on this side make shorter?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask for their steps, and who owns each one, before the first offer.", rests: "advice" },
			{ text: "Put a date and a name to every step, and check them each week.", rests: "advice" },
			{ text: "Start the slow parts first: papers, security, legal.", rests: "advice" },
			{ text: "Note how long each step took, and tell the next one like them.", rests: "record" },
		],
		moves: [
			{ text: "Draw the steps with dates, and mark where it sat the longest.", rests: "debrief", inDays: 2 },
			{ text: "Ask them what would make it shorter the next time around.", rests: "direct_ask", inDays: 7 },
			{ text: "Ask if a small order can go through without the long way.", rests: "direct_ask", inDays: 30 },
			{ text: "Find out if they still need it, and who looks after it now.", rests: "practice", inDays: 60 },
		],
	},
	other: {
		questions: [
			{ text: "What could explain this no if it had nothing to do with {to you}?", rests: "situation" },
			{ text: "What did they know that {you} had no way to know?", rests: "situation" },
			{ text: "What was going on in their week that had no part in the talk?", rests: "situation" },
			{ text: "What would somebody who only listened say was going on?", rests: "perspective" },
			{ text: "If a friend got this no, what would {you} say was behind it?", rests: "perspective" },
			{ text: "What about this no will be different the next time?", rests: "explanation" },
		],
		starters: [
			{ text: "Before believing the first reason, ask one more question: what else?", rests: "advice" },
			{ text: "Leave what cannot be known, and call the next name.", rests: "advice" },
			{ text: "Bring up early what they brought up here at the end.", rests: "advice" },
			{ text: "Write down what was said, word for word, before guessing at it.", rests: "record" },
		],
		moves: [
			{ text: "Ask them in two lines what it was in the end.", rests: "direct_ask", inDays: 2 },
			{ text: "Ask for the name of one person who might want it more.", rests: "direct_ask", inDays: 7 },
			{ text: "Tell one colleague what happened, and ask how they read it.", rests: "debrief", inDays: 1 },
			{ text: "Make three calls to firms that are not like this one.", rests: "practice", inDays: 7 },
			{ text: "Let it go.", rests: "practice", inDays: null },
		],
	},
};
