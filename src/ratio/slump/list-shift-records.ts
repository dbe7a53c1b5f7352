import { histories } from "../../asks/ask-records.js";
import { firstDay } from "../../asks/history.js";
import type { Context } from "../../command/context.js";
import { todayOf } from "../../time/moment.js";
import { talliesIn } from "../breakdown/breakdown-records.js";
import type { Window } from "../ratio.js";
import { ratioNow } from "../ratio-records.js";
import { recentAndBefore, type Shift, shiftsOf } from "./list-shift.js";
import { RECENT } from "./slump.js";

/** What the newest decided asks are made of beside all before them; undefined if there are too few to compare. */
export function listShift(context: Context): { recent: Window; shifts: Shift[] } | undefined {
	const settings = context.settings();
	const all = histories(context.journal(), settings);
	const today = todayOf(context.clock, settings.dayStartsAt);
	const { alarm, since } = ratioNow(context.journal(), settings, context.clock).slump;
	// While it rings, the answers that made it ring.
	const count = alarm ? Math.max(RECENT, since.asks) : RECENT;
	const windows = recentAndBefore(all, firstDay(all), today, settings.countGhosted, count);
	if (!windows) return undefined;
	const [recent, before] = [talliesIn(context, windows.recent), talliesIn(context, windows.before)];
	return { recent: windows.recent, shifts: shiftsOf(recent, before) };
}
