import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencyOf, decimalMarkOf, readAmount } from "../../../src/asks/import/import-values.js";

describe("an amount", () => {
	test.each([
		["1054", 1054, null],
		["€1.234,50", 1234.5, "EUR"],
		["12,000 USD", 12000, "USD"],
		["$ 1,234,567.89", 1234567.89, "USD"],
		["1 234,50 zł", 1234.5, "PLN"],
		["CHF 1'234.50", 1234.5, "CHF"],
		["1\u202f234", 1234, null],
		["12.5", 12.5, null],
		["0,125", 0.125, null],
		["1234.125", 1234.125, null],
		["12,34,567", 1234567, null],
		["0", 0, null],
	])("%s", (text, value, currency) => {
		expect(readAmount(text, null)).toEqual({ value, currency });
	});

	test("that could be either is read as its column is", () => {
		expect(readAmount("1.234", null)?.value).toBe(1234);
		expect(readAmount("1.234", ",")?.value).toBe(1234);
		expect(readAmount("1.234", ".")?.value).toBe(1.234);
		expect(readAmount("1,234", ".")?.value).toBe(1234);
		expect(readAmount("1,234", ",")?.value).toBe(1.234);
	});

	test.each(["", " ", "-", "n/a", "None"])("%j is empty", (text) => {
		expect(readAmount(text, null)).toBeNull();
	});

	test.each(["-50", "(50)", "about 10 k", "1.2.3,4,5", "50%", "99999999999999999", "1e5"])("%j is none", (text) => {
		expect(readAmount(text, null)).toBeUndefined();
	});

	test("written with grouping and cents is read back in both ways of writing", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom("en-US", "de-DE"), (cents, locale) => {
				const value = cents / 100;
				const text = value.toLocaleString(locale, { minimumFractionDigits: 2 });
				expect(readAmount(text, null)?.value).toBe(value);
			}),
		);
	});
});

test("a column's decimal mark is what its plain numbers show", () => {
	expect(decimalMarkOf(["1.234", "1.234,50"])).toBe(",");
	expect(decimalMarkOf(["1,234", "10.5"])).toBe(".");
	expect(decimalMarkOf(["1.234.567"])).toBe(",");
	expect(decimalMarkOf(["1.234", "500"])).toBeNull();
});

test("currencies are known by sign or code", () => {
	expect(["€", "eur", "US$", "₹", "euros", ""].map(currencyOf)).toEqual(["EUR", "EUR", "USD", "INR", null, null]);
});
