import { wrongUsage } from "../../command/failure.js";
import { cleanLine } from "../../terminal/clean.js";

const LONGEST = 500;

/** Who was asked, as one clean line. Throws a Failure (2) if there is nobody to name, or no end of the name. */
export function whoFrom(word: string | undefined): string {
	if (word === undefined) {
		throw wrongUsage("WHO is missing, and there is no terminal to ask in. Give a name, or - to read it from stdin.");
	}
	const who = cleanLine(word);
	if (who === "") throw wrongUsage("the name is empty. Say who it was: a name, a company or a number will do.");
	if (who.length > LONGEST)
		throw wrongUsage(`the name is longer than ${LONGEST} characters. Put the rest into --note.`);
	return who;
}
