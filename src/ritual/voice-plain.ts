import type { Context } from "../command/context.js";
import { nowWords } from "../settings/settings-now.js";
import type { Prompter } from "../terminal/plain-prompt.js";
import { turnVoice } from "./voice-records.js";

/** What a question says of the voice, where it matters. */
export const VOICE_HINT = "voice: you, your name, or I";

/** Turns to the next voice at the word "voice" alone, and says which it is now. Gives whether it was that word. Throws a JournalError if it cannot be kept. */
export async function turnVoicePlain(
	{ context, prompter }: { context: Context; prompter: Prompter },
	text: string,
): Promise<boolean> {
	if (text.toLowerCase() !== "voice") return false;
	const how = await turnVoice(context);
	prompter.say(nowWords(context.settings(), "voice"));
	if (how) prompter.say(how);
	return true;
}
