import { expect, test } from "vitest";
import { PLACES, SHELL_KEYS } from "../../src/dashboard/keys.js";
import { actionsMatching } from "../../src/dashboard/palette-screen.js";

test("no key means two things in one place", () => {
	const anywhere = SHELL_KEYS.flatMap(({ keys }) => keys);
	for (const { place, bindings, over } of PLACES) {
		const own = bindings.flatMap(({ keys }) => keys);
		expect(own, place).toEqual([...new Set(own)]);
		// A screen over the tabs hears every key alone; a tab shares them with the dashboard.
		if (!over && bindings !== SHELL_KEYS)
			expect(
				own.filter((key) => anywhere.includes(key)),
				place,
			).toEqual([]);
	}
});

test("the palette finds an action by any of its words", () => {
	expect(actionsMatching("record no").map(({ id }) => id)).toEqual(["add-no"]);
	expect(actionsMatching("undo").map(({ id }) => id)).toContain("undo");
	expect(actionsMatching("zzz")).toEqual([]);
});
