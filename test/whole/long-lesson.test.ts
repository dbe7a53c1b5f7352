import { parse } from "csv-parse/sync";
import { afterEach, expect, test } from "vitest";
import { answer, exportedAsks, start } from "../support/start.js";
import { temporaryHome } from "../support/temporary-home.js";
import { closeTerminals, openTerminal } from "../support/terminal.js";

afterEach(closeTerminals);

const NOON = { UNFAZED_NOW: "2026-11-22T12:00:00" };
/** Ten thousand characters, of every width, with lines of their own. */
const LONG = `${"Name the price first. 価格 👩‍👩‍👧 e\u0301\n".repeat(400).slice(0, 9_993)}THE-END`;

type Opened = ReturnType<typeof openTerminal>;

async function quietHome(): Promise<string> {
	const home = temporaryHome();
	await answer(["settings", "set", "reducedMotion", "yes"], { home, env: NOON });
	return home;
}

async function toLesson(terminal: Opened): Promise<void> {
	await terminal.waitFor("What was said");
	terminal.press("enter");
	await terminal.waitFor("Which reason");
	terminal.press("enter");
	await terminal.waitFor("How far");
	terminal.press("enter");
	await terminal.waitFor("step 2 of 5");
	terminal.press("enter");
	await terminal.waitFor("step 3 of 5");
}

/** Waits until the screen is whole: its foot stands where it belongs, and nothing reaches over the window. */
function whole(terminal: Opened, foot: RegExp): Promise<string> {
	return terminal.waitFor(() => {
		const [rule = "", last = ""] = terminal.screen().slice(-2);
		return foot.test(last) && /^[─-]+$/.test(rule);
	});
}

test.each([
	[80, 24],
	[60, 15],
])("pasted into the ritual at %i x %i, killed, resumed and saved: all of it is there", async (columns, rows) => {
	const home = await quietHome();
	const first = openTerminal(["no", "Acme", "--reason", "price"], { home, env: NOON, columns, rows });
	await toLesson(first);
	first.paste(LONG);
	await first.waitFor("THE-END");
	await whole(first, /Enter next/);
	expect(first.text()).toMatch(/^ +… /m);
	first.kill("SIGKILL");
	await first.exited;

	const resumed = openTerminal(["ritual"], { home, env: NOON, columns, rows });
	await resumed.waitFor("THE-END");
	resumed.press("ctrl-a");
	resumed.type("\x1b[1;5H");
	await resumed.waitFor(/› Name the price first/);
	resumed.type("First: ");
	await resumed.waitFor(/› First: Name the price first/);
	resumed.press("ctrl-s");
	const kept = await resumed.waitFor("Kept.");
	expect(kept).toMatch(/Lesson: First: Name the price[\s\S]*…/);
	await whole(resumed, /any key done/);
	expect((await exportedAsks(home))[0]?.ritual?.lesson).toBe(`First: ${LONG}`);
});

test("it is listed in short, edited whole, and exported whole", async () => {
	const home = await quietHome();
	const { ask } = await answer(["no", "Acme", "--lesson", "-"], { home, env: NOON, input: LONG });
	const listed = await start(["lessons"], { home, env: NOON }).ended;
	expect(listed.stdout.split("\n").length).toBeLessThan(14);
	expect(listed.stdout).toMatch(/…\n1 lesson\n$/);

	const log = openTerminal([], { home, env: NOON });
	await log.waitFor("? keys");
	log.type("3");
	await log.waitFor(/^ 1 of 1$/m);
	log.press("enter");
	await log.waitFor(/Lesson +Name the price first/);
	await whole(log, /Enter edit/);
	for (let row = 0; !/▸ Lesson/.test(log.text()) && row < 20; row++) {
		const before = log.text();
		log.press("down");
		await log.waitFor((text) => text !== before);
	}
	log.press("enter");
	await log.waitFor("THE-END");
	await whole(log, /Enter save/);
	log.type("!");
	await log.waitFor("THE-END!");
	log.press("enter");
	await log.waitFor(/Enter edit/);

	const { code, stdout } = await start(["export", "--format", "csv"], { home, env: NOON }).ended;
	expect(code).toBe(0);
	expect(parse(stdout, { columns: true, bom: true })).toMatchObject([{ id: ask.id, who: "Acme", lesson: `${LONG}!` }]);
	expect((await answer(["lessons"], { home, env: NOON })).lessons[0].lesson).toBe(`${LONG}!`);
});

test("it comes back before the next no in a few rows", async () => {
	const home = await quietHome();
	await answer(["no", "Acme", "--reason", "price", "--lesson", "-"], { home, env: NOON, input: LONG });
	const terminal = openTerminal(["no", "Globex", "--reason", "price"], { home, env: NOON });
	await toLesson(terminal);
	const text = await terminal.waitFor(/Once [\s\S]*…/);
	expect(text).not.toContain("THE-END");
	await whole(terminal, /Enter skip/);
});
