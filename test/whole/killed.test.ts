import { expect, test } from "vitest";
import { answer, exportedAsks, start } from "../support/start.js";
import { temporaryHome } from "../support/temporary-home.js";

const WRITERS = 100;
const AT_ONCE = 4;

/** The id that a process acknowledged before it was killed; undefined if it did not get that far. */
function acknowledged(stdout: string): string | undefined {
	return stdout.endsWith("\n") ? JSON.parse(stdout).ask.id : undefined;
}

test("100 writing processes are killed at random moments: what was acknowledged is there", {
	timeout: 120_000,
}, async () => {
	const home = temporaryHome();
	// How long one of them takes on this machine, so that the moments spread over its whole life and a little beyond.
	const started = performance.now();
	await answer(["no", "First", "--quick"], { home });
	const life = performance.now() - started;
	const kept: string[] = [];
	const writeAndDie = async (number: number) => {
		// Every third closes a pending ask, which takes the journal's lock.
		const who = number % 3 === 0 ? "Pending" : `Who ${number}`;
		if (number % 3 === 0) await answer(["ask", who], { home });
		const writer = start(["no", who, "--quick", "--json"], { home });
		const timer = setTimeout(() => writer.kill("SIGKILL"), Math.random() * life * 1.5);
		const { code, stdout } = await writer.ended;
		clearTimeout(timer);
		const id = acknowledged(stdout);
		if (code === 0) expect(id).toBeDefined();
		if (id) kept.push(id);
	};
	for (let first = 0; first < WRITERS; first += AT_ONCE) {
		await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => writeAndDie(first + index)));
	}

	const next = start(["no", "Next", "--quick", "--json"], { home });
	const { code, stderr } = await next.ended;
	expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
	const noes = new Set((await exportedAsks(home)).filter(({ outcome }) => outcome === "no").map(({ id }) => id));
	expect(kept.filter((id) => !noes.has(id))).toEqual([]);
	expect(kept.length).toBeGreaterThan(0);
	expect(kept.length).toBeLessThan(WRITERS);
});
