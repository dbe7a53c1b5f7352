import type { Pack } from "../../content.js";

/** Noes by whom they chose and how they answered: somebody else, no click, a form, silence, a long wait. */
export const ANSWER: Pack = {
	competitor: {
		questions: [
			{ text: "What may the other person have that fits this one job?", rests: "situation" },
			{ text: "How many good people were in the last round?", rests: "situation" },
			{ text: "What did they ask about most, and what does that say about the job?", rests: "situation" },
			{ text: "What did the hiring manager have to weigh with one seat to fill?", rests: "perspective" },
			{ text: "How did they have to choose between two good people that day?", rests: "perspective" },
			{ text: "What would the answer have been with two jobs in place of one?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask before the last talk what sets the right person apart.", rests: "advice" },
			{ text: "Ask at the end whether any doubt is left to clear up.", rests: "advice" },
			{ text: "Prepare one story for each of the three things they ask for.", rests: "advice" },
			{ text: "Write down the questions on the same day, with the answers given.", rests: "record" },
		],
		moves: [
			{ text: "Thank them, and ask what tipped it.", rests: "direct_ask", inDays: 2 },
			{ text: "Write that the answer is still yes if their first choice says no.", rests: "practice", inDays: 2 },
			{ text: "Practice the one question that was hardest with a friend.", rests: "practice", inDays: 7 },
			{ text: "Write to the hiring manager; not every new hire stays.", rests: "practice", inDays: 90 },
		],
	},
	relationship: {
		questions: [
			{ text: "What was the day like for the person across the table?", rests: "situation" },
			{ text: "Whom had they pictured in that seat before the interview?", rests: "situation" },
			{ text: "How much can two people see of each other in forty minutes?", rests: "situation" },
			{ text: "What might that team be short of, or have too much of already?", rests: "perspective" },
			{ text: "What did they have to decide, with one short talk to go on?", rests: "perspective" },
			{ text: "How much of it was these two people in this one hour?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask the person across the table what they like about the work.", rests: "advice" },
			{ text: "Leave it when it does not click; it would be a desk for years.", rests: "advice" },
			{ text: "Look up who will be in the room and what they care about.", rests: "advice" },
			{ text: "Note after each interview at which point the talk got warm.", rests: "record" },
		],
		moves: [
			{ text: "Send a short note that names one thing they said.", rests: "practice", inDays: 1 },
			{ text: "Ask the recruiter what the team was hoping for.", rests: "direct_ask", inDays: 3 },
			{ text: "Do one practice interview with a friend, and record it.", rests: "practice", inDays: 7 },
			{ text: "Apply to another team in the same firm.", rests: "practice", inDays: 14 },
		],
	},
	auto_rejected: {
		questions: [
			{ text: "What can a form read, and what does it skip?", rests: "situation" },
			{ text: "How many people came through the same form, and in how few days?", rests: "situation" },
			{ text: "Which field may have stopped it: place, salary, years, permit?", rests: "situation" },
			{ text: "What was the person who set up the filter trying to save?", rests: "perspective" },
			{ text: "What would somebody who does this work have seen on that page?", rests: "perspective" },
			{ text: "Which part of this no was decided by a person?", rests: "explanation" },
		],
		starters: [
			{ text: "Use the posting's own words for the same skills.", rests: "advice" },
			{ text: "Find a person at the firm before filling in the form.", rests: "advice" },
			{ text: "Read the form's yes-or-no questions twice; one may stop it all.", rests: "advice" },
			{ text: "Note which forms answer within the hour, and what they asked.", rests: "record" },
		],
		moves: [
			{ text: "Lay the resume next to the posting, and compare the words.", rests: "practice", inDays: 1 },
			{ text: "Find somebody on the team and send them four lines.", rests: "practice", inDays: 2 },
			{ text: "Ask somebody who works there to hand in the resume.", rests: "direct_ask", inDays: 7 },
			{ text: "Note the portal and the answers given for the next form.", rests: "record", inDays: 1 },
		],
	},
	no_response: {
		questions: [
			{ text: "What are three things that stop a hiring team from writing back?", rests: "situation" },
			{ text: "How many letters lie on that desk, and who reads them?", rests: "situation" },
			{ text: "Since when has the posting been up, and has it changed?", rests: "situation" },
			{ text: "What does the recruiter not know yet that keeps them from answering?", rests: "perspective" },
			{ text: "What happens to a reply when three people must agree on it first?", rests: "perspective" },
			{ text: "Who else that applied there may have heard nothing?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask at the end of each talk when they will be in touch.", rests: "advice" },
			{ text: "Write to a person, not to an inbox.", rests: "advice" },
			{ text: "Follow up once after a week with one new fact, then move on.", rests: "advice" },
			{ text: "Note the date of each firm's last word, and follow up by list.", rests: "record" },
		],
		moves: [
			{ text: "While this firm is silent, send two letters to others.", rests: "if_then", inDays: 1 },
			{ text: "Find a second person at the firm, and ask who decides.", rests: "direct_ask", inDays: 3 },
			{ text: "If a week passes without a word, write two lines to the recruiter.", rests: "if_then", inDays: 7 },
			{ text: "Look for the posting; if it is new again, write once more.", rests: "if_then", inDays: 30 },
		],
	},
	slow_process: {
		questions: [
			{ text: "What has to happen there between two interviews?", rests: "situation" },
			{ text: "Who was on leave, ill or new while {you} waited?", rests: "situation" },
			{ text: "How long does a hire take there for anybody?", rests: "situation" },
			{ text: "What was the hiring manager waiting for from above?", rests: "perspective" },
			{ text: "How did it look from the desk of the one who sets up the dates?", rests: "perspective" },
			{ text: "Which weeks of this wait had nothing to do with any answer given?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask in the first talk for the steps and the week of each.", rests: "advice" },
			{ text: "Keep three other talks going until a contract is signed.", rests: "advice" },
			{ text: "Tell them early when another offer has a date to it.", rests: "advice" },
			{ text: "Note the days between steps; they show how a firm works.", rests: "record" },
		],
		moves: [
			{ text: "Ask whether the role is still open, and until when.", rests: "direct_ask", inDays: 2 },
			{ text: "Start two other applications, so that the wait is not empty.", rests: "practice", inDays: 7 },
			{ text: "Note how long each step took at this firm.", rests: "record", inDays: 1 },
			{ text: "Write to the recruiter once more when the quarter is over.", rests: "if_then", inDays: 60 },
		],
	},
	other: {
		questions: [
			{ text: "What else might have moved over there that week?", rests: "situation" },
			{ text: "What could no one from outside have known about this job?", rests: "situation" },
			{ text: "Who besides the hiring manager had a say in it?", rests: "situation" },
			{ text: "What would the hiring manager say if they could speak freely?", rests: "perspective" },
			{ text: "What would {you} tell a friend who got this letter?", rests: "perspective" },
			{ text: "What was true of this posting only?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask for one piece of advice, and thank them for it.", rests: "advice" },
			{ text: "Take each letter as one firm's answer on one day.", rests: "advice" },
			{ text: "Go over the talk once with a friend, then close the file.", rests: "debrief" },
			{ text: "Write down what was asked before the evening is over.", rests: "record" },
		],
		moves: [
			{ text: "Ask the recruiter for one sentence on what it was.", rests: "direct_ask", inDays: 2 },
			{ text: "Ask a friend in the trade which firm to try next.", rests: "direct_ask", inDays: 7 },
			{ text: "Write half a page: what was asked, what went well, what next.", rests: "debrief", inDays: 1 },
			{ text: "Pick the next posting, and send the letter before noon.", rests: "if_then", inDays: 1 },
		],
	},
};
