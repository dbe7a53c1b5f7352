import { type KeyPress, keyId } from "./key-press.js";

/** What a key did to a number: the digits typed so far, and whether the number is complete with it. */
export type TwoKeys = { typed: string; done: boolean };

/**
 * A number from 0 to `most` in two keys: two digits complete it, "x" is the highest, Backspace takes one back, and a digit after a
 * complete one begins anew. Undefined for a key that is none of its own, Enter among them: one digit and Enter is that number.
 *
 * The rule for whoever asks it: digits and Enter mean the same however many digits there are. A complete number goes on to the next
 * question by itself, and an Enter pressed right behind it was meant for it and does nothing. The last question goes on by Enter alone,
 * so that no key is left over for what lies below it.
 */
export function pressTwoKeys(typed: string, key: KeyPress, most: number): TwoKeys | undefined {
	const id = keyId(key);
	if (id === "x" || id === "X") return { typed: String(most), done: true };
	if (id === "backspace") return { typed: typed.slice(0, -1), done: false };
	if (!/^[0-9]$/.test(id)) return undefined;
	if (typed.length >= 2) return { typed: id, done: false };
	const next = typed + id;
	if (Number(next) > most) return { typed, done: false };
	return { typed: next, done: next.length === 2 };
}

/** The number that was typed; null if nothing was. */
export function numberOf(typed: string): number | null {
	return typed === "" ? null : Number(typed);
}
