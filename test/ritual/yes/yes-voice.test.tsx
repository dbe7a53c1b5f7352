import { afterEach, expect, test } from "vitest";
import { recordOutcome } from "../../../src/asks/ask-records.js";
import { YesScreen } from "../../../src/ritual/yes/yes-screen.js";
import { thisMoment } from "../../../src/time/moment.js";
import { contextAt } from "../../support/context.js";
import { type Drawn, renderAt } from "../../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

// In a file of its own: only where nothing has loaded what stores a setting does the first Ctrl-T take longer than the second.
test("each of two fast Ctrl-T turns the voice, and what is typed after them follows", async () => {
	const context = contextAt();
	const decision = { who: "Acme", outcome: "yes", moment: thisMoment(context.clock), fields: {} } as const;
	const { ask } = recordOutcome(context.journal(), context.settings(), decision);
	drawn = renderAt(<YesScreen context={context} ask={ask} onEnd={() => {}} />, { columns: 80, rows: 24 });
	await drawn.waitFor("What did you do that made this yes happen?");
	// Without a name there are two voices, so three turns end where one does, and two where none does.
	drawn.stdin.write("\x14\x14Called");
	await drawn.waitFor("Called");
	await expect.poll(() => contextAt(context.home).settings().voice).toBe("you");
	expect(drawn.lastFrame()).toContain("What did you do that made this yes happen?");
});
