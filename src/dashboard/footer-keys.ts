import type { LogList } from "../asks/log-list.js";
import { footerKeys } from "../terminal/bindings.js";
import { LOG_KEYS, RATIO_KEYS, SHELL_KEYS } from "./keys.js";
import type { Shell } from "./shell.js";

/** The keys that the foot of a tab names: its own that can act now, then the dashboard's. `found` asks in the Log; `selected`: on the Ratio tab. */
export function footerKeysOf(
	{ tab, from }: Shell,
	{ log, found, selected }: { log: LogList; found: number; selected: boolean },
) {
	if (tab === "log" && log.typing)
		return [
			{ key: "Enter", says: "to the list", always: true },
			{ key: "Esc", says: "leave the filter", always: true },
		];
	const filtered = log.filter.text === "" ? [] : [{ key: "Esc", says: from ? backTo(from) : "all asks", always: true }];
	const own = {
		today: [],
		// The page says itself how it is turned.
		ratio: footerKeys(RATIO_KEYS.filter(({ id }) => id !== "next-page" && (selected || id !== "open"))),
		log: [...(found > 0 ? footerKeys(LOG_KEYS) : []), ...filtered],
	};
	return [...own[tab], ...footerKeys(SHELL_KEYS)];
}

/** Only the Ratio tab and the slump's list lead into the Log. */
function backTo({ over }: Shell): string {
	return over.length > 0 ? "back to the list" : "back to the ratio";
}
