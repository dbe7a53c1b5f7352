import { findVerb, type Met, type Verb } from "./verbs.js";

/** A word of a thing's name: where one of the others stands, it is narrowed to a place, a day or a case, and is no claim any more. */
const NAME =
	"(?:(?!(?:in|on|at|but|with|without|before|after|until|for|from|to|as|if|when|or|and|because)\\b)[a-z'-]+)";
const MINE = `(?:me|us|(?:my|our) ${NAME}(?: ${NAME}){0,2}|what (?:I|we) [a-z]+)`;
/** What the person brings; "this" may be it. */
const MINE_OR_THIS = `(?:${MINE}|it|this|that|this ${NAME}(?: ${NAME})?)`;
const SOMEBODY_ELSE = "(?:somebody|someone) (?:else|cheaper|better|younger|more experienced|with more experience)";

const verb = (base: string, takes: string, past = base): Verb => ({
	base,
	past,
	takes: new RegExp(`^(?:${takes})$`, "i"),
});
const verbs = (bases: string, takes: string) => bases.split(" / ").map((base) => verb(base, takes));

/** What nobody does, that somebody who said no did not do. */
const GRANTS: Verb[] = [
	...verbs(
		"want / need / like / trust / understand / hire / fund / back / choose / pick / read / open / get",
		MINE_OR_THIS,
	),
	verb("buy", `${MINE_OR_THIS}|(?:anything )?from (?:me|us)`),
	verb("take", `(?:${MINE_OR_THIS}) seriously`),
	...verbs("reply / respond / listen / say yes / give / donate / sign / write back / call back", `(?:to ${MINE})?`),
	verb("answer", `(?:${MINE})?`),
	verb("call", "(?:me|us) back"),
	verb("get back", "to (?:me|us)"),
	verb("pick up", "(?:the phone)?"),
	verb("care", `(?:about ${MINE_OR_THIS})?`),
	...verbs("believe / invest", `in ${MINE_OR_THIS}`),
	verb("give", "(?:me|us) a (?:real )?(?:chance|shot)"),
	verb("return", "(?:my|our) (?:calls?|emails?|messages?)"),
	verb("have", "time(?: for (?:me|us|this|it))?"),
	verb(
		"want",
		`to (?:buy|invest|help|listen|meet|talk|talk to (?:me|us)|hear from (?:me|us)|work with (?:me|us)|pay for (?:it|this)|(?:hear|buy|fund|hire|back|meet|read) ${MINE_OR_THIS})`,
	),
	verb("be", `interested(?: in ${MINE_OR_THIS})?|listening`, "was"),
];

/** What everybody does, that somebody who said no did. */
const REFUSALS: Verb[] = [
	verb("say no", "(?:to (?:me|us|it|this))?", "said no"),
	verb("turn", "(?:me|us|it|this) down", "turned"),
	verb("hang up", "(?:on (?:me|us))?", "hung up"),
	verb("reject", `${MINE}|it`, "rejected"),
	verb("ignore", MINE, "ignored"),
	verb("ghost", "me|us", "ghosted"),
	verb("hate", `${MINE}|it`, "said no"),
	verb("walk away", "(?:from (?:me|us|it|this))?", "walked away"),
	...["back out > backed out", "drop out > dropped out"].map((pair) => {
		const [base = "", past] = pair.split(" > ");
		return verb(base, "(?:at the (?:end|last minute))?", past);
	}),
	verb("laugh", "at (?:me|us|it|this)", "laughed"),
	verb("let", "(?:me|us) down", "let"),
	verb("cut", "(?:me|us) off", "cut"),
	verb("pass", "(?:on (?:me|us|it))?", "passed"),
	verb("forget", "(?:about )?(?:me|us)", "forgot"),
	verb("pick", SOMEBODY_ELSE, "picked"),
	verb("choose", SOMEBODY_ELSE, "chose"),
	verb("go with", SOMEBODY_ELSE, "went with"),
];

// Several verbs begin alike ("give", "give me a chance"), so each is looked for by itself.
const GRANT_FINDERS = GRANTS.map((grant) => findVerb([grant]));
const REFUSAL_FINDERS = REFUSALS.map((refusal) => findVerb([refusal]));

/** What somebody is said never to grant ("want this"), at the beginning of a text. */
export function grantIn(text: string): Met | undefined {
	return firstOf(GRANT_FINDERS, text);
}

/** How everybody is said to refuse ("hang up on me"), at the beginning of a text. */
export function refusalIn(text: string): Met | undefined {
	return firstOf(REFUSAL_FINDERS, text);
}

function firstOf(finders: typeof GRANT_FINDERS, text: string): Met | undefined {
	for (const find of finders) {
		const met = find(text);
		if (met?.verb.takes instanceof RegExp && met.verb.takes.test(met.rest)) return met;
	}
	return undefined;
}
