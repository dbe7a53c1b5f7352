import type { Voice } from "../settings/settings.js";
import { shownLine } from "../terminal/clean.js";
import { truncate } from "../terminal/width.js";

/** Each placeholder of a text in each voice; `{name}` is the person's own. */
const FORMS: Record<string, Record<Voice, string>> = {
	"{you}": { you: "you", i: "I", name: "{name}" },
	"{You}": { you: "You", i: "I", name: "{name}" },
	"{to you}": { you: "you", i: "me", name: "{name}" },
	"{your}": { you: "your", i: "my", name: "{name}'s" },
	"{Your}": { you: "Your", i: "My", name: "{name}'s" },
	"{are}": { you: "are", i: "am", name: "is" },
	"{were}": { you: "were", i: "was", name: "was" },
	"{have}": { you: "have", i: "have", name: "has" },
	"{do}": { you: "do", i: "do", name: "does" },
};

/** The placeholders that a text may have. */
export const PLACEHOLDERS: readonly string[] = Object.keys(FORMS);

/** Who speaks to whom: the voice that is set, or "you" where no name is known. `name` is set with the voice "name". */
export type Speaking = { voice: Voice; name: string | null };

/** Columns that a name gets at most. */
const LONGEST_NAME = 30;

/**
 * A text in the voice that is set. Speaking to oneself by name or as "you" gave less distress than "I" (Kross et al. 2014, seven
 * studies, N = 585).
 */
export function inVoice(text: string, speaking: Speaking): string {
	const voice = voiceOf(speaking);
	const name = shownName(speaking.name);
	// By a function: a name may hold what `replace` takes for a pattern.
	return text.replace(/\{[^}]*\}/g, (found) => FORMS[found]?.[voice].replace("{name}", () => name) ?? found);
}

/** The voice that is spoken: without a name, "name" is "you". */
export function voiceOf({ voice, name }: Speaking): Voice {
	return voice === "name" && shownName(name) === "" ? "you" : voice;
}

function shownName(name: string | null): string {
	return truncate(shownLine(name ?? "").trim(), LONGEST_NAME);
}
