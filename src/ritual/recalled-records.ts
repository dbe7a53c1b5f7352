import type { Ask, LessonRating } from "../asks/ask.js";
import { asksCollection } from "../asks/ask-records.js";
import type { Context } from "../command/context.js";
import { lessonFor, type Recalled } from "./lessons/lesson-records.js";
import type { RitualState } from "./ritual.js";

/** The past lesson that fits a no as the ritual has it now, and what was said of it; undefined if none does, or all rest. */
export function recalledFor(
	context: Context,
	ask: Ask,
	{ answers }: Pick<RitualState, "answers">,
): (Recalled & { rated: LessonRating | null }) | undefined {
	const { _id, who, channel } = ask;
	const { reasons, stage } = answers;
	const recalled = lessonFor(context, { reasons, channel, stage, who, exceptId: _id });
	return recalled && { ...recalled, rated: ratingOf(context, recalled.id) };
}

function ratingOf(context: Context, id: string): LessonRating | null {
	return context.journal().records(asksCollection).get(id)?.ritual?.rated?.as ?? null;
}
