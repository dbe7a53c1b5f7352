import type { Pack } from "../../content.js";

/** Noes because of a rule: law and security, a policy, a freeze. */
export const RULES: Pack = {
	legal: {
		questions: [
			{ text: "Which rule stood in the way, and would it have stopped anybody?", rests: "situation" },
			{ text: "Who over there has the last word on it, and what is on their desk?", rests: "situation" },
			{ text: "Which other suppliers hit the same wall?", rests: "situation" },
			{ text: "What was the one who wrote that rule guarding against?", rests: "perspective" },
			{ text: "What happens to the person who lets such a thing pass?", rests: "perspective" },
			{ text: "Which part of this no would stay the same however the call went?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask which papers they need in the first week, not in the last.", rests: "advice" },
			{ text: "Leave the rule as it is; ask who checks it and what they need.", rests: "advice" },
			{ text: "Send them the answers about their data before they ask.", rests: "advice" },
			{ text: "Keep the answers to every checklist in one place.", rests: "record" },
		],
		moves: [
			{ text: "Ask which single point did not pass, and what would.", rests: "direct_ask", inDays: 2 },
			{ text: "Hand the open point to whoever can answer it here, with a date.", rests: "practice", inDays: 7 },
			{ text: "Ask whether the rule has been looked at again.", rests: "direct_ask", inDays: 90 },
			{ text: "Add their questions to the sheet that goes along next time.", rests: "record", inDays: 1 },
			{ text: "Let it go if the rule is fixed; the next firm has other rules.", rests: "if_then", inDays: null },
		],
	},
	policy: {
		questions: [
			{ text: "Who else gets a no from the same freeze?", rests: "situation" },
			{ text: "When was it decided, and did they know of {to you} when they did?", rests: "situation" },
			{ text: "What is the freeze meant to protect, and until when?", rests: "situation" },
			{ text: "What else can the person on the phone not buy these days?", rests: "perspective" },
			{ text: "What does the freeze cost the person {you} talked to?", rests: "perspective" },
			{ text: "What would this talk have been like a year ago, or a year from now?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask how long the freeze is set for, and what is still allowed.", rests: "advice" },
			{ text: "Leave a freeze alone; keep the friend inside it.", rests: "advice" },
			{ text: "Ask what small things still get signed while the rest is frozen.", rests: "advice" },
			{ text: "Keep a list of frozen accounts, with the month to look again.", rests: "record" },
		],
		moves: [
			{ text: "Ask which site or sister firm is not under the freeze.", rests: "direct_ask", inDays: 7 },
			{ text: "Send them one useful thing for free, with no ask in it.", rests: "practice", inDays: 30 },
			{ text: "If the freeze is over by then, call the same person.", rests: "if_then", inDays: 90 },
			{ text: "Note the month in which the freeze is looked at again.", rests: "record", inDays: 1 },
			{ text: "Let it go for this year, and keep the name.", rests: "practice", inDays: null },
		],
	},
};
