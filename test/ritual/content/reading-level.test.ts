import { expect, test } from "vitest";
import { readingGrade, syllablesOf } from "../../support/reading-level.js";

// Syllables counted by hand: 6 in 6 words, 24 in 13, 21 in 16, 11 in 10 (two sentences), 25 in 7.
test.for([
	["The cat sat on the mat.", -1.45],
	["The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 11.265],
	["Ask the person who owns the budget what would have to happen before the next quarter.", 6.14],
	["Call them on Monday. Ask what has changed since then.", -0.66],
	["Organizational procurement regulations prohibited their immediate decision.", 29.28],
] as const)("%s reads at grade %f", ([text, grade]) => {
	expect(readingGrade(text)).toBeCloseTo(grade, 2);
});

test.for([
	[1, "the price made makes named who tried roles moved guard friend"],
	[2, "wanted table agreed budget quarter before people client prices question saying reason special placement"],
	[3, "decision candidate customer usual video customers applying opinion decided together idea"],
	[4, "experience situation security everybody applications"],
] as const)("words of %d syllables", ([count, words]) => {
	const counted = words.split(" ").map((word) => [word, syllablesOf(word)]);
	expect(counted).toEqual(words.split(" ").map((word) => [word, count]));
});
