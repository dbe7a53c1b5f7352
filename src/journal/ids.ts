import { closeSync, openSync, readSync } from "node:fs";
import type { Month } from "../time/days.js";

/** Crockford's base 32: no letter that is mistaken for a digit. */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
const MONTHLY = /^(\d{4})(\d{2})-/;

/** A new id: `202611-` and 9 random letters for a record kept by month, else 12 random letters. */
export function newId(month: Month | null): string {
	return month === null ? randomLetters(12) : `${month.replace("-", "")}-${randomLetters(9)}`;
}

/** The month an id was made in, which is where to look first; undefined for an id that names none. */
export function monthOfId(id: string): Month | undefined {
	const parts = MONTHLY.exec(id);
	return parts ? `${parts[1]}-${parts[2]}` : undefined;
}

function randomLetters(count: number): string {
	let letters = "";
	for (const byte of randomBytes(count)) letters += LETTERS[byte & 31];
	return letters;
}

/** Random bytes a block at a time: an import asks for thousands. */
let pool = new Uint8Array(0);
let used = 0;

function randomBytes(count: number): Uint8Array {
	if (used + count > pool.length) {
		pool = freshBytes(Math.max(count, pool.length === 0 ? 32 : 4096));
		used = 0;
	}
	used += count;
	return pool.subarray(used - count, used);
}

/** Straight from the system where that is a file: loading Node's crypto costs 6 ms of a 20 ms command. */
function freshBytes(count: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(count);
	try {
		const source = openSync("/dev/urandom", "r");
		try {
			if (readSync(source, bytes) === count) return bytes;
		} finally {
			closeSync(source);
		}
	} catch {
		// No such file on this system.
	}
	return globalThis.crypto.getRandomValues(bytes);
}
