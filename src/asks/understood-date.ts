import type { Clock } from "../time/clock.js";
import { isoOf } from "../time/iso.js";
import { momentText, parseDay, parseWhen, TIME_LEFT_OUT } from "../time/when.js";
import { dayWithYear } from "../time/words.js";
import type { FieldFlag } from "./ask-fields.js";

/** A date as it was typed, as it is written down (ISO 8601), and how words were read, in a sentence; null where the text left no choice. */
export type DateRead = { typed: string; iso: string; words: string | null };

/** What a field's date means; undefined for a field that holds none, or for no text. Throws a Failure (2) for what is no date. */
export async function readDate(flag: FieldFlag, typed: string, clock: Clock): Promise<DateRead | undefined> {
	if (typed.trim() === "") return undefined;
	if (flag === "asked" || flag === "decided") {
		const { understood, ...moment } = await parseWhen(typed, clock, { future: false });
		const iso = isoOf(moment.at, moment.offset);
		const written = moment.dateOnly ? iso.slice(0, 10) : iso;
		return { typed, iso: written, words: understood === null ? null : `${momentText(moment)}.` };
	}
	if (flag === "until" || flag === "nextOn") {
		const { day, hadTime, understood } = await parseDay(typed, clock, { future: true });
		const words = `${dayWithYear(day)}.${hadTime ? ` ${TIME_LEFT_OUT}` : ""}`;
		return { typed, iso: day, words: understood === null ? null : words };
	}
	return undefined;
}
