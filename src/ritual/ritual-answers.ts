import type { Ask, NextMove, Ritual } from "../asks/ask.js";
import type { Day } from "../time/days.js";

/** What has been answered so far; an empty text or null is a skipped question. */
export type Answers = {
	said: string;
	reasons: string[];
	stage: string | null;
	explanation: string;
	lesson: string;
	move: string;
	on: Day | null;
	feeling: number | null;
};

/** When the ritual of an ask was finished, as ISO 8601; null if it was not. */
export function completionOf(ask: Ask): string | null {
	return ask.ritual?.completedAt?.toISOString() ?? null;
}

/** What an ask tells of the ritual's questions. */
export function answersOf(ask: Ask): Answers {
	return {
		said: ask.note ?? "",
		reasons: ask.reasons,
		stage: ask.stage,
		explanation: ask.ritual?.explanation ?? "",
		lesson: ask.ritual?.lesson ?? "",
		move: ask.ritual?.nextMove?.text ?? "",
		on: ask.ritual?.nextMove?.on ?? null,
		feeling: ask.ritual?.feeling ?? null,
	};
}

/** The ask with what the ritual changed since `before`, whatever else changed meanwhile; `completedAt` is when it was walked to its end or saved. */
export function withRitual(ask: Ask, answers: Answers, before: Answers, completedAt: Date): Ask {
	const { said, reasons, stage, ...told } = { ...answersOf(ask), ...changed(answers, before) };
	const { rated, ...kept } = ask.ritual ?? {};
	const lesson = told.lesson || null;
	const ritual: Ritual = {
		...kept,
		explanation: told.explanation || null,
		lesson,
		// A rating was said of the lesson that stood there.
		...(rated !== undefined && lesson === ask.ritual?.lesson && { rated }),
		nextMove: nextMoveOf(told, ask.ritual?.nextMove ?? null),
		feeling: told.feeling,
		completedAt,
	};
	return { ...ask, note: said || null, reasons, stage, ritual };
}

/** The next move as answered; the one that stood there, settled or not, if it is the same. */
function nextMoveOf({ move, on }: Pick<Answers, "move" | "on">, before: NextMove | null): NextMove | null {
	if (!move) return null;
	return before?.text === move && before.on === on ? before : { text: move, on };
}

function changed(answers: Answers, before: Answers): Partial<Answers> {
	const isChanged = ([name, answer]: [string, unknown]) =>
		JSON.stringify(answer) !== JSON.stringify(before[name as keyof Answers]);
	return Object.fromEntries(Object.entries(answers).filter(isChanged));
}
