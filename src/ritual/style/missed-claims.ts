import { neverBeingClaim } from "./being-claims.js";
import type { Claim } from "./claim.js";
import { isThing } from "./phrase.js";

const NEVER =
	/^(?:never|will never|will not ever|can not ever|can never|could never|do not ever|would never|(?:am|are) never going to|(?:am|are) not ever going to|(?:will|can) never be able to|(?:am|are) never able to|never manage to|just never) (?:(?:really|ever|manage to|seem to) )*/i;
const CAN_NOT = /^(?:can not(?: even| ever)?|do not know how to|am not able to|are not able to|can not seem to) /i;
const SKILL =
	/^(sell|close|pitch|negotiate|present|win|do this|do it|do that|do anything right|handle (?:rejection|objections|price)|convince (?:anyone|anybody|people|them)|persuade (?:anyone|anybody|people|them)|make a sale)(?: (?:anything|a thing|to save my life|for the life of me|well|properly|to anyone|anyone|this))?$/i;
const SKILL_SAYS: Readonly<Record<string, string>> = {
	sell: "the selling did not go well",
	pitch: "the pitch did not go well",
	negotiate: "the negotiation did not go well",
	present: "the presentation did not go well",
};

/** What was not reached, by what people say they never reach; `$1` is left as it was said. */
const MISSED: readonly [RegExp, string][] = [
	[/^close(?: anything| anyone| anybody| on the first call)?$/i, "close"],
	[
		/^(close|win|land|lose)(?: a| the| any| these| those)? ((?:big|large|small|enterprise) )?(deal|account|client|customer)s?$/i,
		"$1 the $2$3",
	],
	[/^(?:win|succeed|win anything|make it work)$/i, "win"],
	[/^(get)(?: an| any)? (answer|offer|interview)s?$/i, "$1 an $2"],
	[/^(get)(?: an| any)? repl(?:y|ies)$/i, "$1 a reply"],
	[
		/^(get)(?: a| any)? (yes|callback|chance|meeting|response|second (?:call|meeting|interview|date))s?(?: from (?:anyone|anybody|them))?$/i,
		"$1 a $2",
	],
	[/^(get)(?: a| the| this| any)? (job|role|part|grant|money|funding)s?$/i, "$1 the $2"],
	[/^(get) (hired|funded|picked|chosen|invited|there|anywhere|through)$/i, "$1 $2"],
	[
		/^(get|make it) (past|through|beyond|to(?= the (?:next|second|third|final|last|decision|buyer|board|cfo|ceo|offer))) (the .+)$/i,
		"$1 $2 $3",
	],
	[/^(?:hear|get) back from (?:anyone|anybody|them|people)$/i, "hear back"],
	[/^(ask the right question|say the right thing)s?$/i, "$1"],
	[/^((?:stand|hold) (?:my|our) ground|hold (?:my|our) price|find the right words)$/i, "$1"],
	[/^hear back$/i, "hear back"],
	[
		/^(?:raise|raise money|raise this round|raise a round|raise (?:any )?money|close this round|close the round)$/i,
		"raise",
	],
	[/^(find)(?: an?| the| any)? (job|role|investor|buyer|client|donor|candidate)s?$/i, "find the $2"],
	[/^(?:convince|persuade) (?:anyone|anybody|people|them|investors|buyers)$/i, "convince them"],
	[/^(?:sell|sell anything|sell a thing|sell this|make a sale|make sales|make any sales)$/i, "make the sale"],
	[
		/^(?:learn|learn this|learn it|get it right|get this right|get the hang of (?:it|this)|do this|do it|do it right|make it|make the cut|make quota|hit quota|make my numbers?|hit my numbers?|make my target|hit my target)$/i,
		"",
	],
];

/** "I never close anything", "we'll never get past the gatekeeper", "I can't sell". */
export function missedClaim(rest: string, subject: string): Claim | undefined {
	const never = NEVER.exec(rest);
	const canNot = CAN_NOT.exec(rest);
	const missed = rest.slice((never ?? canNot)?.[0].length ?? 0);
	const blames = never ? undefined : `can't ${missed.split(" ")[0]}`;
	if (never && /^be /i.test(missed)) return neverBeingClaim(missed.slice(3), subject);
	if (!never && !canNot) return undefined;
	const skill = SKILL.exec(missed);
	if (canNot && skill) {
		const says = SKILL_SAYS[skill[1]?.toLowerCase() ?? ""];
		if (says) return { by: "person", says, blames };
	}
	if (canNot && !skill && !/^(get|make it|close)\b/i.test(missed)) return undefined;
	for (const [pattern, says] of MISSED) {
		if (!pattern.test(missed) || !isThing(missed)) continue;
		if (says === "") return { by: "answer", blames };
		return {
			by: "person",
			says: `${subject} did not ${missed.replace(pattern, says).replace(/ +/g, " ").trim()}`,
			blames,
		};
	}
	return canNot && skill ? { by: "answer", blames } : undefined;
}
