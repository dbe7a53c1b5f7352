import type { Change, Doc, Fields, Updated } from "../journal/journal.js";

/** A record of a collection as it is now, deleted or not, out of the file of `month`; undefined if it cannot be read. */
export type RecordOf = (collection: string, id: string, month: Updated["to"]) => Doc | undefined;

/** Whether changes are done, and stand the newest first, or were undone, and stand in the order in which redo does them. */
export type Standing = "done" | "undone";

/** A record that a change updated, as it was before that change and after it: deleted only as far as this change made it so. */
export type Turned = { collection: string; before: Doc; after: Doc };

/**
 * For each of these changes the one record that it updated, beside what followed it, before and after; undefined where it updated none or
 * several, or where the record cannot be read. Later changes of the same record are taken into account: each is told as it was then. Only the records of
 * the changes at the places `only` are read.
 */
export function turnedByEach(
	changes: readonly Change[],
	standing: Standing,
	recordOf: RecordOf,
	only: ReadonlySet<number>,
): (Turned | undefined)[] {
	const passed = new Map<string, Updated[]>();
	return changes.map(({ steps }, at) => {
		const updates = steps.filter((step) => "id" in step);
		const update = only.has(at) ? mainUpdate(updates) : undefined;
		const turned = update ? turnedBy(update, standing, passed.get(keyOf(update)) ?? [], recordOf) : undefined;
		for (const one of updates) {
			const known = passed.get(keyOf(one));
			if (known) known.push(one);
			else passed.set(keyOf(one), [one]);
		}
		return turned;
	});
}

/** The one update that a change is about: of an ask and its deposit that of the ask. */
function mainUpdate(updates: readonly Updated[]): Updated | undefined {
	const [first, ...others] = updates;
	if (others.length === 0) return first;
	const [ask, ...more] = updates.filter(({ collection }) => collection === "asks");
	return more.length === 0 ? ask : undefined;
}

function turnedBy(
	update: Updated,
	standing: Standing,
	passed: readonly Updated[],
	recordOf: RecordOf,
): Turned | undefined {
	const { collection, id } = update;
	// The first of its changes is the one that put it where it stands.
	const [first = update] = passed;
	const now = recordOf(collection, id, standing === "done" ? first.to : first.from);
	if (!now) return undefined;
	const side = standing === "done" ? "before" : "after";
	const then = passed.reduce((doc, step) => withFields(doc, step, step[side]), now);
	// What was added and taken back bears a mark of that; told is what this change did to the record while it was there.
	const { deleted: _, undone: __, ...present } = then;
	const [before, after] = [update.before, update.after].map((fields) => withFields(present, update, fields));
	return before && after && { collection, before, after };
}

function withFields(doc: Doc, { before, after }: Updated, fields: Fields): Doc {
	const kept = Object.entries(doc).filter(([name]) => !(name in before) && !(name in after));
	return { ...Object.fromEntries(kept), ...fields, _id: doc._id, rev: doc.rev };
}

function keyOf({ collection, id }: Updated): string {
	return `${collection}/${id}`;
}
