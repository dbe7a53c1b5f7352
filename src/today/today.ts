import { eventsBetween, type MonthHistory } from "../asks/history.js";
import { actionFor } from "../terminal/bindings.js";
import type { KeyPress } from "../terminal/key-press.js";
import { type Day, daysBetween } from "../time/days.js";
import { TODAY_KEYS } from "./today-keys.js";

/** One thing that wants attention today. `days` is how long it has been waiting. */
export type Due = {
	askId: string;
	who: string;
	kind: "quiet" | "next_move" | "not_now";
	since: Day;
	days: number;
	text: string;
};

/** The day in figures, and what is due. */
export type Today = {
	day: Day;
	/** Asks made today, whatever came of them. */
	asked: number;
	yes: number;
	no: number;
	/** Made today and still open. */
	pending: number;
	/** Ended today without an answer: ghosted, unreached, withdrawn. */
	other: number;
	goal: number;
	/** Longest waiting first. */
	due: Due[];
	/** Asks in the whole journal. */
	asks: number;
};

/** Today out of the histories. A pending ask is quiet after `ghostAfterDays` days. */
export function todayFacts(
	histories: readonly MonthHistory[],
	day: Day,
	settings: { dailyGoal: number; ghostAfterDays: number },
): Today {
	const today: Today = {
		day,
		asked: 0,
		yes: 0,
		no: 0,
		pending: 0,
		other: 0,
		goal: settings.dailyGoal,
		due: [],
		asks: 0,
	};
	for (const history of histories) {
		today.asks += history.count;
		today.asked += history.asked[day] ?? 0;
		for (const ask of history.open) {
			const days = daysBetween(ask.askedDay, day);
			if (days === 0) today.pending += 1;
			if (days < settings.ghostAfterDays) continue;
			today.due.push({ askId: ask.id, who: ask.who, kind: "quiet", since: ask.askedDay, days, text: "" });
		}
		for (const due of history.due) {
			const days = daysBetween(due.on, day);
			if (days < 0) continue;
			today.due.push({ askId: due.id, who: due.who, kind: due.kind, since: due.on, days, text: due.text });
		}
	}
	for (const { outcome } of eventsBetween(histories, day, day)) {
		if (outcome === "yes") today.yes += 1;
		if (outcome === "no" || outcome === "not_now") today.no += 1;
		if (outcome === "ghosted" || outcome === "unreached" || outcome === "withdrawn") today.other += 1;
	}
	today.due.sort((left, right) => right.days - left.days || left.who.localeCompare(right.who));
	return today;
}

/** What a key does on Today: the due item selected, and whether to open it. Undefined if the key is not one of Today's. */
export function pressInToday(
	selected: number,
	key: KeyPress,
	count: number,
): { selected: number; open: boolean } | undefined {
	switch (actionFor(TODAY_KEYS, key)) {
		case "down":
			return { selected: Math.min(Math.max(0, count - 1), selected + 1), open: false };
		case "up":
			return { selected: Math.max(0, selected - 1), open: false };
		case "open":
			return { selected, open: true };
		default:
			return undefined;
	}
}

/** The day's asks by what came of them, a piece each; `other` only where there are some. */
export function dayWords({ yes, no, pending, other }: Today): string[] {
	const words = [`${yes} yes`, `${no} ${no === 1 ? "no" : "noes"}`, `${pending} pending`];
	return other > 0 ? [...words, `${other} other`] : words;
}

/** What a due item asks for, in a few words. */
export function dueWords(due: Due): string {
	if (due.kind === "quiet") return "gone quiet?";
	return due.kind === "not_now" ? "come back to them" : due.text;
}

/** Since when a due item waits: "asked 9 days ago", "since yesterday", "today". */
export function dueSince(due: Due): string {
	if (due.kind === "quiet") return `asked ${due.days} days ago`;
	if (due.days === 0) return "today";
	return due.days === 1 ? "since yesterday" : `${due.days} days ago`;
}
