import { widthOf } from "../../terminal/width.js";
import { DEPOSIT_KINDS, type DepositKind } from "../deposit-records.js";
import { fewWords } from "../few-deposits.js";
import { kindMark } from "../kind-mark.js";
import type { BankView } from "./bank-view.js";

/** How many deposits there are of each kind. */
type KindCounts = Readonly<Record<DepositKind, number>>;

/** One of the kinds that the list can be turned to; `on` for the one it is turned to. */
type KindWord = { text: string; on: boolean };

/**
 * The kinds to turn to, each with how many the filter finds where there is room for it in `width` columns: with `all` of them, so that
 * nothing changes its form while one types. Where not even their names fit, the one that is listed.
 */
export function kindWords(
	{ kind, deleted }: Pick<BankView, "kind" | "deleted">,
	{ counts, all, width }: { counts: KindCounts; all: KindCounts; width: number },
): KindWord[] {
	const names = [null, ...DEPOSIT_KINDS].map((one) => {
		const text = one === null ? (deleted ? "deleted" : "all") : kindMark(one).many;
		return { one, text, on: kind === one };
	});
	const withCounts = (of: KindCounts) =>
		names.map(({ one, text, on }) => ({ text: `${text} ${countOf(of, one).toLocaleString("en")}`, on }));
	if (widthOfKinds(withCounts(all)) <= width) return withCounts(counts);
	const named = names.map(({ text, on }) => ({ text, on }));
	return widthOfKinds(named) <= width ? named : named.filter(({ on }) => on);
}

function countOf(counts: KindCounts, kind: DepositKind | null): number {
	return kind === null ? DEPOSIT_KINDS.reduce((sum, one) => sum + counts[one], 0) : counts[kind];
}

/** The columns that kinds take in a line. */
export function widthOfKinds(kinds: readonly KindWord[]): number {
	return kinds.reduce((sum, { text }) => sum + widthOf(text), 2 * (kinds.length - 1));
}

const WHAT = "For the days when it does not go well: what went well before.";
const HOW =
	"A win, kind words, a thank-you, a milestone: a line each. Three make a start: Today shows one a day, and one comes back after a run of noes.";
const BEGIN =
	"b puts one in. A yes goes in once you say what made it happen. A whole file, a line each: unfazed bank add --lines FILE";

/** What an empty bank is for and how it fills, a paragraph each; where deposits were deleted (`gone` of them), how to bring them back. */
export function emptyBank(gone: number): readonly string[] {
	if (gone === 0) return [WHAT, HOW, BEGIN];
	const is = gone === 1 ? "1 deposit is deleted" : `${gone.toLocaleString("en")} deposits are deleted`;
	return [WHAT, `${is}: x shows what was deleted, and R brings it back.`, BEGIN];
}

/** What a bank of so few deposits lacks. */
export function lackWords(count: number): string {
	return `${fewWords(count)}: each draw then brings another one. b adds one.`;
}

/** Why nothing is listed, in a line, with the way on. `trouble` is what may be wrong with the filter. */
export function noneWords(view: Pick<BankView, "filter" | "kind" | "deleted">, trouble: string | null): string {
	if (trouble !== null) return `${trouble} Esc leaves the filter.`;
	if (view.filter.text.trim() !== "") return "No deposit fits. Esc leaves the filter.";
	if (view.kind !== null) return `No ${kindMark(view.kind).many} here. Esc shows all kinds.`;
	return view.deleted ? "Nothing is deleted. x shows what is there." : "";
}
