import { filterText } from "../../asks/log/log-filter.js";
import { DAY_ONLY } from "../breakdown/hour-bands.js";
import type { Window } from "../ratio.js";
import type { Target } from "./target.js";

/** The Log's filter for exactly the asks that a target counts in a window: all decided ones, of a reason its noes. */
export function asksOf(target: Target, window: Window, countGhosted: boolean): string {
	const decided = { from: window.from, to: window.to };
	if (target.kind === "cell") return filterText({ weekday: target.level, ...hoursOf(target.band), decided });
	if (target.dimension === "reason") {
		const noes = ["no", "not_now", ...(countGhosted ? ["ghosted" as const] : [])] as const;
		return filterText({ outcome: noes, reason: target.level, decided });
	}
	return filterText({ [target.dimension]: target.level, decided });
}

function hoursOf(band: string | null): { hour?: string | null } {
	if (band === null) return {};
	return { hour: band === DAY_ONLY ? null : band };
}
