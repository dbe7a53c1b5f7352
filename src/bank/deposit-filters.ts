import type { Token, TokenValue } from "../asks/log/log-filter.js";
import { rangeOf, soFar } from "../asks/log/log-filter-days.js";
import { type Fits, fold } from "../asks/log/log-filter-fits.js";
import { inOwnWords, readTerm } from "../asks/log/log-filter-names.js";
import { ofWords } from "../asks/log/log-filter-ritual.js";
import { CHANNELS, everyReasonWith, reasonsFor, type Whose } from "../asks/vocabulary.js";
import { didYouMean } from "../command/suggest.js";
import { calendarDay } from "../time/local.js";
import { KIND_TERMS } from "./deposit-kinds.js";
import type { Deposit } from "./deposit-records.js";

/** The filters of the bank, in the order in which they are explained. */
export const DEPOSIT_FILTERS = ["kind", "from", "on", "pinned", "private", "channel", "reason"] as const;

/** One of `DEPOSIT_FILTERS`. */
export type FilterKey = (typeof DEPOSIT_FILTERS)[number];

/** What words and filters look at in a deposit. */
export type SearchedDeposit = Pick<
	Deposit,
	"kind" | "text" | "from" | "did" | "at" | "offset" | "channel" | "reasons" | "pinned" | "private"
>;

/** One value of a filter understood. */
type Read = { fits: Fits<SearchedDeposit>; doubt?: string | undefined };

const ANYTHING: Read = { fits: () => true };
const EXAMPLES: Record<FilterKey, string> = {
	kind: "kind:praise",
	from: "from:acme",
	on: "on:2026, on:2026-03, on:2026-03-14 or on:2026-01..2026-03",
	pinned: "pinned:yes",
	private: "private:no",
	channel: "channel:phone",
	reason: "reason:price",
};

/** What a value of a filter is, where the filter is not called so. */
const IS: Partial<Record<FilterKey, string>> = { on: "day, month or year", pinned: "yes or no", private: "yes or no" };

/** Reads a filter; with `isTyped` its last value is still being typed, and finds all that it can become. `wrong` says why it is not understood. */
export function readFilter(token: Token<FilterKey>, settings: Whose, isTyped: boolean): Read | { wrong: string } {
	const { key, values, excluded } = token;
	const last = values.at(-1);
	if (!last)
		return isTyped ? ANYTHING : { wrong: `"${key}:" needs a value right behind it, such as ${EXAMPLES[key]}.` };
	const reads: Read[] = [];
	for (const value of values) {
		const read = readValue(key, value, settings, isTyped && value === last);
		if (!read) return { wrong: wrongValue(key, value.text) };
		reads.push(read);
	}
	const any: Fits<SearchedDeposit> = (deposit) => reads.some(({ fits }) => fits(deposit));
	const doubt = reads.find((read) => read.doubt)?.doubt;
	return { fits: excluded ? (deposit) => !any(deposit) : any, doubt };
}

function readValue(key: FilterKey, value: TokenValue, settings: Whose, isTyped: boolean): Read | undefined {
	switch (key) {
		case "kind":
			return orNothing(ofWords(ofKind, value.text, isTyped));
		case "from":
			return { fits: fromFits(value, isTyped) };
		case "on": {
			const days = soFar(value.text, isTyped, rangeOf);
			if (!days) return days === null ? ANYTHING : undefined;
			const { from, to } = days;
			return {
				fits: ({ at, offset }) => {
					const day = calendarDay(at.getTime(), offset);
					return day >= from && day <= to;
				},
			};
		}
		case "pinned":
		case "private":
			return orNothing(
				ofWords<SearchedDeposit>({ yes: (one) => one[key], no: (one) => !one[key] }, value.text, isTyped),
			);
		case "channel":
			return readTerm<SearchedDeposit>(value, isTyped, {
				is: key,
				terms: CHANNELS,
				values: ({ channel }) => (channel ? [channel] : []),
			});
		case "reason":
			return readTerm<SearchedDeposit>(value, isTyped, {
				is: key,
				terms: inOwnWords(everyReasonWith(settings.reasons), reasonsFor(settings)),
				values: ({ reasons = [] }) => reasons,
			});
	}
}

const ofKind: Record<string, Fits<SearchedDeposit>> = Object.fromEntries(
	KIND_TERMS.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [name, ({ kind }) => kind === id])),
);

function fromFits({ text, exact }: TokenValue, isTyped: boolean): Fits<SearchedDeposit> {
	if (exact) return ({ from }) => from !== null && (isTyped ? from.startsWith(text) : from === text);
	const wanted = fold(text);
	const isNobody = isTyped ? "none".startsWith(wanted) : wanted === "none";
	return ({ from }) => (from === null ? isNobody : (isTyped || !isNobody) && fold(from).includes(wanted));
}

function wrongValue(key: FilterKey, text: string): string {
	const known = key === "kind" ? KIND_TERMS.map(({ id }) => id) : [];
	return `"${key}:${text}" is no ${IS[key] ?? key}.${didYouMean(text, known) || ` Write it like ${EXAMPLES[key]}.`}`;
}

function orNothing(fits: Fits<SearchedDeposit> | undefined): Read | undefined {
	return fits && { fits };
}
