import type { Context } from "../../command/context.js";
import { troubleOf } from "../../command/failure.js";
import type { Deposit } from "../deposit-records.js";
import { drawNext, noteDrawn } from "../draw-records.js";
import { editDeposit, removeDeposit, restoreDeposit, setPinned } from "../new-deposit.js";
import type { BankEffect } from "./bank-view.js";

/** What the Bank tab asks of the dashboard. */
export type BankWays = {
	say: (notice: string) => void;
	/** Runs what may not be possible, and says what it gives or why not. */
	attempt: (run: () => string) => boolean;
	/** Opens the form of a deposit. */
	edit: (id: string) => void;
	/** Opens the ask that a deposit came from. */
	openAsk: (id: string) => void;
};

/**
 * The Bank as it is shown: whether one is low, how many deposits there are, the ids of those that a kind or a filter finds (undefined
 * where all are listed, or none is found), and which one stands large; and what to call when that changes.
 */
type BankNow = {
	low: boolean;
	count: number;
	found: ReadonlySet<string> | undefined;
	shownId: string | undefined;
	onDrawn: (id: string) => void;
	onChanged: () => void;
};

const ONLY_FOUND = "It is the only one in this list. Esc shows all.";
const DELETED = "This one is deleted. R brings it back.";
/** What is said of an empty bank where something was to be drawn or found. */
export const EMPTY = "The bank is empty. b puts a good moment in.";
/** What is said of a key to delete that is held down after something was deleted. */
const HELD = "Deleted. u brings it back. Move first to delete more.";
const NONE = "There is no deposit here. b puts one in.";

/** What does the Bank's effects to the deposit that stands large. */
export function bankActions(
	context: Context,
	ways: BankWays,
	now: BankNow,
): (effect: BankEffect, deposit: Deposit | undefined) => void {
	const { say } = ways;
	return (effect, deposit) => {
		if (effect === "draw") draw();
		else if (effect === "held") say(HELD);
		else if (!deposit) say(NONE);
		else perform(effect, deposit);
	};

	function perform(effect: Exclude<BankEffect, "draw" | "held">, deposit: Deposit): void {
		const why = whyNot(effect, deposit);
		if (why !== null) say(why);
		else if (effect === "read") noteRead(deposit);
		else if (effect === "ask") ways.openAsk(deposit.askId ?? "");
		else if (effect === "edit") ways.edit(deposit._id);
		else {
			ways.attempt(() => change(effect, deposit));
			now.onChanged();
		}
	}

	function noteRead({ _id, deleted }: Deposit): void {
		if (!deleted) noteDrawn(context, _id);
	}

	function draw(): void {
		if (now.count === 0) {
			say(EMPTY);
			return;
		}
		let id: string | undefined;
		const { low, found } = now;
		const wish = { low, unasked: false, ...(found ? { among: found } : {}) };
		const count = found?.size ?? now.count;
		const trouble = troubleOf(() => {
			id = drawNext(context, wish)?.deposit._id;
			// One may have gone through the list to it already.
			if (id === now.shownId && count > 1) id = drawNext(context, wish)?.deposit._id;
		});
		if (trouble !== null) say(trouble);
		if (id === undefined) return;
		now.onDrawn(id);
		if (count === 1) say(found ? ONLY_FOUND : "It is the only one so far. b puts in another.");
	}

	function change(effect: "pin" | "private" | "delete" | "restore", deposit: Deposit): string {
		const journal = context.journal();
		switch (effect) {
			case "pin": {
				const { pinned } = setPinned(journal, deposit, !deposit.pinned);
				return pinned ? "Pinned: on a hard day it comes first. p unpins it." : "Not pinned any more. p pins it.";
			}
			case "private": {
				const wanted = !deposit.private;
				editDeposit(journal, deposit._id, (current) => ({ ...current, private: wanted }));
				return wanted
					? "Private: it is never shown unasked. v takes that away."
					: "Not private any more. v makes it private.";
			}
			case "delete":
				removeDeposit(journal, deposit);
				return "Deleted. u brings it back.";
			case "restore":
				restoreDeposit(journal, deposit);
				return "Back in the bank. x shows what is there.";
		}
	}
}

/** Why an effect cannot be on a deposit as it stands; null if it can. */
function whyNot(effect: Exclude<BankEffect, "draw" | "held">, { deleted, askId }: Deposit): string | null {
	if (effect === "read") return null;
	if (effect === "ask") return askId === null ? "This one came from no ask." : null;
	if (effect === "restore") return deleted ? null : "This one is not deleted. x shows those that are.";
	return deleted ? DELETED : null;
}
