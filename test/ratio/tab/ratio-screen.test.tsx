import { afterEach, describe, expect, test } from "vitest";
import type { Ask } from "../../../src/asks/ask.js";
import type { Context } from "../../../src/command/context.js";
import { DashboardScreen } from "../../../src/dashboard/dashboard-screen.js";
import { contextAt } from "../../support/context.js";
import { type Drawn, renderAt } from "../../support/render-at.js";
import { addRandomAsks } from "./journal.js";

const DOWN = "\x1b[B";
const SIZES = [
	[60, 15],
	[80, 24],
	[120, 40],
	[200, 50],
] as const;

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

function open(context: Context, columns: number, rows: number, screenReader = false): Drawn {
	drawn = renderAt(<DashboardScreen context={context} quit={() => {}} />, { columns, rows, screenReader });
	return drawn;
}

/** A context with random asks of the last 80 days. */
function journal(count: number, fields?: (index: number) => Partial<Ask>): Context {
	const context = contextAt();
	addRandomAsks(context, { seed: 7, count, days: 80, ...(fields ? { fields } : {}) });
	return context;
}

/** Every page of the Ratio tab, as one text. */
async function everyPage(screen: Drawn): Promise<string> {
	screen.stdin.write("2");
	let text = await screen.waitFor("▸2 Ratio");
	const pages = Number(/page 1 of (\d+)/.exec(text)?.[1] ?? 1);
	for (let page = 2; page <= pages; page += 1) {
		screen.stdin.write(" ");
		text += await screen.waitFor(`page ${page} of ${pages}`);
	}
	return text;
}

describe.each(SIZES)("in %i x %i", (columns, rows) => {
	test("every part is there", async () => {
		const text = await everyPage(open(journal(300), columns, rows));
		for (const part of [
			/\d noes for each yes/,
			"the next yes: ",
			"YES RATE BY WEEK",
			"NOES BY REASON",
			"HOUR",
			"WORTH TESTING",
			"YOUR FORECASTS",
			"YES RATE BY CHANNEL",
		])
			expect(text).toMatch(part);
		expect(text).toMatch(/in your control \d+ %, . partly \d+ %/);
	});

	test.each([
		["no asks", 0, undefined],
		["one ask", 1, () => ({ outcome: "no" as const })],
		["nothing but yeses", 40, () => ({ outcome: "yes" as const })],
		["nothing but noes", 40, () => ({ outcome: "no" as const })],
		["days without hours", 40, () => ({ outcome: "no" as const, dateOnly: true })],
		["one level of everything", 40, () => ({ channel: "phone", stage: "demo", segment: "retail", reasons: ["price"] })],
		[
			"names in wide and combining signs",
			300,
			(index: number) => ({ segment: `日本語👩‍👩‍👧‍👦e\u0301 ${index} 株式会社の長い名前` }),
		],
	])("%s fits, and can be moved through", async (_, count, fields) => {
		const screen = open(journal(count, fields), columns, rows);
		await everyPage(screen);
		screen.stdin.write("wjjjjjlhkWl");
		await screen.waitFor("RATIO, last 90 days");
		screen.resize(200, 50);
		screen.stdin.write("jjjjjjjj");
		await screen.waitFor("YES RATE BY");
	});
});

test.each(SIZES)("where all is yes no count is cut, in %i x %i", async (columns, rows) => {
	const yes = () => ({ outcome: "yes" as const, reasons: [], channel: "phone" });
	const text = await everyPage(open(journal(412, yes), columns, rows));
	expect(text).toMatch(/100 % .*412 of 412/);
	expect(text).not.toMatch(/ of \d*…|%…/);
	expect(text).toMatch(/no(ne| cell) stands apart/i);
});

describe("from a bar into the Log", () => {
	test("Enter shows as many asks as the bar counts; Esc leads back to where one was, and the filter is gone", async () => {
		const screen = open(journal(300), 120, 40);
		screen.stdin.write("2jjjj");
		await screen.waitFor(/▸ Mon/);
		screen.stdin.write(DOWN.repeat(7));
		const tab = await screen.waitFor(/▸ (Email|Phone|Referral|Not given) /i);
		const bar = /▸ [^\n]*? (\d+) of (\d+)/.exec(tab);
		screen.stdin.write("\r");
		const count = Number(bar?.[2]);
		const log = await screen.waitFor(`1 of ${count}\n`);
		expect(log).toMatch(/\/ channel:\w+ decided:2026-08-25\.\.2026-11-22/);
		expect(log).toContain("Esc back to the ratio");
		screen.stdin.write("\x1b");
		expect(await screen.waitFor("▸2 Ratio")).toContain(bar?.[0]);
		screen.stdin.write("3");
		await screen.waitFor((frame) => frame.includes("▸3 Log") && !frame.includes("decided:"));
	});

	test("Esc in the Log leads back to the slump's list too", async () => {
		const screen = open(journal(300), 80, 24);
		screen.stdin.write("s3");
		await screen.waitFor("The list: whom you ask now");
		screen.stdin.write("\r");
		await screen.waitFor((frame) => frame.includes("decided:") && frame.includes("Esc back to the list"));
		screen.stdin.write("\x1b");
		await screen.waitFor("The list: whom you ask now");
	});

	test("Esc drops the filter as ever once one has chosen another tab or typed", async () => {
		const screen = open(journal(300), 80, 24);
		screen.stdin.write("2jjjj\r");
		await screen.waitFor("Esc back to the ratio");
		screen.stdin.write("13");
		await screen.waitFor((frame) => frame.includes("decided:") && frame.includes("Esc all asks"));
		screen.stdin.write("2\r");
		await screen.waitFor("Esc back to the ratio");
		screen.stdin.write("/ company\r");
		await screen.waitFor((frame) => frame.includes("company") && frame.includes("Esc all asks"));
		screen.stdin.write("\x1b");
		expect(await screen.waitFor((frame) => !frame.includes("decided:"))).toContain("▸3 Log");
	});

	test("a cell of the map says what it counts, and Enter shows those asks", async () => {
		const screen = open(journal(300), 80, 24);
		screen.stdin.write("2jjjj");
		await screen.waitFor("Mon, all day: ");
		screen.stdin.write("ll");
		const tab = await screen.waitFor(/Mon 2 to 4: \d+ yes of \d+/);
		const count = /Mon 2 to 4: \d+ yes of (\d+)/.exec(tab)?.[1];
		screen.stdin.write("\r");
		expect(await screen.waitFor(`1 of ${count}\n`)).toContain("weekday:mon hour:02-04");
	});

	test("Enter on nothing says how to select", async () => {
		const screen = open(journal(30), 80, 24);
		screen.stdin.write("2");
		expect(await screen.waitFor("▸2 Ratio")).not.toContain("its asks");
		screen.stdin.write("\r");
		await screen.waitFor("Nothing is selected.");
	});
});

test.each([true, false])(
	"ghosted asks are among the decided where they count (%s), and else not",
	async (countGhosted) => {
		const base = journal(300);
		const settings = () => ({ ...base.settings(), countGhosted });
		const screen = open({ ...base, settings }, 80, 24);
		screen.stdin.write("2");
		const text = (await screen.waitFor("not counted: ")).replace(/\s+/g, " ");
		expect(/decided: \d+ yes, \d+ noes, \d+ of them\s+ghosted/.test(text)).toBe(countGhosted);
		expect(/not counted: [^.]*ghosted/.test(text)).toBe(!countGhosted);
	},
);

test("one rate reads alike in its bar and in the words for it", async () => {
	const rare = (index: number) => ({ channel: "phone", outcome: index < 22 ? ("yes" as const) : ("no" as const) });
	const context = journal(300, rare);
	const sighted = open(context, 80, 24);
	sighted.stdin.write("2\x02");
	const bar = /Phone .*?(\d+(?:\.\d)? %) +(\S+) to (\S+) +22 of 300/.exec(await sighted.waitFor("22 of 300"));
	sighted.unmount();
	const spoken = open(context, 80, 24, true);
	spoken.stdin.write("2");
	const words = (await spoken.waitFor("Yes rate by channel")).replace(/\s+/g, " ");
	const told = /Phone: 22 yes of 300, \S+ %; evened (\S+ %), likely (\S+) to (\S+) %/.exec(words);
	expect(told).not.toBeNull();
	expect(bar?.slice(1)).toEqual(told?.slice(1));
});

describe("what is selected", () => {
	test("is offered to Enter only while it stands on the tab", async () => {
		const context = journal(300);
		const sighted = open(context, 80, 24);
		sighted.stdin.write("2\x02j");
		await sighted.waitFor(/page 4 of 4[\s\S]*▸ .* of \d[\s\S]*Enter its asks/);
		// Another breakdown: the channel that is selected is not there any more.
		sighted.stdin.write("l");
		await sighted.waitFor("YES RATE BY STAGE");
		expect(sighted.lastFrame()).not.toContain("its asks");
		sighted.unmount();
		const spoken = open(context, 80, 24, true);
		// Past three reasons and seven days to the hours, which are told only while they are chosen.
		spoken.stdin.write(`2h${"j".repeat(11)}`);
		await spoken.waitFor(/Selected: between \d+ and \d+: .* Enter shows its asks/);
		spoken.stdin.write("l");
		await spoken.waitFor((frame) => frame.includes("RATIO") && !frame.includes("Selected:"));
	});

	test("stays selected when asks are added, the window changes, and the terminal is resized", async () => {
		const context = journal(300);
		const screen = open(context, 120, 40);
		screen.stdin.write("2jj");
		const [row = ""] =
			/▸ . (Price too high|Bad timing)/.exec(await screen.waitFor(/high[^▸]*▸ . \w|timing[^▸]*▸ . \w/)) ?? [];
		expect(row).not.toBe("");
		screen.stdin.write("w");
		expect(await screen.waitFor("RATIO, last 365 days")).toContain(row);
		addRandomAsks(contextAt(context.home), {
			seed: 8,
			count: 200,
			days: 5,
			fields: () => ({ outcome: "no", reasons: ["legal"] }),
		});
		expect(await screen.waitFor("Legal, security")).toContain(row);
		screen.resize(80, 24);
		expect(await screen.waitFor("page 2 of 4")).toContain(row);
	});

	test("in a long list is scrolled to, and the heading says where one is", async () => {
		const screen = open(
			journal(300, (index) => ({ segment: `Segment ${index % 41}` })),
			80,
			24,
		);
		screen.stdin.write("2ll   ");
		await screen.waitFor(/YES RATE BY SEGMENT, \d+ of \d\d/);
		screen.stdin.write("k");
		await screen.waitFor(/YES RATE BY SEGMENT, \d\d to \d\d of \d\d/);
	});
});

describe("in a screen reader", () => {
	test("the whole tab is one text in order, without drawings", async () => {
		const screen = open(journal(300), 80, 24, true);
		screen.stdin.write("2");
		const text = await screen.waitFor("Yes rate by segment");
		const order = [
			"RATIO, last 90 days",
			"noes for each yes",
			"The next yes",
			"Yes rate by week",
			"Noes by reason",
			"Yes rate by weekday and hour",
			"Worth testing",
			"Your forecasts",
			"Yes rate by channel",
			"Yes rate by segment",
		].map((part) => text.indexOf(part));
		expect(order).not.toContain(-1);
		expect(order).toEqual([...order].sort((left, right) => left - right));
		expect(text).not.toMatch(/[░▒▓█◆├┤▁▔─]/);
		expect(text).not.toContain("page");
	});

	test("the map is told by its ends or by its flatness, not cell by cell", async () => {
		const late = (index: number) => (index % 3 === 0 ? { outcome: "yes" as const, reasons: [] } : {});
		const screen = open(journal(300, late), 80, 24, true);
		screen.stdin.write("2");
		const text = await screen.waitFor("Yes rate by weekday and hour");
		expect(text).toMatch(/hardly\s+differ\s+from\s+your\s+rate/);
		expect(text.split("\n").filter((line) => /day \d+ to \d+,/.test(line)).length).toBeLessThanOrEqual(2);
	});

	test("what is selected is said, with its counts", async () => {
		const screen = open(journal(300), 80, 24, true);
		screen.stdin.write("2j");
		await screen.waitFor(/Selected: [\w ]+: \d+ noes\. Enter shows its asks\./);
	});
});
