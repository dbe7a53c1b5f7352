const OWN = /\b(I|me|my|mine|myself|we|us|our|ours|ourselves)\b/i;
const OF_ALL =
	/\b(always|never|constantly|inevitably|forever|every|each time|everybody|everyone|everything|everywhere|nobody|no one|no-one|nothing|anybody|anyone|all the time|again and again|over and over)\b/i;
/** Of people in general, whoever speaks. */
const OF_PEOPLE =
	/(?:^|[,;\u2013\u2014-] ?|\b(?:and|but|so|because|since) )(?:nobody|no one|no-one|everybody|everyone|everything|nothing|they all|all of them)\b/i;
const VERDICT =
	/\b(stupid|dumb|useless|worthless|terrible|awful|horrible|pathetic|hopeless|incompetent|lousy|rubbish|crap|shit|garbage|failure|idiot|fool|loser|fraud|imposter|impostor|moron|joke|disaster|suck|sucks)\b/i;
const QUOTED = /"[^"]*"|\u201c[^\u201d]*\u201d/g;

/** Whether words that are kept say "always" or "nobody" of oneself, or judge oneself. What others do, and what was quoted, is left. */
export function isSweeping(text: string): boolean {
	const said = text.replace(QUOTED, "");
	return isVerdict(said) || (OF_ALL.test(said) && (OWN.test(said) || OF_PEOPLE.test(said)));
}

/** Whether a clause beside a claim says more than this one time, of whomever. */
export function isOfAll(clause: string): boolean {
	return OF_ALL.test(clause.replace(QUOTED, ""));
}

/** Whether words judge the person who says them ("because I am stupid"). */
export function isVerdict(text: string): boolean {
	return VERDICT.test(text) && OWN.test(text);
}
