import { reasonLabel } from "../../asks/vocabulary.js";
import { barCells } from "../../terminal/chart.js";
import { shownLine } from "../../terminal/clean.js";
import { pad } from "../../terminal/width.js";
import { percentWords } from "../percent-words.js";
import { noesCount } from "../words.js";
import { NAME_WIDTH } from "./breakdown-text.js";
import type { Pareto, ParetoRow } from "./pareto.js";

const BAR_WIDTH = 14;
const CONTROL: Record<ParetoRow["control"], { table: string; sentence: string }> = {
	yes: { table: "yes", sentence: "in your control" },
	partly: { table: "partly", sentence: "partly in your control" },
	no: { table: "no", sentence: "outside your control" },
	ask: { table: "you can tell", sentence: "only you can tell" },
};

/** The reasons as lines of at most 78 columns, the most frequent first: a table, or with `plain` a sentence for each. */
export function paretoLines(pareto: Pareto, plain: boolean): string[] {
	const { rows, noes } = pareto;
	if (rows.length === 0) return [noes === 0 ? "No noes in these days." : withoutWords(noes)];
	if (plain) return [...rows.map(sentence), ...controlLines(pareto)];
	const heading = `${pad("", NAME_WIDTH)}${cells("noes", "share", "together")}  in your control`;
	return [heading, ...rows.map((row) => tableRow(row, rows[0]?.noes ?? 0)), "", ...controlLines(pareto)];
}

/** What share of the noes with a reason lay in one's own control, wholly and partly, and how many have no reason. */
function controlLines({ rows, noes, given, inControl, partlyInControl }: Pareto): string[] {
	if (rows.length === 0) return [];
	const without = noes - given;
	return [
		`${percentWords(inControl)} of the noes with a reason had one in your control, another ${percentWords(partlyInControl)} partly.`,
		...(without > 0 ? [`${noesCount(without)} without a reason, not counted here.`] : []),
	];
}

function tableRow({ reason, noes, share, cumulative, control }: ParetoRow, most: number): string {
	const figures = cells(String(noes), percentWords(share), percentWords(cumulative));
	const line = `${nameOf(reason)}${figures}  ${CONTROL[control].table.padEnd(13)}  ${barCells(noes, most, BAR_WIDTH)}`;
	return line.trimEnd();
}

function sentence({ reason, noes, share, cumulative, control }: ParetoRow): string {
	const name = nameOf(reason).trimEnd();
	const counted = `${noesCount(noes)}, ${percentWords(share)}, together ${percentWords(cumulative)}`;
	return `${name}: ${counted}; ${CONTROL[control].sentence}`;
}

function nameOf(reason: string): string {
	return pad(shownLine(reasonLabel(reason)), NAME_WIDTH);
}

function cells(noes: string, share: string, cumulative: string): string {
	return noes.padStart(6) + share.padStart(8) + cumulative.padStart(10);
}

function withoutWords(noes: number): string {
	return noes === 1 ? "The one no has no reason yet." : `None of these ${noes} noes has a reason yet.`;
}
