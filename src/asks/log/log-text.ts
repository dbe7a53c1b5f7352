import { shown } from "../../terminal/clean.js";
import { pad, truncate, widthOf } from "../../terminal/width.js";
import { dayOf } from "../../time/days.js";
import type { Ask, Outcome } from "../ask.js";
import { OUTCOME_WORDS } from "../ask-records.js";
import { shortId } from "../short-id.js";
import { reasonLabel } from "../vocabulary.js";

const GLYPHS: Record<Outcome, string> = {
	yes: "●",
	no: "○",
	not_now: "○",
	pending: "…",
	ghosted: "-",
	unreached: "-",
	withdrawn: "-",
};

/** Columns beside the who: day, outcome, id, the gaps. */
const FIXED = 10 + 2 + 11 + 2 + 9 + 2 + 2;

/** The log's lines: logical day, who, outcome, reasons, value, id; fitted to `columns`; then how many there are. `dayStartsAt` in minutes after midnight. */
export function logText(
	asks: readonly Ask[],
	total: number,
	look: { columns: number; plain: boolean; isSearch: boolean; dayStartsAt: number },
): string {
	if (total === 0 && look.isSearch) return "No ask fits. Try fewer words or filters; all asks: unfazed log";
	if (total === 0) return "No asks here yet. Record one with: unfazed ask WHO, unfazed no WHO or unfazed yes WHO";
	const values = asks.map(valueText);
	const valueWidth = Math.min(16, Math.max(0, ...values.map(widthOf)));
	const room = Math.max(20, Math.min(look.columns, 140) - FIXED - (valueWidth > 0 ? valueWidth + 2 : 0));
	const whoWidth = Math.min(Math.ceil(room * 0.6), Math.max(8, ...asks.map(({ who }) => widthOf(shown(who)))));
	const lines = asks.map((ask, index) => {
		const cells = [
			dayOf(ask.askedAt.getTime(), ask.askedOffset, look.dayStartsAt),
			pad(line(ask.who), whoWidth),
			pad(outcomeText(ask.outcome, look.plain), 11),
			pad(aboutText(ask), room - whoWidth),
			...(valueWidth > 0 ? [pad(values[index] ?? "", valueWidth, "right")] : []),
			shortId(ask._id),
		];
		return truncate(cells.join("  "), Math.max(look.columns, 60));
	});
	return [...lines, totalLine(asks.length, total)].join("\n");
}

/** Why it was a no; of a deleted ask that it is deleted, first. */
function aboutText({ deleted, reasons }: Ask): string {
	const labels = reasons.map((reason) => reasonLabel(reason).toLowerCase());
	return [...(deleted ? ["deleted"] : []), ...labels].join(", ");
}

/** A value with its currency: "12,000 EUR"; empty if there is none. */
export function valueText({ value, currency }: Pick<Ask, "value" | "currency">): string {
	if (value === null) return "";
	const [whole = "", fraction = ""] = (Number.isInteger(value) ? String(value) : value.toFixed(2)).split(".");
	return [fraction ? `${grouped(whole)}.${fraction}` : grouped(whole), currency ?? ""].join(" ").trim();
}

/** Digits in groups of three; `toLocaleString` would load all it knows of languages for it. */
export function grouped(digits: string): string {
	return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}

function outcomeText(outcome: Outcome, plain: boolean): string {
	const word = outcome === "pending" ? "pending" : OUTCOME_WORDS[outcome];
	return plain ? word : `${GLYPHS[outcome]} ${word}`;
}

function totalLine(listed: number, total: number): string {
	const asks = total === 1 ? "1 ask" : `${grouped(String(total))} asks`;
	return listed < total ? `${asks}, the newest ${grouped(String(listed))} shown. More with --limit` : asks;
}

function line(text: string): string {
	return shown(text).replaceAll("\n", " ");
}
