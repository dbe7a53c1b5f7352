import fc from "fast-check";
import { expect, test } from "vitest";
import { pageAt, pagesOf } from "../../../src/ratio/tab/pages.js";

const heights = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 8 });

test("pages hold every block once, in order, and none is too tall unless a block alone is", () => {
	fc.assert(
		fc.property(heights, fc.integer({ min: 5, max: 40 }), (blocks, rows) => {
			const pages = pagesOf(blocks, rows);
			expect(pages.flat()).toEqual(blocks.map((_, index) => index));
			for (const page of pages) {
				const taken = page.reduce((sum, index) => sum + (blocks[index] ?? 0), page.length - 1);
				expect(taken <= rows || page.length === 1).toBe(true);
			}
		}),
	);
});

test("a page can be turned for ever, either way", () => {
	expect([0, 1, 2, 3, -1].map((turned) => pageAt(turned, 3))).toEqual([0, 1, 2, 0, 2]);
});
