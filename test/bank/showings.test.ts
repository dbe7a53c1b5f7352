import fc from "fast-check";
import { expect, test } from "vitest";
import {
	isNoted,
	keptShowings,
	lastShowing,
	placesOf,
	type Showings,
	showingsOf,
	withShowing,
} from "../../src/bank/showings.js";

const NEVER = showingsOf(undefined);
const again = (showings: Showings) => showingsOf(keptShowings(showings));

/** What happens in a bank, one day after the other: a deposit is put in, taken out, brought back where it was, or shown. */
const happening = fc.record({
	what: fc.constantFrom("add" as const, "remove" as const, "restore" as const, "show" as const, "show" as const),
	which: fc.nat(1000),
});

test("whatever was added, deleted and brought back, each deposit is known by when and how often it was shown", () => {
	fc.assert(
		fc.property(fc.array(happening, { minLength: 1, maxLength: 120 }), fc.nat(60), (happenings, most) => {
			const all = Array.from({ length: most }, (_, number) => ({ id: `d${number}`, deleted: false }));
			const shown = new Map<string, { times: number; day: number }>();
			let showings = NEVER;
			for (const [day, { what, which }] of happenings.entries()) {
				const one = all[which % Math.max(1, all.length)];
				if (what === "add") all.push({ id: `n${day}`, deleted: false });
				else if (one && what !== "show") one.deleted = what === "remove";
				const ids = all.flatMap(({ id, deleted }) => (deleted ? [] : [id]));
				if (one && what === "show" && !one.deleted) {
					showings = again(withShowing(showings, one.id, day, ids));
					shown.set(one.id, { times: (shown.get(one.id)?.times ?? 0) + 1, day });
					expect(isNoted(showings, one.id, day)).toBe(true);
					// Those that are gone may be forgotten, though only where they are more than there are deposits.
					for (const id of [...shown.keys()]) if (!showings.ids.includes(id)) shown.delete(id);
					expect(showings.ids.length).toBeLessThanOrEqual(ids.length + 1);
				}
				const { at } = placesOf(showings, ids);
				const known = at.map((place) =>
					place < 0 ? undefined : { times: showings.times[place], day: showings.days[place] },
				);
				expect(known).toEqual(ids.map((id) => shown.get(id)));
			}
		}),
		{ seed: 3, numRuns: 300 },
	);
});

test("showings of deposits that are there are never forgotten", () => {
	const ids = ["a", "b", "c"];
	const showings = ids.reduceRight((before, id, index) => withShowing(before, id, index, ids), NEVER);
	expect(showings).toEqual({ ids, times: [1, 1, 1], days: [0, 1, 2], numbers: [3, 2, 1], last: "a" });
	expect(withShowing(showings, "c", 9, ["c"])).toMatchObject({ ids: ["c"], times: [2], days: [9], numbers: [2] });
});

test("however many are gone or in another order, all the others are found", () => {
	const ids = Array.from({ length: 300 }, (_, number) => `d${number}`);
	const shown = ids.toReversed().flatMap((id) => [id, `gone-${id}`]);
	const places = shown.map((_, place) => place);
	const showings = { ids: shown, times: shown.map(() => 1), days: places, numbers: places, last: null };
	expect(placesOf(showings, ids).at.map((place) => shown[place])).toEqual(ids);
	const tidy = withShowing(showings, "d0", 1000, ids);
	expect(tidy.ids).toEqual(ids);
	expect([tidy.days[0], tidy.days[299], tidy.times[0]]).toEqual([1000, 0, 2]);
});

test("columns of different lengths are garbage, as are values that are no numbers", () => {
	const uneven = JSON.stringify({ ids: ["a", "b"], times: [1], days: [3, 4], numbers: [1, 2], last: "a" });
	expect(showingsOf(uneven)).toEqual({ ...NEVER, last: "a" });
	const columns = { ids: ["a", 7, null], times: [1, "x", {}], days: ["y", 3, 4], numbers: [5, 8, "z"] };
	const showings = showingsOf(JSON.stringify(columns));
	expect(lastShowing(showings, placesOf(showings, ["a"]).at[0], 100)).toBeUndefined();
	const after = withShowing(showings, "a", 100, ["a", "b", "c"]);
	expect(after).toMatchObject({ times: [1, "x", {}], days: [100, 3, 4], numbers: [9, 8, "z"] });
});

test("a showing of a day to come takes no part, and the next one takes its place", () => {
	const ids = ["a"];
	const before = withShowing(withShowing(NEVER, "a", 10, ids), "a", 400, ids);
	expect(lastShowing(before, 0, 20)).toBeUndefined();
	const after = withShowing(before, "a", 20, ids);
	expect(lastShowing(after, 0, 20)).toMatchObject({ times: 2, day: 20 });
});
