/** What may follow a verb: a thing it needs, a thing or nothing, nothing or a circumstance ("on price"), one of some words. */
export type Takes = "thing" | "thing?" | "circumstance?" | RegExp;

/** A verb ("blow", "mess up") with its past; one that `isUsual` is a failure only when it is said to happen always. */
export type Verb = { base: string; past: string; takes: Takes; isUsual?: boolean };

/** In which form a verb was met: as in "I blow", "she blows", "I blew", "I keep blowing". */
type Form = "base" | "third" | "past" | "gerund";

/** A verb met at the beginning of a text, and the words after it. */
export type Met = { verb: Verb; form: Form; rest: string };

/** Finds the verbs of a table at the beginning of a text. */
export type VerbFinder = (text: string) => Met | undefined;

const DOUBLED = /^(let|get|cut|put|shut|run|drop|flub|forget|quit|win|flop|hit|bet|split)$/;

/** A finder of the verbs of a table, of each the longest that fits. */
export function findVerb(table: readonly Verb[]): VerbFinder {
	const forms = new Map<string, { verb: Verb; form: Form }>();
	for (const verb of table) {
		const [first = "", ...particles] = verb.base.split(" ");
		const inflected = (form: string) => [form, ...particles].join(" ").toLowerCase();
		forms.set(inflected(gerundOf(first)), { verb, form: "gerund" });
		forms.set(inflected(thirdOf(first)), { verb, form: "third" });
		forms.set(verb.past.toLowerCase(), { verb, form: "past" });
		forms.set(inflected(first), { verb, form: "base" });
	}
	const longest = Math.max(...[...forms.keys()].map((form) => form.split(" ").length));
	return (text) => {
		const words = text.split(" ");
		for (let count = Math.min(longest, words.length); count > 0; count--) {
			const found = forms.get(words.slice(0, count).join(" ").toLowerCase());
			if (found) return { ...found, rest: words.slice(count).join(" ") };
		}
		return undefined;
	};
}

function thirdOf(verb: string): string {
	if (verb === "have") return "has";
	if (verb === "be") return "is";
	if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
	return /(s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function gerundOf(verb: string): string {
	if (verb === "panic") return "panicking";
	if (DOUBLED.test(verb)) return `${verb}${verb.at(-1)}ing`;
	return /[^e]e$/.test(verb) && verb !== "be" ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
