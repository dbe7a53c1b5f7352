import { wrongUsage } from "../command/failure.js";
import type { Clock } from "../time/clock.js";
import type { Day } from "../time/days.js";
import { calendarDay, instantOfWall, wallClock } from "../time/local.js";
import type { Moment } from "../time/moment.js";
import { dayWithYear } from "../time/words.js";
import type { Ask, Forecast, Outcome, Ritual } from "./ask.js";
import { type Clearable, cleared } from "./clear.js";
import { type AskFields, withOutcome } from "./new-ask.js";
import { NO_RITUAL, withLesson, withNextMove } from "./ritual-fields.js";

/** What an edit changes of an ask; what is left out stays. */
export type Edit = {
	fields?: AskFields & Partial<Pick<Ask, "who" | "until" | "why" | "wonReasons">>;
	outcome?: Outcome | undefined;
	/** When it was: the answer, or all of an ask that is pending or was answered at once. */
	at?: Moment | undefined;
	asked?: Moment | undefined;
	decided?: Moment | undefined;
	/** Asking and answer so many days later, or earlier if negative. */
	moveDays?: number | undefined;
	ritual?: Partial<Pick<Ritual, "explanation" | "lesson" | "feeling">>;
	next?: { text?: string; on?: Day };
	forecast?: Partial<Forecast>;
	/** Reasons and tags beside those that are there, and such as go. */
	add?: Lists;
	remove?: Lists;
	clear?: readonly Clearable[];
	/** Deleted, or brought back. */
	deleted?: boolean;
};

/** Ids of reasons, and tags. */
type Lists = { reasons?: readonly string[]; tags?: readonly string[] };

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const NO_FORECAST: Forecast = { chance: null, dread: null };

/** An ask as an edit leaves it. Throws a Failure (2) where that would make no sense: an answer before its asking, say, or a day to come. */
export function applied(ask: Ask, edit: Edit, now: Moment, clock: Clock): Ask {
	if (edit.deleted !== undefined) return { ...withoutMark(ask), ...(edit.deleted ? { deleted: true } : {}) };
	const moved = edit.moveDays === undefined ? ask : movedBy(ask, edit.moveDays, now, clock);
	const dated = edit.at ? redated(moved, edit.at) : moved;
	const decided = edit.outcome ? withOutcome(dated, edit.outcome, edit.decided ?? edit.at ?? now) : dated;
	const filled = { ...cleared(ordered(decided, edit), edit.clear ?? []), ...edit.fields };
	const listed = withLists(filled, edit);
	checkOther(ask, listed);
	return withForecast(withRitual(reopened(ask, listed), edit), edit.forecast);
}

function withoutMark({ deleted: _, undone: __, ...ask }: Ask): Ask {
	return ask;
}

/** An ask that is pending, or was asked and decided at once, moves as a whole. */
function redated(ask: Ask, moment: Moment): Ask {
	const at = new Date(moment.at);
	const atOnce = ask.decidedAt?.getTime() === ask.askedAt.getTime();
	const asked = { askedAt: at, askedOffset: moment.offset, dateOnly: moment.dateOnly };
	const decided = { decidedAt: at, decidedOffset: moment.offset };
	if (!ask.decidedAt) return { ...ask, ...asked };
	return atOnce || at < ask.askedAt ? { ...ask, ...asked, ...decided } : { ...ask, ...decided };
}

/** The ask with the dates of its asking and its answer; where only the day of one is known, it is the other's moment if it must be. */
function ordered(ask: Ask, { asked, decided }: Edit): Ask {
	if (!asked && !decided) return ask;
	if (decided && !ask.decidedAt)
		throw wrongUsage("an ask that is pending has no answer to date. Give it an outcome first.");
	const next: Ask = {
		...ask,
		...(asked && { askedAt: new Date(asked.at), askedOffset: asked.offset, dateOnly: asked.dateOnly }),
		...(decided && { decidedAt: new Date(decided.at), decidedOffset: decided.offset }),
	};
	if (!next.decidedAt || next.decidedAt >= next.askedAt) return next;
	const offset = next.decidedOffset ?? next.askedOffset;
	const sameDay = dayText(next.askedAt, next.askedOffset) === dayText(next.decidedAt, offset);
	if (sameDay && next.dateOnly) return { ...next, askedAt: next.decidedAt, askedOffset: offset };
	if (sameDay && decided?.dateOnly) return { ...next, decidedAt: next.askedAt, decidedOffset: next.askedOffset };
	const isAnswerTimed = !(decided ? decided.dateOnly : next.dateOnly);
	const answer = momentWords(next.decidedAt, offset, isAnswerTimed);
	const asking = momentWords(next.askedAt, next.askedOffset, !next.dateOnly);
	const first = decided ? "asking" : "answer";
	throw wrongUsage(
		`the answer (${answer}) would lie before the asking (${asking}). Put the date of the ${first} right first.`,
	);
}

function movedBy(ask: Ask, days: number, now: Moment, clock: Clock): Ask {
	const asked = shifted(ask.askedAt, ask.askedOffset, days, clock);
	const decided = ask.decidedAt && shifted(ask.decidedAt, ask.decidedOffset ?? ask.askedOffset, days, clock);
	const last = decided ?? asked;
	const today = calendarDay(now.at, now.offset);
	const isAhead = ask.dateOnly ? calendarDay(last.at, last.offset) > today : last.at > now.at;
	if (isAhead) {
		const day = momentWords(new Date(last.at), last.offset, false);
		throw wrongUsage(`${day} is still to come. Move it by fewer days.`);
	}
	return {
		...ask,
		askedAt: new Date(Math.min(asked.at, now.at)),
		askedOffset: asked.offset,
		...(decided && { decidedAt: new Date(Math.min(decided.at, now.at)), decidedOffset: decided.offset }),
	};
}

/** The same time on the wall, days later. Where it was another zone than the person's, that zone's offset is kept. */
function shifted(from: Date, offset: number, days: number, clock: Clock): { at: number; offset: number } {
	const at = from.getTime() + days * MS_PER_DAY;
	const isHere = clock.offsetAt(from.getTime()) === offset;
	return (isHere && instantOfWall(at + offset * MS_PER_MINUTE, clock)) || { at, offset };
}

function withLists(ask: Ask, { add, remove }: Edit): Ask {
	if (!add && !remove) return ask;
	const list = (before: readonly string[], name: keyof Lists) => {
		const gone = remove?.[name] ?? [];
		return [...new Set([...before, ...(add?.[name] ?? [])])].filter((one) => !gone.includes(one));
	};
	return { ...ask, reasons: list(ask.reasons, "reasons"), tags: list(ask.tags, "tags") };
}

/** Only where this edit brings it about: an ask that came so is left alone. */
function checkOther(before: Ask, after: Ask): void {
	const lacks = ({ reasons, note }: Ask) => reasons.includes("other") && !note;
	if (lacks(after) && !lacks(before))
		throw wrongUsage("the reason other needs a note that says what it was. Give it a note first.");
}

/** A day to come back that was moved is to be come back to again. */
function reopened(before: Ask, after: Ask): Ask {
	return after.untilResolved && after.until !== before.until ? { ...after, untilResolved: null } : after;
}

function withRitual(ask: Ask, { ritual, next }: Edit): Ask {
	if (!ritual && !next) return ask;
	const { lesson, ...told } = ritual ?? {};
	const before = { ...(ask.ritual ?? NO_RITUAL), ...told };
	const learned = lesson === undefined ? before : withLesson(before, lesson);
	return { ...ask, ritual: next ? withMove(learned, next) : learned };
}

function withMove(ritual: Ritual, { text, on }: NonNullable<Edit["next"]>): Ritual {
	const { nextMove } = ritual;
	const words = text ?? nextMove?.text;
	if (words === undefined) throw wrongUsage("--next-on needs a next move. Add --next TEXT.");
	return withNextMove(ritual, { text: words, on: on ?? nextMove?.on ?? null });
}

function withForecast(ask: Ask, forecast: Partial<Forecast> | undefined): Ask {
	return forecast ? { ...ask, forecast: { ...(ask.forecast ?? NO_FORECAST), ...forecast } } : ask;
}

function dayText(at: Date, offset: number): Day {
	return calendarDay(at.getTime(), offset);
}

function momentWords(at: Date, offset: number, isTimed: boolean): string {
	const day = dayText(at, offset);
	return `${dayWithYear(day)}${isTimed ? `, ${wallClock(at.getTime(), offset)}` : ""}`;
}
