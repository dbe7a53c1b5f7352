import type { Pack } from "../../content.js";

/** Noes about people: whom they fit, whom they trust, who gets on, and who can decide. */
export const PEOPLE: Pack = {
	poor_fit: {
		questions: [
			{ text: "How did they get onto {your} list, and what looked right then?", rests: "situation" },
			{ text: "What kind of customer would have said yes to the same words?", rests: "situation" },
			{ text: "What could nobody have seen from outside before the call?", rests: "situation" },
			{ text: "What would they say their firm is really busy with this year?", rests: "perspective" },
			{ text: "What were they hoping this call was about?", rests: "perspective" },
			{ text: "What was odd about this one that most of the list does not share?", rests: "explanation" },
		],
		starters: [
			{ text: "Check two facts before calling: their size, and who does the work.", rests: "advice" },
			{ text: "Ask the question that shows a bad fit in the first two minutes.", rests: "advice" },
			{ text: "End it early and kindly when it does not fit; both gain an hour.", rests: "advice" },
			{ text: "Write down what gave the bad fit away, and look for it next time.", rests: "record" },
		],
		moves: [
			{ text: "Ask them who else they know that does have this problem.", rests: "direct_ask", inDays: 2 },
			{ text: "Take three more names like this one off the list.", rests: "practice", inDays: 1 },
			{ text: "Add the sign of a bad fit to the notes on whom to call.", rests: "record", inDays: 1 },
			{ text: "Look at the last five who said yes and list what they share.", rests: "debrief", inDays: 7 },
			{ text: "Let this one go, and give the hour to the next name.", rests: "practice", inDays: null },
		],
	},
	trust: {
		questions: [
			{ text: "What have they seen go wrong before, with somebody else?", rests: "situation" },
			{ text: "Whose word would have counted more here than {your} own?", rests: "situation" },
			{ text: "What could they check from outside, and what did they find there?", rests: "situation" },
			{ text: "If they say yes and it goes badly, what happens to them?", rests: "perspective" },
			{ text: "Which proof could they have put on their boss's desk?", rests: "perspective" },
			{ text: "How long do people like them take to trust a new name?", rests: "explanation" },
		],
		starters: [
			{ text: "Bring one customer from the same trade whom they can call.", rests: "advice" },
			{ text: "Ask what proof they would need before asking them to believe.", rests: "advice" },
			{ text: "Offer a trial that is small enough to be safe for them.", rests: "advice" },
			{ text: "Keep a list of proof by trade: names, numbers, people who will talk.", rests: "record" },
		],
		moves: [
			{ text: "Ask a happy customer in the same trade to take one call.", rests: "direct_ask", inDays: 2 },
			{ text: "Send one page of proof: who, what changed, whom to ask.", rests: "practice", inDays: 7 },
			{ text: "Ask them to try it small, with a clear end and a way out.", rests: "direct_ask", inDays: 14 },
			{ text: "Write down the doubt in their words, and what would answer it.", rests: "record", inDays: 1 },
		],
	},
	relationship: {
		questions: [
			{ text: "What kind of day or quarter was the other side having?", rests: "situation" },
			{ text: "Who gets on well with them, and what does that person do?", rests: "situation" },
			{ text: "What had happened to them in the hour before the call?", rests: "situation" },
			{ text: "How does this person like to talk: fast, slow, on paper?", rests: "perspective" },
			{ text: "What did they have to guard in that talk: time, plans, pride?", rests: "perspective" },
			{ text: "How much of it was these two people on this one day?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask at the start how they like to work, and work that way.", rests: "advice" },
			{ text: "Leave it be when two people do not click; not every pair does.", rests: "advice" },
			{ text: "Match their pace: short with the short, slow with the careful.", rests: "advice" },
			{ text: "Note what they talked about when they warmed up.", rests: "record" },
		],
		moves: [
			{ text: "Ask a colleague to make the next call to them.", rests: "direct_ask", inDays: 7 },
			{ text: "Write a short note of thanks, and ask for nothing in it.", rests: "practice", inDays: 14 },
			{ text: "Call again, and see who does their job by then.", rests: "practice", inDays: 90 },
			{ text: "Tell a colleague how the talk went, and ask what they would try.", rests: "debrief", inDays: 1 },
		],
	},
	no_authority: {
		questions: [
			{ text: "Who could have said yes, and how would a talk with them go?", rests: "situation" },
			{ text: "What could this person decide alone, and what not?", rests: "situation" },
			{ text: "How do they buy things over there, and who could have known it?", rests: "situation" },
			{ text: "What would this person risk by taking it to their boss?", rests: "perspective" },
			{ text: "What did this person need to show the boss?", rests: "perspective" },
			{ text: "What about this no would be the same for anyone else who called?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask early: who else would want a say before a yes?", rests: "advice" },
			{ text: "Ask who signed for the last thing like this.", rests: "advice" },
			{ text: "Give the one who cannot decide a page for their boss.", rests: "advice" },
			{ text: "After the first call, draw who decides what over there, with names.", rests: "record" },
		],
		moves: [
			{ text: "Ask them to name the one who decides, and to put in a word.", rests: "direct_ask", inDays: 2 },
			{ text: "Write four lines to the one who decides, and mention this talk.", rests: "practice", inDays: 3 },
			{ text: "Make one page that can be passed on to their boss, and send it.", rests: "practice", inDays: 7 },
			{ text: "Check the next five names: is it the one who signs?", rests: "practice", inDays: 1 },
		],
	},
};
