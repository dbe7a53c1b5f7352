import type { Prompter } from "../terminal/plain-prompt.js";
import { BREATHS, type BreathKind, breathLines } from "./breathing.js";

/** Breathes in real time, a line for each phase; Enter stops it. */
export async function breatheInLines(prompter: Prompter, kind: BreathKind): Promise<void> {
	const { phases, times } = BREATHS[kind];
	const [name = "", ...lines] = breathLines(kind);
	const notes = lines.slice(phases.length);
	for (const line of [...notes, name, "Enter stops it."]) prompter.say(line);
	for (let round = 0; round < times; round++) {
		for (const [index, { seconds }] of phases.entries()) {
			prompter.say(lines[index] ?? "");
			if (await prompter.lineWithin(seconds * 1000)) return;
		}
	}
}
