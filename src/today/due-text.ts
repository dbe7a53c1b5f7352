import { shortId } from "../asks/short-id.js";
import { shownLine } from "../terminal/clean.js";
import { pad, truncate, widestOf, wrap } from "../terminal/width.js";
import { type Due, dueSince, dueWords } from "./due.js";

const GAP = "  ";
const LONGEST_WHO = 24;
const FEWEST_WORDS = 12;
const NOTHING = "Nothing is due.";

/** How each kind is settled, with ID for that of the ask or the person; `called` is how the list names the kind. */
const WAYS: Record<Due["kind"], { called: string; ways: readonly string[] }> = {
	quiet: { called: "gone quiet?", ways: ["due quiet ID", "due move ID WHEN"] },
	next_move: { called: "next move", ways: ["due done ID", "due drop ID", "due move ID WHEN"] },
	not_now: { called: "come back", ways: ["due done ID", "due drop ID", "due move ID WHEN"] },
	ritual: { called: "ritual", ways: ["ritual ID", "due drop ID"] },
	person: { called: "person", ways: ["people reach ID", "due done ID", "due drop ID", "due move ID WHEN"] },
};

/** What is due as a table fitted to `columns`, a line each: who, since when, what, the part of the id that one types; then how each is settled. */
export function dueText(due: readonly Due[], columns: number): string {
	if (due.length === 0) return NOTHING;
	const rows = due.map((item) => [shownLine(item.who), dueSince(item), words(item), shortId(item.id)] as const);
	const widest = (texts: string[], most: number) => Math.min(most, widestOf(texts));
	const who = widest(
		rows.map(([name]) => name),
		LONGEST_WHO,
	);
	const since = widest(
		rows.map(([, when]) => when),
		columns,
	);
	const id = widest(
		rows.map((row) => row[3]),
		columns,
	);
	const room = Math.max(FEWEST_WORDS, columns - who - since - id - 3 * GAP.length);
	const what = widest(
		rows.map((row) => row[2]),
		room,
	);
	const lines = rows.map(([name, when, says, short]) =>
		[pad(truncate(name, who), who), pad(when, since), pad(truncate(says, what), what), short].join(GAP),
	);
	const kinds = [...new Set(due.map(({ kind }) => kind))];
	const called = widestOf(kinds.map((kind) => WAYS[kind].called));
	const ways = kinds.flatMap((kind) => {
		const rows = wrap(wayWords(kind, "ID"), Math.max(FEWEST_WORDS, columns - called - GAP.length));
		return rows.map((row, at) => `${pad(at === 0 ? WAYS[kind].called : "", called)}${GAP}${row}`);
	});
	return [...lines, "", ...ways].join("\n");
}

/** What is due as sentences, one each with the commands that settle it: for screen readers and logs. */
export function dueLines(due: readonly Due[]): string[] {
	return due.map((item) => {
		const says = [shownLine(item.who), dueSince(item), words(item)].join(", ");
		return `${says}${/[.?!…]$/.test(says) ? "" : "."} Run: ${wayWords(item.kind, shortId(item.id))}`;
	});
}

/** The same as `dueLines`, or that there is nothing. */
export function duePlain(due: readonly Due[]): string {
	return dueLines(due).join("\n") || NOTHING;
}

function words(item: Due): string {
	const says = shownLine(dueWords(item));
	return item.kind === "next_move" && item.text ? `next move: ${says}` : says;
}

function wayWords(kind: Due["kind"], id: string): string {
	const ways = WAYS[kind].ways.map((way) => `unfazed ${way.replace("ID", id)}`);
	return ways.join(kind === "quiet" ? " or " : ", ");
}
