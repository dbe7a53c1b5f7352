import { expect, test } from "vitest";
import { answer, exportedAsks } from "../support/start.js";
import { temporaryHome } from "../support/temporary-home.js";

const EACH = process.env.UNFAZED_SLOW_TESTS ? 1_000 : 60;

test(`two terminals log ${EACH} noes each at once, and none is lost`, { timeout: 60_000 + EACH * 1_000 }, async () => {
	const home = temporaryHome();
	const loop = async (terminal: string) => {
		const ids: string[] = [];
		for (let count = 0; count < EACH; count++) {
			ids.push((await answer(["no", `${terminal} ${count}`, "--quick"], { home })).ask.id);
		}
		return ids;
	};
	const logged = (await Promise.all([loop("left"), loop("right")])).flat();

	const asks = await exportedAsks(home);
	expect(new Set(asks.map(({ id }) => id))).toEqual(new Set(logged));
	expect(asks).toHaveLength(2 * EACH);
	expect((await answer(["ratio", "--all"], { home })).asks.no).toBe(2 * EACH);
});

test("two terminals close the same pending ask: it is closed once, and both noes are kept", async () => {
	const home = temporaryHome();
	const pending = (await answer(["ask", "Acme"], { home })).ask.id;
	const both = await Promise.all([1, 2].map(() => answer(["no", "Acme", "--quick"], { home })));
	const ids = both.map(({ ask }) => ask.id);
	expect(ids).toContain(pending);
	expect(new Set(ids).size).toBe(2);
	expect((await exportedAsks(home)).map(({ outcome }) => outcome)).toEqual(["no", "no"]);
});
