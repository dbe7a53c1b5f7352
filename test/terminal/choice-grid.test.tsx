import { cleanup, render } from "ink-testing-library";
import type { ReactElement } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { ChoiceGrid } from "../../src/terminal/choice-grid.js";
import { Footer } from "../../src/terminal/footer.js";
import { Prose } from "../../src/terminal/prose.js";
import { TitleBar } from "../../src/terminal/title-bar.js";
import { widthOf } from "../../src/terminal/width.js";
import { renderAt } from "../support/render-at.js";

afterEach(cleanup);

/** The lines that a person reads, blanks at their ends cut off. */
const linesOf = (element: ReactElement) =>
	(render(element).lastFrame() ?? "").split("\n").map((line) => line.trimEnd());

const CHANNELS = [
	{ id: "call", label: "call", key: "1" },
	{ id: "email", label: "email", key: "2" },
	{ id: "meeting", label: "meeting", key: "3" },
	{ id: "door", label: "at the door", key: "4" },
	{ id: "chat", label: "chat", key: "5" },
];

describe("choices in a grid", () => {
	const grid = (chosen: string[], width: number, rows = 10) =>
		linesOf(<ChoiceGrid choices={CHANNELS} chosen={chosen} width={width} rows={rows} />);

	test("run down the columns, each with its key", () => {
		expect(grid([], 40)).toEqual(["1   call          4   at the door", "2   email         5   chat", "3   meeting"]);
	});

	test("are marked by a sign as well as by colour", () => {
		expect(grid(["email", "chat"], 20)).toEqual([
			"1   call",
			"2 ▸ email",
			"3   meeting",
			"4   at the door",
			"5 ▸ chat",
		]);
	});

	test("all stay when there are few rows, their labels shortened", () => {
		const lines = grid([], 40, 1);
		expect(lines).toHaveLength(1);
		for (const { key } of CHANNELS) expect(lines[0]).toContain(`${key} `);
		expect(lines[0]).not.toContain("at the door");
		expect(widthOf(lines[0] ?? "")).toBeLessThanOrEqual(40);
	});
});

test("a screen reader gets one choice a line in their order, the chosen ones in words", () => {
	const screen = renderAt(<ChoiceGrid choices={CHANNELS} chosen={["email", "chat"]} width={80} rows={2} />, {
		columns: 80,
		rows: 24,
		screenReader: true,
	});
	expect(screen.lastFrame().trimEnd().split("\n")).toEqual([
		"1 call",
		"2 email (chosen)",
		"3 meeting",
		"4 at the door",
		"5 chat (chosen)",
	]);
	screen.unmount();
});

describe("prose", () => {
	test("wraps at words, and no row begins with a blank", () => {
		const lines = linesOf(<Prose width={20}>A no tells you about this offer, not about you.</Prose>);
		expect(lines).toEqual(["A no tells you about", "this offer, not", "about you."]);
	});
});

describe("the foot of a screen", () => {
	const keys = [
		{ key: "n", says: "no" },
		{ key: "q", says: "quit", always: true },
	];

	test("is a rule over the keys", () => {
		expect(linesOf(<Footer keys={keys} width={24} />)).toEqual(["─".repeat(24), " n no   q quit"]);
	});

	test("says what was just done in the place of the rule, all of it", () => {
		const [notice, rest, below] = linesOf(<Footer keys={keys} width={24} notice="Undone: no from Acme Incorporated" />);
		expect([notice, rest]).toEqual([" Undone: no from Acme", " Incorporated"]);
		expect(below).toBe(" n no   q quit");
	});
});

describe("the head of a screen", () => {
	test("has what it is about on the left and where one stands on the right", () => {
		expect(linesOf(<TitleBar title="A no from Acme" right="2 of 4" width={30} />)).toEqual([
			" A no from Acme        2 of 4",
			"─".repeat(30),
		]);
	});

	test("shortens a long title and leaves the right side whole", () => {
		const [line = ""] = linesOf(<TitleBar title="A no from Acme Incorporated of Delaware" right="2 of 4" width={30} />);
		expect(line).toMatch(/^ A no from Acme.*… +2 of 4$/u);
		expect(widthOf(line)).toBeLessThanOrEqual(30);
	});
});
