import type { Ask, Outcome } from "../../../src/asks/ask.js";
import { asksCollection } from "../../../src/asks/ask-records.js";
import { newAsk } from "../../../src/asks/new-ask.js";
import type { Context } from "../../../src/command/context.js";

/** A steady history: one yes in ten, evenly spread. */
export const steady = (count: number) => "nnnnnnnnny".repeat(Math.ceil(count / 10)).slice(0, count);

/** A history of noes. */
export const noes = (count: number) => "n".repeat(count);

/** A journal in which the alarm rings: 200 answers with one yes in ten, then 60 noes. */
export const SLUMP = steady(200) + noes(60);

const OUTCOMES: Record<string, Outcome> = { y: "yes", g: "ghosted" };
const HOUR = 3_600_000;
const PER_DAY = 5;

/** Records decided asks, a letter each ("y", "n", "g" for ghosted), five a day, the last of them `daysAgo` days before now. */
export function addAnswers(
	context: Context,
	letters: string,
	daysAgo = 1,
	fields: Partial<Pick<Ask, "channel" | "stage" | "reasons">> = {},
): void {
	const drafts = Array.from(letters, (letter, index) => {
		const back = letters.length - 1 - index;
		const day = daysAgo + Math.floor(back / PER_DAY);
		const at = context.clock.now() - day * 24 * HOUR + (PER_DAY - 1 - (back % PER_DAY)) * 600_000;
		const moment = { at, offset: context.clock.offsetAt(at), dateOnly: false };
		const outcome = OUTCOMES[letter] ?? "no";
		const ask = newAsk(`Company ${index}`, moment);
		return { ...ask, outcome, decidedAt: new Date(at), decidedOffset: moment.offset, ...fields };
	});
	context.journal().add("answers for a test", asksCollection, drafts);
}
