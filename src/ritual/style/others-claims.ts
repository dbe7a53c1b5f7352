import type { Claim, Core } from "./claim.js";
import { grantIn, refusalIn } from "./others-verbs.js";

const PLURAL =
	"they|people|clients|customers|buyers|prospects|leads|investors|vcs|funds|partners|donors|foundations|candidates|employers|companies|recruiters|hiring managers|gatekeepers|firms|banks|startups";
const NOBODY =
	/^(?:nobody|no one|no-one|noone|none of (?:them|these people)|not one of them|not a single (?:person|one)) (?:(?:ever|really|even|actually|seems to) )*/i;
const EVERYBODY =
	/^(?:everybody|everyone|they all|all of them|every (?:single )?(?:one(?: of them)?|[a-z]+(?: [a-z]+)?)) (?:(?:just|always|simply|constantly|inevitably) )*(keeps? )?/i;
const THEY = new RegExp(
	`^(?:the |my |our )?(?:big |small |large )?(?:${PLURAL}) (?:just |simply )?(?:(?:will )?(always|never)(?: ever)? |(keep) )?(?:ever )?`,
	"i",
);
/** "will ever", "would", "is ever going to". */
const WILL = /^(?:(?:will|would)(?: ever)? |is(?: ever)? going to )(?:ever )?/i;
const MINE = /\b(me|us|my|our|I|we)\b/;

/** What they feel is not known; that they said no is. */
const FEELINGS = ["trust", "like", "care", "believe", "hate"];

/** What is said of everybody or nobody, of the one who was asked this time; undefined if it is nothing that was done to the person. */
export function othersClaim({ text, isOften }: Core): Claim | undefined {
	const nobody = NOBODY.exec(text);
	if (nobody) return notGranted(text.slice(nobody[0].length));
	const everybody = EVERYBODY.exec(text);
	if (everybody) return refused(text.slice(everybody[0].length), everybody[1] !== undefined);
	const they = THEY.exec(text);
	const rest = text.slice(they?.[0].length);
	const how = (they?.[1] ?? they?.[2])?.toLowerCase();
	// Of some people it is a claim only if it is always so.
	if (how === "never") return notGranted(rest, true);
	return how || (they && isOften) ? refused(rest, how === "keep") : undefined;
}

/** `mineOnly`: "they never choose this option" is what they are like, "they never choose us" is not. */
function notGranted(said: string, mineOnly = false): Claim | undefined {
	const met = grantIn(said.replace(WILL, ""));
	if (!met || met.form === "gerund") return undefined;
	if (mineOnly && met.rest !== "" && !MINE.test(met.rest)) return undefined;
	if (FEELINGS.includes(met.verb.base)) return { by: "asked", says: "said no" };
	const says = met.verb.base === "be" ? "was not" : `did not ${met.verb.base}`;
	return { by: "asked", says: [says, met.rest].filter(Boolean).join(" ") };
}

function refused(said: string, isKept: boolean): Claim | undefined {
	const met = refusalIn(said);
	if (!met || met.form === "past" || (met.form === "gerund") !== isKept) return undefined;
	return {
		by: "asked",
		says: [met.verb.past, FEELINGS.includes(met.verb.base) ? "" : met.rest].filter(Boolean).join(" "),
	};
}
