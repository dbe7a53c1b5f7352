import { capital } from "../../terminal/sentence.js";
import { heatLegend } from "../breakdown/heat-legend.js";
import type { HeatCell } from "../breakdown/heat-map.js";
import { isFlat, isUsual } from "../breakdown/heat-shades.js";
import { DAY_ONLY } from "../breakdown/hour-bands.js";
import { weekdayWords } from "../breakdown/level-words.js";
import { percentWords } from "../percent-words.js";
import type { TabFacts } from "./tab-facts.js";
import { heatCounts } from "./targets.js";

/** A day or a cell of the map with its counts: "Tue 10 to 12: 3 yes of 21, evened 12 %"; the rate only where `width` has room for it. */
export function cellWords(
	facts: TabFacts,
	level: string,
	band: string | null,
	width: number = Number.POSITIVE_INFINITY,
): string {
	const { yes, no } = heatCounts(facts, level, band);
	const name = band === null ? `${level}, all day` : `${level} ${bandWords(band)}`;
	if (yes + no === 0) return `${name}: nothing decided`;
	const cell = facts.heat.days.find((day) => day.level === level)?.cells[facts.heat.bands.indexOf(band ?? "")];
	const counts = `${name}: ${yes} yes of ${yes + no}`;
	const all = cell ? `${counts}, evened ${percentWords(cell.shrunk)}` : counts;
	return all.length <= width ? all : counts;
}

/** What the map shows, in sentences: its highest and lowest cells, and how much the others differ. */
export function heatSentences({ heat, ratio }: TabFacts): string[] {
	const cells = heat.days.flatMap(({ level, cells: ofDay }) =>
		ofDay.flatMap((cell, at) => (cell ? [{ level, band: heat.bands[at] ?? "", cell }] : [])),
	);
	if (cells.length === 0) return [];
	if (isFlat(heat)) return [`${capital(heatLegend(heat, Number.POSITIVE_INFINITY))}.`];
	const overall = `your rate over all ${ratio.asks.decided} decided asks, ${percentWords(heat.overall)}`;
	const sorted = [...cells].sort((left, right) => right.cell.shrunk - left.cell.shrunk);
	const ends = [
		{ name: "Highest", of: sorted[0] },
		{ name: "Lowest", of: sorted.at(-1) },
	];
	const lines = ends.flatMap(({ name, of }) => (of ? [`${name}: ${sentence(of)}.`] : []));
	const others = cells.filter(({ cell }) => isUsual(cell.shrunk, heat.overall)).length;
	return [...lines, `${others} of its ${cells.length} cells hardly differ from ${overall}.`];
}

function sentence({ level, band, cell }: { level: string; band: string; cell: NonNullable<HeatCell> }): string {
	const evened = `evened to ${percentWords(cell.shrunk)}`;
	return `${weekdayWords(level)} ${bandWords(band)}, ${cell.yes} yes of ${cell.yes + cell.no}, ${evened}`;
}

function bandWords(band: string): string {
	if (band === DAY_ONLY) return "without an hour";
	const [from, to] = band.split("-").map(Number);
	return `${from} to ${to}`;
}
