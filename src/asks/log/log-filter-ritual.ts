import { NOT_GIVEN_WORD } from "./log-filter.js";
import { type Fits, fold, type Searched } from "./log-filter-fits.js";

const MOST_FEELING = 10;

const hasLesson: Fits = ({ ritual }) => Boolean(ritual?.lesson);

/** Asks with a lesson ("any"), without one ("none"), or with these words in it. With `unfinished` it finds all that the text can become. */
export function lessonWith(text: string, unfinished: boolean): Fits {
	const wanted = fold(text);
	const named = ofWords({ any: hasLesson, [NOT_GIVEN_WORD]: (ask) => !hasLesson(ask) }, text, unfinished);
	const within: Fits = ({ ritual }) => fold(ritual?.lesson ?? "").includes(wanted);
	if (!named) return within;
	return unfinished ? (ask) => named(ask) || within(ask) : named;
}

/** Asks whose lesson was last said to be "true" or "outdated", or was not rated ("none"); undefined for another text. */
export function ratedAs(text: string, unfinished: boolean): Fits | undefined {
	const rated = ({ ritual }: Searched) => ritual?.rated?.as;
	const words = {
		outdated: (ask: Searched) => rated(ask) === "outdated",
		true: (ask: Searched) => rated(ask) === "true",
		[NOT_GIVEN_WORD]: (ask: Searched) => rated(ask) === undefined,
	};
	return ofWords(words, text, unfinished);
}

/** Asks whose ritual was walked to its end ("done") or not ("none"); undefined for another text. */
export function ritualAs(text: string, unfinished: boolean): Fits | undefined {
	const isDone: Fits = ({ ritual }) => Boolean(ritual?.completedAt);
	return ofWords({ done: isDone, [NOT_GIVEN_WORD]: (ask) => !isDone(ask) }, text, unfinished);
}

/** Asks after which it felt so, 0 to 10 ("7", or "7-10" with both ends), or was not rated ("none"); undefined for another text. */
export function feeling(text: string, unfinished: boolean): Fits | undefined {
	const rated = ({ ritual }: Searched) => ritual?.feeling ?? null;
	// "1" may become any range that begins with it, or with 10.
	if (unfinished && /^\d{1,2}(-\d?)?$/.test(text)) return () => true;
	const found = /^(\d\d?)(?:-(\d\d?))?$/.exec(text);
	if (!found) return ofWords({ [NOT_GIVEN_WORD]: (ask) => rated(ask) === null }, text, unfinished);
	const from = Number(found[1]);
	const to = Number(found[2] ?? found[1]);
	if (from > to || to > MOST_FEELING) return undefined;
	return (ask) => {
		const own = rated(ask);
		return own !== null && own >= from && own <= to;
	};
}

/** Deleted asks ("yes"), those that are not ("no"), or both ("any"); undefined for another text. */
export function deletedAs(text: string, unfinished: boolean): Fits | undefined {
	return ofWords({ yes: (ask) => ask.deleted === true, no: (ask) => !ask.deleted, any: () => true }, text, unfinished);
}

/** What a word of a few means; while it is typed, what all mean that it can become; undefined for a text that is none of them. */
export function ofWords<T = Searched>(
	words: Readonly<Record<string, Fits<T>>>,
	text: string,
	unfinished: boolean,
): Fits<T> | undefined {
	const wanted = fold(text);
	const meant = Object.entries(words).flatMap(([word, fits]) =>
		word === wanted || (unfinished && word.startsWith(wanted)) ? [fits] : [],
	);
	return meant.length === 0 ? undefined : (ask) => meant.some((fits) => fits(ask));
}
