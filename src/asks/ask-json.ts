import { isoOf } from "../time/iso.js";
import type { Ask, Resolution } from "./ask.js";

/**
 * An ask as every command prints it: the contract's keys in its order, then what else it tells, from `until` on, and `deleted` if it is.
 * Times are ISO 8601 with the offset they were written at.
 */
export function askJson(ask: Ask) {
	const { ritual, source, forecast } = ask;
	const decidedOffset = ask.decidedOffset ?? ask.askedOffset;
	return {
		id: ask._id,
		who: ask.who,
		outcome: ask.outcome,
		askedAt: isoOf(ask.askedAt.getTime(), ask.askedOffset),
		decidedAt: ask.decidedAt && isoOf(ask.decidedAt.getTime(), decidedOffset),
		channel: ask.channel,
		stage: ask.stage,
		reasons: ask.reasons,
		segment: ask.segment,
		value: ask.value,
		currency: ask.currency,
		note: ask.note,
		tags: ask.tags,
		forecast: forecast && { chance: forecast.chance, dread: forecast.dread },
		ritual: ritual && {
			explanation: ritual.explanation,
			lesson: ritual.lesson,
			rated: ritual.rated ? { as: ritual.rated.as, at: isoOf(ritual.rated.at.getTime(), decidedOffset) } : null,
			nextMove: ritual.nextMove && {
				text: ritual.nextMove.text,
				on: ritual.nextMove.on,
				resolved: resolutionJson(ritual.nextMove.resolved, decidedOffset),
			},
			feeling: ritual.feeling,
			completedAt: ritual.completedAt && isoOf(ritual.completedAt.getTime(), decidedOffset),
		},
		source: source && { system: source.system, id: source.id, batch: source.batch },
		until: ask.until,
		untilResolved: resolutionJson(ask.untilResolved, decidedOffset),
		waitUntil: ask.waitUntil ?? null,
		why: ask.why,
		wonReasons: ask.wonReasons ?? [],
		dateOnly: ask.dateOnly,
		...(ask.deleted ? { deleted: true } : {}),
	};
}

function resolutionJson(resolution: Resolution | null | undefined, offset: number) {
	return resolution ? { how: resolution.how, at: isoOf(resolution.at.getTime(), offset) } : null;
}
