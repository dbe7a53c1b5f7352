import type { Digest } from "../journal/journal.js";
import { type Ask, whoKey } from "./ask.js";

/** When each who (as `whoKey` writes it) was last asked or answered, in epoch milliseconds. An attempt that reached nobody asked nobody. */
export type LastAsked = Record<string, number>;

/** How the journal makes and keeps these: apart from the histories, because only a not-now that has come due needs them. */
export const lastAskedDigest: Digest<Ask, LastAsked> = {
	name: "last-asked",
	key: "1",
	empty: {},
	of: lastAsked,
	add: (left, right) => later([...Object.entries(left), ...Object.entries(right)]),
};

/** The newest instant of each who in several files; undefined for somebody who was never asked. */
export function lastAskedIn(files: readonly LastAsked[], who: string): number | undefined {
	const key = whoKey(who);
	let last: number | undefined;
	for (const file of files) {
		const at = Object.hasOwn(file, key) ? file[key] : undefined;
		if (at !== undefined && (last === undefined || at > last)) last = at;
	}
	return last;
}

function lastAsked(asks: readonly Ask[]): LastAsked {
	const reached = asks.filter(({ deleted, outcome }) => !deleted && outcome !== "unreached");
	return later(reached.map((ask) => [whoKey(ask.who), lastMoment(ask)]));
}

/** When an ask was answered, or made while nobody has. */
export function lastMoment({ askedAt, decidedAt }: Pick<Ask, "askedAt" | "decidedAt">): number {
	return (decidedAt ?? askedAt).getTime();
}

function later(entries: readonly [who: string, at: number][]): LastAsked {
	const last = new Map<string, number>();
	for (const [who, at] of entries) if (at > (last.get(who) ?? Number.NEGATIVE_INFINITY)) last.set(who, at);
	return Object.fromEntries(last);
}
