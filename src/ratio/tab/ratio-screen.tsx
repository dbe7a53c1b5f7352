import { Box, Text, useIsScreenReaderEnabled } from "ink";
import { glyphs } from "../../terminal/glyphs.js";
import { roleProps } from "../../terminal/theme.js";
import { widthOf } from "../../terminal/width.js";
import { BlockView } from "./block-view.js";
import { type Band, GUTTER, type Placed, type RatioPlan } from "./ratio-plan.js";
import { isPlaced, type RatioView, reachesWith } from "./ratio-view.js";
import { selectedWords } from "./spoken.js";
import type { TabFacts } from "./tab-facts.js";

/** The gauge as the largest thing, what it means, the weeks, the reasons, the map, what is worth testing, and breakdowns: on one page or on several, as there is room. */
export function RatioScreen({
	facts,
	view,
	plan,
	columns,
}: {
	facts: TabFacts;
	view: RatioView;
	plan: RatioPlan;
	columns: number;
}) {
	const { page, own } = plan.stage;
	return (
		<Box flexDirection="column">
			<Top facts={facts} view={view} plan={plan} width={columns - 2 * GUTTER} own={own} />
			{(plan.pages[page] ?? []).map((band, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a band is its place
				<BandView key={index} band={band} first={index === 0} facts={facts} view={view} />
			))}
		</Box>
	);
}

/** The window, how to change it where there is room, and the page. */
function Top({
	facts,
	view,
	plan,
	width,
	own,
}: {
	facts: TabFacts;
	view: RatioView;
	plan: RatioPlan;
	width: number;
	own: number;
}) {
	const isSpoken = useIsScreenReaderEnabled();
	const { pages, page } = plan.stage;
	const where = pages > 1 ? `page ${page + 1} of ${pages}, space turns` : "";
	const title = `RATIO, ${reachWords(facts, view)}`;
	const choices = `w W  ${choiceWords(view, own)}`;
	const hasRoom = widthOf(title) + widthOf(choices) + widthOf(where) + 2 * 3 <= width;
	const selected =
		isSpoken && view.selected && isPlaced(view, plan.stage) ? selectedWords(view.selected, facts) : undefined;
	if (isSpoken) {
		return (
			<Box flexDirection="column">
				<Text>{`${title}. w looks further back, W less far.`}</Text>
				{selected ? <Text>{`Selected: ${selected}. Enter shows its asks.`}</Text> : null}
			</Box>
		);
	}
	return (
		<Box justifyContent="space-between" marginLeft={GUTTER} width={width} height={1} flexShrink={0}>
			<Text {...roleProps("muted")}>{title}</Text>
			{hasRoom ? <Text {...roleProps("muted")}>{choices}</Text> : null}
			{where ? <Text {...roleProps("muted")}>{where}</Text> : null}
		</Box>
	);
}

function BandView({ band, first, facts, view }: { band: Band; first: boolean; facts: TabFacts; view: RatioView }) {
	const isSpoken = useIsScreenReaderEnabled();
	return (
		<Box
			flexDirection={isSpoken ? "column" : "row"}
			columnGap={1}
			marginTop={first ? 0 : 1}
			height={band.rows}
			flexShrink={0}
		>
			{band.columns.map((column, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
				<Box key={index} flexDirection="column" rowGap={1} flexShrink={0}>
					{column.map((placed) => (
						<BlockView key={keyOf(placed)} placed={placed} facts={facts} selected={view.selected} />
					))}
				</Box>
			))}
		</Box>
	);
}

function keyOf({ block }: Placed): string {
	return block.kind === "bars" ? `bars ${block.dimension}` : block.kind;
}

/** The windows there are, the chosen one behind the pointer. */
function choiceWords(view: RatioView, own: number): string {
	const chosen = view.reach === "own" ? own : view.reach;
	return reachesWith(own)
		.map((reach) => `${reach === chosen ? glyphs.pointer : " "}${reach ?? "all"}`)
		.join(" ");
}

function reachWords({ ratio }: TabFacts, view: RatioView): string {
	return view.reach === null ? `all, since ${ratio.window.from}` : `last ${ratio.window.days} days`;
}
