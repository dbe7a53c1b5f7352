import fc from "fast-check";
import { expect, test } from "vitest";
import { cardWindow } from "../../../src/ratio/tab/card-window.js";

const card = (headline: number, advice: number) => ({
	headline: Array.from({ length: headline }, () => "headline"),
	advice: Array.from({ length: advice }, () => "advice"),
});

test("whole cards come first, then headlines in the rows that are left", () => {
	const cards = [card(2, 2), card(2, 2), card(1, 1), card(1, 1)];
	const shown = (selected: number, rows: number) => {
		const { top, bottom, advised } = cardWindow(cards, selected, rows);
		return cards.slice(top, bottom).map((_, index) => (advised(top + index) ? top + index : `${top + index} in short`));
	};
	expect(shown(-1, 12)).toEqual([0, 1, 2, 3]);
	expect(shown(-1, 11)).toEqual([0, 1, 2, "3 in short"]);
	expect(shown(-1, 8)).toEqual([0, 1]);
	expect(shown(-1, 7)).toEqual([0, "1 in short", "2 in short"]);
	expect(shown(3, 8)).toEqual([1, 2, 3]);
});

test("cards take no more rows than there are, and the selected one is whole", () => {
	const lines = (most: number) => fc.array(fc.constant("line"), { minLength: 1, maxLength: most });
	const cards = fc.array(fc.record({ headline: lines(2), advice: lines(3) }), { minLength: 1, maxLength: 9 });
	fc.assert(
		fc.property(cards, fc.integer({ min: -1, max: 8 }), fc.integer({ min: 5, max: 30 }), (all, at, rows) => {
			const selected = Math.min(at, all.length - 1);
			const { top, bottom, advised } = cardWindow(all, selected, rows);
			const taken = all
				.slice(top, bottom)
				.reduce((sum, card, index) => sum + card.headline.length + (advised(top + index) ? card.advice.length : 0), 0);
			expect(taken).toBeLessThanOrEqual(rows);
			const open = Math.max(0, selected);
			expect(top <= open && open < bottom && advised(open)).toBe(true);
		}),
	);
});
