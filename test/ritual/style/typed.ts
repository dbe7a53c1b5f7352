import fc from "fast-check";
import { LEFT_ALONE, REWRITES } from "./sentences.js";

/** Any text at all, control characters and halves of characters included. */
export const text = fc.string({ unit: "binary", maxLength: 60 });

const WORDS = [
	...new Set([...REWRITES.map(([sentence]) => sentence), ...LEFT_ALONE].flatMap((sentence) => sentence.split(" "))),
	..."\n , . ; … ' \x1b[31m \x07".split(" "),
];
const sentence = fc.constantFrom(...REWRITES.map(([typed]) => typed), ...LEFT_ALONE);
const shuffled = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(" "));
const claimed = fc
	.tuple(
		fc.constantFrom(
			"I always",
			"I",
			"We keep",
			"I'll never",
			"Nobody",
			"Everyone",
			"They always",
			"I'm terrible at",
			"Nothing I",
			"My",
		),
		shuffled,
	)
	.map((parts) => parts.join(" "));

/** What somebody might type: any text, sentences, and words of them in any order. */
export const typed = fc.oneof(
	text,
	sentence,
	shuffled,
	claimed,
	fc.array(fc.oneof(sentence, claimed, text), { maxLength: 4 }).map((all) => all.join(" ")),
);
