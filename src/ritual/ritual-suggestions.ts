import { replaceAll } from "../terminal/text-field.js";
import { addDays, type Day, weekdayOf } from "../time/days.js";
import { dayNear, fromToday } from "../time/words.js";
import type { Line } from "./content/content.js";
import { partAt, type RitualState, standAt, takeTyping } from "./ritual.js";
import { inVoice, type Speaking } from "./voice.js";

/** A text to keep or to finish, in the voice that is spoken; a next move brings its day, as a date and in words. */
export type Suggestion = { text: string; line: Line; on: Day | null; when: string | null };

/** Whom suggestions are made for: who speaks to whom, the weekdays off (1 for Monday to 7 for Sunday). */
export type Whom = Speaking & { restDays: readonly number[] };

/** What is suggested at the question at hand: starters of a lesson, next moves; nothing elsewhere. A move's day is none of the days off. `date` as `whenWords` takes it. */
export function suggestionsAt(
	{ at, offered }: Pick<RitualState, "at" | "offered">,
	whom: Whom,
	today: Day,
	date: Day = today,
): Suggestion[] {
	const part = partAt({ at })?.part;
	const suggestion = (line: Line, on: Day | null): Suggestion => {
		return { text: inVoice(line.text, whom), line, on, when: on === null ? null : whenWords(on, today, date) };
	};
	if (part === "lesson") return (offered?.offer.starters ?? []).map((line) => suggestion(line, null));
	if (part !== "move") return [];
	return (offered?.offer.moves ?? []).map((move) =>
		suggestion(move, move.inDays === null ? null : workday(addDays(today, move.inDays), whom.restDays)),
	);
}

/** A day as it lies to today: "in 7 days, Mon 30 Nov"; after midnight, while today is still the day before `date` on the calendar, only "Mon 30 Nov". */
export function whenWords(day: Day, today: Day, date: Day): string {
	const on = dayNear(day, today);
	return date === today ? `${fromToday(day, today)}, ${on}` : on;
}

/** The day, or the first one after it that is not off. */
function workday(day: Day, restDays: readonly number[]): Day {
	const days = [0, 1, 2, 3, 4, 5, 6].map((later) => addDays(day, later));
	return days.find((one) => !restDays.includes(weekdayOf(one))) ?? day;
}

/** Which suggestion stands in the field as it was put there; -1 if none does. */
export function suggestedAt({ field }: RitualState, suggestions: readonly Suggestion[]): number {
	return suggestions.findIndex(({ text }) => text === field.text);
}

/** Whether the arrows bring suggestions: into an empty field, or in the place of an untouched one. */
export function canSuggest(state: RitualState, suggestions: readonly Suggestion[]): boolean {
	return suggestions.length > 0 && (state.field.text === "" || suggestedAt(state, suggestions) >= 0);
}

/** Puts the next suggestion (or the one before) into the field; beyond both ends the field is empty. Undefined where it holds words of one's own. */
export function turnSuggestion(
	state: RitualState,
	suggestions: readonly Suggestion[],
	step: 1 | -1,
): RitualState | undefined {
	if (!canSuggest(state, suggestions)) return undefined;
	const places = suggestions.length + 1;
	const next = (suggestedAt(state, suggestions) + 1 + step + places) % places;
	const suggestion = suggestions[next - 1];
	const field = replaceAll(state.field, suggestion?.text ?? "");
	const filled = { ...state, field, trouble: null };
	return partAt(state)?.part === "move" ? withDay(filled, suggestion?.on) : filled;
}

/** The state with the day that a suggested move brings; without one, the day the ask already had. */
export function withDay(state: RitualState, on: Day | null | undefined): RitualState {
	return { ...state, answers: { ...state.answers, on: on === undefined ? state.before.answers.on : on } };
}

/** Takes a suggested next move as it stands and goes past its day, which is answered; undefined if it is not one, or its day was changed. */
export function takeSuggestedMove(state: RitualState, suggestions: readonly Suggestion[]): RitualState | undefined {
	const suggestion = suggestions[suggestedAt(state, suggestions)];
	if (partAt(state)?.part !== "move" || !suggestion || suggestion.on !== state.answers.on) return undefined;
	return standAt(takeTyping(state), state.at + 2);
}
