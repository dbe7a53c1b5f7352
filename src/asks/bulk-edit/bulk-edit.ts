import type { Clock } from "../../time/clock.js";
import type { Moment } from "../../time/moment.js";
import type { Ask } from "../ask.js";
import { askFields, type FieldFlag, type FieldSettings } from "../ask-fields.js";
import { applied, type Edit } from "../edit.js";
import { isSame, isUnseen } from "../unseen.js";

/** One ask as it is, and as an edit would leave it. */
export type Change = { before: Ask; after: Ask };

/** What an edit of several asks would do. `refused` are those to which it cannot be done, with the first of them and why. */
export type BulkPlan = {
	changes: Change[];
	/** How many are so already. */
	same: number;
	/** How many lack what the edit changes. */
	lacking: number;
	refused: { count: number; who: string; why: string } | null;
};

/** One field of a change, in words, and the flag that edits it; an empty text is a field that is empty. */
export type FieldChange = { flag: FieldFlag; label: string; from: string; to: string };

/** What an edit does to each of these asks, in their order. */
export function planEdit(asks: readonly Ask[], edit: Edit, now: Moment, clock: Clock): BulkPlan {
	const plan: BulkPlan = { changes: [], same: 0, lacking: 0, refused: null };
	for (const before of asks) {
		try {
			const after = applied(before, edit, now, clock);
			if (isSame(before, after)) plan.same++;
			else if (isUnseen(before, after)) plan.lacking++;
			else plan.changes.push({ before, after });
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			const first = plan.refused ?? { count: 0, who: before.who, why };
			plan.refused = { ...first, count: first.count + 1 };
		}
	}
	return plan;
}

/** The fields in which a change shows, as a person reads them. */
export function fieldChanges({ before, after }: Change, settings: FieldSettings): FieldChange[] {
	const [from, to] = [before, after].map(
		(ask) => new Map(askFields(ask, settings).map((field) => [field.label, field])),
	);
	const says = (field: { text: string; shown?: string } | undefined) => field?.shown ?? field?.text ?? "";
	const fields = new Map([...(from ?? []), ...(to ?? [])]);
	const both = [...fields.values()].map(({ flag, label }) => ({
		flag,
		label,
		from: says(from?.get(label)),
		to: says(to?.get(label)),
	}));
	return both.filter((field) => field.from !== field.to);
}
