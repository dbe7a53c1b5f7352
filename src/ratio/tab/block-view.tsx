import { Box, useIsScreenReaderEnabled } from "ink";
import { wrap } from "../../terminal/width.js";
import { BarsBlock } from "./bars-view.js";
import type { Block } from "./block.js";
import type { BlockProps } from "./block-parts.js";
import { ForecastsBlock, PatternsBlock } from "./cards.js";
import { GaugeBlock, WordsBlock } from "./gauge-block.js";
import { HeatBlock } from "./heat-view.js";
import { GUTTER, groupsOf, type Placed } from "./ratio-plan.js";
import { ReasonsBlock } from "./reasons-view.js";
import { spokenLines } from "./spoken.js";
import type { TabFacts } from "./tab-facts.js";
import type { Target } from "./target.js";
import { WeeksBlock } from "./weeks-view.js";

/** A block in its place; to a screen reader it is its sentences. */
export function BlockView({ placed, facts, selected }: { placed: Placed; facts: TabFacts; selected: Target | null }) {
	const { block, width, rows } = placed;
	const isSpoken = useIsScreenReaderEnabled();
	const spoken = isSpoken ? spokenLines(block, facts).flatMap((line) => wrap(line, width)) : [];
	if (isSpoken && spoken.length === 0) return null;
	return (
		<Box
			flexDirection="column"
			width={width}
			height={rows}
			flexShrink={0}
			overflow="hidden"
			{...(isSpoken ? { "aria-label": spoken.join("\n") } : {})}
		>
			<Drawn block={block} facts={facts} width={width} rows={rows} selected={selected} />
		</Box>
	);
}

function Drawn({ block, ...props }: BlockProps & { block: Block }) {
	switch (block.kind) {
		case "gauge":
			return <GaugeBlock {...props} />;
		case "words":
		case "meaning":
		case "counts":
			return <WordsBlock {...props} groups={groupsOf(block.kind, props.facts, props.width - GUTTER)} />;
		case "weeks":
			return <WeeksBlock {...props} />;
		case "reasons":
			return <ReasonsBlock {...props} />;
		case "heat":
			return <HeatBlock {...props} />;
		case "patterns":
			return <PatternsBlock {...props} />;
		case "forecasts":
			return <ForecastsBlock {...props} />;
		case "bars":
			return <BarsBlock {...props} dimension={block.dimension} beside={block.beside} />;
	}
}
