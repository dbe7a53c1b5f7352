import { Box } from "ink";
import { GAUGE_ROWS } from "../gauge-view.js";
import { Breakdown, breakdownHeight } from "./breakdown-view.js";
import { inColumns } from "./ratio-layout.js";
import { rangeRows, textBlocks } from "./ratio-lines.js";
import { GaugeBlock, Lines, type Shown } from "./ratio-parts.js";
import { AROUND_CHART, CHART_ROWS, Weeks } from "./weeks-view.js";

const GAP = 4;
/** A breakdown beside others is at least so wide. */
const CELL = 54;
/** What of the width the gauge has. */
const GAUGE_SHARE = 0.56;

/** All at once, where there is room: the gauge and its words beside the weeks, the breakdowns below in columns. */
export function WidePage({ shown, width, rows }: { shown: Shown; width: number; rows: number }) {
	const left = Math.floor((width - GAP) * GAUGE_SHARE);
	const right = width - GAP - left;
	const texts = textBlocks(shown, left);
	const upper = texts.reduce((sum, lines) => sum + lines.length + 1, GAUGE_ROWS + rangeRows(shown, left).length);
	const across = Math.floor((width + GAP) / (CELL + GAP));
	const cell = Math.floor((width + GAP) / across) - GAP;
	const grid = inColumns(shown.broken.map(breakdownHeight), across, rows - upper - 1);
	return (
		<>
			<Box height={upper} flexShrink={0}>
				<Box flexDirection="column" width={left} marginRight={GAP} flexShrink={0}>
					<GaugeBlock shown={shown} width={left} />
					{texts.map((lines) => (
						<Box key={lines[0]?.text} flexDirection="column" marginTop={1}>
							<Lines lines={lines} />
						</Box>
					))}
				</Box>
				<Weeks weeks={shown.weeks} width={right} rows={Math.max(CHART_ROWS, upper - AROUND_CHART)} />
			</Box>
			<Box marginTop={1} columnGap={GAP}>
				{grid.map((column) => (
					<Box key={column[0]?.index} flexDirection="column" rowGap={1} width={cell} flexShrink={0}>
						{column.map(({ index, rows: height }) => {
							const broken = shown.broken[index];
							return broken ? <Breakdown key={broken.dimension} broken={broken} width={cell} rows={height} /> : null;
						})}
					</Box>
				))}
			</Box>
		</>
	);
}
