import type { Ask } from "../asks/ask.js";
import { logFooterKeys } from "../asks/log/log-keys.js";
import { type LogList, selectedRow } from "../asks/log/log-list.js";
import { footerKeys } from "../terminal/bindings.js";
import { FILTER_KEYS } from "../terminal/filter.js";
import type { LineKey } from "../terminal/key-line-keys.js";
import { RATIO_KEYS, SHELL_KEYS } from "./keys.js";
import type { Shell } from "./shell.js";

/** The lessons come out of the Log's asks, so its foot names their key. */
const LESSONS = SHELL_KEYS.filter(({ id }) => id === "lessons").map((binding) => ({ ...binding, footer: "lessons" }));

const ADD_DEPOSIT = SHELL_KEYS.filter(({ id }) => id === "add-deposit").map((binding) => {
	return { ...binding, footer: "add", always: true };
});

/** What a tab with a list of its own says at its foot; while a filter is typed nothing else. */
type TabFoot = { footer: LineKey[]; typing: boolean };

/** The keys that the foot of a tab names: its own that can act now, then the dashboard's. `found` in the Log; `selected`: on the Ratio tab; `due`: of the due list, `bank` and `peers` of those tabs, with `typing` alone. */
export function footerKeysOf(
	{ tab, from }: Shell,
	{
		log,
		found,
		selected,
		due,
		bank,
		peers,
	}: {
		log: LogList;
		found: readonly Ask[];
		selected: boolean;
		due: { keys: LineKey[]; typing: boolean };
		bank: TabFoot;
		peers: TabFoot;
	},
) {
	if (tab === "log" && log.typing) return FILTER_KEYS;
	if (tab === "today" && due.typing) return due.keys;
	if (tab === "bank" && bank.typing) return bank.footer;
	if (tab === "peers" && peers.typing) return peers.footer;
	const deleted = found[selectedRow(log, found)]?.deleted === true;
	const inLog = found.length > 0 ? footerKeys(logFooterKeys({ marked: log.marks.size, deleted })) : [];
	const own = {
		today: due.keys,
		// The page says itself how it is turned.
		ratio: footerKeys(RATIO_KEYS.filter(({ id }) => id !== "next-page" && (selected || id !== "open"))),
		log: [...inLog, ...wayOut(log, from), ...footerKeys(LESSONS)],
		bank: [...bank.footer, ...footerKeys(ADD_DEPOSIT)],
		peers: peers.footer,
	};
	return [...own[tab], ...footerKeys(SHELL_KEYS)];
}

/** What Esc does in the Log: first it drops the marks. */
function wayOut({ marks, filter }: LogList, from: Shell | undefined): LineKey[] {
	if (marks.size > 0) return [{ key: "Esc", says: "no marks", always: true }];
	if (filter.text === "") return [];
	return [{ key: "Esc", says: from ? backTo(from) : "all asks", always: true }];
}

/** Only the Ratio tab and the slump's list lead into the Log. */
function backTo({ over }: Shell): string {
	return over.length > 0 ? "back to the list" : "back to the ratio";
}
