import { shown } from "../../terminal/clean.js";
import { type Window, windowOf } from "../../terminal/list.js";
import { wrap, wrapTo } from "../../terminal/width.js";
import type { Day } from "../../time/days.js";
import type { Person } from "../people/person.js";
import { type ReachLayout, reachLayout } from "./reach-layout.js";
import { GONE, messageLabel, NOT_SENT, NOT_SENT_SHORT, personDetail, personLine } from "./reach-words.js";

const WHY_ROWS = 3;

/**
 * What the page of a message is made of: whom it is to and why now (`isGone`: they were deleted meanwhile), its `text`, the day on which
 * it was written by hand, and the first of its rows that is shown.
 */
export type MessageParts = {
	person: Person;
	why: string;
	isGone: boolean;
	text: string;
	own: Day | null;
	editing: boolean;
	top: number;
};

/** Where it is drawn: the columns of all (`width`) and of the message (`columns`), the rows of the window and of a notice in it. */
export type MessagePlace = {
	width: number;
	columns: number;
	rows: number;
	noticeRows: number;
	today: Day;
	dayStartsAt: number;
};

/** The page in rows: who and how to reach them, why now, what the rule above the message says, its rows and which of them are shown, the line below. */
export type MessagePage = {
	layout: ReachLayout;
	name: string;
	detail: string[];
	why: string[];
	label: string;
	message: string[];
	window: Window;
	note: string[];
};

/** The page of a message as it fits into its place; `rows` may be without an end, where it is read out. */
export function messagePage(parts: MessageParts, place: MessagePlace): MessagePage {
	const { person, isGone, own, editing, top } = parts;
	const { width, columns, rows, noticeRows, today, dayStartsAt } = place;
	const inDetail = personDetail(person, today, dayStartsAt).map((line) => wrapTo(line, width, 1).join(""));
	const why = wrapTo(isGone ? GONE : `Why now: ${parts.why}`, width, WHY_ROWS);
	const message = wrap(shown(parts.text), columns);
	const note = wrap(wrap(NOT_SENT, width).length === 1 ? NOT_SENT : NOT_SENT_SHORT, width);
	const needs = { who: 1, detail: inDetail.length, why: why.length, message: message.length, note: note.length };
	const layout = reachLayout(rows, { ...needs, notice: noticeRows });
	const [name = "", ...detail] = layout.detailed ? inDetail : wrapTo(personLine(person), width, 1);
	const window = windowOf({ count: message.length, selected: top, top, rows: layout.message });
	const label = messageLabel({ own, editing, window, count: message.length }, today);
	return { layout, name, detail, why, label, message, window, note };
}
