import { Text } from "ink";
import { reasonLabel } from "../../asks/vocabulary.js";
import { barCells } from "../../terminal/chart.js";
import { shownLine } from "../../terminal/clean.js";
import { glyphs } from "../../terminal/glyphs.js";
import { shownWords, windowOf } from "../../terminal/list.js";
import { roleProps } from "../../terminal/theme.js";
import { pad, widthOf, wrap } from "../../terminal/width.js";
import type { Pareto, ParetoRow } from "../breakdown/pareto.js";
import { percentWords } from "../percent-words.js";
import { type BlockProps, Heading, Lines, Row } from "./block-parts.js";
import { GUTTER } from "./ratio-plan.js";
import { isSameTarget } from "./target.js";

const WIDEST_NAME = 28;
const SHORTEST_BAR = 4;
const LONGEST_BAR = 30;
/** What stands over the shares: how many noes have this reason or one above it. */
const ADDED_UP = "adds up to";
/** "100 %". */
const SHARE = 5;

/** The reasons of the noes, the most frequent first: count, share of the noes so far down the list, and whether one can do something about it. */
export function ReasonsBlock({ facts: { pareto }, width, rows, selected }: BlockProps) {
	const room = width - GUTTER;
	const reasons = pareto.rows;
	if (reasons.length === 0) {
		const empty = wrap("No reasons recorded in these days. They are counted here once you give them.", room);
		return (
			<>
				<Heading width={width}>NOES BY REASON</Heading>
				<Lines lines={empty.map((text) => ({ text, tone: "muted" }))} />
			</>
		);
	}
	const foot = wrap(controlWords(pareto), room);
	const at = reasons.findIndex(({ reason }) => isSameTarget(targetOf(reason), selected));
	const view = windowOf({ count: reasons.length, selected: at, rows: Math.max(1, rows - 1 - foot.length) });
	const shown = reasons.slice(view.top, view.bottom);
	const cut = shownWords(view, reasons.length);
	const counts = Math.max(...reasons.map(({ noes }) => String(noes).length));
	const left = Math.min(room - 2 - counts - SHARE - 4, WIDEST_NAME + LONGEST_BAR);
	const names = Math.max(...reasons.map(({ reason }) => widthOf(nameOf(reason))));
	const name = Math.min(names, WIDEST_NAME, left - SHORTEST_BAR);
	const most = reasons[0]?.noes ?? 0;
	return (
		<>
			<Heading
				width={width}
			>{`${pad(`NOES BY REASON${cut ? `, ${cut}` : ""}`, room - ADDED_UP.length)}${ADDED_UP}`}</Heading>
			{shown.map((row, index) => (
				<Row key={row.reason} selected={view.top + index === at}>
					{`${MARKS[row.control]} ${pad(nameOf(row.reason), name)} `}
					<Text {...roleProps("accent")}>{pad(barCells(row.noes, most, left - name), left - name)}</Text>
					{` ${String(row.noes).padStart(counts)} `}
					<Text {...roleProps("muted")}>{percentWords(row.cumulative).padStart(SHARE)}</Text>
				</Row>
			))}
			<Lines lines={foot.map((text) => ({ text, tone: "muted" }))} />
		</>
	);
}

const MARKS: Record<ParetoRow["control"], string> = { yes: glyphs.dot, partly: glyphs.half, no: " ", ask: " " };

function targetOf(level: string) {
	return { kind: "level" as const, dimension: "reason" as const, level };
}

function nameOf(reason: string): string {
	return shownLine(reasonLabel(reason));
}

function controlWords({ inControl, partlyInControl, given, noes }: Pareto): string {
	const share = `${MARKS.yes} in your control ${percentWords(inControl)}, ${MARKS.partly} partly ${percentWords(partlyInControl)}`;
	return given < noes ? `${share} of the ${given} noes with a reason` : share;
}
