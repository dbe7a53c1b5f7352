import type { Ask, Forecast, Outcome, Ritual } from "../asks/ask.js";
import type { Draft } from "../journal/journal.js";
import type { Clock } from "../time/clock.js";
import { addDays, dayOf } from "../time/days.js";
import { type Moment, momentsOf, workingTime } from "./demo-calendar.js";
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
import { type Random, randomFrom } from "./demo-random.js";

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;

type Channel = "phone" | "email" | "linkedin_dm" | "video_meeting" | "referral" | "in_person";

/** How each channel is used (weight), how well it works (factor on the chance of a yes), how many days an answer takes at most. */
const CHANNELS: Record<Channel, { weight: number; factor: number; answerDays: number }> = {
	phone: { weight: 56, factor: 1, answerDays: 0 },
	email: { weight: 18, factor: 0.55, answerDays: 8 },
	linkedin_dm: { weight: 8, factor: 0.6, answerDays: 6 },
	video_meeting: { weight: 10, factor: 1.6, answerDays: 3 },
	referral: { weight: 5, factor: 2.6, answerDays: 2 },
	in_person: { weight: 3, factor: 1.8, answerDays: 0 },
};
const CHANNEL_WEIGHTS = weightsOf(CHANNELS);

/** Segments alike: weight, factor on the chance of a yes, and the usual value of a yes. */
const SEGMENTS: Record<Segment, { weight: number; factor: number; value: number }> = {
	retail: { weight: 24, factor: 0.8, value: 3_200 },
	logistics: { weight: 18, factor: 1.5, value: 5_400 },
	manufacturing: { weight: 22, factor: 1.1, value: 7_800 },
	healthcare: { weight: 14, factor: 0.9, value: 6_100 },
	software: { weight: 12, factor: 0.7, value: 4_500 },
	hospitality: { weight: 10, factor: 1, value: 2_400 },
};
const SEGMENT_WEIGHTS = weightsOf(SEGMENTS);

const REASONS: Record<DemoReason, number> = {
	...{ price: 18, incumbent: 14, timing: 13, no_need: 12, budget: 11, no_response: 8, competitor: 8 },
	...{ no_authority: 6, no_decision: 4, feature_gap: 3, trust: 2, slow_process: 1 },
};
const STAGES = { prospecting: 34, qualifying: 26, meeting: 14, demo: 12, proposal: 9, negotiation: 5 };
const ENDINGS: Partial<Record<Outcome, number>> = { no: 74, not_now: 8, unreached: 12, ghosted: 5, withdrawn: 1 };

const CHANCE_OF_YES = 0.105;
/** A bad stretch: from 8 to 5 weeks ago almost nothing worked. */
const SLUMP = { from: 57, to: 34, factor: 0.15 };
/** Older follow-ups are settled, so that what is due stays a short list. */
const FOLLOW_UP_DAYS = 21;

/** Some asks of the last weeks never got an answer. */
const GONE_QUIET = { days: 28, chance: 0.08 };

/** What the data is made from. `seed` is any whole number, `count` how many asks, `clock` says when it ends and in which zone. */
export type DemoRequest = { seed: number; count: number; clock: Clock };

/** `count` invented asks of one salesperson, in order of asking, the newest of them today. The same request gives the same asks. */
export function demoAsks({ seed, count, clock }: DemoRequest): Draft<Ask>[] {
	const random = randomFrom(seed);
	const waiting = new Set<string>();
	return momentsOf(count, clock, random).map((moment) => demoAsk(moment, clock, random, waiting));
}

/** `waiting` are the companies with a pending ask; they are not asked anew. */
function demoAsk(moment: Moment, clock: Clock, random: Random, waiting: Set<string>): Draft<Ask> {
	const segment = random.weighted(SEGMENT_WEIGHTS);
	const who = companyOf(segment, random, waiting);
	const channel = random.weighted(CHANNEL_WEIGHTS);
	const chance = chanceOf(moment, segment, channel);
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
		stage: outcome === "yes" ? "closed" : outcome === "unreached" ? "prospecting" : random.weighted(STAGES),
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

function chanceOf({ at, offset, daysAgo }: Moment, segment: Segment, channel: Channel): number {
	const hour = new Date(at + offset * 60_000).getUTCHours();
	const byHour = hour >= 9 && hour < 12 ? 1.2 : 0.85;
	const bySlump = daysAgo <= SLUMP.from && daysAgo >= SLUMP.to ? SLUMP.factor : 1;
	return Math.min(0.6, CHANCE_OF_YES * byHour * bySlump * SEGMENTS[segment].factor * CHANNELS[channel].factor);
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

/** A guess is hopeful by a few points and round; dread has little to do with the chance. */
function forecastOf(chance: number, random: Random): Forecast | null {
	if (!random.chance(0.3)) return null;
	const guess = Math.round((chance * 100 + 6 + 8 * random.normal()) / 5) * 5;
	return { chance: Math.min(95, Math.max(5, guess)), dread: zeroToTen(5 + 2 * random.normal()) };
}

type Refusal = { reason: DemoReason; decided: number; forecast: Forecast | null; daysAgo: number };

function ritualOf({ reason, decided, forecast, daysAgo }: Refusal, clock: Clock, random: Random): Ritual | null {
	const completedAt = decided + random.between(1, 40) * 60_000;
	if (completedAt > clock.now() || !random.chance(0.4)) return null;
	const { explanations, lessons, moves } = REASON_CONTENT[reason];
	const recent = daysAgo <= FOLLOW_UP_DAYS && random.chance(0.6);
	const before = forecast?.dread ?? 5;
	return {
		explanation: random.chance(0.7) ? random.pick<string>(explanations) : null,
		lesson: random.chance(0.85) ? random.pick<string>(lessons) : null,
		nextMove: recent ? { text: random.pick<string>(moves), on: dayFromNow(random.between(-1, 9), clock) } : null,
		feeling: zeroToTen(before - 2 + 1.5 * random.normal()),
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
