import { Box, Text } from "ink";
import { channelLabel, reasonLabel, stageLabel } from "../../asks/vocabulary.js";
import { barCells } from "../../terminal/chart.js";
import { shownLine } from "../../terminal/clean.js";
import { roleProps } from "../../terminal/theme.js";
import { pad, widthOf } from "../../terminal/width.js";
import type { Dimension } from "../breakdown/tallies.js";
import type { LevelRate } from "../ratio.js";

const NAME = 28;
const COUNT = 10;
const SHORTEST_BAR = 6;

/** A breakdown and the name of its dimension. */
export type Broken = { dimension: Dimension; rows: readonly LevelRate[] };

/** Rows that a breakdown takes when nothing of it is cut. */
export function breakdownHeight(broken: Broken): number {
	return 1 + Math.max(1, levelsShown(broken).length);
}

/** One breakdown as bars in at most `rows` rows, heading included; what is cut is named in the heading. */
export function Breakdown({ broken, width, rows: most }: { broken: Broken; width: number; rows: number }) {
	const { dimension } = broken;
	const levels = levelsShown(broken);
	const shown = levels.slice(0, Math.max(1, most - 1));
	const isReason = dimension === "reason";
	const labels = shown.map(({ level }) => levelLabel(level, dimension));
	const figures = isReason ? COUNT : Math.max(0, ...shown.map((row) => rateWords(row).length));
	const name = Math.min(NAME, width - figures - SHORTEST_BAR - 2, Math.max(0, ...labels.map(widthOf)));
	const bar = Math.max(0, width - name - 2 - figures);
	const max = Math.max(0, ...shown.map((row) => (isReason ? row.no : row.shrunk)));
	return (
		<Box flexDirection="column" width={width}>
			<Text {...roleProps("muted")} wrap="truncate">
				{heading(dimension, shown.length, levels.length)}
			</Text>
			{levels.length === 0 ? <Text {...roleProps("muted")}>{emptyWords(dimension)}</Text> : null}
			{shown.map((row, index) => (
				<Text key={row.level} wrap="truncate">
					{pad(labels[index] ?? "", name)}{" "}
					<Text {...roleProps("accent")}>
						{pad(isReason || !isTooLittle(row) ? barCells(isReason ? row.no : row.shrunk, max, bar) : "", bar)}
					</Text>{" "}
					{isReason ? `${row.no} ${row.no === 1 ? "no" : "noes"}` : rateWords(row)}
				</Text>
			))}
		</Box>
	);
}

/** Reasons are of noes, and noes without one say nothing here. */
function levelsShown({ dimension, rows }: Broken): readonly LevelRate[] {
	return dimension === "reason" ? rows.filter(({ no, level }) => no > 0 && level !== "none") : rows;
}

function heading(dimension: Dimension, shown: number, all: number): string {
	const words = dimension === "reason" ? "NOES BY REASON" : `YES RATE BY ${dimension.toUpperCase()}, likely between`;
	return shown < all ? `${words} (${shown} of ${all})` : words;
}

function emptyWords(dimension: Dimension): string {
	if (dimension === "reason") return "No reasons recorded in these days. They are counted here once you give them.";
	return dimension === "hour"
		? "Only days are known of these asks, no hours."
		: `No decided asks to count by ${dimension} in these days.`;
}

function rateWords({ shrunk, lo, hi, yes, no }: LevelRate): string {
	if (isTooLittle({ yes, no })) return `${"too few to tell".padEnd(17)}${yes} of ${yes + no}`;
	const percent = (rate: number) => String(Math.round(rate * 100)).padStart(3);
	return `${percent(shrunk)} %  ${percent(lo)} -${percent(hi)} %  ${yes} of ${yes + no}`;
}

/** Below 20 decided a level says nothing of itself (statistics.md: "too little"). */
function isTooLittle({ yes, no }: { yes: number; no: number }): boolean {
	return yes + no < 20;
}

function levelLabel(level: string, dimension: Dimension): string {
	if (level === "none") return "not given";
	if (dimension === "reason") return reasonLabel(level);
	if (dimension === "channel") return channelLabel(level);
	if (dimension === "stage") return stageLabel(level);
	return dimension === "hour" ? `${level}:00` : shownLine(level);
}
