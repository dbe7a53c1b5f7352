/** The rows of a list that are drawn: from `top` on, `rows` of them, the selected one (-1: none) as near the middle as there is room. */
export function listWindow(count: number, selected: number, rows: number): { top: number; bottom: number } {
	const wanted = selected < 0 ? 0 : selected - Math.floor(rows / 2);
	const top = Math.max(0, Math.min(wanted, count - rows));
	return { top, bottom: Math.min(count, top + Math.max(0, rows)) };
}

/** What of a list is drawn, for its heading: "", "8 of 41", "9 to 16 of 41". */
export function shownWords({ top, bottom }: { top: number; bottom: number }, count: number): string {
	if (top === 0 && bottom >= count) return "";
	return top === 0 ? `${bottom} of ${count}` : `${top + 1} to ${bottom} of ${count}`;
}
