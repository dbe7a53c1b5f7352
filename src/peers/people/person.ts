import type { Doc } from "../../journal/journal.js";
import type { Day } from "../../time/days.js";
import type { Moment } from "../../time/moment.js";

/** What somebody is to the person, in the order in which it is offered. */
export const ROLES = ["mentor", "peer", "friend", "coach"] as const;

/** One of `ROLES`. */
export type Role = (typeof ROLES)[number];

/** The most characters of a name and of how to reach somebody; what is longer is a slip. */
export const LONGEST = { name: 100, contact: 500 } as const;

/** Once that one was in touch: `at` with the writer's `offset` in minutes east of UTC; `dateOnly` if no time of day was said. */
export type Contact = { at: Date; offset: number; dateOnly: boolean; note: string | null };

/**
 * Somebody behind the person: a mentor, peer, friend or coach. `contact` says how to reach them, `everyDays` how often one wants to be
 * in touch (null: no rhythm), `note` is private. `met` are the times one was in touch, in order of writing.
 */
export type Person = Doc & {
	name: string;
	role: Role;
	contact: string | null;
	everyDays: number | null;
	note: string | null;
	addedAt: Date;
	addedOffset: number;
	met: Contact[];
	/** They stay away until this day; with `until` null until they are taken up again. */
	paused: { until: Day | null } | null;
	/** Not asked about before this day. */
	waitUntil: Day | null;
};

/** That one was in touch at a moment. */
export function contactAt({ at, offset, dateOnly }: Moment, note: string | null = null): Contact {
	return { at: new Date(at), offset, dateOnly, note };
}
