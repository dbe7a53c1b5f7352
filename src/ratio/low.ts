import type { Ratio } from "./ratio.js";

/** Whether it is a bad time, in which the bank gives what is pinned first: a run of `drawAfter` noes or more (0: no run is), or the slump alarm. */
export function isLow({ run, slump }: Pick<Ratio, "run" | "slump">, { drawAfter }: { drawAfter: number }): boolean {
	return slump.alarm || (drawAfter > 0 && run.noes >= drawAfter);
}
