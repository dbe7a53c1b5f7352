import { type Day, daysBetween } from "../time/days.js";
import type { Deposit } from "./deposit-records.js";

/** Which deposit was drawn last, and on which day. */
export type Drawn = { id: string; day: Day };

/** The deposit to read on `day`: that of the day if one was drawn, else another than the last one; undefined from an empty bank. */
export function drawFrom(deposits: readonly Deposit[], day: Day, last: Drawn | undefined): Deposit | undefined {
	const drawn = last?.day === day ? deposits.find(({ _id }) => _id === last.id) : undefined;
	if (drawn) return drawn;
	const others = deposits.filter(({ _id }) => _id !== last?.id);
	const candidates = others.length > 0 ? others : deposits;
	return candidates[Math.abs(daysBetween("1970-01-01", day)) % candidates.length];
}
