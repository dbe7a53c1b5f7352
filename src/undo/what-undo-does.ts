import type { Ask } from "../asks/ask.js";
import type { FieldSettings } from "../asks/ask-fields.js";
import type { Deposit } from "../bank/deposit-records.js";
import type { Change, Doc, Updated } from "../journal/journal.js";
import type { Person } from "../peers/people/person.js";
import { askClauses } from "./ask-clauses.js";
import { type RecordOf, type Standing, type Turned, turnedByEach } from "./change-steps.js";
import { type Clause, PAST } from "./clause.js";
import { depositClauses } from "./deposit-clauses.js";
import { cut, fieldWords, listWords, MOST_NAMES } from "./field-words.js";
import { personClauses } from "./person-clauses.js";

/** A change, and what undoing it (or redoing it) does, in a line: "takes the ask away". */
export type Told = { change: Change; does: string };

/** How changes are told: what `undo` or `redo` would do to them or, `done`, has just done; whose words; the records they speak of. */
export type Telling = { way: "undo" | "redo"; done: boolean; settings: FieldSettings; recordOf: RecordOf };

/** Names of records, one and several, by their collection. */
const NAMES: Record<string, [string, string]> = {
	asks: ["ask", "asks"],
	bank: ["deposit", "deposits"],
	people: ["person", "people"],
	slumps: ["entry on the slump", "entries on the slump"],
};

/**
 * What each change does when it is undone or redone, of those at the places `only`; `changes` in the order in which undo (or redo) goes,
 * also if it was just done.
 */
export function toldChanges(changes: readonly Change[], telling: Telling, only: readonly number[]): Told[] {
	const { way, done, recordOf } = telling;
	const standing: Standing = (way === "undo") === done ? "undone" : "done";
	// What was just undone stands on its head: the change that was undone last is the first to be redone.
	const inOrder = done ? changes.toReversed() : changes;
	const placeOf = (at: number) => (done ? changes.length - 1 - at : at);
	const turned = turnedByEach(inOrder, standing, recordOf, new Set(only.map(placeOf)));
	return only.flatMap((at) => {
		const change = changes[at];
		return change ? [{ change, does: doesOf(change, turned[placeOf(at)], telling) }] : [];
	});
}

/** How many records a change touched: "1 ask, 1 deposit". */
export function countWords({ counts }: Pick<Change, "counts">): string {
	return Object.entries(counts)
		.map(([collection, count]) => nameOf(collection, count))
		.join(", ");
}

function doesOf(change: Change, turned: Turned | undefined, telling: Telling): string {
	const clauses = [...addedClauses(change, telling), ...updatedClauses(change, turned, telling)];
	const words = clauses.map(([verb, rest]) => `${telling.done ? PAST[verb] : verb} ${rest}`).join(", and ");
	// The name of a change nearly always says whom it is about; of those that do not, this does.
	const whos = turned ? whosOf(turned) : [];
	const [who] = whos;
	return who === undefined || whos.some((name) => change.says.includes(name)) ? words : `${words} (${cut(who)})`;
}

function addedClauses({ steps }: Change, { way }: Telling): Clause[] {
	const counts = new Map<string, number>();
	for (const step of steps) {
		if (!("inserted" in step)) continue;
		counts.set(step.collection, (counts.get(step.collection) ?? 0) + step.inserted.length);
	}
	const added = [...counts].map(([collection, count]) => theWords(collection, count));
	if (added.length === 0) return [];
	return [
		way === "undo"
			? ["takes", `${listWords(added, MOST_NAMES)} away`]
			: ["brings", `${listWords(added, MOST_NAMES)} back`],
	];
}

function updatedClauses({ steps }: Change, turned: Turned | undefined, telling: Telling): Clause[] {
	const { way } = telling;
	const groups = new Map<string, Updated[]>();
	for (const step of steps) {
		if ("inserted" in step) continue;
		const group = groups.get(step.collection) ?? [];
		group.push(step);
		groups.set(step.collection, group);
	}
	const fate = fateOfAll([...groups.values()].flat(), way);
	const names = [...groups].map(([collection, updates]) => theWords(collection, updates.length));
	if (fate) return [fateClause(fate, listWords(names, MOST_NAMES), way)];
	return [...groups].flatMap(([collection, updates]) =>
		collection === turned?.collection ? turnedClauses(turned, telling) : [groupClause(collection, updates, telling)],
	);
}

/** Whether a record is deleted by undo (or redo), or brought back. */
type Fate = "goes" | "comes";

function fateOf({ before, after }: Pick<Updated, "before" | "after">, way: Telling["way"]): Fate | undefined {
	const [now, then] = way === "undo" ? [after, before] : [before, after];
	if (then.deleted && !now.deleted) return "goes";
	return now.deleted && !then.deleted ? "comes" : undefined;
}

function fateOfAll(updates: readonly Updated[], way: Telling["way"]): Fate | undefined {
	const [first, ...others] = updates.map((update) => fateOf(update, way));
	return others.every((other) => other === first) ? first : undefined;
}

function fateClause(fate: Fate, name: string, way: Telling["way"]): Clause {
	if (fate === "comes") return ["brings", `${name} back`];
	return way === "undo" ? ["marks", `${name} as deleted again`] : ["deletes", `${name} again`];
}

/** Several records at once: which fields, or that they go or come. */
function groupClause(collection: string, updates: readonly Updated[], { way }: Telling): Clause {
	const name = theWords(collection, updates.length);
	const fate = fateOfAll(updates, way);
	if (fate) return fateClause(fate, name, way);
	const fields = new Set<string>();
	for (const { before, after } of updates)
		for (const side of [before, after]) for (const field in side) fields.add(field);
	if (fields.has("outcome")) fields.delete("decidedAt");
	const words = fieldWords(fields);
	const what = words.length === 0 ? name : `${listWords(words, MOST_NAMES)} of ${name}`;
	return ["sets", `${what} ${way === "undo" ? "back" : "again"}`];
}

function turnedClauses({ collection, before, after }: Turned, telling: Telling): Clause[] {
	const { way } = telling;
	const name = theWords(collection, 1);
	const [now, then] = way === "undo" ? [after, before] : [before, after];
	const fate = now.deleted === then.deleted ? undefined : then.deleted ? "goes" : "comes";
	if (fate) return [fateClause(fate, name, way)];
	const clauses = fieldClauses(now, then, collection, telling);
	return clauses.length > 0 ? clauses : [["sets", `${name} ${way === "undo" ? "back as it was" : "as it became"}`]];
}

function fieldClauses(now: Doc, then: Doc, collection: string, { way, settings }: Telling): Clause[] {
	if (isAsk(now, collection) && isAsk(then, collection)) return askClauses(now, then, way, settings);
	if (isDeposit(now, collection) && isDeposit(then, collection)) return depositClauses(now, then, way);
	if (isPerson(now, collection) && isPerson(then, collection)) return personClauses(now, then, way);
	return otherClauses(now, then, theWords(collection, 1), way);
}

function otherClauses(now: Doc, then: Doc, name: string, way: Telling["way"]): Clause[] {
	const [from, to] = [now, then].map((doc): Record<string, unknown> => ({ ...doc }));
	if (!from || !to) return [];
	const names = new Set([...Object.keys(from), ...Object.keys(to)]);
	const words = fieldWords([...names].filter((field) => JSON.stringify(from[field]) !== JSON.stringify(to[field])));
	if (words.length === 0) return [];
	return [["sets", `${listWords(words, MOST_NAMES)} of ${name} ${way === "undo" ? "back" : "again"}`]];
}

function whosOf({ collection, before, after }: Turned): string[] {
	return [after, before].flatMap((doc) => (isAsk(doc, collection) ? doc.who : []));
}

function isAsk(doc: Doc, collection: string): doc is Ask {
	return collection === "asks" && "who" in doc;
}

function isDeposit(doc: Doc, collection: string): doc is Deposit {
	return collection === "bank" && "text" in doc;
}

function isPerson(doc: Doc, collection: string): doc is Person {
	return collection === "people" && "met" in doc;
}

/** "the ask", "12 asks". */
function theWords(collection: string, count: number): string {
	return count === 1 ? `the ${nameOf(collection, 1).slice(2)}` : nameOf(collection, count);
}

/** "1 ask", "12 asks". */
function nameOf(collection: string, count: number): string {
	const [one, several] = NAMES[collection] ?? ["record", "records"];
	return `${count.toLocaleString("en")} ${count === 1 ? one : several}`;
}
