import { Box, Text } from "ink";
import { useMemo } from "react";
import type { Context } from "../../command/context.js";
import { roleProps } from "../../terminal/theme.js";
import { useLater } from "../../terminal/use-later.js";
import type { Day } from "../../time/days.js";
import { breakdown } from "../breakdown/breakdown.js";
import { talliesIn } from "../breakdown/breakdown-records.js";
import { isOlder } from "../gauge-words.js";
import type { Ratio } from "../ratio.js";
import { ratioNow, reachWindow } from "../ratio-records.js";
import type { Week } from "../weekly.js";
import type { Broken } from "./breakdown-view.js";
import { pageAt, pagesOf } from "./ratio-layout.js";
import { Page, pagedBlocks } from "./ratio-paged.js";
import { dimensionsWith, type RatioView } from "./ratio-view.js";
import { WidePage } from "./ratio-wide.js";

const MARGIN = 2;
/** From so many columns on, all stands side by side on one page. */
const WIDE = 116;
/** Milliseconds that the breakdowns stay behind the gauge. */
const BREAKDOWN_DELAY = 500;

/** The gauge as the largest thing, what it means, the last weeks, and breakdowns: on one page or on several, as there is room. */
export function RatioScreen({
	context,
	version,
	weeks,
	first,
	view,
	columns,
	rows,
}: {
	context: Context;
	version: number;
	weeks: readonly Week[];
	first: Day | undefined;
	view: RatioView;
	columns: number;
	rows: number;
}) {
	const wide = columns >= WIDE && rows >= 24;
	const dimensions = wide ? dimensionsWith(view.dimension) : [view.dimension];
	const shown = useShown(context, version, view.reach, dimensions.join());
	const all = {
		...shown,
		weeks,
		target: context.settings().target,
		older: isOlder(first, shown.ratio),
		whole: view.reach === null,
	};
	const width = columns - 2 * MARGIN;
	const blocks = wide ? [] : pagedBlocks(all, width);
	const heights = blocks.map(({ rows: height }) => height);
	const pages = wide ? [[]] : pagesOf(heights, rows - 1);
	const page = pageAt(view.page, pages.length);
	const where = pages.length > 1 ? `page ${page + 1} of ${pages.length}, space turns` : "";
	return (
		<Box flexDirection="column" paddingLeft={MARGIN}>
			<Box justifyContent="space-between" width={width}>
				<Text {...roleProps("muted")}>{`RATIO, ${reachWords(all.ratio, view)}`}</Text>
				<Text {...roleProps("muted")}>{where}</Text>
			</Box>
			{wide ? (
				<WidePage shown={all} width={width} rows={rows - 1} />
			) : (
				<Page
					blocks={(pages[page] ?? []).flatMap((index) => blocks[index] ?? [])}
					shown={all}
					width={width}
					rows={rows - 1}
				/>
			)}
		</Box>
	);
}

/** The ratio follows every change at once; the breakdowns, for which the asks themselves are read, a moment later. */
function useShown(context: Context, version: number, reach: RatioView["reach"], dimensions: string) {
	const later = useLater(version, BREAKDOWN_DELAY);
	// biome-ignore lint/correctness/useExhaustiveDependencies: `version` says that the journal changed
	const ratio = useMemo(() => {
		const window = reachWindow(context, reach);
		return ratioNow(context.journal(), context.settings(), context.clock, { window });
	}, [context, reach, version]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: `later` says that the journal changed
	const broken = useMemo(() => {
		const tallies = talliesIn(context, reachWindow(context, reach));
		const wanted = dimensions.split(",") as Broken["dimension"][];
		return wanted.map((dimension) => ({ dimension, rows: breakdown(tallies, dimension, context.settings()) }));
	}, [context, reach, dimensions, later]);
	return { ratio, broken };
}

function reachWords(ratio: Ratio, view: RatioView): string {
	return view.reach === null ? `all, since ${ratio.window.from}` : `last ${ratio.window.days} days`;
}
