import { wrongUsage } from "./failure.js";

/** A whole number out of a flag. Throws a Failure (2) naming the flag and the range. */
export function wholeNumber(flag: string, text: string, from: number, to: number): number {
	const number = Number(text);
	if (text.trim() !== "" && Number.isInteger(number) && number >= from && number <= to) return number;
	throw wrongUsage(`${flag} must be a whole number from ${from} to ${to}, not "${text}".`);
}
