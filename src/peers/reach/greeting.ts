import { shownLine } from "../../terminal/clean.js";

const TITLE =
	/^(dr|doctor|prof|professor|mr|mrs|ms|miss|mx|herr|frau|sir|dame|rev|mme|mlle|señora?|dipl|ing|dipl\.?-ing)\.?$/iu;
/** What begins a remark behind a name: "Ana (Acme)", "Ana / Acme", "Ana - Acme". */
const REMARK = /[([{/|@]|\s[–—-]\s/u;
/** What stands behind a comma and is no first name: a degree, a company, letters that stand for one. */
const NO_FIRST_NAME = /^(ph\.?d|jr|sr|inc|corp|ltd|llc|gmbh|co)\.?$|\./iu;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/**
 * What somebody is greeted by: the first name, of "Ana Souza", "Souza, Ana" and "Ana, Acme Corp" Ana. Whoever is noted with a title keeps
 * it and the name: "Dr. Weber", "Frau von Berg". What may be a company is left out.
 */
export function nameToGreet(name: string): string {
	const line = shownLine(name).trim();
	const [before = "", after = "", ...more] = (line.split(REMARK, 1)[0] ?? "").split(",");
	const words = wordsOf(before);
	if (TITLE.test(words[0] ?? "") && words.some((word) => !TITLE.test(word))) return words.join(" ");
	const [given, ...others] = wordsOf(after);
	const isTurned = words.length === 1 && more.length === 0 && given !== undefined && others.length === 0;
	if (isTurned && !NO_FIRST_NAME.test(given) && !CAPITALS.test(given)) return given;
	return words[0] ?? line;
}

/** The words that hold a letter, without quotes and stops around them. */
function wordsOf(text: string): string[] {
	const words = text.trim().split(/\s+/u);
	return words.map((word) => word.replace(/^["'“”]+|["'“”;:]+$/gu, "")).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
