import type { Pack } from "../../content.js";

/** Noes about the giver: how often they are asked, what they care for, whom they trust. */
export const GIVER: Pack = {
	donor_fatigue: {
		questions: [
			{ text: "How many appeals came in their mail this month, from everybody?", rests: "situation" },
			{ text: "When did they last hear thanks without an ask in it?", rests: "situation" },
			{ text: "What did their last gift do, and who has told them?", rests: "situation" },
			{ text: "What is it like to be on as many lists as they are?", rests: "perspective" },
			{ text: "Which of all those letters would {you} have opened in their place?", rests: "perspective" },
			{ text: "How much of this is the season, when every cause asks at once?", rests: "explanation" },
		],
		starters: [
			{ text: "Thank twice before asking again.", rests: "advice" },
			{ text: "Ask donors how often they wish to hear, and keep to it.", rests: "advice" },
			{ text: "Send a story of what the last gift did, with no ask at the end.", rests: "advice" },
			{ text: "Keep a count of asks and of thanks for each donor.", rests: "record" },
		],
		moves: [
			{ text: "Mark the name: no appeals for the next six months.", rests: "record", inDays: 1 },
			{ text: "Ask what they would like to hear about, and how often.", rests: "direct_ask", inDays: 7 },
			{ text: "Write a note of thanks by hand, with no ask in it.", rests: "practice", inDays: 14 },
			{ text: "Call to tell them what became of their last gift.", rests: "practice", inDays: 90 },
		],
	},
	competitor: {
		questions: [
			{ text: "What ties them to the cause they chose?", rests: "situation" },
			{ text: "Who asked them for that gift, and how long have they known each other?", rests: "situation" },
			{ text: "What was in the news, or at home, in the days before?", rests: "situation" },
			{ text: "What does that other gift mean to them?", rests: "perspective" },
			{ text: "What would they say if a friend asked why that cause?", rests: "perspective" },
			{ text: "Which part of their giving was promised long before this letter?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask donors what they already give to, and why.", rests: "advice" },
			{ text: "Speak well of the other cause; it shows what they care about.", rests: "advice" },
			{ text: "Look for what both causes share, and ask for that.", rests: "advice" },
			{ text: "Note each donor's other causes next to their name.", rests: "record" },
		],
		moves: [
			{ text: "Write down which cause they chose and what drew them.", rests: "record", inDays: 1 },
			{ text: "Thank them for saying so, and wish the other cause well.", rests: "practice", inDays: 7 },
			{ text: "Invite them to one visit, with no ask on the day.", rests: "direct_ask", inDays: 30 },
			{ text: "Send them one story of a person helped since then.", rests: "practice", inDays: 180 },
		],
	},
	no_need: {
		questions: [
			{ text: "What cause is their own, and what story lies behind it?", rests: "situation" },
			{ text: "How did they come to be on {your} list of donors?", rests: "situation" },
			{ text: "What do they see of this need from where they live?", rests: "situation" },
			{ text: "What in this work comes close to what they care about?", rests: "perspective" },
			{ text: "Whose face do they see when they think of giving?", rests: "perspective" },
			{ text: "How much can any letter change what people care about?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask what moved them the last time they gave.", rests: "advice" },
			{ text: "Talk about one person helped before talking about the cause.", rests: "advice" },
			{ text: "Let people care for what they care for, and ask who they know.", rests: "advice" },
			{ text: "Note the cause that each giver calls their own.", rests: "record" },
		],
		moves: [
			{ text: "Note their own cause, and take the name off this list.", rests: "record", inDays: 1 },
			{ text: "Ask who among their friends would care for this.", rests: "direct_ask", inDays: 2 },
			{ text: "Look at the last ten gifts: what did those givers share?", rests: "debrief", inDays: 7 },
			{ text: "Let them go with thanks; they have a cause of their own.", rests: "practice", inDays: null },
		],
	},
	trust: {
		questions: [
			{ text: "What have they read about charities where money went missing?", rests: "situation" },
			{ text: "What could they find out about the work on their own?", rests: "situation" },
			{ text: "Who that they know has given here before?", rests: "situation" },
			{ text: "What would they have to answer for if the gift were wasted?", rests: "perspective" },
			{ text: "What would they want to tell their children about the gift?", rests: "perspective" },
			{ text: "How many years do large givers watch before a first gift?", rests: "explanation" },
		],
		starters: [
			{ text: "Show on one page where a dollar goes.", rests: "advice" },
			{ text: "Invite them to see the work before asking for a large gift.", rests: "advice" },
			{ text: "Tell what did not work last year, and what came of it.", rests: "advice" },
			{ text: "Keep reports, accounts and the names of givers in one folder.", rests: "record" },
		],
		moves: [
			{ text: "Write down the doubt they named and who can answer it.", rests: "record", inDays: 1 },
			{ text: "Send last year's accounts with three lines in plain words.", rests: "practice", inDays: 2 },
			{ text: "Ask a giver of many years to call them.", rests: "direct_ask", inDays: 7 },
			{ text: "Invite them to visit and to talk to those who do the work.", rests: "direct_ask", inDays: 14 },
			{ text: "Ask for a first small gift toward one clear thing.", rests: "direct_ask", inDays: 30 },
		],
	},
};
