/** An offered wording ends here, for the person to go on. */
export const OPEN_END = "What was outside:";

/** The text without an open end that nobody finished. */
export function withoutOpenEnd(text: string): string {
	const trimmed = text.trim();
	return trimmed.endsWith(OPEN_END) ? trimmed.slice(0, -OPEN_END.length).trim() : trimmed;
}
