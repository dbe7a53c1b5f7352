import type { Ask, Forecast, Outcome, Ritual } from "../asks/ask.js";
import type { Draft } from "../journal/journal.js";
import type { Clock } from "../time/clock.js";
import { addDays, dayOf } from "../time/days.js";
import { type Moment, workingTime } from "./demo-calendar.js";
import {
	COMPANY_KINDS,
	COMPANY_NAMES,
	type DemoReason,
	PEOPLE,
	REASON_CONTENT,
	ROLES,
	type Segment,
	WHYS,
} from "./demo-content.js";
import type { Random } from "./demo-random.js";

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;

type Channel = "phone" | "email" | "linkedin_dm" | "video_meeting" | "referral" | "in_person";

/** How each channel is used (weight), how well it works (factor on the chance of a yes), how many days an answer takes at most. */
const CHANNELS: Record<Channel, { weight: number; factor: number; answerDays: number }> = {
	phone: { weight: 52, factor: 1, answerDays: 0 },
	email: { weight: 18, factor: 0.7, answerDays: 8 },
	linkedin_dm: { weight: 8, factor: 0.8, answerDays: 6 },
	video_meeting: { weight: 10, factor: 1.2, answerDays: 3 },
	referral: { weight: 9, factor: 3, answerDays: 2 },
	in_person: { weight: 3, factor: 1.2, answerDays: 0 },
};
const CHANNEL_WEIGHTS = weightsOf(CHANNELS);

/** Segments alike: weight, factor on the chance of a yes, and the usual value of a yes. */
const SEGMENTS: Record<Segment, { weight: number; factor: number; value: number }> = {
	retail: { weight: 24, factor: 0.9, value: 3_200 },
	logistics: { weight: 18, factor: 1.2, value: 5_400 },
	manufacturing: { weight: 22, factor: 1.1, value: 7_800 },
	healthcare: { weight: 14, factor: 0.9, value: 6_100 },
	software: { weight: 12, factor: 0.9, value: 4_500 },
	hospitality: { weight: 10, factor: 1, value: 2_400 },
};
const SEGMENT_WEIGHTS = weightsOf(SEGMENTS);

const REASONS: Record<DemoReason, number> = {
	...{ price: 18, incumbent: 14, timing: 13, no_need: 12, budget: 11, no_response: 8, competitor: 8 },
	...{ no_authority: 6, no_decision: 4, feature_gap: 3, trust: 2, slow_process: 1 },
};
/** How far an ask had got when it was answered: yeses come late, but noes come there too. */
const STAGES_OF_NO = { prospecting: 24, qualifying: 22, meeting: 18, demo: 16, proposal: 12, negotiation: 8 };
const STAGES_OF_YES = { prospecting: 5, qualifying: 10, meeting: 15, demo: 20, proposal: 28, negotiation: 22 };
const ENDINGS: Partial<Record<Outcome, number>> = { no: 74, not_now: 8, unreached: 12, ghosted: 5, withdrawn: 1 };

const CHANCE_OF_YES = 0.075;
/** Late mornings work better than the rest of the day. */
const LATE_MORNING = { from: 10, to: 12, factor: 1.9, otherwise: 0.75 };
/** What somebody guesses who thinks a yes less likely than it is, as most do (Flynn and Lake 2008), and dreads a no more than it will hurt. */
const GUESS = { factor: 0.6, spread: 4, nearest: 5 };
const DREAD = { mean: 6.4, spread: 1.6, easesBy: 2.8 };
/** Older follow-ups are settled, so that what is due stays a short list. */
const FOLLOW_UP_DAYS = 21;

/** Some asks of the last weeks never got an answer. */
const GONE_QUIET = { days: 28, chance: 0.08 };

/** Where an invented ask stands: `luck` is a factor on the chance of a yes; `waiting`, the companies with a pending ask, are not asked anew and grow by this one's. */
export type Situation = { moment: Moment; luck: number; waiting: Set<string>; clock: Clock };

/** One invented ask of a salesperson and what came of it. */
export function demoAsk({ moment, luck, waiting, clock }: Situation, random: Random): Draft<Ask> {
	const segment = random.weighted(SEGMENT_WEIGHTS);
	const who = companyOf(segment, random, waiting);
	const channel = random.weighted(CHANNEL_WEIGHTS);
	const chance = luck * chanceOf(moment, segment, channel);
	const decided = decisionOf(moment, channel, clock, random);
	const outcome = decided === null ? "pending" : random.chance(chance) ? "yes" : random.weighted(ENDINGS);
	if (outcome === "pending") waiting.add(who);
	const forecast = forecastOf(chance, random);
	const refused = outcome === "no" || outcome === "not_now";
	const reason = refused ? random.weighted(REASONS) : null;
	const ritual =
		reason && decided !== null ? ritualOf({ reason, decided, forecast, daysAgo: moment.daysAgo }, clock, random) : null;
	return {
		who,
		outcome,
		askedAt: new Date(moment.at),
		askedOffset: moment.offset,
		decidedAt: decided === null ? null : new Date(decided),
		decidedOffset: decided === null ? null : clock.offsetAt(decided),
		dateOnly: false,
		channel,
		stage: stageOf(outcome, random),
		reasons: reason ? [reason] : [],
		segment,
		...priceOf(outcome, segment, random),
		note: random.chance(0.4) ? `Spoke to ${random.pick(PEOPLE)}, ${random.pick(ROLES)}.` : null,
		tags: random.chance(0.08) ? [random.pick(["trade fair", "spring list", "win-back"])] : [],
		until: outcome === "not_now" && moment.daysAgo <= FOLLOW_UP_DAYS ? dayFromNow(random.between(0, 20), clock) : null,
		why: outcome === "yes" && random.chance(0.6) ? random.pick(WHYS) : null,
		forecast,
		ritual,
		source: null,
	};
}

function companyOf(segment: Segment, random: Random, waiting: Set<string>): string {
	for (let tries = 0; tries < 50; tries++) {
		const company = `${random.pick(COMPANY_NAMES)} ${random.pick(COMPANY_KINDS[segment])}`;
		if (!waiting.has(company)) return company;
	}
	// Hardly any company is left: branches are told apart by a number.
	return `${random.pick(COMPANY_NAMES)} ${random.pick(COMPANY_KINDS[segment])} ${waiting.size}`;
}

function chanceOf({ at, offset }: Moment, segment: Segment, channel: Channel): number {
	const hour = new Date(at + offset * 60_000).getUTCHours();
	const { from, to, factor, otherwise } = LATE_MORNING;
	const byHour = hour >= from && hour < to ? factor : otherwise;
	return Math.min(0.6, CHANCE_OF_YES * byHour * SEGMENTS[segment].factor * CHANNELS[channel].factor);
}

function stageOf(outcome: Outcome, random: Random): string {
	if (outcome === "unreached") return "prospecting";
	return outcome === "yes" ? random.weighted(STAGES_OF_YES) : random.weighted(STAGES_OF_NO);
}

/** When the answer came, more often soon than late; null if it has not come yet. */
function decisionOf(moment: Moment, channel: Channel, clock: Clock, random: Random): number | null {
	const longest = CHANNELS[channel].answerDays;
	if (longest > 0 && moment.daysAgo <= GONE_QUIET.days && random.chance(GONE_QUIET.chance)) return null;
	const decided =
		longest === 0
			? moment.at + random.between(2, 14) * 60_000
			: workingTime(moment.at + Math.floor(random.next() ** 3 * longest * MS_PER_DAY), clock, random);
	return decided > clock.now() ? null : decided;
}

/** A guess is round; dread has little to do with the chance. */
function forecastOf(chance: number, random: Random): Forecast | null {
	if (!random.chance(0.3)) return null;
	const { factor, spread, nearest } = GUESS;
	const guess = Math.round((chance * 100 * factor + spread * random.normal()) / nearest) * nearest;
	return {
		chance: Math.min(95, Math.max(nearest, guess)),
		dread: zeroToTen(DREAD.mean + DREAD.spread * random.normal()),
	};
}

type Refusal = { reason: DemoReason; decided: number; forecast: Forecast | null; daysAgo: number };

function ritualOf({ reason, decided, forecast, daysAgo }: Refusal, clock: Clock, random: Random): Ritual | null {
	const completedAt = decided + random.between(1, 40) * 60_000;
	if (completedAt > clock.now() || !random.chance(0.4)) return null;
	const { explanations, lessons, moves } = REASON_CONTENT[reason];
	const recent = daysAgo <= FOLLOW_UP_DAYS && random.chance(0.6);
	const before = forecast?.dread ?? DREAD.mean;
	return {
		explanation: random.chance(0.7) ? random.pick<string>(explanations) : null,
		lesson: random.chance(0.85) ? random.pick<string>(lessons) : null,
		nextMove: recent ? { text: random.pick<string>(moves), on: dayFromNow(random.between(-1, 9), clock) } : null,
		feeling: zeroToTen(before - DREAD.easesBy + 1.5 * random.normal()),
		completedAt: new Date(completedAt),
	};
}

function priceOf(outcome: Outcome, segment: Segment, random: Random): Pick<Draft<Ask>, "value" | "currency"> {
	if (outcome !== "yes") return { value: null, currency: null };
	return {
		value: Math.max(200, Math.round((SEGMENTS[segment].value * Math.exp(0.6 * random.normal())) / 50) * 50),
		currency: segment === "software" ? "USD" : "EUR",
	};
}

function dayFromNow(days: number, clock: Clock): string {
	const now = clock.now();
	return addDays(dayOf(now, clock.offsetAt(now), 0), days);
}

function zeroToTen(value: number): number {
	return Math.min(10, Math.max(0, Math.round(value)));
}

function weightsOf<K extends string>(table: Record<K, { weight: number }>): Record<K, number> {
	const weights = {} as Record<K, number>;
	for (const key of Object.keys(table) as K[]) weights[key] = table[key].weight;
	return weights;
}
