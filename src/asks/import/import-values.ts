/** Which character begins the decimals of a column's numbers; null when none of them tells. */
export type DecimalMark = "." | "," | null;

/** An amount and the currency that its cell names, if it does. */
export type Amount = { value: number; currency: string | null };

const SIGNS: Record<string, string> = {
	"€": "EUR",
	$: "USD",
	us$: "USD",
	a$: "AUD",
	c$: "CAD",
	ca$: "CAD",
	r$: "BRL",
	"£": "GBP",
	"¥": "JPY",
	"₹": "INR",
	zł: "PLN",
	"₽": "RUB",
	"₺": "TRY",
	"₴": "UAH",
	kč: "CZK",
	"₪": "ILS",
	"₩": "KRW",
};
const NOTHING = /^(?:-|–|—|n\/?a|none|null|nil|#n\/a)?$/i;
/** Money beyond this cannot be told exactly in cents. */
const LARGEST = 1e13;

/** Decides the decimal mark by the whole column: the last of two marks, or one that is not followed by three digits. */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark {
	let points = 0;
	let commas = 0;
	for (const text of texts) {
		const mark = ownMark(digitsOf(text));
		if (mark === ".") points++;
		if (mark === ",") commas++;
	}
	return points === commas ? null : points > commas ? "." : ",";
}

/** Reads "€1.234,50", "12,000 USD" or "1 234". Null for an empty cell; undefined for what is no amount of at least 0. */
export function readAmount(text: string, column: DecimalMark): Amount | null | undefined {
	if (NOTHING.test(text.trim())) return null;
	const digits = digitsOf(text);
	if (!/^\d[\d.,]*$/.test(digits)) return undefined;
	const mark = ownMark(digits) ?? column;
	const plain = mark === null ? digits.replace(/[.,]/g, "") : decimalsBehind(digits, mark);
	const value = Number(plain);
	if (plain === "" || !Number.isFinite(value) || value > LARGEST) return undefined;
	const unit = text.replace(/[\d.,\s'’\u00a0\u202f]/g, "");
	const currency = currencyOf(unit);
	if (unit !== "" && currency === null) return undefined;
	return { value, currency };
}

/** The ISO 4217 code of a sign or a code ("€", "eur"); null if it is neither. */
export function currencyOf(text: string): string | null {
	const unit = text.trim();
	const sign = SIGNS[unit.toLowerCase()];
	if (sign) return sign;
	return /^[a-z]{3}$/i.test(unit) ? unit.toUpperCase() : null;
}

function digitsOf(text: string): string {
	return text.replace(/[\s'’\u00a0\u202f]/g, "").replace(/^[^\d.,()-]+|[^\d.,()-]+$/g, "");
}

/** The mark that a number itself makes plain; null where "1.234" could be either. */
function ownMark(digits: string): DecimalMark {
	const lastPoint = digits.lastIndexOf(".");
	const lastComma = digits.lastIndexOf(",");
	if (lastPoint < 0 && lastComma < 0) return null;
	if (lastPoint >= 0 && lastComma >= 0) return lastPoint > lastComma ? "." : ",";
	const mark = lastPoint >= 0 ? "." : ",";
	const parts = digits.split(mark);
	if (parts.length > 2) return mark === "." ? "," : ".";
	const [whole = "", behind = ""] = parts;
	const couldGroup = behind.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
	return couldGroup ? null : mark;
}

function decimalsBehind(digits: string, mark: "." | ","): string {
	const other = mark === "." ? /,/g : /\./g;
	return digits.replace(other, "").replace(mark, ".");
}
