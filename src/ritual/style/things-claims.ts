import type { Claim, Core } from "./claim.js";
import { oneOf } from "./phrase.js";

const ME = "(?: (?:for|with|to) (?:me|us))?";
const NEVER = "(?:never|(?:will|can|would) (?:never|not ever)|is (?:never|not ever) going to)";
const IT = "(?:it|this|that|things)";
const FAILING =
	"(go(?:es)? wrong|fails?|falls? apart|falls? through|falls? flat|flops?|bombs?|crash(?:es)?|backfires?|ends? badly|go(?:es)? badly|ends? in a no|ends? the same(?: way)?|ends? like this|collapses?)";
const HOPELESS =
	"(?:(?:a |an )?(?:(?:total|complete|utter) )?(?:failure|disaster|mess|joke)|ruined|doomed|hopeless|pointless|useless|worthless|going wrong|falling apart)";
const WEAK =
	"(?:(?:just |so |really )?(?:terrible|awful|bad|horrible|shit|crap|garbage|rubbish|pathetic|useless|worthless|hopeless|stupid|no good|not good enough|weak|boring)|never good enough)";

/** What somebody makes or does to ask; a bad connection is none of it. */
const WORK =
	"(?:my|our) (?:[a-z-]+ )?(?:pitch(?:es)?|demos?|decks?|slides?|calls?|presentations?|talks?|scripts?|emails?|messages?|letters?|cvs?|resumes?|applications?|portfolio|stor(?:y|ies)|proposals?|openings?|closings?|interviews?|answers?|questions?|voice|english|timing|follow-ups?|deals|meetings?|negotiations?|campaigns?|appeals?|asks?|rounds?)";

const PASTS: Readonly<Record<string, string>> = {
	go: "went",
	fail: "failed",
	fall: "fell",
	flop: "flopped",
	bomb: "bombed",
	crash: "crashed",
	backfire: "backfired",
	end: "ended",
	collapse: "collapsed",
};
const DID: Readonly<Record<string, string>> = {
	do: "tried",
	try: "tried",
	say: "said",
	write: "wrote",
	send: "sent",
	offer: "offered",
	pitch: "pitched",
	build: "built",
	sell: "offered",
	touch: "tried",
	suggest: "suggested",
};

type Match = (found: RegExpExecArray) => Claim;
const answer: Match = () => ({ by: "answer" });
const of = (pattern: string) => new RegExp(`^(?:${pattern})$`, "i");
const it =
	(says: string): Match =>
	() => ({ by: "person", says });

/** What is said of everything, of it, or of what one has, and what it is of this one time. */
const SAYINGS: readonly [RegExp, Match][] = [
	[
		of(
			`(?:${IT} ${NEVER} work|${IT} never works|nothing (?:ever )?(?:works|will (?:ever )?work|is (?:ever )?going to work))( out)?${ME}`,
		),
		(found) => it(`it did not work${found[1] ?? ""}`)(found),
	],
	[of(`nothing (?:ever |I do )?helps${ME}`), it("it did not help")],
	[
		of(`nothing (?:ever )?goes (right|my way|our way)${ME}`),
		([, way]) => ({ by: "person", says: `it did not go ${way?.toLowerCase()}` }),
	],
	[of(`nothing ever (?:changes|comes of it|happens)${ME}`), answer],
	[
		of(
			`nothing (?:that )?(I|we) (?:ever )?(${Object.keys(DID).join("|")}) (?:ever )?(works|helps|gets (?:a reply|an answer)|lands|sells|matters|is (?:ever )?(?:good )?enough|is (?:ever )?right|makes (?:a|any) difference)`,
		),
		nothingDone,
	],
	[
		of(
			`everything (?:that )?(I|we) (?:ever )?(${Object.keys(DID).join("|")}) (?:always )?(?:${FAILING}|(?:is|sounds|comes out) (?:wrong|stupid)|turns to (?:dust|crap|shit))`,
		),
		everythingDone,
	],
	[
		of(
			`(?:everything(?: always| just)?|(?:${IT}|something) (?:always|inevitably)) ${FAILING}( at the [a-z]+(?: [a-z]+)?)?`,
		),
		([, failing = "", where = ""]) => ({ by: "person", says: `it ${pastOf(failing)}${where}` }),
	],
	[
		of(
			`everything is (?:just |always |completely )*${HOPELESS}|it is (?:just |all |completely )*(?:hopeless|pointless|no use)|it is all (?:over|ruined|lost|useless)`,
		),
		answer,
	],
	[
		of(
			`(?:${IT}) (?:always happens|keeps? happening|(?:will )?always happen)${ME}|this kind of thing always happens${ME}`,
		),
		answer,
	],
	[
		of(
			`(?:it is )?always the same(?: story| thing| result| answer)?${ME}|(?:it is )?always (?:a )?no|never good enough|story of my life|something is wrong with me`,
		),
		answer,
	],
	[
		of(
			`(?:(?:my|our) (?:whole|entire) [a-z-]+(?: [a-z-]+)?|(?:the|this) whole (?:thing|day|week|month|quarter|year|search|round)) (?:is|was) (?:${HOPELESS}|${WEAK})`,
		),
		answer,
	],
	[
		of(
			`(my|our) (?:life|career|business|company|startup|search|job search|work|year|quarter|month|week) (?:is|was) ${HOPELESS}`,
		),
		answer,
	],
	[
		of(`(${WORK}) (is|are) (?:always )?(?:${WEAK}|a (?:mess|joke|disaster|failure))`),
		([, thing = "", is]) => ({
			by: "person",
			says: `${owned(thing)} ${is === "are" ? "were not at their best" : "was not at its best"}`,
		}),
	],
	[
		of(
			`(${WORK}) (is|are) (?:just )?always (too (?:long|short|fast|slow|late|early|complicated|technical|vague|wordy|dry|flat))`,
		),
		([, thing = "", is, how]) => ({
			by: "person",
			says: `${owned(oneOf(thing))} ${is === "are" && oneOf(thing) === thing ? "were" : "was"} ${how?.toLowerCase()}`,
		}),
	],
	[
		of(`(?:every|each)(?: single)? ([a-z-]+) of (mine|ours) (?:always )?${FAILING}`),
		([, thing = "", whose = "", failing = ""]) =>
			/(?:same|like this|in a no)/i.test(failing)
				? { by: "answer" }
				: { by: "person", says: `${/mine/i.test(whose) ? "my" : "our"} ${thing.toLowerCase()} ${pastOf(failing)}` },
	],
	[
		of(`(${WORK}) (?:always|never fails? to|constantly|inevitably) ${FAILING}`),
		([, thing = "", failing = ""]) => ({ by: "person", says: `${owned(oneOf(thing))} ${pastOf(failing)}` }),
	],
	[
		of(`(${WORK}) never (works?|lands?|sells?|convinces?)( out)?`),
		([, thing = "", verb = "", out = ""]) => ({
			by: "person",
			says: `${owned(oneOf(thing))} did not ${verb.replace(/s$/i, "")}${out}`,
		}),
	],
];

/** What is said of everything, nothing, "it" or "my pitch", as of this one time; undefined if it is no failure. */
export function thingsClaim({ text }: Core): Claim | undefined {
	for (const [pattern, claim] of SAYINGS) {
		const found = pattern.exec(text);
		if (found) return claim(found);
	}
	return undefined;
}

function nothingDone([, who = "", doing = "", failing = ""]: RegExpExecArray): Claim {
	const done = `what ${who.toLowerCase() === "we" ? "we" : "I"} ${DID[doing.toLowerCase()]}`;
	const being = /^is (?:ever )?(?:good )?(enough|right)$/i.exec(failing);
	if (being) return { by: "person", says: `${done} was not ${being[1]?.toLowerCase()}` };
	if (/difference|matters/i.test(failing)) return { by: "person", says: `${done} made no difference` };
	return { by: "person", says: `${done} did not ${failing.toLowerCase().replace(/^(\w+)s\b/, "$1")}` };
}

function everythingDone([, who = "", doing = "", failing]: RegExpExecArray): Claim {
	const done = `what ${who.toLowerCase() === "we" ? "we" : "I"} ${DID[doing.toLowerCase()]}`;
	return { by: "person", says: failing ? `${done} ${pastOf(failing)}` : `${done} did not work` };
}

/** "goes wrong" in the past. */
function pastOf(failing: string): string {
	const [verb = "", ...rest] = failing.toLowerCase().split(" ");
	const base = verb in PASTS ? verb : verb.replace(/(?<=go|crash)es$|s$/, "");
	return [PASTS[base] ?? verb, ...rest].join(" ");
}

/** "My pitch" within a sentence. */
function owned(thing: string): string {
	return thing.replace(/^(my|our)\b/i, (whose) => whose.toLowerCase());
}
