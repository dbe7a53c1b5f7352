import type { Change, Doc, Fields, Updated } from "../journal/journal.js";

/** A record of a collection as it is now, deleted or not; undefined if it cannot be read. */
export type RecordOf = (collection: string, id: string) => Doc | undefined;

/** Whether changes are done, and stand the newest first, or were undone, and stand in the order in which redo does them. */
export type Standing = "done" | "undone";

/** A record that a change updated, as it was before that change and after it. */
export type Turned = { collection: string; before: Doc; after: Doc };

/**
 * For each of these changes the one record that it updated, before and after; undefined where it updated none or several, or where the
 * record cannot be read. Later changes of the same record are taken into account: each is told as it was then.
 */
export function turnedByEach(
	changes: readonly Change[],
	standing: Standing,
	recordOf: RecordOf,
): (Turned | undefined)[] {
	const passed = new Map<string, Updated[]>();
	return changes.map(({ steps }) => {
		const updates = steps.filter((step) => "id" in step);
		const [only, ...others] = updates;
		const turned = only && others.length === 0 ? turnedBy(only, standing, passed, recordOf) : undefined;
		for (const update of updates) passed.set(keyOf(update), [...(passed.get(keyOf(update)) ?? []), update]);
		return turned;
	});
}

function turnedBy(
	update: Updated,
	standing: Standing,
	passed: ReadonlyMap<string, readonly Updated[]>,
	recordOf: RecordOf,
): Turned | undefined {
	const { collection, id } = update;
	const now = recordOf(collection, id);
	if (!now) return undefined;
	const side = standing === "done" ? "before" : "after";
	const then = (passed.get(keyOf(update)) ?? []).reduce((doc, step) => withFields(doc, step, step[side]), now);
	const other = withFields(then, update, update[side]);
	return { collection, before: standing === "done" ? other : then, after: standing === "done" ? then : other };
}

function withFields(doc: Doc, { before, after }: Updated, fields: Fields): Doc {
	const kept = Object.entries(doc).filter(([name]) => !(name in before) && !(name in after));
	return { ...Object.fromEntries(kept), ...fields, _id: doc._id, rev: doc.rev };
}

function keyOf({ collection, id }: Updated): string {
	return `${collection}/${id}`;
}
