import { expect, test } from "vitest";
import { asksCollection, removeAsk, restoreAsk } from "../../src/asks/ask-records.js";
import { idsFound } from "../../src/asks/bulk-edit/bulk-edit-records.js";
import { addAsks, aNo, contextAt } from "../support/context.js";

test("asks whose adding was undone are not among the deleted ones, and can still be brought back", async () => {
	const context = contextAt();
	const deleted = aNo(context, "Deleted");
	removeAsk(context.journal(), deleted);
	addAsks(context, [
		{ who: "Undone", outcome: "no", daysAgo: 1 },
		{ who: "Undone too", outcome: "no", daysAgo: 40 },
	]);
	context.journal().undo(1);
	const found = () => idsFound(context, "deleted:yes");
	expect(await found()).toEqual([deleted._id]);
	expect(await idsFound(context, "deleted:any")).toEqual([deleted._id]);
	context.journal().redo(1);
	expect(await found()).toEqual([deleted._id]);
	expect(await idsFound(context, "deleted:no")).toHaveLength(2);
	const [undone] = [...context.journal().records(asksCollection).all()];
	context.journal().undo(1);
	if (undone) restoreAsk(context.journal(), undone);
	expect(await idsFound(context, "")).toEqual([undone?._id]);
});
