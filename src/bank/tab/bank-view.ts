import { actionFor } from "../../terminal/bindings.js";
import { type Filtered, filterAfter, startFilter } from "../../terminal/filter.js";
import { type HeldDelete, isHeld, released } from "../../terminal/held-delete.js";
import type { KeyPress } from "../../terminal/key-press.js";
import { isListAction, type ListAction, rowAfter } from "../../terminal/list-keys.js";
import { fieldOf } from "../../terminal/text-field.js";
import type { Deposit, DepositKind } from "../deposit-records.js";
import { BANK_KEYS } from "./bank-keys.js";
import { kindBeside } from "./bank-list.js";

/** The Bank as a person left it. */
export type BankView = Filtered &
	HeldDelete & {
		/** The kind that is listed; all of them with null. */
		kind: DepositKind | null;
		/** Whether deleted deposits are listed, and they alone. */
		deleted: boolean;
		/** The deposit that stands large, and the row it was last in: where its place is taken when it is gone. */
		selected: { id: string | null; row: number };
		/** The deposit that was drawn last, for the day or just now, while it is the one that stands large. */
		drawn: { id: string; how: "today" | "now" } | null;
		/** While the deposit is read whole, how many of its lines were scrolled away. */
		whole: { top: number } | null;
	};

/** What the Bank shows of a view: the deposits listed, how many of each kind the filter finds, and all there are to draw from. */
export type ShownBank = {
	deposits: readonly Deposit[];
	counts: Readonly<Record<DepositKind, number>>;
	all: readonly Deposit[];
};

/** The room there is: rows of the list, and of a deposit read whole, which has so many `lines`. */
export type BankRoom = { list: number; whole: number; lines: number };

/** What a key asks of the tab, beside changing the view; `held` is a delete right after another. */
export type BankEffect = "draw" | "read" | "pin" | "private" | "edit" | "delete" | "held" | "restore" | "ask";

/** The Bank before anything was drawn. */
export const FIRST_BANK: BankView = {
	filter: fieldOf(""),
	typing: false,
	kind: null,
	deleted: false,
	selected: { id: null, row: 0 },
	drawn: null,
	whole: null,
	justDeleted: null,
};

/** The deposit that stands large, and its row in the list: -1 for one that was drawn from outside of what is listed. */
export function chosenIn(
	{ selected, drawn }: Pick<BankView, "selected" | "drawn">,
	{ deposits, all }: Pick<ShownBank, "deposits" | "all">,
): { deposit: Deposit | undefined; row: number } {
	const { id } = selected;
	const place = Math.max(0, Math.min(selected.row, deposits.length - 1));
	const row = id === null || deposits[place]?._id === id ? place : deposits.findIndex(({ _id }) => _id === id);
	if (row >= 0) return { deposit: deposits[row], row };
	const outside = drawn?.id === id ? all.find(({ _id }) => _id === id) : undefined;
	return outside ? { deposit: outside, row: -1 } : { deposit: deposits[place], row: place };
}

/** The Bank with a deposit that was drawn; a list of deleted ones gives way to those that are there. */
export function withDrawn(view: BankView, id: string, how: "today" | "now"): BankView {
	const whole = view.whole ? { top: 0 } : null;
	return { ...view, deleted: false, selected: { ...view.selected, id }, drawn: { id, how }, whole };
}

/** The Bank with its filter ready to type in. */
export function searchIn(view: BankView): BankView {
	return { ...startFilter(view), whole: null };
}

/** What a key does to the Bank. Undefined if the key is not one of its own. */
export function pressInBank(
	before: BankView,
	key: KeyPress,
	shown: ShownBank,
	room: BankRoom,
): { view: BankView; effect?: BankEffect } | undefined {
	const view = released(before);
	if (view.typing) return { view: pressInFilter(view, key, shown) };
	const action = actionFor(BANK_KEYS, key);
	if (isListAction(action)) {
		return { view: view.whole ? scrolled(view, view.whole, action, room) : moved(view, action, shown, room.list) };
	}
	switch (action) {
		case undefined:
			return undefined;
		case "next":
			return { view, effect: "draw" };
		case "whole":
			if (view.whole) return { view: { ...view, whole: null } };
			if (!chosenIn(view, shown).deposit) return { view };
			return { view: { ...kept(view, shown), whole: { top: 0 } }, effect: "read" };
		case "kind":
		case "kind-before":
			return { view: { ...anew(view), kind: kindBeside(view.kind, shown.counts, action === "kind" ? 1 : -1) } };
		case "deleted":
			return { view: { ...anew(view), deleted: !view.deleted, kind: null } };
		case "back": {
			const back = steppedBack(view);
			return back && { view: back };
		}
		case "delete": {
			const id = chosenIn(view, shown).deposit?._id;
			if (isHeld(before, id)) return { view: before, effect: "held" };
			const justDeleted = view.deleted ? null : (id ?? null);
			return { view: { ...kept(view, shown), whole: null, justDeleted }, effect: action };
		}
		default:
			return { view: kept(view, shown), effect: action };
	}
}

/** One level back; undefined where there is none. */
function steppedBack(view: BankView): BankView | undefined {
	if (view.whole) return { ...view, whole: null };
	if (view.filter.text !== "") return { ...view, filter: fieldOf("") };
	if (view.kind !== null) return { ...view, kind: null };
	return view.deleted ? { ...anew(view), deleted: false } : undefined;
}

/** The view with what stands large as its selection, wherever the list goes. */
function kept(view: BankView, shown: ShownBank): BankView {
	const { deposit, row } = chosenIn(view, shown);
	return { ...view, selected: { id: deposit?._id ?? null, row: row >= 0 ? row : view.selected.row } };
}

/** Another list, read from its start; the deposit that stands large stays so where the list has it. */
function anew(view: BankView): BankView {
	return { ...view, selected: { id: view.selected.id, row: 0 }, drawn: null, whole: null };
}

function moved(view: BankView, action: ListAction, { deposits, all }: ShownBank, page: number): BankView {
	const { row } = chosenIn(view, { deposits, all });
	// Out of a draw that the list does not hold, the first step leads to where one was.
	const isOutside = row < 0;
	const from = isOutside ? Math.max(0, Math.min(view.selected.row, deposits.length - 1)) : row;
	const isStep = action === "up" || action === "down";
	const to = isOutside && isStep ? from : rowAfter(action, from, deposits.length, page);
	const id = deposits[to]?._id;
	if (id === undefined) return view;
	return { ...view, selected: { id, row: to }, drawn: view.drawn?.id === id ? view.drawn : null };
}

function scrolled(view: BankView, whole: { top: number }, action: ListAction, room: BankRoom): BankView {
	const tops = Math.max(0, room.lines - room.whole) + 1;
	return { ...view, whole: { top: rowAfter(action, Math.min(whole.top, tops - 1), tops, room.whole) } };
}

function pressInFilter(view: BankView, key: KeyPress, shown: ShownBank): BankView {
	const filter = filterAfter(view.filter, key);
	if (filter === "leave") return { ...kept(view, shown), typing: false };
	if (!filter) return view;
	if (filter.text === view.filter.text) return { ...view, filter };
	return { ...view, filter, selected: FIRST_BANK.selected, drawn: null };
}
