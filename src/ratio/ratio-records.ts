import { type Ask, isDecided } from "../asks/ask.js";
import { histories } from "../asks/ask-records.js";
import { firstDay } from "../asks/history.js";
import type { Context } from "../command/context.js";
import type { Journal } from "../journal/journal.js";
import type { Settings } from "../settings/settings.js";
import type { Clock } from "../time/clock.js";
import { todayOf } from "../time/moment.js";
import { windowFacts } from "./facts.js";
import { type Ratio, ratioOf, type Window } from "./ratio.js";
import { clearedAfter } from "./slump/slump-records.js";
import { allDays, lastDays } from "./window.js";

/** The ratio of a window, by default the settings' last days; `without` leaves out one ask, to show what it changed. */
export function ratioNow(
	journal: Journal,
	settings: Settings,
	clock: Clock,
	options: { window?: Window; without?: Ask } = {},
): Ratio {
	const window = options.window ?? lastDays(todayOf(clock, settings.dayStartsAt), settings.windowDays);
	const all = histories(journal, settings);
	const facts = windowFacts(all, window, settings.countGhosted);
	const cleared = clearedAfter(journal, all, settings.countGhosted);
	const { without } = options;
	if (!without || !isDecided(without.outcome, settings.countGhosted)) return ratioOf(facts, settings, cleared);
	const letter = without.outcome === "yes" ? "y" : "n";
	const counted = { yes: "yes", no: "no", not_now: "notNow", ghosted: "ghosted" } as const;
	const kind = counted[without.outcome as keyof typeof counted];
	const counts = { ...facts.counts, [kind]: Math.max(0, facts.counts[kind] - 1) };
	const at = facts.history.lastIndexOf(letter);
	return ratioOf(
		{ ...facts, counts, decided: withoutLast(facts.decided, letter), history: withoutLast(facts.history, letter) },
		settings,
		at >= 0 && at < cleared ? cleared - 1 : cleared,
	);
}

/** The window of so many days up to today; null is everything, "own" the settings' window. */
export function reachWindow(context: Context, reach: number | null | "own"): Window {
	const settings = context.settings();
	const today = todayOf(context.clock, settings.dayStartsAt);
	if (reach === null) return allDays(firstDay(histories(context.journal(), settings)), today);
	return lastDays(today, reach === "own" ? settings.windowDays : reach);
}

function withoutLast(sequence: string, letter: "y" | "n"): string {
	const at = sequence.lastIndexOf(letter);
	return at < 0 ? sequence : sequence.slice(0, at) + sequence.slice(at + 1);
}
