import type { Deposit, DepositKind } from "../bank/deposit-records.js";
import type { Draft } from "../journal/journal.js";
import type { Contact, Person, Role } from "../peers/people/person.js";
import type { Clock } from "../time/clock.js";
import { addDays, type Day } from "../time/days.js";
import { instantOfWall } from "../time/local.js";
import { dateOf } from "../time/moment.js";
import { DEMO_MOMENTS, DEMO_PEOPLE } from "./demo-behind-content.js";
import { type Random, randomFrom } from "./demo-random.js";

/** An invented good moment; `yearsAgo` is of the calendar day of today, else `daysAgo` is about how long ago it was. */
export type DemoMoment = {
	kind: DepositKind;
	text: string;
	from: string | null;
	did?: string;
	daysAgo?: number;
	yearsAgo?: number;
	pinned?: boolean;
	private?: boolean;
};

/** An invented person; `metDaysAgo` are the contacts, the oldest first. */
export type DemoPerson = {
	name: string;
	role: Role;
	contact: string | null;
	everyDays: number | null;
	note?: string;
	knownDays: number;
	metDaysAgo: readonly { days: number; note?: string }[];
	isPaused?: boolean;
};

const MORE_THAN_JITTER = 4;

/** Good moments of every kind beside those of yeses, in order of time, one of them of this very day last year. The same seed gives the same. */
export function demoDeposits(seed: number, clock: Clock): Draft<Deposit>[] {
	const random = randomFrom(seed);
	const deposits = DEMO_MOMENTS.map((moment) => depositOf(moment, clock, random));
	return deposits.sort((left, right) => left.at.getTime() - right.at.getTime());
}

/** Five people: for two of them it is time, one is paused. */
export function demoPeople(clock: Clock): Draft<Person>[] {
	return DEMO_PEOPLE.map(({ name, role, contact, everyDays, note, knownDays, metDaysAgo, isPaused }) => {
		const added = noonOf(daysBefore(clock, knownDays), clock);
		const met = metDaysAgo.map(({ days, note: about }): Contact => {
			const { at, offset } = noonOf(daysBefore(clock, days), clock);
			return { at: new Date(at), offset, dateOnly: true, note: about ?? null };
		});
		return {
			name,
			role,
			contact,
			everyDays,
			note: note ?? null,
			addedAt: new Date(added.at),
			addedOffset: added.offset,
			met,
			paused: isPaused ? { until: null } : null,
			waitUntil: null,
		};
	});
}

function depositOf(moment: DemoMoment, clock: Clock, random: Random): Draft<Deposit> {
	const { kind, text, from, did, daysAgo = 0, yearsAgo, pinned = false } = moment;
	const jitter = random.between(0, MORE_THAN_JITTER);
	const day = yearsAgo === undefined ? daysBefore(clock, daysAgo + jitter) : yearsBefore(clock, yearsAgo);
	const { at, offset } = noonOf(day, clock);
	const made = { kind, text, from, did: did ?? null, at: new Date(at), offset, dateOnly: true };
	return { ...made, askId: null, channel: null, reasons: [], pinned, private: moment.private ?? false };
}

function daysBefore(clock: Clock, days: number): Day {
	return addDays(dateOf(clock), -days);
}

/** On 29 February of a leap year it is the day before. */
function yearsBefore(clock: Clock, years: number): Day {
	const today = dateOf(clock);
	const day = `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
	return day.endsWith("02-29") ? `${day.slice(0, 5)}02-28` : day;
}

function noonOf(day: Day, clock: Clock): { at: number; offset: number } {
	const wall = Date.parse(`${day}T12:00:00Z`);
	return instantOfWall(wall, clock) ?? { at: wall, offset: 0 };
}
