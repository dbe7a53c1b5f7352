import type { Context } from "../command/context.js";
import { VOICES, type Voice } from "../settings/settings.js";
import { type Speaking, voiceOf } from "./voice.js";

/** How to be called by name, where no name is known yet. */
const HOW = "To be called by name: unfazed settings set name NAME";

/** The voice after this one: you, the name (where one is known), I. */
function nextVoice({ voice, name }: Speaking): Voice {
	const known = VOICES.filter((candidate) => candidate !== "name" || name);
	return known[(known.indexOf(voiceOf({ voice, name })) + 1) % known.length] ?? "you";
}

/** Turns to the next voice and keeps it as the setting; gives a line to show, or null. Throws a JournalError if it cannot be kept. */
export async function turnVoice(context: Context): Promise<string | null> {
	const settings = context.settings();
	const { storeSetting } = await import("../settings/settings-store.js");
	storeSetting(context.home, "voice", nextVoice(settings));
	return settings.name ? null : HOW;
}
