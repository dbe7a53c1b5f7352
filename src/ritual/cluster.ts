import type { Ratio } from "../ratio/ratio.js";

/** Noes at hand: the ratio, and all decided asks ever, in order of time, a letter each ("y" or "n"). */
type Noes = { ratio: Pick<Ratio, "run" | "slump">; history: string };

/**
 * What a draw was made for. A run is told by how many yeses came before it, whatever noes are added to it or taken back; an alarm by
 * how many asks had been decided when it was drawn for. `waitsFor` is the ask whose ritual was left at the deposit, unread.
 */
export type DrawnFor = { yeses: number; decidedInAlarm: number | null; waitsFor?: string | null };

/**
 * Whether a deposit comes before the ritual: after a run of `drawAfter` noes (0: never), or in a slump alarm, whatever the run. Once
 * in a run, and in an alarm without such a run once.
 */
export function isDrawDue(
	{ ratio: { run, slump }, history }: Noes,
	drawAfter: number,
	drawn: DrawnFor | undefined,
): boolean {
	if (drawAfter === 0 || drawn?.yeses === yesesIn(history)) return false;
	if (run.noes >= drawAfter) return true;
	if (!slump.alarm) return false;
	// The score stood at 0 before the alarm began; where it did so after the last draw, this is another alarm.
	const quietUntil = history.length - slump.since.asks;
	const inAlarm = drawn?.decidedInAlarm ?? null;
	return inAlarm === null || quietUntil >= inAlarm;
}

/** What is kept once a deposit was drawn. */
export function drawnNow({ ratio: { slump }, history }: Noes, before: DrawnFor | undefined): DrawnFor {
	const decidedInAlarm = slump.alarm ? history.length : (before?.decidedInAlarm ?? null);
	return { yeses: yesesIn(history), decidedInAlarm };
}

/** What was kept; undefined for garbage. */
export function drawnForOf(kept: unknown): DrawnFor | undefined {
	if (typeof kept !== "object" || kept === null) return undefined;
	const { yeses, decidedInAlarm, waitsFor } = kept as Partial<DrawnFor>;
	if (typeof yeses !== "number") return undefined;
	return {
		yeses,
		decidedInAlarm: typeof decidedInAlarm === "number" ? decidedInAlarm : null,
		...(typeof waitsFor === "string" ? { waitsFor } : {}),
	};
}

function yesesIn(history: string): number {
	return history.split("y").length - 1;
}
