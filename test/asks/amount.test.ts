import { expect, it } from "vitest";
import { amountFrom, moneyFrom } from "../../src/asks/amount.js";

it.each([
	["12000", 12_000],
	["12,000", 12_000],
	["1,234,567.5", 1_234_567.5],
	["1.234,50", 1234.5],
	["12 000", 12_000],
	["1234.50", 1234.5],
	["12k", 12_000],
	["1.5M", 1_500_000],
	["0", 0],
])("reads %s", (text, amount) => {
	expect(amountFrom(text)).toBe(amount);
});

it.each(["1,5", "12,00", "-5", "abc", "", "k", "1.2.3", "Infinity", "1e5", "0x10"])("refuses %s", (text) => {
	expect(amountFrom(text)).toBeUndefined();
});

it.each([
	["1200 EUR", 1200, "EUR"],
	["€12k", 12_000, "EUR"],
	["12 mxn", 12, "MXN"],
	["$ 1,234.50", 1234.5, "USD"],
	["12000", 12_000, null],
])("reads the money in %s", (text, value, currency) => {
	expect(moneyFrom(text)).toEqual({ value, currency });
});

it("tells no money from none typed", () => {
	expect(moneyFrom(" ")).toBeNull();
	expect(["lots", "-5", "12 apples", "EUR", "1,5 EUR"].map(moneyFrom)).toEqual(Array(5).fill(undefined));
});
