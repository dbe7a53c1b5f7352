/** Rows of a list that are drawn: `top` inclusive, `bottom` exclusive. */
export type Window = { top: number; bottom: number };

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/**
 * The rows to draw so that the selected one (-1: none) shows: with the least scrolling from `top`, the first row drawn before, or
 * without it as near the middle as there is room.
 */
export function windowOf(list: { count: number; selected: number; rows: number; top?: number }): Window {
	const rows = Math.max(0, list.rows);
	const lastTop = Math.max(0, list.count - rows);
	const selected = clamp(list.selected, 0, Math.max(0, list.count - 1));
	const top = clamp(clamp(list.top ?? selected - Math.floor(rows / 2), selected - rows + 1, selected), 0, lastTop);
	return { top, bottom: Math.min(list.count, top + rows) };
}

/** What of a list is drawn, for its heading: "", "8 of 41", "9 to 16 of 41". */
export function shownWords({ top, bottom }: Window, count: number): string {
	if (top === 0 && bottom >= count) return "";
	return top === 0 ? `${bottom} of ${count}` : `${top + 1} to ${bottom} of ${count}`;
}

/** Where one is in a list: "3 of 41"; empty in an empty list, and with no row (-1). */
export function placeWords(row: number, count: number): string {
	return count === 0 || row < 0 ? "" : `${(row + 1).toLocaleString("en")} of ${count.toLocaleString("en")}`;
}

/** The row selected after a key (`keyId`), or undefined when the key does not move in a list. `rows` is what a page holds. */
export function moveSelection(selected: number, count: number, keyId: string, rows: number): number | undefined {
	const target = targetOf(selected, count, keyId, Math.max(1, rows - 1));
	return target === undefined ? undefined : clamp(target, 0, Math.max(0, count - 1));
}

function targetOf(selected: number, count: number, keyId: string, page: number): number | undefined {
	switch (keyId) {
		case "up":
		case "k":
			return selected - 1;
		case "down":
		case "j":
			return selected + 1;
		case "pageUp":
			return selected - page;
		case "pageDown":
			return selected + page;
		case "home":
		case "g":
			return 0;
		case "end":
		case "G":
			return count - 1;
		default:
			return undefined;
	}
}
