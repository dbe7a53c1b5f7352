// Draws the README's pictures from the real program in a real terminal, on invented data: the same bytes on every run.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openTerminal } from "../test/support/terminal.ts";
import { screenSvg } from "./screen-svg.ts";

/** A step: what is typed, and what the screen shows once it was taken. */
type Step = { type: string; until: string | RegExp };
type Picture = { name: string; title: string; description: string; size: Size; steps: Step[]; slump?: boolean };
type Size = "80x24" | "120x40";

const FOLDER = fileURLToPath(new URL("../docs/pictures", import.meta.url));
const NOW = "2026-11-19T16:20:00";
const SEED = "42";
/** Milliseconds without a change after which a screen is taken to be complete: breakdowns follow half a second after the gauge. */
const STILL = 1_000;
const LOOK_EVERY = 50;

const RATIO: Step = { type: "2", until: "▸2 Ratio" };
const ALL: Step = { type: "ww", until: "RATIO, all" };
const CHARTS: Step = { type: " ", until: "page 2" };
const SLUMP: Step = { type: "s", until: "I have looked at it" };

const PICTURES: Picture[] = [
	{
		name: "today",
		size: "80x24",
		steps: [],
		title: "Today in a terminal of 80 columns and 24 rows",
		description: "The day's asks against the goal, the ratio in short, and what is due.",
	},
	...inBoth({
		name: "ratio",
		size: "80x24",
		steps: [RATIO],
		title: "The Ratio tab in a terminal of 80 columns and 24 rows",
		description: "The gauge: noes for each yes with the interval around it, and what that means in words.",
	}),
	...inBoth({
		name: "ratio-charts",
		size: "80x24",
		steps: [RATIO, CHARTS],
		title: "The second page of the Ratio tab, 80 columns and 24 rows",
		description:
			"The rate of yeses week by week with its interval, and the noes by reason with what lies in one's own control.",
	}),
	...inBoth({
		name: "ratio-wide",
		size: "120x40",
		steps: [RATIO, ALL],
		title: "The Ratio tab in a terminal of 120 columns and 40 rows",
		description:
			"The gauge, twelve weeks as columns, reasons as bars, weekdays by hours as a heat map, and patterns worth testing.",
	}),
	{
		name: "slump",
		size: "80x24",
		slump: true,
		steps: [SLUMP],
		title: "The slump alarm in a terminal of 80 columns and 24 rows",
		description: "What the alarm sees, how often luck alone rings it, and four next steps.",
	},
];

/** A picture in colour, and the same without. */
function inBoth(picture: Picture): Picture[] {
	return [picture, { ...picture, name: `${picture.name}-no-colour`, title: `${picture.title}, without colour` }];
}

async function draw({ name, title, description, size, steps, slump = false }: Picture, home: string): Promise<void> {
	const [columns, rows] = size.split("x").map(Number) as [number, number];
	const colour: Record<string, string> = name.endsWith("no-colour") ? { NO_COLOR: "1" } : {};
	const args = ["demo", "--seed", SEED, ...(slump ? ["--slump"] : [])];
	const terminal = openTerminal(args, { home, columns, rows, env: { UNFAZED_NOW: NOW, TMPDIR: home, ...colour } });
	try {
		await terminal.waitFor("Invented data");
		for (const { type, until } of steps) {
			terminal.type(type);
			await terminal.waitFor(until);
		}
		await stillness(terminal.text);
		writeFileSync(join(FOLDER, `${name}.svg`), screenSvg(terminal.cells(), { title, description }));
		terminal.kill("SIGTERM");
		await terminal.exited;
	} finally {
		terminal.close();
	}
}

/** Resolves once the screen has not changed for `STILL` milliseconds. */
async function stillness(text: () => string): Promise<void> {
	let before = text();
	let since = performance.now();
	while (performance.now() - since < STILL) {
		await after(LOOK_EVERY);
		if (text() === before) continue;
		before = text();
		since = performance.now();
	}
}

const home = mkdtempSync(join(tmpdir(), "unfazed-pictures-"));
mkdirSync(FOLDER, { recursive: true });
try {
	for (const picture of PICTURES) {
		await draw(picture, home);
		console.log(`docs/pictures/${picture.name}.svg`);
	}
} finally {
	rmSync(home, { recursive: true, force: true });
}
