import type { Block, WordsKind } from "./block.js";
import { forecastRows } from "./forecast-rows.js";
import { compactGauge, countsText, gaugeRows, groupRows, type Line, meaningText } from "./gauge-lines.js";
import { pageAt, pagesOf } from "./pages.js";
import { dimensionsFrom, type RatioStage, type RatioView } from "./ratio-view.js";
import type { TabFacts } from "./tab-facts.js";
import { isSamePlace } from "./target.js";
import { targetsOf } from "./targets.js";

/** A block and the room it has, its left margin of `GUTTER` columns included. */
export type Placed = { block: Block; width: number; rows: number };

/** Columns of blocks side by side, all `rows` rows tall. */
export type Band = { rows: number; columns: Placed[][] };

/** Every page of the tab, from top to bottom, and what can be selected where. */
export type RatioPlan = { pages: Band[][]; stage: RatioStage };

/** The room of the tab in cells, its heading left out; in words for a screen reader, all is one page. */
export type Room = { columns: number; rows: number; spoken: boolean };

/** Columns at the left of every block: air, and the place of the pointer. */
export const GUTTER = 2;

/** From so many columns and rows on, all stands side by side. */
const WIDE = { columns: 116, rows: 24 };
/** Rows below the three columns for the breakdowns. */
const LOWER_SHARE = 0.25;
const FEWEST_LOWER = 8;
/** From so many rows on the gauge's column has room for the forecasts. */
const ROOMY_UPPER = 30;
/** What of the width each of the three columns has. */
const SHARES = [0.32, 0.36];
/** A breakdown beside others is at least so wide, a block alone at most. */
const NARROWEST_BARS = 37;
const WIDEST = 110;
const RIGHT_MARGIN = 2;
/** Rows of the map with its heading, its hours and its legend. */
export const HEAT_ROWS = 10;
const WEEKS_ROWS = { empty: 3, least: 9, roomy: 12 };
const LIST_ROWS = { patterns: 6, reasons: 7, bars: 7 };
const ROOMY_ROWS = 17;

/** Where everything stands. It depends on the room and hardly on the figures, so that nothing jumps when one changes. */
export function ratioPlan(facts: TabFacts, view: RatioView, room: Room, own: number): RatioPlan {
	const isEmpty = facts.ratio.asks.decided === 0;
	const isWide = !room.spoken && !isEmpty && room.columns >= WIDE.columns && room.rows >= WIDE.rows;
	const pages = isWide ? widePages(facts, view, room) : narrowPages(facts, view, room);
	const targets = pages.flatMap((bands, page) =>
		bands
			.flatMap(({ columns }) => columns.flat())
			.flatMap(({ block }) => targetsOf(block, facts).map((target) => ({ target, page }))),
	);
	const selected = targets.find(({ target }) => isSamePlace(target, view.selected));
	const page = selected?.page ?? pageAt(view.page, pages.length);
	return { pages, stage: { pages: pages.length, page, targets, bands: facts.heat.bands, own } };
}

/** The gauge, the weeks and the map side by side, with the breakdowns below them, or on a second page where there are too few rows. */
function widePages(facts: TabFacts, view: RatioView, { columns, rows }: Room): Band[][] {
	const width = columns - RIGHT_MARGIN;
	const lower = Math.max(FEWEST_LOWER, Math.floor(rows * LOWER_SHARE));
	const isOnePage = rows - lower - 1 >= WIDE.rows;
	const upper = isOnePage ? rows - lower - 1 : rows;
	const bars = barColumns(view, width, isOnePage ? lower : rows);
	const top = upperBand(facts, width, upper);
	return isOnePage ? [[top, bars]] : [[top], [bars]];
}

function upperBand(facts: TabFacts, width: number, rows: number): Band {
	const [left = 0, middle = 0] = SHARES.map((share) => Math.floor(width * share));
	const right = width - left - middle - 2;
	const gauge = { block: { kind: "gauge" as const }, width: left, rows: gaugeRows(facts, left - GUTTER, false) };
	const isRoomy = rows >= ROOMY_UPPER;
	const forecastsWidth = isRoomy ? left : right;
	const forecasts = {
		block: { kind: "forecasts" as const },
		width: forecastsWidth,
		rows: forecastRows(facts, forecastsWidth - GUTTER),
	};
	const words = rows - gauge.rows - 1 - (isRoomy ? forecasts.rows + 1 : 0);
	const weeks = Math.floor(rows / 2);
	const patterns = rows - HEAT_ROWS - 1 - (isRoomy ? 0 : forecasts.rows + 1);
	return {
		rows,
		columns: [
			[gauge, { block: { kind: "words" }, width: left, rows: words }, ...(isRoomy ? [forecasts] : [])],
			[
				{ block: { kind: "weeks" }, width: middle, rows: weeks },
				{ block: { kind: "reasons" }, width: middle, rows: rows - weeks - 1 },
			],
			[
				{ block: { kind: "heat" }, width: right, rows: HEAT_ROWS },
				{ block: { kind: "patterns" }, width: right, rows: patterns },
				...(isRoomy ? [] : [forecasts]),
			],
		],
	};
}

function barColumns(view: RatioView, width: number, rows: number): Band {
	const across = Math.max(1, Math.floor((width + 1) / (NARROWEST_BARS + 1)));
	const each = Math.floor((width + 1) / across) - 1;
	const beside = dimensionsFrom(view.dimension).slice(0, across);
	const columns = beside.map((dimension) => [
		{ block: { kind: "bars" as const, dimension, beside }, width: each, rows },
	]);
	return { rows, columns };
}

/** One block below the other, on as many pages as it takes; what is left of a page goes to its last list. */
function narrowPages(facts: TabFacts, view: RatioView, { columns, rows, spoken }: Room): Band[][] {
	const width = Math.min(WIDEST, columns - RIGHT_MARGIN);
	const placed = narrowBlocks(facts, view, width - GUTTER, spoken ? null : rows).map((block) => ({
		block,
		width,
		rows: Math.min(leastRows(block, facts, width - GUTTER, rows), rows),
	}));
	const heights = placed.map((one) => one.rows);
	const pages = spoken ? [heights.map((_, index) => index)] : pagesOf(heights, rows);
	return pages.map((indexes) => {
		const blocks = indexes.flatMap((index) => placed[index] ?? []);
		return [{ rows, columns: [filled(blocks, facts, rows)] }];
	});
}

/** The blocks for pages of so many rows (without decided asks, those that have something to say); null is one page in words, on which the breakdowns are told (the map sums the hours up). */
function narrowBlocks(facts: TabFacts, view: RatioView, width: number, rows: number | null): Block[] {
	const told = dimensionsFrom(view.dimension).filter((one) => one !== "hour" || one === view.dimension);
	if (facts.ratio.asks.decided === 0) return [{ kind: "gauge" }, { kind: "weeks" }, { kind: "forecasts" }];
	const dimensions = told.slice(0, rows === null ? undefined : 1);
	const isTall = rows !== null && groupRows(groupsOf("words", facts, width), width, false) > rows;
	const words: Block[] = isTall ? [{ kind: "meaning" }, { kind: "counts" }] : [{ kind: "words" }];
	const others = (["weeks", "reasons", "heat", "patterns", "forecasts"] as const).map((kind) => ({ kind }));
	const bars = dimensions.map((dimension) => ({ kind: "bars" as const, dimension, beside: [dimension] }));
	return [{ kind: "gauge" }, ...words, ...others, ...bars];
}

/** The words below the gauge, as groups of lines. */
export function groupsOf(kind: WordsKind, facts: TabFacts, width: number): Line[][] {
	const meaning = kind === "counts" ? [] : meaningText(facts);
	return kind === "meaning" ? meaning : [...meaning, ...countsText(facts, width)];
}

function isWords(kind: Block["kind"]): kind is WordsKind {
	return kind === "words" || kind === "meaning" || kind === "counts";
}

function leastRows(block: Block, facts: TabFacts, width: number, rows: number): number {
	if (isWords(block.kind)) return groupRows(groupsOf(block.kind, facts, width), width, false);
	switch (block.kind) {
		case "gauge":
			return gaugeRows(facts, width, compactGauge(rows));
		case "weeks":
			if (facts.weeks.every(({ decided }) => decided === 0)) return WEEKS_ROWS.empty;
			return rows > ROOMY_ROWS * 2 ? WEEKS_ROWS.roomy : WEEKS_ROWS.least;
		case "heat":
			return HEAT_ROWS;
		case "forecasts":
			return forecastRows(facts, width);
		default:
			return LIST_ROWS[block.kind];
	}
}

/** The rows that are left over go to the words, as air, and then to the last list. */
function filled(blocks: readonly Placed[], facts: TabFacts, rows: number): Placed[] {
	let left = rows - blocks.reduce((sum, block) => sum + block.rows, blocks.length - 1);
	const airy = blocks.map((placed) => {
		if (!isWords(placed.block.kind)) return placed;
		const width = placed.width - GUTTER;
		const wanted = groupRows(groupsOf(placed.block.kind, facts, width), width, true) - placed.rows;
		const air = Math.max(0, Math.min(wanted, left));
		left -= air;
		return { ...placed, rows: placed.rows + air };
	});
	const isList = ({ block }: Placed) => block.kind === "bars" || block.kind === "reasons" || block.kind === "patterns";
	const last = airy.findLastIndex(isList);
	return airy.map((placed, index) => (index === last ? { ...placed, rows: placed.rows + left } : placed));
}
