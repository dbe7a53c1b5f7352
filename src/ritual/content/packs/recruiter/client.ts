import type { Pack } from "../../content.js";

/** Noes from a client: to a person, to the fee, to the role, to the agency. */
export const CLIENT: Pack = {
	client_no: {
		questions: [
			{ text: "What did the client see in the person that the brief does not name?", rests: "situation" },
			{ text: "Who joined the interview that nobody had planned for?", rests: "situation" },
			{ text: "How had the brief changed since the first call?", rests: "situation" },
			{ text: "What was the hiring manager afraid of getting wrong this time?", rests: "perspective" },
			{ text: "What has the manager been through with the last person in that seat?", rests: "perspective" },
			{ text: "How much of it was this one manager on this one day?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask the client to name three musts and leave the rest open.", rests: "advice" },
			{ text: "Send two very different people first, and hear what comes back.", rests: "advice" },
			{ text: "Ask for a reason within a day, while it is fresh.", rests: "advice" },
			{ text: "Write each reason under the brief, word for word.", rests: "record" },
		],
		moves: [
			{ text: "Ask the client for fifteen minutes to redo the brief.", rests: "direct_ask", inDays: 1 },
			{ text: "Tell the candidate, with one line that is of use to them.", rests: "practice", inDays: 1 },
			{ text: "Send one other person who answers the reason given.", rests: "practice", inDays: 3 },
			{ text: "Compare the brief with the reasons of the last three noes.", rests: "debrief", inDays: 7 },
		],
	},
	price: {
		questions: [
			{ text: "What did they pay the last time, and for what?", rests: "situation" },
			{ text: "What does the empty chair cost them each week?", rests: "situation" },
			{ text: "Which other agencies had named a number before?", rests: "situation" },
			{ text: "What would the one who signs have to say about this fee?", rests: "perspective" },
			{ text: "How does the fee look next to the pay on that team?", rests: "perspective" },
			{ text: "Was it this fee, or any fee at all this quarter?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask what the open role costs them each month before naming the fee.", rests: "advice" },
			{ text: "Name the fee in the first call, with what it holds.", rests: "advice" },
			{ text: "Offer a choice: pay at the start, in parts, or for the search only.", rests: "advice" },
			{ text: "Note which fee each client has paid, and to whom.", rests: "record" },
		],
		moves: [
			{ text: "Ask which fee, or which way to pay, would have worked.", rests: "direct_ask", inDays: 2 },
			{ text: "Note the fee they named and where it came from.", rests: "record", inDays: 1 },
			{ text: "Send one strong profile, without the name, as proof.", rests: "practice", inDays: 14 },
			{ text: "Ask if the role is filled, and what the wait has cost.", rests: "direct_ask", inDays: 60 },
		],
	},
	budget: {
		questions: [
			{ text: "When was the money for this role moved, and by whom?", rests: "situation" },
			{ text: "What did they give up besides this hire?", rests: "situation" },
			{ text: "Who had said in writing that this role was approved?", rests: "situation" },
			{ text: "Who has to do the work that nobody is hired for?", rests: "perspective" },
			{ text: "What else did the manager have to fight for in that budget talk?", rests: "perspective" },
			{ text: "What could nobody see about this budget when the brief came in?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask who has approved the role before the search begins.", rests: "advice" },
			{ text: "Leave the budget to the client, and stay close to the people found.", rests: "advice" },
			{ text: "Ask for a small fee up front; it shows whether the money is there.", rests: "advice" },
			{ text: "Note for each client when the next year's roles are planned.", rests: "record" },
		],
		moves: [
			{ text: "Offer the people from this search to two other clients.", rests: "practice", inDays: 2 },
			{ text: "Ask if a part-time or freelance hire could be paid for.", rests: "direct_ask", inDays: 2 },
			{ text: "Ask when the roles for next year are planned.", rests: "direct_ask", inDays: 7 },
			{ text: "Call when their new year begins, with two profiles in hand.", rests: "if_then", inDays: 90 },
		],
	},
	competitor: {
		questions: [
			{ text: "How long has the other agency known this client?", rests: "situation" },
			{ text: "Which list, rate or rule were they bound by?", rests: "situation" },
			{ text: "What happened at the client in the days before the choice?", rests: "situation" },
			{ text: "What does it save the client to call only one agency?", rests: "perspective" },
			{ text: "What would the client have had to tell the agency they know?", rests: "perspective" },
			{ text: "What did the other agency have that no first call can match?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask which agencies they use now, and what for.", rests: "advice" },
			{ text: "Ask for the one role that the others could not fill.", rests: "advice" },
			{ text: "Bring one right person in place of ten maybes.", rests: "advice" },
			{ text: "Note who fills which roles at this client.", rests: "record" },
		],
		moves: [
			{ text: "Ask which of their roles has been open the longest.", rests: "direct_ask", inDays: 2 },
			{ text: "Ask to be tried on one hard role only.", rests: "direct_ask", inDays: 7 },
			{ text: "Send one profile that fits a role on their job page.", rests: "practice", inDays: 14 },
			{ text: "If the other agency has found nobody by then, offer one person.", rests: "if_then", inDays: 60 },
		],
	},
	policy: {
		questions: [
			{ text: "How many open roles did the freeze stop at once?", rests: "situation" },
			{ text: "Who announced it, and what numbers stood behind it?", rests: "situation" },
			{ text: "Is it every hire, or only new jobs and outside fees?", rests: "situation" },
			{ text: "What would the manager do if it were up to them alone?", rests: "perspective" },
			{ text: "What is it like to run that team with too few people?", rests: "perspective" },
			{ text: "What would this client have said in another quarter?", rests: "explanation" },
		],
		starters: [
			{ text: "Ask which roles may still be filled while the freeze holds.", rests: "advice" },
			{ text: "Leave the freeze to those who set it, and look after the people in it.", rests: "advice" },
			{ text: "Move candidates on to other roles while they are still free.", rests: "advice" },
			{ text: "Next to each client on hold, write the month to ask again.", rests: "record" },
		],
		moves: [
			{ text: "Tell the candidates how it stands and what comes next.", rests: "practice", inDays: 1 },
			{ text: "Offer the best person from that search to another client.", rests: "practice", inDays: 2 },
			{ text: "Ask who at the client still hires: other site, other team.", rests: "direct_ask", inDays: 7 },
			{ text: "When the freeze ends, ask the manager which roles are open again.", rests: "if_then", inDays: 90 },
		],
	},
	trust: {
		questions: [
			{ text: "What did the last agency leave behind at this client?", rests: "situation" },
			{ text: "What had they heard about calls like this?", rests: "situation" },
			{ text: "Whom could they ask about {your} work, and did they?", rests: "situation" },
			{ text: "What does a client risk by handing over a key role?", rests: "perspective" },
			{ text: "How many agencies promised them the same this year?", rests: "perspective" },
			{ text: "How long did it take other clients to hand over a first role?", rests: "explanation" },
		],
		starters: [
			{ text: "Offer two people they can call about past searches.", rests: "advice" },
			{ text: "Say what happens with a resume before asking for it.", rests: "advice" },
			{ text: "Ask for one small role, and do it well.", rests: "advice" },
			{ text: "Keep a page for each field: roles filled, days, who can vouch.", rests: "record" },
		],
		moves: [
			{ text: "Ask what went wrong with the last agency.", rests: "direct_ask", inDays: 2 },
			{ text: "Tell the candidate in writing who will see their name, and when.", rests: "practice", inDays: 1 },
			{ text: "Ask a person placed last year for two lines on how it went.", rests: "direct_ask", inDays: 7 },
			{ text: "Send the client one page on a search like theirs.", rests: "practice", inDays: 14 },
		],
	},
};
