import { type Amount, currencyOf } from "./import/import-values.js";

/** The forms a typed number has: grouped by commas or not at all, or grouped by points with its cents behind a comma. */
const POINT = /^(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?$/;
const COMMA = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$/;
const SCALES: Record<string, number> = { "": 1, k: 1_000, m: 1_000_000 };

/**
 * A number of money as a person types it: "12000", "1234.50", "12,000", "1.234,50", "12 000", "12k", "1.5m".
 * Undefined if it is none, is negative, or "1,5" could be read in two ways.
 */
export function amountFrom(text: string): number | undefined {
	const typed = text
		.trim()
		.toLowerCase()
		.replace(/[\s_'’]/g, "");
	const [, digits = "", unit = ""] = /^(.*?)([km]?)$/.exec(typed) ?? [];
	const plain = POINT.test(digits)
		? digits.replaceAll(",", "")
		: COMMA.test(digits)
			? digits.replaceAll(".", "").replace(",", ".")
			: "";
	const amount = Number(plain);
	if (plain === "" || !Number.isFinite(amount)) return undefined;
	return Math.round(amount * (SCALES[unit] ?? 1) * 1e6) / 1e6;
}

/** An amount with the currency typed before or behind it, if there is one: "12000 EUR", "€12k". Null if empty, undefined if it is none. */
export function moneyFrom(text: string): Amount | null | undefined {
	if (text.trim() === "") return null;
	const found = /^(\D*?)\s*(\d[\d\s.,'’_]*(?:[km](?![a-z]))?)(\D*)$/i.exec(text.trim());
	const [, before = "", digits = "", behind = ""] = found ?? [];
	const value = amountFrom(digits);
	const unit = `${before}${behind}`.trim();
	const currency = unit === "" ? null : currencyOf(unit);
	if (value === undefined || (unit !== "" && currency === null)) return undefined;
	return { value, currency };
}
