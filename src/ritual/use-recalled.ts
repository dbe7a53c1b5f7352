import { useMemo, useRef, useState } from "react";
import type { Ask, LessonRating } from "../asks/ask.js";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { lessonFor, type Recalled, rateLesson, situationOf } from "./lessons/lesson-records.js";
import { partAt, type RitualState } from "./ritual.js";

/** The past lesson at the lesson's question, and what rates it: the same rating again takes it back. `now` gives it at once, between two drawings. */
export function useRecalled(context: Context, ask: Ask, state: RitualState) {
	const [said, setSaid] = useState<{ id: string; rated: LessonRating | null }>();
	const isAsked = partAt(state)?.part === "lesson";
	const { reasons, stage } = state.answers;
	const about = `${reasons.join()} ${stage}`;
	// biome-ignore lint/correctness/useExhaustiveDependencies: `about` tells all of the state that matters, and the state changes with every key
	const found = useMemo(
		() => (isAsked ? lessonFor(context, situationOf(ask, state.answers)) : undefined),
		[context, ask, isAsked, about],
	);
	const shown: Recalled | undefined = found && said?.id === found.id ? { ...found, rated: said.rated } : found;
	const newest = useRef(shown);
	newest.current = shown;
	const rate = (as: LessonRating, say: (line: string) => void) => {
		const lesson = newest.current;
		if (!lesson) return;
		const trouble = troubleOf(() => {
			const rated = rateLesson(context.journal(), lesson.id, as, context.clock.now());
			setSaid({ id: lesson.id, rated: rated.ritual?.rated?.as ?? null });
		});
		if (trouble) say(trouble);
	};
	return { shown, now: () => newest.current, rate };
}
