import { asksCollection } from "../asks/ask-collection.js";
import { asksOfIds } from "../asks/bulk-edit-records.js";
import { bankCollection } from "../bank/deposit-records.js";
import type { Context } from "../command/context.js";
import type { Change, Doc } from "../journal/journal.js";
import { type Telling, type Told, toldChanges } from "./what-undo-does.js";

/**
 * What undoing or redoing these changes does, with their records out of the journal (see `toldChanges`); of all of them or, with `only`,
 * of those at these places: each may need another month to be read.
 */
export function toldNow(
	context: Context,
	changes: readonly Change[],
	how: Pick<Telling, "way" | "done">,
	only: readonly number[] = [...changes.keys()],
): Told[] {
	const journal = context.journal();
	const wanted = only.flatMap((at) => changes[at] ?? []);
	const asks = new Map(asksOfIds(journal, wanted.flatMap(updatedAsk)).map((ask) => [ask._id, ask]));
	const recordOf = (collection: string, id: string): Doc | undefined => {
		if (collection === asksCollection.name) return asks.get(id);
		return collection === bankCollection.name ? journal.records(bankCollection).get(id) : undefined;
	};
	const told = toldChanges(changes, { ...how, settings: context.settings(), recordOf });
	return only.flatMap((at) => told[at] ?? []);
}

/** The id of the one ask that a change updated. */
function updatedAsk({ steps }: Change): string[] {
	const [only, ...others] = steps.flatMap((step) =>
		"id" in step && step.collection === asksCollection.name ? step.id : [],
	);
	return only === undefined || others.length > 0 ? [] : [only];
}
