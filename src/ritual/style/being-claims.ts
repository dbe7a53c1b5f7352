import type { Claim } from "./claim.js";
import { isThing, oneOf, theOne } from "./phrase.js";

const BE =
	/^(?:(?:have|will) always be(?:en)? |(?:am|are|was|were) always |always am |(?:am|are) )(?:(?:just|simply|so|really|such|very|pretty|quite|totally|completely|absolutely|utterly|always|all|clearly|kind of|a bit) )*/i;
const NEVER_BE =
	/^(?:(?:am|are|was|were) never|(?:have|will) never (?:been|be)|am never going to be|are never going to be|never am) /i;
const BAD_AT =
	/^((?:bad|terrible|awful|horrible|hopeless|useless|lousy|rubbish|shit|crap|poor|weak|incompetent|no good|the worst|not (?:any |that |very |really )?(?:good|great)|not good enough) (at|with|on|in)) (.+)$/i;
const GOOD_AT = /^((?:any |very |really )?good (?:at|with)) (.+)$/i;
const BAD =
	/^(?:an? )?(?:(?:total|complete|terrible|bad|big|utter|hopeless) )?(failure|fraud|idiot|loser|impostor|imposter|joke|disaster|mess|fool|disappointment|hopeless|useless|worthless|pathetic|stupid|incompetent|terrible|awful|no good|rubbish|the worst(?: (?:salesperson|salesman|saleswoman|seller|closer|negotiator|founder|leader|speaker|fundraiser|recruiter)(?: (?:here|on the team|in the team))?)?|the problem|(?:bad|terrible|awful|lousy|hopeless|rubbish) (?:salesperson|salesman|saleswoman|seller|closer|negotiator|founder|leader|speaker|fundraiser|recruiter))$/i;
const NOT_ENOUGH =
	/^(not (?:good|smart|clever|confident|tough|likeable|likable|convincing|persuasive|interesting) enough)(?: for (.+))?$/i;
const NOT_MADE_FOR = /^(not (?:really )?(?:cut out|made|built|meant) for) (.+)$/i;
const NO_SELLER =
	/^(not an? (?:natural |born |real |good |great )*(?:salesperson|salesman|saleswoman|seller|closer|negotiator|founder|leader|speaker|fundraiser|recruiter))$/i;
const TOO =
	/^(too (?:shy|nervous|weak|slow|stupid|dumb|soft|timid|awkward|boring|quiet|desperate|nice|old(?!.)|young(?!.)|inexperienced(?!.)|junior(?!.)))(?: for (.+))?$/i;
const ALWAYS_IS =
	/^(too (?!busy|early|kind)[a-z]+|the second choice|second choice|the runner-up|the backup|second best|the last one|nervous|afraid|scared|rejected|overlooked|ignored|unlucky|unprepared|underprepared|one step behind)$/i;
const NEVER_IS =
	/^(good enough|the first choice|first choice|chosen|picked|enough|lucky|prepared|ready|confident)(?: for (?:it|this|them|anyone|anybody|the [a-z]+))?$/i;

/** "I'm terrible at closing", "I'm not good enough", "I'm always too slow", "we're a joke". */
export function beingClaim(rest: string, subject: string): Claim | undefined {
	const lacking = /^(do not have what it takes|lack what it takes)$/i.exec(rest);
	if (lacking) return { by: "answer", blames: lacking[1] ?? "" };
	if (/^(?:always |really |just |so |totally )*(?:suck|stink)$/i.test(rest)) return { by: "answer", blames: "suck" };
	const sucking = /^(?:always |really |just )*(suck|stink) at (.+)$/i.exec(rest);
	if (sucking) return activityClaim(sucking[2] ?? "", sucking[1] ?? "");
	const never = NEVER_BE.exec(rest);
	if (never) return neverBeingClaim(rest.slice(never[0].length), subject);
	const be = BE.exec(rest);
	if (!be) return undefined;
	const being = rest.slice(be[0].length);
	const badAt = BAD_AT.exec(being);
	if (badAt) return badAtClaim(badAt);
	const notEnough = NOT_ENOUGH.exec(being);
	if (notEnough) return isShort(notEnough[2]) ? enoughClaim(subject, notEnough[1] ?? "") : undefined;
	if (/always/i.test(be[0]) && ALWAYS_IS.test(being)) {
		return { by: "person", says: `${subject} ${subject === "we" ? "were" : "was"} ${being}`, blames: being };
	}
	for (const pattern of [BAD, NOT_MADE_FOR, NO_SELLER, TOO]) {
		const found = pattern.exec(being);
		if (found && isShort(found[2] ?? "")) return { by: "answer", blames: found[1] ?? "" };
	}
	return undefined;
}

/** "never good enough", "never chosen", without the verb. */
export function neverBeingClaim(being: string, subject: string): Claim | undefined {
	const goodAt = GOOD_AT.exec(being);
	if (goodAt) return activityClaim(goodAt[2] ?? "", goodAt[1] ?? "");
	const [, wanted] = NEVER_IS.exec(being) ?? [];
	if (!wanted) return undefined;
	if (/enough$/i.test(wanted)) return enoughClaim(subject, wanted);
	return {
		by: "person",
		says: `${subject} ${subject === "we" ? "were" : "was"} not ${wanted}`,
		blames: wanted,
	};
}

function badAtClaim([, blames = "", preposition = "", activity = ""]: RegExpExecArray): Claim | undefined {
	if (/^(at|with)$/i.test(preposition)) return activityClaim(activity, blames);
	if (!isThing(activity)) return undefined;
	return { by: "person", says: `it did not go well ${preposition} ${oneOf(activity)}`, blames };
}

function enoughClaim(subject: string, blames: string): Claim {
	return { by: "person", says: `what ${subject} offered was not enough`, blames };
}

const isShort = (text: string | undefined) => !text || isThing(text);
const ITSELF =
	/^(this|that|it|these things|any of (?:this|it)|everything|anything|(?:my|our|this) (?:job|work|business)|people|names|all of (?:this|it))$/i;

/** What somebody is bad at, as something that did not go well. */
function activityClaim(activity: string, blames: string): Claim | undefined {
	if (ITSELF.test(activity)) return { by: "person", says: "it did not go well", blames };
	if (!isThing(activity)) return undefined;
	if (/^(sales|selling)$/i.test(activity)) return { by: "person", says: "the selling did not go well", blames };
	// "talking to executives" needs no article, "closing" does.
	const isDoing = /^(?!pricing|meeting)[a-z]{2,}ing .+$/i.test(activity);
	return { by: "person", says: `${isDoing ? activity : theOne(activity)} did not go well`, blames };
}
