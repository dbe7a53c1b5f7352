import type { Core } from "./claim.js";

const CONTRACTIONS: readonly [RegExp, string][] = [
	[/\b(I)'m\b/gi, "$1 am"],
	[/\b(we|they|you)'re\b/gi, "$1 are"],
	[/\b(it|that|this|everything|nothing|something|nobody|no one|everyone|everybody|there|he|she)'s\b/gi, "$1 is"],
	[/\b(I|we|they|it|that|you|he|she)'ll\b/gi, "$1 will"],
	[/\b(I|we|they|you)'ve\b/gi, "$1 have"],
	[/\bwon't\b/gi, "will not"],
	[/\bcan't\b|\bcannot\b/gi, "can not"],
	[/n't\b/gi, " not"],
];

/** How people begin to say what they think; none of it belongs to what they say. */
const OPENINGS =
	/^(?:(?:well|honestly|frankly|and|but|so|because(?! of\b)|ugh|god|damn|oh|yes|yeah|okay|ok|hmm*|again|once again|yet again|as usual|as always|like always|of course|sadly|unfortunately|to be honest|maybe|probably|apparently|clearly|obviously|basically|(?:the )?(?:truth|thing|problem|fact) is(?: that)?|(?:I|we) (?:just )?(?:think|guess|feel|know|believe|fear|suppose)(?: like)?(?: that)?|it (?:just )?(?:feels|seems|looks) (?:like|as if|that)|(?:it is|that is|this is) (?:just )?(?:that|because)|every (?:single )?time|each time)\b,? )+/i;
/** Said around a failure: it happens always. */
const OFTEN =
	/[ ,]+(?:(?:every|each)(?: single| and every)? time|and (?:(?:I|we|it|they) )?(?:probably )?(?:always (?:will(?: be)?|do|did|have)|never will)|(?:time and )?again and again|over and over(?: again)?|time and(?: time)? again|time after time|all the time|without fail|no matter what(?: I do)?|whatever I do|everywhere|(?:with|by|for) (?:everyone|everybody))$/i;
const ASIDE =
	/[ ,]+(?:these days|lately|anymore|any more|nowadays|in general|once again|yet again|again|as usual|as always|like always|of course|honestly|really|at all|I think|I guess|I suppose|I feel)$/i;
const OFTEN_OPENING = /\b(?:every|each) (?:single )?time\b/i;
/** What happened once, or now and then, is already of this time. */
const ONCE =
	/\b(this (time|once|morning|afternoon|evening|week)|today|yesterday|tonight|last (week|month|time|night)|sometimes|now and then|once in a while|occasionally|for once|almost|nearly|hardly|rarely|seldom|used to|might|unless|instead of|rather than)\b/i;

/** Contractions in full, one blank between words. */
export function inFull(text: string): string {
	let full = text.replace(/\s+/g, " ").trim();
	for (const [short, long] of CONTRACTIONS) full = full.replace(short, long);
	return full;
}

/** The core of a clause in full words; undefined if it asks, or speaks of one time anyway. */
export function coreOf(clause: string): Core | undefined {
	if (ONCE.test(clause)) return undefined;
	const why = /^why (?:do|does|can|am|are|is) (.+?)\?*$/i.exec(clause);
	let text = why ? asStatement(clause) : clause;
	if (text.includes("?")) return undefined;
	text = text.replace(/[\s.!\u2026,;:-]+$/u, "");
	const opening = OPENINGS.exec(text)?.[0] ?? "";
	let isOften = OFTEN_OPENING.test(opening);
	text = text.slice(opening.length);
	for (let before = ""; before !== text; ) {
		before = text;
		if (OFTEN.test(text)) isOften = true;
		text = text.replace(OFTEN, "").replace(ASIDE, "");
	}
	return text === "" ? undefined : { text, isOften };
}

/** "Why do I always blow it?" says that I always do. */
function asStatement(question: string): string {
	const statement = question.replace(/\?+$/, "").replace(/^why (?:do|does) /i, "");
	const turned = /^why (can|am|are|is) (?:not )?(I|we|they|it|nobody|everybody|everyone|no one|nothing) (.+)$/i.exec(
		statement,
	);
	return turned ? `${turned[2]} ${turned[1]} ${/^why can not /i.test(statement) ? "not " : ""}${turned[3]}` : statement;
}
