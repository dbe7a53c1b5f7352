import type { Day } from "../time/days.js";
import { todayOf } from "../time/moment.js";
import type { Context } from "./context.js";

/** The logical day that it is now, by the person's own start of the day. */
export function todayNow(context: Pick<Context, "clock" | "settings">): Day {
	return todayOf(context.clock, context.settings().dayStartsAt);
}
