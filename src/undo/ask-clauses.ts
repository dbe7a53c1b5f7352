import type { Ask, Resolution } from "../asks/ask.js";
import type { FieldFlag, FieldSettings } from "../asks/ask-fields.js";
import { fieldChanges } from "../asks/bulk-edit/bulk-edit.js";
import type { Clause } from "./clause.js";
import { isOwnWords, lineWords, listWords, MOST_NAMES, valuesWords } from "./field-words.js";

/** What becomes of a field, in words; without a flag it has no line of its own in an open ask. */
type Told = { flag?: FieldFlag; label: string; to: string };

/** What undo (or redo) does to one ask, from how it is to how it will be, in the words of its fields; nothing where nothing is seen. */
export function askClauses(now: Ask, then: Ask, way: "undo" | "redo", settings: FieldSettings): Clause[] {
	const isOther = now.outcome !== then.outcome;
	const lines = fieldChanges({ before: bare(now), after: bare(then) }, settings);
	// The outcome is said first, and the date of the answer comes and goes with it.
	const told = isOther ? lines.filter(({ flag }) => flag !== "outcome" && flag !== "decided") : lines;
	const changes: Told[] = [...told, ...unseenChanges(now, then)];
	const filled = changes.filter(({ to }) => to !== "");
	const emptied = changes.filter(({ to }) => to === "").map(lineWords);
	const clauses: Clause[] = isOther && then.outcome === "pending" ? [["makes", "the ask pending again"]] : [];
	for (const words of settledWords(now, then)) clauses.push(["marks", `${words} again`]);
	const set = [...(isOther && then.outcome !== "pending" ? [outcomeOf(then)] : []), ...filled];
	const values = set.map((one) => ({ words: lineWords(one), to: one.to, isOwn: isOwnWords(one.flag) }));
	if (values.length > 0) clauses.push(["sets", valuesWords(values, way)]);
	const again = way === "undo" ? "" : " again";
	if (emptied.length > 0) clauses.push(["takes", `${listWords(emptied, MOST_NAMES)} away${again}`]);
	if (clauses.length > 0 || isFinished(now) === isFinished(then)) return clauses;
	return [["makes", `its ritual ${isFinished(then) ? "finished" : "unfinished"} again`]];
}

/** An ask without what an open one shows behind other lines: how a day was settled, until when to wait, whether a lesson still holds. */
function bare(ask: Ask): Ask {
	const { ritual } = ask;
	const nextMove = ritual?.nextMove ? { ...ritual.nextMove, resolved: null } : null;
	return { ...ask, waitUntil: null, untilResolved: null, ritual: ritual && { ...ritual, rated: null, nextMove } };
}

/** What was settled, or is open again: "the next move open". */
function settledWords(now: Ask, then: Ask): string[] {
	const [move, moveThen] = [now.ritual?.nextMove, then.ritual?.nextMove];
	const words: string[] = [];
	if (move && moveThen && move.resolved?.how !== moveThen.resolved?.how)
		words.push(`the next move ${settledWord(moveThen.resolved)}`);
	if (now.until && then.until && now.untilResolved?.how !== then.untilResolved?.how)
		words.push(`the not-now ${settledWord(then.untilResolved)}`);
	return words;
}

function settledWord(resolution: Resolution | null | undefined): string {
	if (!resolution) return "open";
	return resolution.how === "done" ? "done" : "let go";
}

function outcomeOf({ outcome }: Ask): Told {
	return { flag: "outcome", label: "Outcome", to: outcome.replace("_", " ") };
}

/** What an open ask does not show on a line of its own. */
function unseenChanges(now: Ask, then: Ask): Told[] {
	const rating = ({ ritual }: Ask) =>
		ritual?.rated ? { true: "still true", outdated: "outdated" }[ritual.rated.as] : "";
	const day = ({ waitUntil }: Ask) => waitUntil ?? "";
	return [
		...(rating(now) === rating(then) ? [] : [{ label: "Rating of the lesson", to: rating(then) }]),
		...(day(now) === day(then) ? [] : [{ label: "Day to wait for", to: day(then) }]),
	];
}

function isFinished({ ritual }: Ask): boolean {
	return Boolean(ritual?.completedAt);
}
