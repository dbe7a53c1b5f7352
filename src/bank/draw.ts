import type { Day } from "../time/days.js";
import type { Deposit } from "./deposit-records.js";

/** Which deposit was drawn last, and on which day. */
export type Drawn = { id: string; day: Day };

/** The deposit to read on `day`: that of the day if one was drawn, else one by lot, another than the last one; undefined from an empty bank. */
export function drawFrom(deposits: readonly Deposit[], day: Day, last: Drawn | undefined): Deposit | undefined {
	const drawn = last?.day === day ? deposits.find(({ _id }) => _id === last.id) : undefined;
	if (drawn) return drawn;
	const others = deposits.filter(({ _id }) => _id !== last?.id);
	const candidates = others.length > 0 ? others : deposits;
	let chosen: Deposit | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		const lot = hashOf(`${day} ${candidate._id}`);
		if (lot < least) [chosen, least] = [candidate, lot];
	}
	return chosen;
}

/** A whole number from 0 up to 2 ** 32, the same for the same text: FNV-1a, its bits mixed once more as MurmurHash3 does. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
