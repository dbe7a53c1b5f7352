/** Words whose sound the rule of vowel groups misses, with their syllables. */
const ODD_WORDS: Record<string, number> = {
	area: 3,
	business: 2,
	create: 2,
	created: 3,
	elsewhere: 2,
	evening: 2,
	every: 2,
	everybody: 4,
	everything: 3,
	idea: 3,
	ideas: 3,
	people: 2,
	quiet: 2,
	safety: 2,
	science: 2,
	somebody: 3,
	someone: 2,
	something: 2,
	sometimes: 2,
	whatever: 3,
	whoever: 3,
};

/** The syllables of an English word, by its groups of vowels without silent endings. Right for plain words, near for others. */
export function syllablesOf(word: string): number {
	const letters = word.toLowerCase().replace(/[^a-z]/g, "");
	const odd = ODD_WORDS[letters];
	if (odd !== undefined) return odd;
	const sounded = letters
		// A silent e: "made", "makes", "named", but not "table", "agreed", "wanted", "prices".
		.replace(/([^aeiouyl]|[aeiouy]l)e$/, "$1")
		.replace(/([^aeiouytdl]|[aeiouy]l)ed$/, "$1")
		.replace(/([^aeiouyscxzgl]|[aeiouy]l)es$/, "$1")
		.replace(/ely$/, "ly")
		.replace(/eful/, "ful")
		.replace(/ement(s?)$/, "ment$1");
	const groups = sounded.match(/[aeiouy]+/g)?.length ?? 0;
	// Two vowels that are spoken apart: "client", "saying", "prior", "usual", "video". And those that look so but are not: "special".
	const apart = sounded.match(/i[ao]|ie(?=nt|nc)|eo(?!u)|ua|[aeiouy](?=ing$)/g)?.length ?? 0;
	const together = sounded.match(/[tcs]i(?:[ao]|en)|[gnl]io|lian(?![ct])|[qg]ua/g)?.length ?? 0;
	return Math.max(1, groups + apart - together);
}

/**
 * The reading level of a text as a US school grade: 0.39 words a sentence + 11.8 syllables a word - 15.59
 * (Kincaid, Fishburne, Rogers and Chissom 1975).
 */
export function readingGrade(text: string): number {
	const words = text.match(/[\p{L}\d][\p{L}\d'’]*/gu) ?? [];
	if (words.length === 0) return 0;
	const sentences = Math.max(1, text.match(/[.?!]+(?=\s|$)/g)?.length ?? 0);
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
}
