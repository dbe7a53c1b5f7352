import type { Digest } from "../../journal/journal.js";
import type { Ask } from "../ask.js";
import { decisionDay } from "../decided-sheet.js";
import type { KnownWho } from "./similar-who.js";
import { coreOf } from "./who-core.js";

/** Every spelling of a who, in order of its first writing: its core, how many asks are written so, the day of the last as `dayNumber` counts. */
export type WhoSheet = [who: string, core: string, asks: number, last: number][];

/** How the journal makes and keeps these sheets; the number in the key changes with what `coreOf` gives. `dayStartsAt` in minutes after midnight. */
export function whoDigest(dayStartsAt: number): Digest<Ask, WhoSheet> {
	return {
		name: "whos",
		key: `1-${dayStartsAt}`,
		empty: [],
		of: (asks) => whoSheet(asks, dayStartsAt),
		add: (left, right) => together([left, right]),
	};
}

/** The sheet of asks in order of writing; deleted ones are left out. */
export function whoSheet(asks: readonly Ask[], dayStartsAt: number): WhoSheet {
	const rows = new Map<string, WhoSheet[number]>();
	for (const ask of asks) {
		if (ask.deleted) continue;
		const last = decisionDay(ask, dayStartsAt);
		const row = rows.get(ask.who);
		if (!row) rows.set(ask.who, [ask.who, coreOf(ask.who), 1, last]);
		else rows.set(ask.who, [row[0], row[1], row[2] + 1, Math.max(row[3], last)]);
	}
	return [...rows.values()];
}

/** Every spelling of several sheets, each once. */
export function knownIn(sheets: readonly WhoSheet[]): KnownWho[] {
	return together(sheets).map(([who, core, asks, last]) => ({ who, core, asks, last }));
}

function together(sheets: readonly WhoSheet[]): WhoSheet {
	const rows = new Map<string, WhoSheet[number]>();
	for (const sheet of sheets) {
		for (const row of sheet) {
			const [who, core, asks, last] = row;
			const before = rows.get(who);
			rows.set(who, before ? [who, core, before[2] + asks, Math.max(before[3], last)] : row);
		}
	}
	return [...rows.values()];
}
