import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { graphemes } from "../../src/terminal/width.js";
import { closeTerminals, openTerminal } from "../support/terminal.js";
import { bundle } from "./fixtures/bundle.js";

const folder = mkdtempSync(join(tmpdir(), "unfazed-field-"));
const file = join(folder, "field-screen.mjs");
/** Where the fixture has its field: below its head, a gauge and a blank line, behind the prompt. */
const TOP = 5;
const LEFT = 2;
const EMPTY = "|what you would tell a colleague";

beforeAll(() => bundle("field-screen.tsx", file), 60_000);
afterAll(() => {
	closeTerminals();
	rmSync(folder, { recursive: true });
});

type Opened = ReturnType<typeof openTerminal>;

async function openField(options: { columns?: number; graphemes?: boolean } = {}): Promise<Opened> {
	const screen = openTerminal([], { home: folder, program: { file: process.execPath, args: [file] }, ...options });
	await screen.waitFor("what you would");
	return screen;
}

/** The field as it is drawn, the terminal's cursor in it as a bar. */
function seen(screen: Opened): string {
	const { column, row } = screen.cursor();
	const rows = screen.cells().slice(TOP, TOP + 5);
	const lines = rows.map((cells, index) =>
		cells
			.map(({ sign, width }, at) => {
				const drawn = width === 0 ? "" : sign === "" ? " " : sign;
				return index === row - TOP && at === column ? `|${drawn}` : drawn;
			})
			.slice(LEFT)
			.join("")
			.replace(/ +$/, ""),
	);
	return lines.join("\n").trimEnd();
}

async function expectSeen(screen: Opened, wanted: string): Promise<void> {
	await screen.waitFor(() => seen(screen) === wanted, { timeout: 3_000 }).catch(() => {});
	expect(seen(screen)).toBe(wanted);
}

describe("keys as terminals send them", () => {
	const KEYS: [string, string[], string][] = [
		["Home", ["\x1b[H", "\x1bOH", "\x1b[1~", "\x1b[7~", "\x01"], "|name the price"],
		["End", ["\x1b[F", "\x1bOF", "\x1b[4~", "\x1b[8~", "\x05"], "name the price|"],
		["Left", ["\x1b[D", "\x1bOD", "\x02"], "name the p|rice"],
		["Right", ["\x1b[C", "\x1bOC", "\x06"], "name the pri|ce"],
		["a word left", ["\x1bb", "\x1bB", "\x1b[1;5D", "\x1b[1;3D", "\x1b\x1b[D", "\x1bOd"], "name the |price"],
		["a word right", ["\x1bf", "\x1b[1;5C", "\x1b[1;3C", "\x1b\x1b[C", "\x1bOc"], "name the price|"],
		["Delete", ["\x1b[3~", "\x04"], "name the pr|ce"],
		["Backspace", ["\x7f", "\b"], "name the p|ice"],
		["a word erased before", ["\x17", "\x1b\x7f", "\x1b\b"], "name the |ice"],
		["a word erased behind", ["\x1bd", "\x1b[3;5~", "\x1b[3;3~"], "name the pr|"],
		["the line erased before", ["\x15"], "|ice"],
		["the line erased behind", ["\x0b"], "name the pr|"],
		["undo", ["\x1f"], "name the |"],
		["redo", ["\x1f\x1bz", "\x1f\x1by"], "name the pr|ice"],
		[
			"none of the field's: F keys, Insert, focus, mouse, answers of the terminal",
			["\x1bOP", "\x1b[15~", "\x1b[2~", "\x1b[I", "\x1b[<0;1;1M", "\x1b[12;40R", "\x1b[?62;c"],
			"name the pr|ice",
		],
	];
	let screen: Opened;
	beforeAll(async () => {
		screen = await openField();
	});

	test.each(KEYS)("%s", async (_, sequences, wanted) => {
		for (const bytes of sequences) {
			screen.type("name the price");
			await expectSeen(screen, "name the price|");
			screen.type("\x1b[D\x1b[D\x1b[D");
			await expectSeen(screen, "name the pr|ice");
			screen.type(bytes);
			await expectSeen(screen, wanted);
			screen.type("\x1b[1;5F\x15");
			await expectSeen(screen, EMPTY);
		}
	});

	test("what was cut piece by piece comes back whole", async () => {
		screen.type("ask jo@acme.example first");
		screen.type("\x17\x17");
		await expectSeen(screen, "ask |");
		screen.type("\x01\x19");
		await expectSeen(screen, "jo@acme.example first|ask");
	});
});

test.each([
	["wide signs", "価格 first 한국어!", false],
	["combining marks", "cafe\u0301 n\u0303o", false],
	["right to left", "say שלום and مرحبا", false],
	["a family, skin tones, flags, keycaps", "a👩‍👩‍👧b👍🏽c🇩🇪🇫🇷d1️⃣e", true],
])("%s: the cursor stands at its sign wherever it is", async (_, text, joined) => {
	const screen = await openField({ graphemes: joined });
	screen.type(text);
	await expectSeen(screen, `${text}|`);
	const signs = graphemes(text);
	screen.press("home");
	for (let at = 0; at < signs.length; at++) {
		await expectSeen(screen, `${signs.slice(0, at).join("")}|${signs.slice(at).join("")}`);
		screen.press("right");
	}
	for (let at = signs.length; at > 0; at--) {
		await expectSeen(screen, `${signs.slice(0, at).join("")}|`);
		screen.press("backspace");
	}
	await expectSeen(screen, EMPTY);
});

test("a paste in many reads, in the middle of a sign too, is one text, its tabs blanks, and one undo takes it back", async () => {
	const screen = await openField({ columns: 60 });
	const bytes = Buffer.from(`\x1b[200~${"価格\tfirst. ".repeat(900)}END\x1b[201~`);
	screen.type("> ");
	for (let from = 0; from < bytes.length; from += 1_001) screen.write(bytes.subarray(from, from + 1_001));
	await screen.waitFor(/END/);
	expect(seen(screen)).toMatch(/first\. END\|$/);
	expect(screen.text()).not.toContain("\ufffd");
	screen.press("ctrl-_");
	await expectSeen(screen, "> |");
});

test("up and down keep to the lines as they are drawn, also at the window's edge", async () => {
	const screen = await openField({ columns: 60 });
	screen.type(`${"word ".repeat(10)}${"x".repeat(60)} 価`);
	await screen.waitFor("価");
	const end = `${"word ".repeat(10).trim()}\n${"x".repeat(53)}\nxxxxxxx 価|`;
	await expectSeen(screen, end);
	screen.type("\x1b[A\x1b[A");
	await expectSeen(screen, `word word |word${" word".repeat(7)}\n${"x".repeat(53)}\nxxxxxxx 価`);
	screen.type("\x1b[B");
	await expectSeen(screen, `${"word ".repeat(10).trim()}\n${"x".repeat(10)}|${"x".repeat(43)}\nxxxxxxx 価`);
	screen.type("\x1b[B");
	await expectSeen(screen, end);
});
