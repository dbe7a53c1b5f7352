import type { LessonRating } from "../../asks/ask.js";
import { outcomeMark } from "../../asks/outcome-mark.js";
import { channelLabel, reasonLabel, stagesFor } from "../../asks/vocabulary.js";
import { wonReasonLabel } from "../../asks/won-reasons.js";
import type { Persona } from "../../settings/settings.js";
import { shown, shownLine } from "../../terminal/clean.js";
import { capital } from "../../terminal/sentence.js";
import type { Day } from "../../time/days.js";
import { dayThisYear } from "../../time/words.js";
import type { Common, Situation } from "./lesson-fit.js";
import type { Lesson } from "./lesson-sheet.js";

/** A lesson that comes back. `id` is that of its ask, `on` the day of its answer, `why` what is the same now: "once it was no budget". */
export type Recalled = {
	id: string;
	lesson: string;
	who: string;
	on: Day;
	why: string;
	rated: LessonRating | null;
	/** The situation it was asked for, as `situationKey` writes it. */
	situation: string;
};

/** How a channel reads behind "once". */
const BY_CHANNEL: Record<string, string> = {
	phone: "by phone",
	email: "by email",
	linkedin_dm: "by LinkedIn message",
	sms: "by SMS or WhatsApp",
	video_meeting: "in a video meeting",
	in_person: "in person",
	event: "at an event",
	referral: "through a referral",
	inbound_form: "through an inbound form",
	mail: "by letter",
	webinar: "in a webinar",
	social_post: "through a social post",
	application_portal: "through an application portal",
};

/**
 * Why a lesson comes back: the strongest thing that it has in common with the situation. It need not be the last time: later asks may have
 * no lesson, or one that rests. A yes's lesson is what can be repeated.
 */
export function whyWords(lesson: Lesson, common: Common, situation: Situation, persona: Persona): string {
	const isYes = lesson.outcome === "yes";
	const start = isYes ? "what worked" : "once";
	switch (common) {
		case "who":
			return `${isYes ? "what worked " : ""}with ${shownLine(lesson.who)}`;
		case "reason": {
			const reason = lesson.reasons.find((one) => situation.reasons?.includes(one)) ?? "";
			return `once it was ${shownLine(reasonLabel(reason)).toLowerCase()}`;
		}
		case "stage":
			return `${start} at this stage, ${stageWord(lesson.stage ?? "", persona)}`;
		case "channel": {
			const channel = lesson.channel ?? "";
			return `${start} ${BY_CHANNEL[channel] ?? `through ${channelWord(channel)}`}`;
		}
	}
}

/** The two lines with which a lesson comes back `today`: when and with whom it was learned, and the lesson itself in quotes. They are not wrapped. */
export function recalledLines(
	{ lesson, who, on, why }: Pick<Recalled, "lesson" | "who" | "on" | "why">,
	today: Day,
): [about: string, lesson: string] {
	const name = shownLine(who);
	const day = dayThisYear(on, today);
	const details = why.endsWith(`with ${name}`) ? day : `${day}, ${name}`;
	return [`${capital(why)} (${details}):`, `"${shown(lesson)}"`];
}

/** What is known of the ask of a lesson, in a few words: its outcome, and why it was a no or what won it. */
export function aboutWords({ outcome, reasons, wonReasons }: Lesson): string {
	const why = outcome === "yes" ? wonReasons.map(wonReasonLabel) : reasons.map(reasonLabel);
	return [outcomeMark(outcome).word, ...why.map((label) => shownLine(label).toLowerCase())].join(", ");
}

/** What a rating says. */
export const RATING_WORDS: Record<LessonRating, string> = { true: "still true", outdated: "outdated" };

/** What is known of the ask of a lesson, with its channel and stage. */
export function askWords(lesson: Lesson, persona: Persona): string {
	const channel = lesson.channel && channelWord(lesson.channel);
	const stage = lesson.stage && stageWord(lesson.stage, persona);
	return [aboutWords(lesson), channel, stage].filter(Boolean).join(", ");
}

function channelWord(channel: string): string {
	return shownLine(channelLabel(channel)).toLowerCase();
}

/** A stage in the persona's word for it. */
function stageWord(stage: string, persona: Persona): string {
	return shownLine(stagesFor(persona).find(({ id }) => id === stage)?.label ?? stage).toLowerCase();
}
