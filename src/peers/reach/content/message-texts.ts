import type { Role } from "../../people/person.js";
import type { Occasion } from "../reach.js";

/** Two wordings of one thing, so that the next message does not read like the last. */
type Wordings = readonly [string, string];

/** Why one writes. `{figures}` is how the asks go; a turn begins with how long it has been. */
export const OPENINGS: Record<Occasion, Wordings> = {
	turn: ["", ""],
	slump: [
		"{figures} I would like a second pair of eyes on how my asks go.",
		"I am going over how my asks go, and two see more than one. {figures}",
	],
	hard: ["I heard a no that I would like to talk over.", "There is a no that I would like to tell you about."],
	wish: ["I would like to talk with you.", "I would like to hear what you think."],
};

const IN_TOUCH: Record<Role, Wordings> = {
	mentor: [
		"Do you have 15 minutes for me this week? I would show you where I stand and ask one question: What would you look at first?",
		"Could I have 15 minutes of your time? I would tell you how it goes, and bring one question: What would you look at first?",
	],
	coach: [
		"Could we take 15 minutes to go over where I stand? My one question: What would you look at first?",
		"Would 15 minutes suit you this week? I would bring one question: What would you look at first?",
	],
	peer: [
		"Shall we take 15 minutes and compare notes? My one question to you: What would you look at first?",
		"15 minutes on the phone this week? I tell you where I stand, and you tell me: What would you look at first?",
	],
	friend: [
		"Do you have 15 minutes for a call this week? Nothing has to come of it.",
		"Shall we call, 15 minutes or so, one of these days?",
	],
};

/**
 * What one asks for: a quarter of an hour and one question. After a hard no the telling is kept to two minutes and the rest is for what
 * comes next (evidence.md 3.14).
 */
export const ASKS: Record<Occasion, Record<Role, Wordings>> = {
	turn: IN_TOUCH,
	wish: IN_TOUCH,
	slump: {
		mentor: [
			"Could I have 15 minutes of your time? I have one question: What would you look at first?",
			"Do you have 15 minutes for me this week? I bring the figures, and one question: What would you look at first?",
		],
		coach: [
			"Could we take 15 minutes for it? I come with my figures and one question: What would you look at first?",
			"Would 15 minutes suit you this week? We go through the last asks, and my one question is: What would you look at first?",
		],
		peer: [
			"Do you have 15 minutes to look at it with me? One question: What would you look at first?",
			"15 minutes on the phone this week? I show you mine and ask one thing: What would you look at first?",
		],
		friend: [
			"Do you have 15 minutes for a call? You need not know the trade for my one question: What would you look at first?",
			"Could I call you for 15 minutes? I explain, you ask back, and then one question: What would you look at first?",
		],
	},
	hard: {
		mentor: [
			"Do you have 15 minutes for me? Two minutes to tell it, the rest for one question: What would you look at first?",
			"Could I have 15 minutes of your time? I tell it in two minutes, and then ask: What would you look at first?",
		],
		coach: [
			"Could we take 15 minutes for it? I tell it in two minutes, and then ask: What would you look at first?",
			"Would 15 minutes suit you? Two minutes for what happened, the rest for one question: What would you look at first?",
		],
		peer: [
			"Do you have 15 minutes? I tell it in two minutes, then one question: What would you look at first?",
			"15 minutes on the phone? Two minutes for what happened, and then you tell me: What would you look at first?",
		],
		friend: [
			"Do you have 15 minutes for a call? I tell it in two minutes, and then there is one question: What would you look at first?",
			"Could I call you for 15 minutes? Two minutes to tell it, one question (What would you look at first?), then something else altogether.",
		],
	},
};

/** The offer to listen in turn. */
export const OFFERS: Record<Role, Wordings> = {
	mentor: [
		"If something is on your own mind, I will listen in turn.",
		"And if I can listen to something of yours, I will.",
	],
	coach: [
		"If there is something on your side, I will listen too.",
		"And I will listen in turn, if you want to tell me something.",
	],
	peer: ["Then it is your turn, and I listen just as long.", "And the other way round: the same time for yours."],
	friend: ["And I want to hear how you are.", "Then you tell me about yours, and I listen."],
};
