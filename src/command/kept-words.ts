/** What is said at Esc where what was typed cannot be kept. `trouble` says why. */
export function cannotKeepWords(trouble: string): string {
	return `${trouble} Esc once more leaves without it.`;
}

/** What is said after leaving without it. */
export const LOST = "What you typed could not be kept.";
