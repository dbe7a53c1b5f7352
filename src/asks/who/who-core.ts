import { whoKey } from "../ask.js";
import { FORMS_BEFORE, FORMS_BEHIND, FORMS_JOINED, WEB_ENDINGS } from "../content/legal-forms.js";

/** Letters that are no other letter with an accent, but are typed as others. */
const TYPED_AS: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i" };

/** So many words may make up a legal form: "Sp. z o. o.", "GmbH & Co. KG". */
const LONGEST_FORM = 6;

const ACCENTED = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;
const ENDINGS = WEB_ENDINGS.join("|");
const WEB = new RegExp(
	`(?:https?://)?(?:www\\.)?([\\p{L}\\p{N}-]{2,})(?:\\.(?:${ENDINGS})){1,2}(?:/\\S*)?(?=[\\s,;]|$)`,
	"gu",
);

/**
 * What is left of a who without what differs from one writing to another: case, accents, punctuation, "the", the legal form, what a web
 * address has around a name. Lower case, words with one blank between; as it was where nothing would be left. An e-mail address stays.
 */
export function coreOf(who: string): string {
	const key = whoKey(who);
	if (key.includes("@")) return key;
	const core = withoutForms(inOrder(withoutJoined(key.replace(WEB, "$1"))));
	return core.length === 0 ? key : core.join(" ");
}

/** The words of a name; "Meier, Anna" in the order of "Anna Meier". A legal form behind a comma stays where it is. */
function inOrder(key: string): string[] {
	const [, last = "", first = ""] = /^([^,\s]+),\s*([^,\s]+(?: [^,\s]+)?)$/u.exec(key) ?? [];
	const given = wordsOf(first);
	return given.length === 0 || isForm(given) ? wordsOf(key) : [...withoutForms(given), ...wordsOf(last)];
}

function withoutJoined(key: string): string {
	let left = key;
	for (const form of FORMS_JOINED) {
		if (left.startsWith(form)) left = left.slice(form.length);
		else if (left.endsWith(form)) left = left.slice(0, -form.length);
	}
	return left.trim() === "" ? key : left;
}

function wordsOf(text: string): string[] {
	return foldedLetters(text)
		.replace(/[&+]/g, " and ")
		.replace(/[.'’`´]/g, "")
		.split(/[^\p{L}\p{N}\p{M}]+/u)
		.filter(Boolean);
}

/** "müller" and "mueller" as "muller", "acmé" as "acme". Marks of other scripts tell words apart and stay. */
function foldedLetters(text: string): string {
	const bare = text.normalize("NFKD").replace(ACCENTED, "$1").normalize("NFC");
	return bare
		.replace(/[ßæœøđðþłı]/g, (letter) => TYPED_AS[letter] ?? letter)
		.replace(/(?<=\p{L})([ao])e/gu, "$1")
		.replace(/(?<=[^aeq\P{L}])ue/gu, "u");
}

function withoutForms(words: readonly string[]): string[] {
	let left = words.length > 1 && words[0] === "the" ? words.slice(1) : [...words];
	if (left.length > 1 && FORMS_BEFORE.has(left[0] ?? "")) left = left.slice(1);
	for (let cut = formBehind(left); cut > 0; cut = formBehind(left)) left = left.slice(0, -cut);
	return left.length > 1 && left.at(-1) === "the" ? withoutForms(left.slice(0, -1)) : left;
}

/** How many words at the end are a legal form; at least one word is the name. */
function formBehind(words: readonly string[]): number {
	for (let count = Math.min(LONGEST_FORM, words.length - 1); count > 0; count--) {
		if (isForm(words.slice(-count))) return count;
	}
	return 0;
}

function isForm(words: readonly string[]): boolean {
	return FORMS_BEHIND.has(words.join(""));
}
