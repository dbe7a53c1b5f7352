import type { Pack } from "../../content.js";

/** Noes about the opening: taken from inside, closed, frozen, at the wrong time. */
export const OPENING: Pack = {
	internal_hire: {
		questions: [
			{ text: "When was it clear over there that one of their own would get it?", rests: "situation" },
			{ text: "Which rule made them post a job that was as good as taken?", rests: "situation" },
			{ text: "What does somebody inside know that no one can show in an hour?", rests: "situation" },
			{ text: "What would the team have said if an outsider had got the job?", rests: "perspective" },
			{ text: "What was the insider told long before the posting went up?", rests: "perspective" },
			{ text: "How much of this job was still open when {you} applied?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask early whether one of their own people wants the job.", rests: "advice" },
			{ text: "If one of their own wants the job, thank them and look elsewhere.", rests: "advice" },
			{ text: "Ask whose desk is empty now that the insider moves.", rests: "advice" },
			{ text: "Note which firms tend to hire their own people.", rests: "record" },
		],
		moves: [
			{ text: "Ask if the insider's old job will be filled.", rests: "direct_ask", inDays: 2 },
			{ text: "Ask the hiring manager to keep the resume for the next opening.", rests: "direct_ask", inDays: 7 },
			{ text: "Look at their postings again; one move inside opens another.", rests: "practice", inDays: 30 },
			{ text: "Let it go; this job went to one of their own.", rests: "practice", inDays: null },
		],
	},
	position_closed: {
		questions: [
			{ text: "What happened to the money or the plan behind this job?", rests: "situation" },
			{ text: "How many others got the same letter that day?", rests: "situation" },
			{ text: "Who does that work now that nobody was hired?", rests: "situation" },
			{ text: "What did the hiring manager lose when the job was closed?", rests: "perspective" },
			{ text: "What about this no was settled in a room that {you} never saw?", rests: "explanation" },
			{ text: "How long before the letter was it clear to those at the top?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask in the first call how firm the opening is.", rests: "advice" },
			{ text: "Leave a closed job closed, and keep the people met on the way.", rests: "advice" },
			{ text: "Apply in the first days after a posting goes up.", rests: "advice" },
			{ text: "Note the date of each posting next to the date of applying.", rests: "record" },
		],
		moves: [
			{ text: "Ask the recruiter what else they are filling.", rests: "direct_ask", inDays: 2 },
			{ text: "Send one letter to a job that was posted this week.", rests: "practice", inDays: 1 },
			{ text: "Write one line to each person from the interviews.", rests: "practice", inDays: 7 },
			{ text: "Look for the job again; if it is back under another name, write.", rests: "if_then", inDays: 30 },
		],
	},
	hiring_freeze: {
		questions: [
			{ text: "Who ordered the freeze, and what were they looking at?", rests: "situation" },
			{ text: "How many jobs did it stop over there at once?", rests: "situation" },
			{ text: "What was in the news about the firm before the freeze?", rests: "situation" },
			{ text: "What would the team have said if they could decide?", rests: "perspective" },
			{ text: "Who on that team now works late because nobody is hired?", rests: "perspective" },
			{ text: "How would the same talk have gone a few months earlier?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask at the start whether the job has been approved.", rests: "advice" },
			{ text: "Leave the freeze to the firm, and stay in touch with the team.", rests: "advice" },
			{ text: "Apply in two or three trades, so that one freeze does not stop all.", rests: "advice" },
			{ text: "Note which firms are frozen, and look again each quarter.", rests: "record" },
		],
		moves: [
			{ text: "Find three firms in a trade that is hiring now.", rests: "practice", inDays: 2 },
			{ text: "Ask the hiring manager where teams like theirs are growing.", rests: "direct_ask", inDays: 7 },
			{ text: "Send the hiring manager one useful link and a hello.", rests: "practice", inDays: 30 },
			{ text: "When the freeze is over, look for their first new postings.", rests: "if_then", inDays: 90 },
		],
	},
	timing: {
		questions: [
			{ text: "What did they need filled first, and by which day?", rests: "situation" },
			{ text: "What would have to happen over there before this job is real?", rests: "situation" },
			{ text: "How did the dates fit on both sides: notice, start, project?", rests: "situation" },
			{ text: "Which problems did the hiring manager have to solve that week?", rests: "perspective" },
			{ text: "With their year to plan, when would {you} have hired somebody?", rests: "perspective" },
			{ text: "What about this no may be different in half a year?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask when the person has to start, and why then.", rests: "advice" },
			{ text: "Leave their calendar to them, and send the start date in writing.", rests: "advice" },
			{ text: "Name the start date and the notice in the first talk.", rests: "advice" },
			{ text: "Note when in the year each firm tends to hire.", rests: "record" },
		],
		moves: [
			{ text: "Ask for the month in which to write again.", rests: "direct_ask", inDays: 2 },
			{ text: "If the start date can move by now, write which one would work.", rests: "if_then", inDays: 30 },
			{ text: "Ask whether the project that was late has begun.", rests: "direct_ask", inDays: 90 },
			{ text: "Put their hiring season next to the firm's name.", rests: "record", inDays: 1 },
		],
	},
};
