import { beingClaim } from "./being-claims.js";
import type { Claim, Core } from "./claim.js";
import { failedClaim } from "./failed-claims.js";
import { missedClaim } from "./missed-claims.js";

const OWNER =
	/^(I|we) (?:(?:just|simply|really|totally|completely|clearly|only|somehow|basically|absolutely|also|still|truly|tend to|seem to) )*/i;
const FAULT =
	/^(?:(?:it|this|that|the no|all of (?:it|this)) (?:is|was) )?(?:(?:just|all|entirely|completely|totally|really|only|always|probably|clearly|simply) )*((?:my|our)(?: own)?(?: fault| mistake)|because of (?:me|us)|(?<=(?:all|entirely|completely) )on (?:me|us))$/i;
const BLAME =
	/^(?:I|we) (?:(?:can )?only blame (myself|ourselves)|(?:only have|have only) (myself|ourselves) to blame|blame (myself|ourselves)|(?:am|are) (?:the (?:only )?one )?(to blame)(?: for (?:it|this|that))?)$/i;

/** What somebody says of oneself, of this one time; undefined if it is no failure, or not one's own. */
export function ownClaim({ text, isOften }: Core): Claim | undefined {
	const fault = faultClaim(text);
	const owner = OWNER.exec(text);
	if (fault || !owner) return fault;
	const subject = owner[1]?.toLowerCase() === "we" ? "we" : "I";
	const rest = text.slice(owner[0].length);
	return beingClaim(rest, subject) ?? missedClaim(rest, subject) ?? failedClaim(rest, subject, isOften);
}

/** "It's all my fault": that part of it was is what can be said. */
function faultClaim(text: string): Claim | undefined {
	const blames = (FAULT.exec(text) ?? BLAME.exec(text))?.slice(1).find(Boolean);
	if (!blames) return undefined;
	const isOurs = /\b(our|us|ourselves)\b/i.test(blames) || /^we\b/i.test(text);
	return { by: "person", says: `part of it was ${isOurs ? "ours" : "mine"}`, blames };
}
