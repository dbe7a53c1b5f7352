/** A card as rows of text. */
export type Card = { headline: readonly string[]; advice: readonly string[] };

/** The cards that are drawn, `top` inclusive and `bottom` exclusive, and which of them with their advice. */
export type CardWindow = { top: number; bottom: number; advised: (index: number) => boolean };

type Grown = { top: number; bottom: number; left: number };

/** The cards that fit in `rows` around the selected (or first) one: whole ones, and in the rows that are left over headlines alone. */
export function cardWindow(cards: readonly Card[], selected: number, rows: number): CardWindow {
	const open = Math.max(0, selected);
	const first = { top: open, bottom: open + 1, left: rows - wholeRows(cards[open]) };
	const whole = grown(cards, first, wholeRows);
	const { top, bottom } = grown(cards, whole, headlineRows);
	return { top, bottom, advised: (index) => index >= whole.top && index < whole.bottom };
}

/** A window with the cards above and below it that fit in the rows left, in turn, so that it stays around its middle. */
function grown(cards: readonly Card[], window: Grown, rowsOf: (card: Card | undefined) => number): Grown {
	let { top, bottom, left } = window;
	for (let before = Number.POSITIVE_INFINITY; left < before; ) {
		before = left;
		const above = rowsOf(cards[top - 1]);
		if (above <= left) {
			top -= 1;
			left -= above;
		}
		const below = rowsOf(cards[bottom]);
		if (below <= left) {
			bottom += 1;
			left -= below;
		}
	}
	return { top, bottom, left };
}

/** A card that is not there fits nowhere. */
function wholeRows(card: Card | undefined): number {
	return card ? card.headline.length + card.advice.length : Number.POSITIVE_INFINITY;
}

function headlineRows(card: Card | undefined): number {
	return card ? card.headline.length : Number.POSITIVE_INFINITY;
}
