import { footerKeys } from "../../terminal/bindings.js";
import type { LineKey } from "../../terminal/key-line-keys.js";
import type { Deposit } from "../deposit-records.js";
import { BANK_KEYS, type BankAction } from "./bank-keys.js";
import type { BankView } from "./bank-view.js";

const TYPING_KEYS: LineKey[] = [
	{ key: "Enter", says: "to the list", always: true },
	{ key: "Esc", says: "leave the filter", always: true },
];

/** The keys that can act now, in the words for what they do now; `deposit` is the one that stands large, `count` how many there are. */
export function bankFooter(
	view: BankView,
	{ deposit, isCut, count }: { deposit: Deposit | undefined; isCut: boolean; count: number },
): LineKey[] {
	if (view.typing) return TYPING_KEYS;
	const off = new Set<BankAction>(deposit?.deleted ? ["pin", "private", "edit", "delete"] : ["restore"]);
	if (!deposit) for (const id of ["whole", "edit", "pin", "private", "delete"] as const) off.add(id);
	if (count === 0) off.add("next").add("kind");
	if (view.whole) off.add("kind");
	const worded = BANK_KEYS.filter(({ id }) => !off.has(id)).map((binding) => {
		const footer = wordOf(binding.id, view, deposit, isCut) ?? binding.footer;
		return footer === undefined ? binding : { ...binding, footer, always: binding.always || binding.id === "back" };
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
