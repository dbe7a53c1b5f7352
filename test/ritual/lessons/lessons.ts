import type { Ask, LessonRating, Ritual } from "../../../src/asks/ask.js";
import { asksCollection } from "../../../src/asks/ask-records.js";
import { newAsk } from "../../../src/asks/new-ask.js";
import type { Context } from "../../../src/command/context.js";

const DAY = 86_400_000;

/** A ritual with nothing but its lesson, and how it was rated. */
export function aRitual(lesson: string, rated?: LessonRating): Ritual {
	const rating = rated && { rated: { as: rated, at: new Date("2026-11-01T10:00:00Z") } };
	return { explanation: null, lesson, nextMove: null, feeling: null, completedAt: null, ...rating };
}

/** What a test says of an ask with a lesson: a no unless said, `daysAgo` days before now. */
export type Learned = Partial<Omit<Ask, "ritual">> & {
	who: string;
	lesson: string;
	daysAgo?: number;
	rated?: LessonRating;
};

/** Records asks with lessons; gives their ids. */
export function learn(context: Context, ...lessons: Learned[]): string[] {
	const drafts = lessons.map(({ who, lesson, daysAgo = 10, rated, ...fields }) => {
		const at = context.clock.now() - daysAgo * DAY;
		const ask = newAsk(who, { at, offset: context.clock.offsetAt(at), dateOnly: false });
		const decided = { outcome: "no" as const, decidedAt: ask.askedAt, decidedOffset: ask.askedOffset };
		return { ...ask, ...decided, ritual: aRitual(lesson, rated), ...fields };
	});
	return context
		.journal()
		.add("lessons for a test", asksCollection, drafts)
		.map(({ _id }) => _id);
}
