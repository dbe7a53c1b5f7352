import { sumOf } from "../breakdown/tallies.js";
import type { YesNo } from "../rate.js";
import type { Block } from "./block.js";
import type { TabFacts } from "./tab-facts.js";
import type { Target } from "./target.js";

/** What can be selected in a block, from top to bottom: of the heat map its days, whose cells are reached sideways. */
export function targetsOf(block: Block, facts: TabFacts): Target[] {
	if (block.kind === "bars") {
		const { dimension } = block;
		return facts.levels(dimension).levels.map(({ level }) => ({ kind: "level", dimension, level }));
	}
	if (block.kind === "reasons") {
		return facts.pareto.rows.map(({ reason }) => ({ kind: "level", dimension: "reason", level: reason }));
	}
	if (block.kind === "heat") {
		if (facts.heat.bands.length === 0) return [];
		return facts.heat.days.map(({ level }) => ({ kind: "cell", level, band: null }));
	}
	if (block.kind === "patterns") {
		return facts.cards.map(({ dimension, level }) => ({ kind: "pattern", dimension, level }));
	}
	return [];
}

/** The decided asks of a day of the heat map, or of one of its cells. */
export function heatCounts({ heat }: TabFacts, level: string, band: string | null): YesNo {
	const cells = heat.days.find((day) => day.level === level)?.cells ?? [];
	const wanted = band === null ? cells : [cells[heat.bands.indexOf(band)] ?? null];
	return sumOf(wanted.filter((cell) => cell !== null));
}
