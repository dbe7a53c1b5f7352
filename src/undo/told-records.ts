import { asksCollection } from "../asks/ask-collection.js";
import { bankCollection } from "../bank/deposit-records.js";
import type { Context } from "../command/context.js";
import type { Change, Doc } from "../journal/journal.js";
import { peopleCollection } from "../peers/people/people-collection.js";
import type { Month } from "../time/days.js";
import { type Telling, type Told, toldChanges } from "./what-undo-does.js";

/**
 * What undoing or redoing these changes does, with their records out of the journal (see `toldChanges`); of all of them or, with `only`,
 * of those at these places: for each the month may be read in which its record stands, and no other.
 */
export function toldNow(
	context: Context,
	changes: readonly Change[],
	how: Pick<Telling, "way" | "done">,
	only: readonly number[] = [...changes.keys()],
): Told[] {
	const journal = context.journal();
	const asks = journal.records(asksCollection);
	const months = new Map<Month | null, ReadonlyMap<string, Doc>>();
	const asksIn = (month: Month | null) => {
		const known = months.get(month);
		if (known) return known;
		const docs = new Map(asks.inMonth(month, { deleted: true }).map((ask) => [ask._id, ask]));
		months.set(month, docs);
		return docs;
	};
	const recordOf = (collection: string, id: string, month: Month | null): Doc | undefined => {
		if (collection === asksCollection.name) return asksIn(month).get(id);
		if (collection === peopleCollection.name) return journal.records(peopleCollection).get(id);
		return collection === bankCollection.name ? journal.records(bankCollection).get(id) : undefined;
	};
	return toldChanges(changes, { ...how, settings: context.settings(), recordOf }, only);
}
