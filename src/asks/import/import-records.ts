import { type Followed, followYeses } from "../../bank/deposit-of-yes-records.js";
import { cannot } from "../../command/failure.js";
import type { Journal } from "../../journal/journal.js";
import { asksCollection } from "../ask-collection.js";
import type { ImportPlan } from "./import-plan.js";

/**
 * Writes a plan as one change. `left` counts the asks that somebody changed here since the plan was made: they are not
 * overwritten; `deposits` tells what became of those of the others. Throws a Failure (1) if the same records came in meanwhile, a JournalError if it cannot be written.
 */
export function writePlan(journal: Journal, plan: ImportPlan, says: string): { left: number; deposits: Followed[] } {
	refuseImportedMeanwhile(journal, plan);
	if (plan.update.length === 0) {
		journal.add(says, asksCollection, plan.create);
		return { left: 0, deposits: [] };
	}
	return journal.change(says, (writing) => {
		const followYes = followYeses(journal, writing);
		const deposits: Followed[] = [];
		let left = 0;
		for (const draft of plan.create) writing.insert(asksCollection, draft);
		for (const ask of plan.update) {
			const before = writing.get(asksCollection, ask._id);
			if (before?.rev !== ask.rev) {
				left++;
				continue;
			}
			const followed = followYes(before, writing.update(asksCollection, ask));
			if (followed) deposits.push(followed);
		}
		return { left, deposits };
	});
}

/** A preview can stand for minutes, and the same file be imported from another terminal. */
function refuseImportedMeanwhile(journal: Journal, { create, mapping }: ImportPlan): void {
	const planned = new Set(create.map(({ source }) => source?.id));
	for (const { source } of journal.records(asksCollection).all()) {
		if (source?.system !== mapping.system || !planned.has(source.id)) continue;
		throw cannot("these asks were imported from elsewhere in the meantime; nothing was written. Run the import again.");
	}
}
