import { footerKeys } from "../../terminal/bindings.js";
import { FILTER_KEYS } from "../../terminal/filter.js";
import type { LineKey } from "../../terminal/key-line-keys.js";
import type { Deposit } from "../deposit-records.js";
import { BANK_KEYS, type BankAction } from "./bank-keys.js";
import type { BankView } from "./bank-view.js";

/** The keys that can act now, in the words for what they do now; `deposit` is the one that stands large, `count` how many there are, `gone` how many are deleted. */
export function bankFooter(
	view: BankView,
	{ deposit, isCut, count, gone }: { deposit: Deposit | undefined; isCut: boolean; count: number; gone: number },
): LineKey[] {
	if (view.typing) return [...FILTER_KEYS];
	const off = new Set<BankAction>(deposit?.deleted ? ["pin", "private", "edit", "delete"] : ["restore"]);
	if (!deposit) for (const id of ["whole", "edit", "pin", "private", "delete"] as const) off.add(id);
	if (count === 0) off.add("next").add("kind");
	if (view.whole) off.add("kind");
	const worded = BANK_KEYS.filter(({ id }) => !off.has(id)).map((binding) => {
		const isWayToGone = binding.id === "deleted" && count === 0 && !view.deleted && gone > 0;
		const footer = isWayToGone ? "what was deleted" : (wordOf(binding.id, view, deposit, isCut) ?? binding.footer);
		if (footer === undefined) return binding;
		return { ...binding, footer, always: binding.always || isWayToGone || binding.id === "back" };
	});
	return footerKeys(worded);
}

function wordOf(id: BankAction, view: BankView, deposit: Deposit | undefined, isCut: boolean): string | undefined {
	if (id === "whole") return view.whole ? "close" : isCut ? "read all of it" : "read";
	if (id === "pin" && deposit?.pinned) return "unpin";
	if (id === "private" && deposit?.private) return "not private";
	if (id !== "back") return undefined;
	if (view.whole) return "back";
	if (view.filter.text !== "") return "all deposits";
	if (view.kind !== null) return "all kinds";
	return view.deleted ? "back to the bank" : undefined;
}
