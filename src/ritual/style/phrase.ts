/** Words that are no part of a thing's name: where one stands, a clause of its own begins, or it is more than one time. */
const NOT_IN_PHRASE =
	/\b(I|we|he|she|they|who|which|whom|is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|should|must|not|if|when|while|because|so|but|or|than|since|always|never|said|says|told|nobody|no one|everybody|everyone|someone|(?<= )everything|(?<= )nothing|how|why|where|what|days|weeks|months|mornings|afternoons|evenings|weekends|(mon|tues|wednes|thurs|fri|satur|sun)days?|every (day|week|month|morning|quarter|year))\b/i;
const WORD = /^[\p{L}\p{N}$€£%][\p{L}\p{N}$€£%&/'+-]*$/u;
const MOST_WORDS = 7;
/** "price and the terms", but not "the price and end up discounting". */
const JOINS_VERB = /\band (?!the |my |our |a |an )/i;

const PREPOSITION = /^(.*?)( (?:of|with|on|in|at|for|about|to|from|during|by|after|before|over|under) .*)$/i;
/** Nouns that end in s and are not many of something, or always are. */
const NO_PLURAL =
	/(ss|us|is|[^a-z]s)$|^(sales|news|numbers|terms|basics|logistics|analytics|metrics|economics|mechanics|finances|politics|savings|relations|maths|odds)$/;

/** Whether words name a thing ("the price talk with the CFO"), as far as can be told without knowing the words. */
export function isThing(text: string): boolean {
	const words = text.split(" ");
	if (words.length > MOST_WORDS || !words.every((word) => WORD.test(word))) return false;
	return !NOT_IN_PHRASE.test(text) && !JOINS_VERB.test(text);
}

/** Things of every kind as one of them: "every demo" and "demos" are "the demo", "my calls" is "my call", "everything" is "it". */
export function oneOf(text: string): string {
	if (/^(everything|anything|things|it all|a thing)$/i.test(text)) return "it";
	if (/^(everyone|everybody|anyone|anybody|people|all of them)$/i.test(text)) return "them";
	const [, head = text, rest = ""] = PREPOSITION.exec(text) ?? [];
	return `${oneOfHead(head)}${rest}`;
}

/** `oneOf`, with an article where there is none: "small talk" is "the small talk". */
export function theOne(text: string): string {
	const one = oneOf(text);
	return /^(the|my|our|your|his|her|their|this|that|a|an|it|them)\b/i.test(one) ? one : `the ${one}`;
}

function oneOfHead(head: string): string {
	const every = /^(?:(?:every|each)(?: single)?|(?:all|any|most)(?: of)?(?: the| my| our| these| those)?) (.+)$/i.exec(
		head,
	);
	if (every) return `the ${singular(every[1] ?? "")}`;
	const determined = /^(the|my|our|their|his|her) (.+)$/i.exec(head);
	if (determined) return `${determined[1]} ${singular(determined[2] ?? "")}`;
	const pointed = /^(these|those) (.+)$/i.exec(head);
	if (pointed) return `${pointed[1]?.toLowerCase() === "these" ? "this" : "that"} ${singular(pointed[2] ?? "")}`;
	const one = singular(head);
	return one === head ? head : `the ${one}`;
}

/** A noun, perhaps with words before it, as one of its kind. */
function singular(text: string): string {
	const at = text.lastIndexOf(" ") + 1;
	const noun = text.slice(at);
	if (!noun.endsWith("s") || NO_PLURAL.test(noun)) return text;
	const one = noun.replace(/(?<=.{2})ies$|(?<=ss|sh|ch|x|zz)es$|s$/, (ending) => (ending === "ies" ? "y" : ""));
	return text.slice(0, at) + one;
}
