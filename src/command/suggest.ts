import { distance } from "fastest-levenshtein";

/** The known word that was most likely meant, if one is near enough: at most a third of its letters away, 3 at most. */
export function nearest(word: string, known: readonly string[]): string | undefined {
	const wanted = word.toLowerCase();
	let best: { name: string; away: number } | undefined;
	for (const name of known) {
		const away = distance(wanted, name.toLowerCase());
		const allowed = Math.min(3, Math.ceil(Math.max(name.length, wanted.length) / 3));
		if (away <= allowed && (!best || away < best.away)) best = { name, away };
	}
	return best?.name;
}

/** " Did you mean price?" with a leading blank, or an empty text. */
export function didYouMean(word: string, known: readonly string[]): string {
	const name = nearest(word, known);
	return name ? ` Did you mean ${name}?` : "";
}
