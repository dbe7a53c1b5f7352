import { actionFor } from "../../terminal/bindings.js";
import type { KeyPress } from "../../terminal/key-press.js";
import { RATIO_KEYS } from "./ratio-keys.js";
import { BAR_DIMENSIONS, type BarDimension } from "./tab-facts.js";
import { isSamePlace, type Target } from "./target.js";

/** How far back the Ratio tab looks, in days; null is everything, "own" the settings' window. */
export type Reach = number | null | "own";

/** The Ratio tab as a person left it: what is broken down, how far back, the page, and what is selected, by what it names. */
export type RatioView = { dimension: BarDimension; reach: Reach; page: number; selected: Target | null };

/** What keys act on: the pages there are, the one shown, what can be selected on each in its order, the heat map's bands, the settings' window in days. */
export type RatioStage = {
	pages: number;
	page: number;
	targets: readonly { target: Target; page: number }[];
	bands: readonly string[];
	own: number;
};

/** What a key comes to: the view after it, and what else is to be done or said. */
export type RatioPressed = { view: RatioView; open?: Target; says?: string };

/** The Ratio tab when the dashboard opens. */
export const FIRST_RATIO_VIEW: RatioView = { dimension: "channel", reach: "own", page: 0, selected: null };

/** What a key does to the Ratio tab; undefined if it is not one of its keys. */
export function pressInRatio(view: RatioView, key: KeyPress, stage: RatioStage): RatioPressed | undefined {
	switch (actionFor(RATIO_KEYS, key)) {
		case "down":
			return selectBeside(view, stage, 1);
		case "up":
			return selectBeside(view, stage, -1);
		case "open":
			return opened(view, stage);
		case "right":
			return sideways(view, stage, 1);
		case "left":
			return sideways(view, stage, -1);
		case "wider":
			return { view: { ...view, reach: reachFrom(view.reach, stage.own, 1) } };
		case "narrower":
			return { view: { ...view, reach: reachFrom(view.reach, stage.own, -1) } };
		case "next-page":
			return turned(view, stage, 1);
		case "previous-page":
			return turned(view, stage, -1);
		case "unselect":
			return view.selected ? { view: { ...view, selected: null } } : undefined;
		default:
			return undefined;
	}
}

/** The windows that w and W move through, in days, the longest last; null is everything. */
export function reachesWith(own: number): (number | null)[] {
	const days = [...new Set([30, 90, 365, own])].sort((left, right) => left - right);
	return [...days, null];
}

/** What can be broken down by, the chosen one first, the others as they come after it. */
export function dimensionsFrom(chosen: BarDimension): BarDimension[] {
	const at = Math.max(0, BAR_DIMENSIONS.indexOf(chosen));
	return [...BAR_DIMENSIONS.slice(at), ...BAR_DIMENSIONS.slice(0, at)];
}

/** Whether what is selected stands on the tab now: a breakdown or a window may have gone with it. */
export function isPlaced({ selected }: RatioView, stage: RatioStage): boolean {
	return placeOf(selected, stage) >= 0;
}

function placeOf(selected: Target | null, { targets }: RatioStage): number {
	return targets.findIndex(({ target }) => isSamePlace(target, selected));
}

/** The target before or after the selected one; without one, the first or last of the page, or else the nearest beyond it. */
function selectBeside(view: RatioView, stage: RatioStage, by: 1 | -1): RatioPressed {
	const { targets, page } = stage;
	if (targets.length === 0) return { view, says: "Nothing to select yet: no decided asks in this window." };
	const at = placeOf(view.selected, stage);
	const entry =
		by === 1
			? targets.findIndex((target) => target.page >= page)
			: targets.findLastIndex((target) => target.page <= page);
	const next = at >= 0 ? targets[Math.max(0, Math.min(at + by, targets.length - 1))] : targets[entry];
	return next ? { view: { ...view, selected: next.target, page: next.page } } : { view };
}

function opened(view: RatioView, stage: RatioStage): RatioPressed {
	if (view.selected && isPlaced(view, stage)) return { view, open: view.selected };
	return { view, says: "Nothing is selected. ↑ and ↓ select; Enter then shows its asks in the Log." };
}

/** On a day of the heat map, along its hours (the whole day first); else to what is broken down next. */
function sideways(view: RatioView, stage: RatioStage, by: 1 | -1): RatioPressed {
	const { selected } = view;
	if (selected?.kind === "cell" && isPlaced(view, stage)) {
		const places = [null, ...stage.bands];
		const at = Math.max(0, Math.min(places.indexOf(selected.band) + by, places.length - 1));
		return { view: { ...view, selected: { ...selected, band: places[at] ?? null } } };
	}
	const at = BAR_DIMENSIONS.indexOf(view.dimension) + by + BAR_DIMENSIONS.length;
	return { view: { ...view, dimension: BAR_DIMENSIONS[at % BAR_DIMENSIONS.length] ?? view.dimension } };
}

function turned(view: RatioView, { pages, page }: RatioStage, by: 1 | -1): RatioPressed {
	if (pages < 2) return { view, says: "All of the tab is on this page." };
	return { view: { ...view, page: (page + by + pages) % pages, selected: null } };
}

function reachFrom(reach: Reach, own: number, by: 1 | -1): number | null {
	const reaches = reachesWith(own);
	const at = reaches.indexOf(reach === "own" ? own : reach) + by;
	return reaches[Math.max(0, Math.min(at, reaches.length - 1))] ?? null;
}
