import type { Claim } from "./claim.js";
import { OWN_FINDERS } from "./own-verbs.js";
import { oneOf } from "./phrase.js";
import { isOfAll, takenBy } from "./takes.js";
import type { Met } from "./verbs.js";

const ALWAYS =
	/^(?:(?:just|simply|really) )?(?:always|constantly|consistently|forever|inevitably|invariably) (?:(?:just|simply|seem to|manage to) )?/i;
const KEEP = /^keep(?: on)? /i;
const EVERYTHING_DONE = /\beverything (?:that )?(?:I|we) (?:ever )?(?:touch|do|try|start)$/i;
const END_UP =
	/^end up (discounting|apologi[sz]ing|begging|rushing|rambling|folding|caving|failing|losing(?: .+)?|giving (?:in|up|it away|too much away)|talking too (?:much|fast)|saying the wrong thing|second|empty-handed|with nothing)$/i;

/** "I always blow the price talk", "I keep messing up demos", "I end up discounting every time". */
export function failedClaim(said: string, subject: string, isOften: boolean): Claim | undefined {
	const always = ALWAYS.exec(said)?.[0] ?? "";
	const isAlways = isOften || always !== "";
	const rest = said.slice(always.length).replace(EVERYTHING_DONE, "everything");
	const kept = KEEP.exec(rest)?.[0];
	const ended = END_UP.exec(rest)?.[1];
	if (ended && isAlways) return { by: "person", says: `${subject} ended up ${ended}`, blames: "end up" };
	const around = AROUND.exec(rest);
	if (around)
		return { by: "person", says: `${subject} ${pastAround(around)}`, blames: `${around[1]?.toLowerCase()} up` };
	for (const find of OWN_FINDERS) {
		const met = find(kept ? rest.slice(kept.length) : rest);
		const claim = met && claimOf(met, subject, kept !== undefined, isAlways);
		if (claim) return claim;
	}
	return undefined;
}

function claimOf({ verb, form, rest }: Met, subject: string, isKept: boolean, isAlways: boolean): Claim | undefined {
	if (form === "third" || (form === "gerund") !== isKept) return undefined;
	if (verb.isUsual && !isKept && !isAlways && !isOfAll(rest)) return undefined;
	const taken = takenBy(verb.takes, rest);
	if (taken === undefined) return undefined;
	return { by: "person", says: `${subject} ${[verb.past, taken].filter(Boolean).join(" ")}`, blames: verb.base };
}

/** "mess it up", "screw the demo up". */
const AROUND =
	/^(mess|screw|fuck)(?:ed)? ((?:it|this|that|them|things|everything)|(?:the|my|our|every|this) [a-z-]+(?: [a-z-]+)?) up$/i;

function pastAround([, verb = "", thing = ""]: RegExpExecArray): string {
	return `${verb.toLowerCase()}ed ${oneOf(thing)} up`;
}
