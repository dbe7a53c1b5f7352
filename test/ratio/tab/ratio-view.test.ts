import { expect, test } from "vitest";
import {
	FIRST_RATIO_VIEW,
	isPlaced,
	pressInRatio,
	type RatioPressed,
	type RatioStage,
	type RatioView,
} from "../../../src/ratio/tab/ratio-view.js";
import type { Target } from "../../../src/ratio/tab/target.js";
import { type KeyPress, press } from "../../../src/terminal/key-press.js";

const level = (name: string): Target => ({ kind: "level", dimension: "channel", level: name });
const cell = (day: string, band: string | null = null): Target => ({ kind: "cell", level: day, band });
const [phone, email, monday] = [level("phone"), level("email"), cell("Mon")];

const STAGE: RatioStage = {
	pages: 3,
	page: 0,
	targets: [
		{ target: monday, page: 1 },
		{ target: phone, page: 2 },
		{ target: email, page: 2 },
	],
	bands: ["08-10", "10-12"],
	own: 90,
};
const key = (text: string): KeyPress => press("char", { text });

/** The view after some keys, each on the stage that the one before left. */
function after(keys: string, from: RatioView = FIRST_RATIO_VIEW, stage: Partial<RatioStage> = {}): RatioView {
	return [...keys].reduce((view, text) => {
		const seen = { ...STAGE, page: view.page, ...stage };
		return pressInRatio(view, key(text), seen)?.view ?? view;
	}, from);
}

function pressed(view: RatioView, name: "enter" | "escape" | "up" | "down", stage = STAGE): RatioPressed | undefined {
	return pressInRatio(view, press(name), stage);
}

test("down selects the first thing from the page shown on, then the next ones, and stops at the last", () => {
	expect(after("j").selected).toEqual(monday);
	expect(after("j").page).toBe(1);
	expect(after("jj").selected).toEqual(phone);
	expect(after("jjjjj").selected).toEqual(email);
	expect(after("jjk").selected).toEqual(monday);
	expect(after("jkk").selected).toEqual(monday);
});

test("up with nothing selected takes the last thing up to the page shown", () => {
	expect(after("k", { ...FIRST_RATIO_VIEW, page: 1 }).selected).toEqual(monday);
	expect(after("k").selected).toBeNull();
});

test("on the heat map left and right move along the day's hours, the whole day first", () => {
	expect(after("jl").selected).toEqual(cell("Mon", "08-10"));
	expect(after("jllll").selected).toEqual(cell("Mon", "10-12"));
	expect(after("jllhh").selected).toEqual(monday);
	expect(after("jl").dimension).toBe("channel");
	expect(after("jlj").selected).toEqual(phone);
});

test("elsewhere they change what is broken down, round and round", () => {
	expect(after("l").dimension).toBe("stage");
	expect(after("h").dimension).toBe("hour");
	expect(after("lllll").dimension).toBe("channel");
});

test("Enter opens what is selected, and says so where nothing is", () => {
	expect(pressed({ ...FIRST_RATIO_VIEW, selected: phone }, "enter")?.open).toEqual(phone);
	expect(pressed(FIRST_RATIO_VIEW, "enter")).toMatchObject({ says: expect.stringContaining("Nothing is selected") });
	const gone = { ...FIRST_RATIO_VIEW, selected: level("fax") };
	expect(pressed(gone, "enter")?.open).toBeUndefined();
	expect([phone, level("fax"), null].map((selected) => isPlaced({ ...FIRST_RATIO_VIEW, selected }, STAGE))).toEqual([
		true,
		false,
		false,
	]);
});

test("a selection that is gone for now is kept, and moving starts anew from the page", () => {
	const gone = { ...FIRST_RATIO_VIEW, selected: level("fax"), page: 2 };
	expect(after("ww", gone).selected).toEqual(level("fax"));
	expect(pressed(gone, "down", { ...STAGE, page: 2 })?.view.selected).toEqual(phone);
});

test("w and W move through the windows, the settings' own among them", () => {
	expect(after("w").reach).toBe(365);
	expect(after("www").reach).toBeNull();
	expect(after("W").reach).toBe(30);
	expect(after("W", FIRST_RATIO_VIEW, { own: 60 }).reach).toBe(30);
	expect(after("wW", FIRST_RATIO_VIEW, { own: 60 }).reach).toBe(60);
});

test("pages turn either way, without a selection; where there is one page it says so", () => {
	expect(after(" ").page).toBe(1);
	expect(pressInRatio(FIRST_RATIO_VIEW, press("pageUp"), STAGE)?.view.page).toBe(2);
	expect(after("   ").page).toBe(0);
	expect(after("j ")).toMatchObject({ page: 2, selected: null });
	const only = pressInRatio(FIRST_RATIO_VIEW, key(" "), { ...STAGE, pages: 1 });
	expect(only).toMatchObject({ says: "All of the tab is on this page." });
});

test("Esc lets go of the selection, and is no key of the tab without one", () => {
	expect(pressed({ ...FIRST_RATIO_VIEW, selected: phone }, "escape")?.view.selected).toBeNull();
	expect(pressed(FIRST_RATIO_VIEW, "escape")).toBeUndefined();
});

test("without anything to select, moving says why", () => {
	const empty = { ...STAGE, targets: [] };
	expect(pressed(FIRST_RATIO_VIEW, "down", empty)?.says).toContain("no decided asks");
});
