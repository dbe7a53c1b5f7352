import type { Ask, Resolution } from "../asks/ask.js";
import type { FieldSettings } from "../asks/ask-fields.js";
import { type FieldChange, fieldChanges } from "../asks/bulk-edit.js";
import type { Clause } from "./clause.js";
import { cut, isOwnWords, labelWords, listWords, MOST_NAMES } from "./field-words.js";

/** So many values are said of one change; the others are counted. */
const MOST_VALUES = 3;

/** What undo (or redo) does to one ask, from how it is to how it will be, in the words of its fields; nothing where nothing is seen. */
export function askClauses(now: Ask, then: Ask, way: "undo" | "redo", settings: FieldSettings): Clause[] {
	const isOther = now.outcome !== then.outcome;
	const seen = [...fieldChanges({ before: now, after: then }, settings), ...unseenChanges(now, then)];
	const settled = settledChanges(now, then);
	// The date of the answer comes and goes with it, and beside a day stands how it was settled.
	const untold = [...(isOther ? ["Outcome", "Decided"] : []), ...settled.map(({ beside }) => beside)];
	const changes = seen.filter(({ label }) => !untold.includes(label));
	const filled = changes.filter(({ to }) => to !== "");
	const emptied = changes.filter(({ to }) => to === "").map(({ label }) => labelWords(label));
	const clauses: Clause[] = isOther && then.outcome === "pending" ? [["makes", "the ask pending again"]] : [];
	for (const { what, to } of settled) clauses.push(["marks", `${what} ${to} again`]);
	const set = [...(isOther && then.outcome !== "pending" ? [outcomeChange(then)] : []), ...filled];
	if (set.length > 0) clauses.push(["sets", valuesWords(set, way)]);
	const again = way === "undo" ? "" : " again";
	if (emptied.length > 0) clauses.push(["takes", `${listWords(emptied, MOST_NAMES)} away${again}`]);
	if (clauses.length > 0 || isFinished(now) === isFinished(then)) return clauses;
	return [["makes", `its ritual ${isFinished(then) ? "finished" : "unfinished"} again`]];
}

/** What was settled, or is open again, while its day stayed; `beside` is the line where that is shown. */
function settledChanges(now: Ask, then: Ask): { what: string; to: string; beside: string }[] {
	const [move, moveThen] = [now.ritual?.nextMove, then.ritual?.nextMove];
	const found: { what: string; to: string; beside: string }[] = [];
	if (move && moveThen && move.on === moveThen.on && move.resolved?.how !== moveThen.resolved?.how)
		found.push({ what: "the next move", to: settledWord(moveThen.resolved), beside: "Its day" });
	if (now.until === then.until && now.untilResolved?.how !== then.untilResolved?.how)
		found.push({ what: "the not-now", to: settledWord(then.untilResolved), beside: "Come back" });
	return found;
}

function settledWord(resolution: Resolution | null | undefined): string {
	if (!resolution) return "open";
	return resolution.how === "done" ? "done" : "let go";
}

function outcomeChange({ outcome }: Ask): FieldChange {
	return { label: "Outcome", from: "", to: outcome.replace("_", " ") };
}

/** "the reason back to Price, the note back to "x" and 2 more"; of a redo "the reason to Price and the stage to Demo again". */
function valuesWords(changes: readonly FieldChange[], way: "undo" | "redo"): string {
	const values = changes.map(({ label, to }) => {
		const value = isOwnWords(label) ? `"${cut(to)}"` : cut(to);
		return `${labelWords(label)} ${way === "undo" ? "back to" : "to"} ${value}`;
	});
	return `${listWords(values, MOST_VALUES)}${way === "undo" ? "" : " again"}`;
}

/** What an open ask does not show on a line of its own. */
function unseenChanges(now: Ask, then: Ask): FieldChange[] {
	const lines = [now, then].map(
		(ask): Record<string, string> => ({
			"Rating of the lesson": ask.ritual?.rated
				? { true: "still true", outdated: "outdated" }[ask.ritual.rated.as]
				: "",
			"Day to wait for": ask.waitUntil ?? "",
		}),
	);
	const [from = {}, to = {}] = lines;
	const changes = Object.keys(from).map((label) => ({ label, from: from[label] ?? "", to: to[label] ?? "" }));
	return changes.filter((change) => change.from !== change.to);
}

function isFinished({ ritual }: Ask): boolean {
	return Boolean(ritual?.completedAt);
}
