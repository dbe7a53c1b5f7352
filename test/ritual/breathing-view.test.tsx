import { Text } from "ink";
import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { BreathingView } from "../../src/ritual/breathing-view.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let drawn: Drawn | undefined;
// The breath has its own clock; all else keeps the real one.
beforeEach(() => {
	vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
});
afterEach(() => {
	drawn?.unmount();
	vi.useRealTimers();
});

function open({
	kind = "sigh" as "sigh" | "box",
	columns = 80,
	rows = 24,
	still = false,
	screenReader = false,
	onEnd = () => {},
}) {
	drawn = renderAt(<Breathing kind={kind} columns={columns} rows={rows} still={still} onEnd={onEnd} />, {
		columns,
		rows,
		screenReader,
	});
	return drawn;
}

type Props = { kind: "sigh" | "box"; columns: number; rows: number; still: boolean; onEnd: () => void };

/** The breath as the ritual holds it. */
function Breathing({ kind, columns, rows, ...rest }: Props) {
	const [breath, setBreath] = useState({ kind, began: performance.now() });
	return <BreathingView breath={breath} width={columns} height={rows} onTurn={setBreath} {...rest} />;
}

/** Lets seconds pass in steps that a person would see. */
async function pass(screen: Drawn, seconds: number, until: string | RegExp): Promise<string> {
	for (let at = 0; at < seconds * 10; at++) {
		vi.advanceTimersByTime(100);
		await new Promise((resolve) => setImmediate(resolve));
	}
	return screen.waitFor(until);
}

const dots = (frame: string) => frame.split("·").length - 1;
const widest = (frame: string) =>
	Math.max(
		...frame
			.split("\n")
			.map((row) => row.trim())
			.filter((row) => row.startsWith("·"))
			.map((row) => row.length),
	);

test("leads through a sigh: in, a little more, slowly out, while the ring widens and narrows", async () => {
	const screen = open({});
	const empty = await screen.waitFor("27 s left");
	expect(empty).toMatch(/breathe.*in.*through the nose/s);
	const full = await pass(screen, 3, "slowly out, through the mouth");
	expect(full).toContain("24 s left");
	expect(widest(full)).toBeGreaterThan(widest(empty));
	expect(widest(await pass(screen, 5.9, "19 s left"))).toBeLessThan(widest(full));
});

test("nothing jumps: every picture has its words in the same rows", async () => {
	const screen = open({});
	await pass(screen, 26.9, "1 s left");
	const rowOf = (frame: string, text: string) => frame.split("\n").findIndex((row) => row.includes(text));
	const frames = screen.frames.filter((frame) => frame.includes("s left"));
	expect(frames.length).toBeGreaterThan(40);
	expect(frames.length).toBeLessThan(27 * 10);
	expect(new Set(frames.map((frame) => rowOf(frame, "s left"))).size).toBe(1);
	expect(new Set(frames.map((frame) => rowOf(frame, "skip it"))).size).toBe(1);
});

test("ends by itself, once", async () => {
	const onEnd = vi.fn();
	const screen = open({ kind: "box", onEnd });
	await pass(screen, 31.9, "1 s left");
	expect(onEnd).not.toHaveBeenCalled();
	await pass(screen, 3, "1 s left");
	expect(onEnd).toHaveBeenCalledTimes(1);
});

test.each(["\x1b", " ", "\r", "x"])("%j ends it", async (key) => {
	const onEnd = vi.fn();
	const screen = open({ onEnd });
	await screen.waitFor("27 s left");
	screen.stdin.write(key);
	await vi.waitFor(() => expect(onEnd).toHaveBeenCalledTimes(1));
});

test("Tab turns to the other kind from its beginning, and back", async () => {
	const onEnd = vi.fn();
	const screen = open({ onEnd });
	await pass(screen, 5, "22 s left");
	screen.stdin.write("\t");
	expect(await screen.waitFor("32 s left")).toContain("in for four seconds");
	screen.stdin.write("\t");
	await screen.waitFor("27 s left");
	expect(onEnd).not.toHaveBeenCalled();
});

test("with reduced motion nothing moves: words and seconds change, once a second", async () => {
	const screen = open({ still: true });
	await pass(screen, 26.9, "1 s left");
	const pictures = new Set(screen.frames);
	expect([...pictures].every((frame) => dots(frame) === 0)).toBe(true);
	expect(pictures.size).toBeLessThanOrEqual(28);
	expect(screen.frames.join("\n")).toMatch(/slowly.*out/s);
});

test("to a screen reader each phase is said once, without counting", async () => {
	const screen = open({ screenReader: true });
	expect(await screen.waitFor("breathe in (2 s)")).toMatch(/not for you,\s+skip it\./);
	await pass(screen, 26.9, "slowly out (6 s)");
	expect(screen.frames.at(-1)).toBe("slowly out (6 s)");
	expect(screen.frames.join("\n")).not.toMatch(/·|left/);
	expect(screen.frames.filter((frame) => frame.includes("a little more (1 s)")).length).toBe(3);
});

test.each([
	[60, 11],
	[80, 20],
	[120, 36],
	[200, 46],
])("fits a body of %i x %i", async (columns, rows) => {
	const screen = open({ columns, rows });
	await pass(screen, 3, "24 s left");
	expect(screen.lastFrame()).toMatch(/slowly.*out.*skip it/is);
});

test("goes on where it would be after a window too small for it", async () => {
	const screen = open({});
	await pass(screen, 2, "25 s left");
	screen.rerender(<Text>too small</Text>);
	await pass(screen, 4, "too small");
	const began = performance.now() - 6000;
	screen.rerender(
		<BreathingView
			breath={{ kind: "sigh", began }}
			width={80}
			height={24}
			still={false}
			onTurn={() => {}}
			onEnd={() => {}}
		/>,
	);
	expect(screen.lastFrame()).toContain("21 s left");
});
