import { shownLine } from "../../terminal/clean.js";
import { pad, truncate, widthOf } from "../../terminal/width.js";
import { dayOf } from "../../time/days.js";
import { isoOf } from "../../time/iso.js";
import { wallClock } from "../../time/local.js";
import type { Ask } from "../ask.js";
import type { FieldSettings } from "../ask-fields.js";
import { OUTCOME_WORDS } from "../ask-records.js";
import { type BulkPlan, type Change, type FieldChange, fieldChanges } from "./bulk-edit.js";
import { counted } from "./bulk-edit-text.js";

/** How a preview is drawn: its columns, the rows there are for asks, and the sign between before and after. */
export type PreviewLook = { columns: number; rows: number; arrow: string };

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const WIDEST_WHO = 24;
const WHO_SHARE = 0.35;
const INDENT = "  ";
/** Columns of label, arrow and blanks beside what is before and after. */
const BESIDE_TEXTS = 16;

/** The first changes, before and after, in at most `rows` lines; the last says how many more there are. */
export function previewRows({ changes }: BulkPlan, settings: FieldSettings, look: PreviewLook): string[] {
	const shown = changes.length <= look.rows ? changes : changes.slice(0, Math.max(0, look.rows - 1));
	const whos = shown.map(({ before }) => shownLine(before.who));
	const days = tellingDays(shown, settings);
	const daysWidth = Math.max(0, ...days.map(widthOf));
	const width = Math.min(
		WIDEST_WHO,
		Math.floor((look.columns - daysWidth) * WHO_SHARE),
		Math.max(0, ...whos.map(widthOf)),
	);
	const side = Math.max(12, Math.floor((look.columns - width - daysWidth - BESIDE_TEXTS) / 2));
	const lines = shown.map((change, at) => {
		const words = changeWords(change, settings, { arrow: look.arrow, side });
		const line = `${INDENT}${pad(whos[at] ?? "", width)}${INDENT}${pad(days[at] ?? "", daysWidth)}${words}`;
		return truncate(line, look.columns).trimEnd();
	});
	const more = changes.length - shown.length;
	return more > 0 ? [...lines, `${INDENT}and ${counted(more)} more`] : lines;
}

/** The day of each ask; where one who was asked twice on it, with the time, or with the outcome where no time is known. */
function tellingDays(changes: readonly Change[], { dayStartsAt }: FieldSettings): string[] {
	const named = changes.map(({ before }) => {
		const day = dayOf(before.askedAt.getTime(), before.askedOffset, dayStartsAt);
		return { before, day, key: `${day} ${before.who}` };
	});
	return named.map(({ before, day, key }) => {
		if (named.filter((other) => other.key === key).length === 1) return day;
		const { askedAt, askedOffset, dateOnly, outcome } = before;
		return `${day} ${dateOnly ? OUTCOME_WORDS[outcome] : wallClock(askedAt.getTime(), askedOffset)}`;
	});
}

/** Behind the day: "Channel: Phone → Email", each side in at most `side` columns; of a deletion the outcome, of a move the other day. */
function changeWords(
	change: Change,
	settings: FieldSettings,
	{ arrow, side }: { arrow: string; side: number },
): string {
	const { before, after } = change;
	if (before.deleted !== after.deleted)
		return ` ${OUTCOME_WORDS[before.outcome]} ${arrow} ${after.deleted ? "deleted" : "brought back"}`;
	const changes = fieldChanges(change, settings);
	if (isMoved(change)) {
		const rest = changes.filter(({ flag }) => flag !== "asked" && flag !== "decided");
		const day = dayOf(after.askedAt.getTime(), after.askedOffset, settings.dayStartsAt);
		return [` ${arrow} ${day}`, ...rest.map(inWords)].join(", ");
	}
	return `${INDENT}${changes.map(inWords).join(", ")}`;

	function inWords({ flag, label, from, to }: FieldChange): string {
		// In full, two moments do not fit in a line.
		const [left, right] =
			flag === "asked"
				? [before, after].map(askedText)
				: flag === "decided"
					? [before, after].map(decidedText)
					: [from, to];
		return `${label}: ${cut(left ?? "", side)} ${arrow} ${cut(right ?? "", side)}`;
	}
}

function askedText({ askedAt, askedOffset, dateOnly }: Ask): string {
	const iso = isoOf(askedAt.getTime(), askedOffset);
	return dateOnly ? iso.slice(0, 10) : iso.slice(0, 16).replace("T", " ");
}

function decidedText({ decidedAt, decidedOffset, ...ask }: Ask): string {
	return decidedAt === null
		? ""
		: askedText({
				...ask,
				decidedAt,
				decidedOffset,
				askedAt: decidedAt,
				askedOffset: decidedOffset ?? ask.askedOffset,
			});
}

/** Whether asking and answer are some days later or earlier, at the same time. */
function isMoved({ before, after }: Change): boolean {
	const wall = (at: Date | null, offset: number | null) =>
		at === null ? 0 : at.getTime() + (offset ?? 0) * MS_PER_MINUTE;
	const asked = wall(after.askedAt, after.askedOffset) - wall(before.askedAt, before.askedOffset);
	const decided = wall(after.decidedAt, after.decidedOffset) - wall(before.decidedAt, before.decidedOffset);
	const isSameMove = before.decidedAt === null ? after.decidedAt === null : asked === decided;
	return asked !== 0 && asked % MS_PER_DAY === 0 && isSameMove;
}

function cut(text: string, width: number): string {
	return text === "" ? "none" : truncate(shownLine(text), width);
}
