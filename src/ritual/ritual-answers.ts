import type { Ask } from "../asks/ask.js";
import { NO_RITUAL, withLesson, withNextMove } from "../asks/ritual-fields.js";
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
	const learned = withLesson(ask.ritual ?? NO_RITUAL, told.lesson || null);
	const ritual = withNextMove(learned, told.move ? { text: told.move, on: told.on } : null);
	const { explanation, feeling } = told;
	return {
		...ask,
		note: said || null,
		reasons,
		stage,
		ritual: { ...ritual, explanation: explanation || null, feeling, completedAt },
	};
}

function changed(answers: Answers, before: Answers): Partial<Answers> {
	const isChanged = ([name, answer]: [string, unknown]) =>
		JSON.stringify(answer) !== JSON.stringify(before[name as keyof Answers]);
	return Object.fromEntries(Object.entries(answers).filter(isChanged));
}
