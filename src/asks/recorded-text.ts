import type { Ratio } from "../ratio/ratio.js";
import { ENOUGH, headline, noesFigures, rangeWords, TOO_EARLY } from "../ratio/words.js";
import { shown } from "../terminal/clean.js";
import type { Clock } from "../time/clock.js";
import { calendarDay, wallClock } from "../time/local.js";
import { dayShort, dayWithYear } from "../time/words.js";
import type { Ask } from "./ask.js";
import { OUTCOME_WORDS, type Recorded } from "./ask-records.js";
import { reasonLabel } from "./vocabulary.js";

/** What was recorded, in one line: "No from Acme recorded (price too high). 202611-k7h3m9q2x". */
export function recordedLine({ ask, closed, otherPending }: Recorded, clock: Clock): string {
	const about = [...ask.reasons.map((reason) => reasonLabel(reason).toLowerCase()), ...whenPart(ask, clock)].join(", ");
	const closing = closed ? ` It closes the ask of ${askedDay(closed)}.` : "";
	const others = otherPending > 0 ? ` ${otherPendingText(otherPending)}` : "";
	return `${subject(ask)} recorded${about ? ` (${about})` : ""}.${closing}${others} Id ${ask._id}.`;
}

/** The ratio in one line: "Last 90 days: 9 noes for each yes, between 3 and 33." */
export function ratioLine(ratio: Ratio): string {
	const { asks, noesPerYes, window } = ratio;
	const days = `Last ${window.days} days`;
	if (asks.decided === 0) return `${days}: ${headline(ratio)}.`;
	if (asks.decided < ENOUGH) {
		return `${days}: ${asks.yes} yes, ${asks.no} ${asks.no === 1 ? "no" : "noes"}; ${TOO_EARLY} what your ratio is.`;
	}
	if (noesPerYes.raw === null) return `${days}: ${headline(ratio)}; ${rangeWords(ratio)}.`;
	const { lo, hi } = noesFigures(ratio);
	return `${days}: ${headline(ratio)}, between ${lo} and ${hi}.`;
}

function subject(ask: Ask): string {
	const who = shown(ask.who);
	switch (ask.outcome) {
		case "yes":
		case "no":
			return `${ask.outcome === "yes" ? "Yes" : "No"} from ${who}`;
		case "pending":
			return `Ask of ${who}`;
		case "not_now":
			return `Not now from ${who}${ask.until ? `, back on ${dayWithYear(ask.until)},` : ""}`;
		default:
			return `${who}, ${OUTCOME_WORDS[ask.outcome]},`;
	}
}

/** The day and time, where it is not just now. */
function whenPart(ask: Ask, clock: Clock): string[] {
	const at = (ask.decidedAt ?? ask.askedAt).getTime();
	const offset = ask.decidedOffset ?? ask.askedOffset;
	if (Math.abs(clock.now() - at) < 60_000) return [];
	const day = calendarDay(at, offset);
	const time = ask.dateOnly ? "" : ` at ${wallClock(at, offset)}`;
	return [`${dayWithYear(day)}${time}`];
}

function askedDay(ask: Ask): string {
	return dayShort(calendarDay(ask.askedAt.getTime(), ask.askedOffset));
}

function otherPendingText(count: number): string {
	const asks = count === 1 ? "One more ask of theirs is" : `${count} more asks of theirs are`;
	return `${asks} still pending; this closed the newest.`;
}
