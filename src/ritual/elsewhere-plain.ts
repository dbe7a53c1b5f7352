import type { Ask } from "../asks/ask.js";
import type { Prompter } from "../terminal/plain-prompt.js";
import { ELSEWHERE } from "./ritual-words.js";

/** What becomes of a walked ritual: `other` is its ask where it was finished in another terminal meanwhile, `finish` writes this one, `drop` lets it go. */
type Walked = { other: Ask | undefined; finish: () => Ask; drop: () => void };

/** Finishes a ritual line by line; one that was finished elsewhere meanwhile is written over only if the person says so. Undefined at the end of input. */
export async function finishPlain(prompter: Prompter, { other, finish, drop }: Walked): Promise<Ask | undefined> {
	if (!other) return finish();
	prompter.say(ELSEWHERE);
	for (;;) {
		const answer = await prompter.ask("Which one stays", { hint: "1: that one; 2: yours, written over it" });
		if (answer === undefined) return undefined;
		if (answer.trim() === "2") return finish();
		if (answer.trim() === "1") {
			drop();
			return other;
		}
		prompter.say("Type 1 or 2.");
	}
}
