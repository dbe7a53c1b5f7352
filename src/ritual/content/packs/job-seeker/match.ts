import type { Pack } from "../../content.js";

/** Noes about what was asked for: the years, the skills, the salary, the place. */
export const MATCH: Pack = {
	experience: {
		questions: [
			{ text: "Which years did they count, and which did they not get to see?", rests: "situation" },
			{ text: "What did the posting ask for, and who else will have had it?", rests: "situation" },
			{ text: "Who had the job before, and what was the team used to?", rests: "situation" },
			{ text: "What would the hiring manager have to teach, and is there time for it?", rests: "perspective" },
			{ text: "What did they fear might go wrong in the first three months?", rests: "perspective" },
			{ text: "How much of this is about years on paper, not about the work?", rests: "explanation" },
		],
		starters: [
			{ text: "Tell one story of work that was as hard as theirs.", rests: "advice" },
			{ text: "Ask what the person must manage in the first three months.", rests: "advice" },
			{ text: "Put the two jobs most like theirs at the top of the page.", rests: "advice" },
			{ text: "Keep a list of problems solved, and what came of each.", rests: "record" },
		],
		moves: [
			{ text: "Ask which kind of experience they missed most.", rests: "direct_ask", inDays: 2 },
			{ text: "Rewrite the top third of the resume for this kind of role.", rests: "practice", inDays: 7 },
			{ text: "Find five postings one step nearer to the last job.", rests: "practice", inDays: 14 },
			{ text: "Ask somebody who has such a job how they got in.", rests: "direct_ask", inDays: 7 },
		],
	},
	skills_gap: {
		questions: [
			{ text: "Which skill was it, and how often would the job have used it?", rests: "situation" },
			{ text: "Was it a must in the posting, or did it come up on the way?", rests: "situation" },
			{ text: "Who on that team has the skill now, and who may be leaving?", rests: "situation" },
			{ text: "What would it cost that team to train somebody this quarter?", rests: "perspective" },
			{ text: "What did the team hope to hand to the new person on day one?", rests: "perspective" },
			{ text: "Which part of the gap is about this one job only?", rests: "explanation" },
		],
		starters: [
			{ text: "Say what is known, what is not, and how fast the last tool was learned.", rests: "advice" },
			{ text: "Ask which skills are needed on day one and which can wait.", rests: "advice" },
			{ text: "Show one small thing made with the skill they ask for.", rests: "advice" },
			{ text: "Count how often a skill comes up before setting out to learn it.", rests: "record" },
		],
		moves: [
			{ text: "Note the skill, and look for it in the next ten postings.", rests: "record", inDays: 1 },
			{ text: "Pick one short course on it and block the first two hours.", rests: "practice", inDays: 2 },
			{ text: "Ask a person who uses the skill each day where to begin.", rests: "direct_ask", inDays: 7 },
			{ text: "Make one small thing with it, and put it online.", rests: "practice", inDays: 30 },
		],
	},
	salary: {
		questions: [
			{ text: "What range did they have, and who set it?", rests: "situation" },
			{ text: "When in the process did the number come up, and who said it first?", rests: "situation" },
			{ text: "What is paid for the same work in the same town?", rests: "situation" },
			{ text: "What would paying one person more mean for the rest of the team?", rests: "perspective" },
			{ text: "What has the hiring manager asked for above, and been told?", rests: "perspective" },
			{ text: "How much of their number is about this town or this trade?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask for the range before the first interview.", rests: "advice" },
			{ text: "Name a range with a reason, and say what else counts.", rests: "advice" },
			{ text: "Look up three numbers for the same work before the first call.", rests: "advice" },
			{ text: "Write down each range heard, with firm, role and date.", rests: "record" },
		],
		moves: [
			{ text: "Ask if days off, hours or place could make up for it.", rests: "direct_ask", inDays: 2 },
			{ text: "Add their range to the list of ranges heard.", rests: "record", inDays: 1 },
			{ text: "Work out the lowest number that is fine, and write it down.", rests: "practice", inDays: 7 },
			{ text: "Look for the job again; if the range is new, apply again.", rests: "if_then", inDays: 90 },
		],
	},
	visa_location: {
		questions: [
			{ text: "Which rule was it, and who over there could have changed it?", rests: "situation" },
			{ text: "What have they tried before with people from far away?", rests: "situation" },
			{ text: "Who else gets a no because of the same law?", rests: "situation" },
			{ text: "What would a yes have asked of their office, in months and papers?", rests: "perspective" },
			{ text: "What did somebody there once go through with papers like these?", rests: "perspective" },
			{ text: "Did this no look at the work at all, or only at the papers?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask about place and permit before the first interview.", rests: "advice" },
			{ text: "Leave the rule alone, and look for firms that have done it before.", rests: "advice" },
			{ text: "Say in one line which permit is there and what it allows.", rests: "advice" },
			{ text: "Keep a list of firms known to hire from far away.", rests: "record" },
		],
		moves: [
			{ text: "Ask if they have another office where it would work.", rests: "direct_ask", inDays: 2 },
			{ text: "Find five firms that have hired from abroad this year.", rests: "practice", inDays: 7 },
			{ text: "Ask somebody with the same papers how they got hired.", rests: "direct_ask", inDays: 14 },
			{ text: "Let it go; no interview could have changed that rule.", rests: "practice", inDays: null },
		],
	},
};
