import { Text } from "ink";
import { afterEach, describe, expect, test } from "vitest";
import { Frame, smallScreenLines } from "../../src/terminal/frame.js";
import { KeyLine } from "../../src/terminal/key-line.js";
import { keysThatFit } from "../../src/terminal/key-line-keys.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let screen: Drawn | undefined;
afterEach(() => screen?.unmount());

const KEYS = [
	{ key: "n", says: "no" },
	{ key: "y", says: "yes" },
	{ key: "a", says: "ask" },
	{ key: "m", says: "morning" },
	{ key: "/", says: "search" },
	{ key: "?", says: "keys", always: true },
	{ key: "q", says: "quit", always: true },
];

function Page({ lines }: { lines: number }) {
	return (
		<Frame header={<Text>header</Text>} footer={<KeyLine keys={KEYS} width={60} />}>
			{Array.from({ length: lines }, (_, index) => `line ${index + 1}`).map((line) => (
				<Text key={line}>{line}</Text>
			))}
		</Frame>
	);
}

describe("a frame", () => {
	test("has exactly the terminal's rows, the footer on the last", async () => {
		screen = renderAt(<Page lines={3} />, { columns: 80, rows: 24 });
		const rows = (await screen.waitFor("line 3")).split("\n");
		expect(rows).toHaveLength(24);
		expect(rows[0]).toBe("header");
		expect(rows[23]).toContain("q quit");
	});

	test("cuts a body too long for it, and keeps header and footer", async () => {
		screen = renderAt(<Page lines={100} />, { columns: 80, rows: 24 });
		const rows = (await screen.waitFor("line 1")).split("\n");
		expect(rows).toHaveLength(24);
		expect(rows[22]).toBe("line 22");
		expect(rows[23]).toContain("q quit");
	});

	test("follows the window, and asks for room below 60 by 15", async () => {
		screen = renderAt(<Page lines={100} />, { columns: 80, rows: 24 });
		screen.resize(200, 50);
		expect((await screen.waitFor("line 48")).split("\n")).toHaveLength(50);
		screen.resize(52, 12);
		await screen.waitFor("unfazed needs 60 columns and 15 rows; this window");
		expect(screen.lastFrame()).toContain("52 x 12");
		screen.resize(60, 15);
		await screen.waitFor("line 13");
	});
});

test("the line that asks for room fits whatever room there is", () => {
	for (const [columns, rows] of [
		[20, 15],
		[20, 3],
		[1, 1],
		[59, 40],
	] as const) {
		const lines = smallScreenLines({ columns, rows });
		expect(lines.length).toBeLessThanOrEqual(rows);
		for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
	}
	expect(smallScreenLines({ columns: 20, rows: 15 }).join(" ")).toContain("Make it larger");
});

describe("the key line", () => {
	test("drops from the right what does not fit, but never what is always there", () => {
		expect(keysThatFit(KEYS, 80)).toEqual(KEYS);
		expect(keysThatFit(KEYS, 40).map(({ key }) => key)).toEqual(["n", "y", "a", "?", "q"]);
		expect(keysThatFit(KEYS, 38).map(({ key }) => key)).toEqual(["n", "y", "a", "?", "q"]);
		expect(keysThatFit(KEYS, 17).map(({ key }) => key)).toEqual(["?", "q"]);
	});

	test("is one line", async () => {
		screen = renderAt(<KeyLine keys={KEYS} width={40} />, { columns: 40, rows: 1 });
		expect(await screen.waitFor("quit")).toBe(" n no   y yes   a ask   ? keys   q quit");
	});
});
