import { shortId } from "../asks/short-id.js";
import { shownLine } from "../terminal/clean.js";
import { pad, truncate, widestOf, wrap } from "../terminal/width.js";
import { type Due, dueSince, dueWords } from "./due.js";
import { dueColumns } from "./due-columns.js";

const GAP = "  ";
const FEWEST_WORDS = 12;
/** The who and what is due take at least so much beside each other, where they need it. */
const FEWEST_ROOM = 36;

type Row = { who: string; since: string; what: string; id: string };

const NOTHING = "Nothing is due.";

/** How each kind is settled, with ID for that of the ask or the person; `called` is how the list names the kind. */
const WAYS: Record<Due["kind"], { called: string; ways: readonly string[] }> = {
	quiet: { called: "gone quiet?", ways: ["due quiet ID", "due move ID WHEN"] },
	next_move: { called: "next move", ways: ["due done ID", "due drop ID", "due move ID WHEN"] },
	not_now: { called: "come back", ways: ["due done ID", "due drop ID", "due move ID WHEN"] },
	ritual: { called: "ritual", ways: ["ritual ID", "due drop ID"] },
	person: { called: "person", ways: ["people reach ID", "due done ID", "due drop ID", "due move ID WHEN"] },
};

/**
 * What is due as a table fitted to `columns`, a line each: who, since when, what, the part of the id that one types; then how each is
 * settled. Since when and the id are never cut; where that leaves too little for the rest, each takes two lines.
 */
export function dueText(due: readonly Due[], columns: number): string {
	if (due.length === 0) return NOTHING;
	const rows = due.map((item): Row => {
		return { who: shownLine(item.who), since: dueSince(item), what: listedWords(item), id: shortId(item.id) };
	});
	const since = widestOf(rows.map((row) => row.since));
	const id = widestOf(rows.map((row) => row.id));
	const room = columns - since - id - 3 * GAP.length;
	const wanted = { who: widestOf(rows.map((row) => row.who)), what: widestOf(rows.map((row) => row.what)) };
	if (room < Math.min(FEWEST_ROOM, wanted.who + wanted.what))
		return [...twoLines(rows, columns), "", ...wayLines(due, columns)].join("\n");
	const { who, what } = dueColumns(room, wanted);
	const lines = rows.map((row) => [pad(row.who, who), pad(row.since, since), pad(row.what, what), row.id].join(GAP));
	return [...lines, "", ...wayLines(due, columns)].join("\n");
}

/** The who and the id, and below them since when and what. */
function twoLines(rows: readonly Row[], columns: number): string[] {
	const id = widestOf(rows.map((row) => row.id));
	const who = Math.min(columns - id - GAP.length, widestOf(rows.map((row) => row.who)));
	return rows.flatMap((row) => [
		pad(row.who, Math.max(1, who)) + GAP + row.id,
		GAP + truncate(`${row.since}, ${row.what}`, columns - GAP.length),
	]);
}

/** How each kind of what is due is settled. */
function wayLines(due: readonly Due[], columns: number): string[] {
	const kinds = [...new Set(due.map(({ kind }) => kind))];
	const called = widestOf(kinds.map((kind) => WAYS[kind].called));
	return kinds.flatMap((kind) => {
		const rows = wrap(wayWords(kind, "ID"), Math.max(FEWEST_WORDS, columns - called - GAP.length));
		return rows.map((row, at) => `${pad(at === 0 ? WAYS[kind].called : "", called)}${GAP}${row}`);
	});
}

/** What is due as sentences, one each with the commands that settle it: for screen readers and logs. */
export function dueLines(due: readonly Due[]): string[] {
	return due.map((item) => {
		const says = [shownLine(item.who), dueSince(item), listedWords(item)].join(", ");
		return `${says}${/[.?!…]$/.test(says) ? "" : "."} Run: ${wayWords(item.kind, shortId(item.id))}`;
	});
}

/** The same as `dueLines`, or that there is nothing. */
export function duePlain(due: readonly Due[]): string {
	return dueLines(due).join("\n") || NOTHING;
}

/** What a due thing asks for, where nothing beside it tells its kind. */
export function listedWords(item: Due): string {
	const says = shownLine(dueWords(item));
	return item.kind === "next_move" && item.text ? `next move: ${says}` : says;
}

function wayWords(kind: Due["kind"], id: string): string {
	const ways = WAYS[kind].ways.map((way) => `unfazed ${way.replace("ID", id)}`);
	return ways.join(kind === "quiet" ? " or " : ", ");
}
