import { Box } from "ink";
import type { ReactNode } from "react";
import { GAUGE_ROWS } from "../gauge-view.js";
import { Breakdown } from "./breakdown-view.js";
import { rangeRows, textBlocks } from "./ratio-lines.js";
import { GaugeBlock, Lines, type Shown } from "./ratio-parts.js";
import { AROUND_CHART, CHART_ROWS, Weeks } from "./weeks-view.js";

/** A breakdown has at least so many rows on a page. */
const FEWEST = 6;
const WIDEST_CHART = 76;
const WIDEST = 110;

type Block = { key: string; rows: number; node: ReactNode };

/** The parts one below the other, each with the rows it takes. */
export function pagedBlocks(shown: Shown, width: number): Block[] {
	const texts = textBlocks(shown, width);
	const empty = shown.weeks.every(({ decided }) => decided === 0);
	return [
		{
			key: "gauge",
			rows: GAUGE_ROWS + rangeRows(shown, width).length,
			node: <GaugeBlock shown={shown} width={width} />,
		},
		...texts.map((lines, index) => ({
			key: `text ${index}`,
			rows: lines.length,
			node: <Lines lines={lines} />,
		})),
		{
			key: "weeks",
			rows: AROUND_CHART + (empty ? 1 : CHART_ROWS),
			node: <Weeks weeks={shown.weeks} width={Math.min(width, WIDEST_CHART)} rows={CHART_ROWS} />,
		},
		{ key: "breakdown", rows: FEWEST, node: null },
	];
}

/** One page of the blocks. The breakdown comes last and has what is left. */
export function Page({
	blocks,
	shown,
	width,
	rows,
}: {
	blocks: readonly Block[];
	shown: Shown;
	width: number;
	rows: number;
}) {
	const above = blocks.filter(({ node }) => node !== null);
	const left = rows - above.reduce((sum, block) => sum + block.rows + 1, 0);
	const [broken] = shown.broken;
	return (
		<>
			{above.map(({ key, node }, index) => (
				<Box key={key} flexDirection="column" flexShrink={0} marginTop={index > 0 ? 1 : 0}>
					{node}
				</Box>
			))}
			{above.length < blocks.length && broken ? (
				<Box marginTop={above.length > 0 ? 1 : 0}>
					<Breakdown broken={broken} width={Math.min(width, WIDEST)} rows={left} />
				</Box>
			) : null}
		</>
	);
}
