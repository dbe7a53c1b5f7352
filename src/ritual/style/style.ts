import { readingOf } from "./reading.js";

/** The words of a sentence that make a bad event permanent, pervasive or personal (Seligman's explanatory style), a verb in its plain form. */
export type Style = { permanent: string[]; pervasive: string[]; personal: string[] };

const PERMANENT =
	/\b(always|never|constantly|inevitably|forever|every (?:single )?time|each time|(?:time and )?again and again|over and over(?: again)?|all the time|without fail|whenever|keeps?(?= \w+ing\b))\b/gi;
const PERVASIVE =
	/\b(nobody|no one|no-one|everybody|everyone|everything|everywhere|nothing|anyone|anybody|all of them|none of them|they all|whole|entire|every(?! (?:single )?time))\b/gi;

/**
 * The words with which a sentence explains an own bad event as permanent, pervasive or personal; undefined if there is nothing to
 * offer. Rather silent than wrong: it knows the shapes of such sentences in English, and leaves all others alone.
 */
export function styleOf(sentence: string): Style | undefined {
	const pieces = readingOf(sentence);
	if (!pieces) return undefined;
	const claims = pieces.flatMap((piece) => ("claim" in piece ? [piece] : []));
	return {
		permanent: claims.flatMap(({ words }) => words.match(PERMANENT) ?? []),
		pervasive: claims.flatMap(({ words }) => words.match(PERVASIVE) ?? []),
		personal: claims.flatMap(({ claim }) => ("blames" in claim && claim.blames ? [claim.blames] : [])),
	};
}
