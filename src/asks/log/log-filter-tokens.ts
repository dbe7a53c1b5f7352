import { didYouMean } from "../../command/suggest.js";
import type { Persona } from "../../settings/settings.js";
import type { Day } from "../../time/days.js";
import { OUTCOMES } from "../ask.js";
import { outcomeWord } from "../outcome-words.js";
import { CHANNELS, everyReasonWith, reasonsFor, STAGES, spelling, stagesFor, type Term } from "../vocabulary.js";
import { WON_REASONS } from "../won-reasons.js";
import { NOT_GIVEN_WORD, type Token, type TokenKey, type TokenValue } from "./log-filter.js";
import { type Days, periodOf, rangeOf, soFar } from "./log-filter-days.js";
import { askedOn, atHour, decidedOn, type Fits, fold, onWeekday } from "./log-filter-fits.js";
import { inOwnWords, readTerm, readText, type ValuesOf } from "./log-filter-names.js";
import { deletedAs, feeling, lessonWith, ratedAs, ritualAs } from "./log-filter-ritual.js";

/** What of the settings a filter depends on: `dayStartsAt` in minutes after midnight, `reasons` the person's own, `persona` whose words are understood beside everybody's. */
export type FilterSettings = {
	dayStartsAt: number;
	countGhosted: boolean;
	reasons: readonly string[];
	persona?: Persona;
};

/** The logical days outside of which no ask that fits was made; null leaves a side open. */
export type AskedDays = { from: Day | null; to: Day | null };

/** A token understood: which asks fit, when those were made, and what to say of it if nothing is found. Or `wrong`: why it is not understood. */
export type TokenRead = { fits: Fits; asked: AskedDays; doubt: string | undefined } | { wrong: string };

/** One value understood. */
type ValueRead = { fits: Fits; asked?: AskedDays; doubt?: string | undefined };

/** How the values of a key are read; undefined for what is none of them. `known` are values to suggest then. */
type Reader = {
	read(value: TokenValue, unfinished: boolean): ValueRead | undefined;
	known?: readonly string[];
	is: string;
	example: string;
};

const ANYTHING: ValueRead = { fits: () => true };
const OPEN: AskedDays = { from: null, to: null };
const FIRST_DAY = "0000-01-01";
const LAST_DAY = "9999-12-31";

/** Reads a token. With `unfinished` its last value is still being typed, and finds all that it can become; null if there is none yet. */
export function readToken(token: Token, settings: FilterSettings, unfinished: boolean): TokenRead | null {
	const { key, values, excluded } = token;
	const { read, known = [], is, example } = readerOf(key, settings);
	const last = values.at(-1);
	if (!last) return unfinished ? null : { wrong: `"${key}:" needs a value right behind it, such as ${example}.` };
	const reads: ValueRead[] = [];
	for (const value of values) {
		const one = read(value, unfinished && value === last);
		const meant = didYouMean(value.text, known) || ` Write it like ${example}.`;
		if (!one) return { wrong: `"${key}:${value.text}" is no ${is}.${meant}` };
		reads.push(one);
	}
	const any: Fits = (ask) => reads.some(({ fits }) => fits(ask));
	const [only] = reads.length === 1 && !excluded ? reads : [];
	return {
		fits: excluded ? (ask) => !any(ask) : any,
		asked: only?.asked ?? OPEN,
		doubt: reads.find(({ doubt }) => doubt)?.doubt,
	};
}

function readerOf(key: TokenKey, settings: FilterSettings): Reader {
	const { dayStartsAt, reasons, persona = "sales" } = settings;
	switch (key) {
		case "outcome":
			return { read: readOutcome, known: OUTCOMES, is: "outcome", example: "outcome:no or outcome:no,not_now" };
		case "channel":
			return ofList(key, CHANNELS, (ask) => given(ask.channel), "channel:phone");
		case "stage":
			return ofList(key, inOwnWords(STAGES, stagesFor(persona)), (ask) => given(ask.stage), "stage:demo");
		case "reason":
			return ofList(
				key,
				inOwnWords(everyReasonWith(reasons), reasonsFor({ persona, reasons: [...reasons] })),
				(ask) => ask.reasons,
				"reason:price",
			);
		case "segment":
			return ofTexts(key, (ask) => given(ask.segment), 'segment:retail or segment:"Big bank"');
		case "tag":
			return ofTexts(key, (ask) => ask.tags, "tag:whale");
		case "who":
			return { read: readWho, is: "name", example: "who:acme" };
		case "weekday":
			return {
				read: ({ text }, unfinished) => orNothing(onWeekday(text, unfinished, dayStartsAt)),
				is: "weekday",
				example: "weekday:tue",
			};
		case "hour":
			return { read: readHour, is: "hour", example: "hour:10, hour:10-12 or hour:none" };
		case "from":
			return ofDays(periodOf, "month or day", "from:2026-10 or from:2026-10-15", ({ from }) => ({
				fits: askedOn({ from, to: LAST_DAY }, dayStartsAt),
				asked: { from, to: null },
			}));
		case "to":
			return ofDays(periodOf, "month or day", "to:2026-10 or to:2026-10-15", ({ to }) => ({
				fits: askedOn({ from: FIRST_DAY, to }, dayStartsAt),
				asked: { from: null, to },
			}));
		case "decided":
			return ofDays(rangeOf, "span of days", "decided:2026-10 or decided:2026-08-25..2026-11-22", (days) => ({
				fits: decidedOn(days, settings),
				// An answer is never dated before its asking.
				asked: { from: null, to: days.to },
			}));
		case "won":
			return ofList("won reason", WON_REASONS, (ask) => ask.wonReasons ?? [], "won:referral");
		case "lesson":
			return ofFits(lessonWith, "lesson", "lesson:any, lesson:none or lesson:budget");
		case "rated":
			return ofFits(ratedAs, "rating", "rated:outdated, rated:true or rated:none");
		case "ritual":
			return ofFits(ritualAs, "state of a ritual", "ritual:done or ritual:none");
		case "feeling":
			return ofFits(feeling, "feeling", "feeling:7, feeling:7-10 or feeling:none");
		case "deleted":
			return ofFits(deletedAs, "answer", "deleted:yes, deleted:no or deleted:any");
	}
}

function ofFits(read: (text: string, unfinished: boolean) => Fits | undefined, is: string, example: string): Reader {
	return { read: ({ text }, unfinished) => orNothing(read(text, unfinished)), is, example };
}

function readOutcome({ text }: TokenValue, unfinished: boolean): ValueRead | undefined {
	const wanted = spelling(text);
	const word = outcomeWord(text);
	const named = wanted === "ask" ? "pending" : word && "outcome" in word ? word.outcome : undefined;
	const exact = OUTCOMES.find((outcome) => spelling(outcome) === wanted) ?? named;
	const meant = exact ? [exact] : OUTCOMES.filter((outcome) => unfinished && spelling(outcome).startsWith(wanted));
	return meant.length > 0 ? { fits: ({ outcome }) => meant.includes(outcome) } : undefined;
}

function readWho({ text, exact }: TokenValue, unfinished: boolean): ValueRead {
	if (exact) return { fits: ({ who }) => (unfinished ? who.startsWith(text) : who === text) };
	const wanted = fold(text);
	return { fits: ({ who }) => fold(who).includes(wanted) };
}

function readHour({ text }: TokenValue, unfinished: boolean): ValueRead | undefined {
	// "1" may become any hour from 10 to 19.
	if (unfinished && (/^[012]$/.test(text) || NOT_GIVEN_WORD.startsWith(fold(text)))) return ANYTHING;
	const fits = soFar(text, unfinished, atHour);
	return fits === null ? ANYTHING : orNothing(fits);
}

function ofList(is: string, terms: readonly Term[], values: ValuesOf, example: string): Reader {
	return { read: (value, unfinished) => readTerm(value, unfinished, { is, terms, values }), is, example };
}

function ofTexts(is: string, values: ValuesOf, example: string): Reader {
	return { read: (value, unfinished) => readText(value, unfinished, values), is, example };
}

function ofDays(
	read: (text: string) => Days | undefined,
	is: string,
	example: string,
	found: (days: Days) => ValueRead,
): Reader {
	return {
		read({ text }, unfinished) {
			const days = soFar(text, unfinished, read);
			return days === null ? ANYTHING : days && found(days);
		},
		is,
		example,
	};
}

function orNothing(fits: Fits | undefined): ValueRead | undefined {
	return fits && { fits };
}

function given(value: string | null): string[] {
	return value === null || value === "" ? [] : [value];
}
