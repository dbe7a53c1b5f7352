/**
 * Questions about the situation, for another explanation of a no. They ask what else could explain it, never how to feel better:
 * reappraising the situation helps more than reappraising the feeling (Webb, Miles and Sheeran 2012, 306 comparisons).
 */
export const EXPLANATIONS: Record<string, readonly [string, ...string[]]> = {
	price: [
		"What else could explain this no? What were they comparing the price with?",
		"Who else had a say in what this may cost, and what do they have to answer for?",
	],
	budget: [
		"When is their money decided, and where in that year did this ask land?",
		"What did they have to pay for instead, whatever you had offered?",
	],
	competitor: [
		"What did the other one have before you arrived: a history, a contact, a rule to follow?",
		"What would have had to be true for them to choose you, and was it yours to make true?",
	],
	incumbent: [
		"What would changing have cost them, apart from money?",
		"Who over there would have had to explain the change, and to whom?",
	],
	feature_gap: [
		"Which of their habits made the missing part matter so much?",
		"Would they have said yes with it, or was it the easiest thing to name?",
	],
	poor_fit: [
		"How did they come to be on the list, and what about them looked like a fit?",
		"What kind of customer would have said yes to the same words?",
	],
	timing: [
		"What else is on their desk this month that has nothing to do with you?",
		"What would have to happen on their side before this becomes the next thing to do?",
	],
	no_decision: [
		"What would deciding have asked of them that staying put does not?",
		"Who needed to agree, and what were they busy with?",
	],
	no_authority: [
		"Whose yes was it to give, and how would a call to that person have gone?",
		"What could this person say without asking anybody, and what could they not?",
	],
	no_response: [
		"What are three ordinary reasons why somebody does not answer?",
		"When did your message reach them, and what else came in that hour?",
	],
	slow_process: [
		"Which step on their side takes that long for everybody?",
		"What changed over there while the process ran?",
	],
	no_need: [
		"How do they solve it today, and what makes that good enough?",
		"What would have to go wrong before they need this?",
	],
	trust: [
		"What have they seen go wrong before, with somebody else?",
		"Whose word would have counted more than yours here?",
	],
	legal: [
		"Which rule stood in the way, and would it have stopped anybody?",
		"Who wrote that rule, and what were they guarding against?",
	],
	terms: [
		"Which clause was it, and what does it protect on their side?",
		"What would they have had to ask of their own people to sign it?",
	],
	relationship: [
		"What kind of day or quarter was the other side having?",
		"Who gets on well with them, and what does that person do?",
	],
	policy: [
		"Who is held by the same freeze, whatever they ask for?",
		"When was that decided, and did anybody who decided it know of you?",
	],
	other: [
		"What else could explain this no, if it had nothing to do with you?",
		"What would somebody who watched it from the next table say was going on?",
	],
};

/** The question for a no with these reasons; `turn` (any whole number) picks among them, so that the same reason does not always ask the same. */
export function explanationQuestion(reasons: readonly string[], turn: number): string {
	const questions = EXPLANATIONS[reasons[0] ?? "other"] ?? EXPLANATIONS.other;
	return questions?.[Math.abs(turn) % questions.length] ?? "What else could explain this no?";
}
