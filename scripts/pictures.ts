// Draws the README's pictures from the real program in a real terminal, on invented data: the same bytes on every run.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openTerminal } from "../test/support/terminal.ts";
import { PICTURES, type Picture } from "./picture-list.ts";
import { screenSvg } from "./screen-svg.ts";

const FOLDER = fileURLToPath(new URL("../docs/pictures", import.meta.url));
const NOW = "2026-11-19T16:20:00";
const SEED = "42";
/** Milliseconds without a change after which a screen is taken to be complete. */
const STILL = 1_000;
const LOOK_EVERY = 50;

async function draw(
	{ name, title, description, size, steps, heading, slump = false }: Picture,
	home: string,
): Promise<void> {
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
		await terminal.waitFor(heading);
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
