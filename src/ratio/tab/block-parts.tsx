import { Box, Text } from "ink";
import type { ReactNode } from "react";
import { glyphs } from "../../terminal/glyphs.js";
import { roleProps } from "../../terminal/theme.js";
import { truncate } from "../../terminal/width.js";
import type { Line } from "./gauge-lines.js";
import { GUTTER } from "./ratio-plan.js";
import type { TabFacts } from "./tab-facts.js";
import type { Target } from "./target.js";

/** What every block is given: the facts, its size with the left margin, what is selected. */
export type BlockProps = { facts: TabFacts; width: number; rows: number; selected: Target | null };

/** The heading of a block, in its own words. */
export function Heading({ children, width }: { children: string; width: number }) {
	return (
		<Text {...roleProps("muted")} wrap="truncate">
			{" ".repeat(GUTTER) + truncate(children, width - GUTTER)}
		</Text>
	);
}

/** One row of a list, behind the pointer where it is selected. */
export function Row({
	selected,
	muted = false,
	children,
}: {
	selected: boolean;
	muted?: boolean;
	children: ReactNode;
}) {
	return (
		<Text {...(selected ? roleProps("strong") : muted ? roleProps("muted") : {})} wrap="truncate">
			<Text {...roleProps("accent")}>{(selected ? glyphs.pointer : "").padEnd(GUTTER)}</Text>
			{children}
		</Text>
	);
}

/** Rows of text beside the margin. */
export function Lines({ lines }: { lines: readonly Line[] }) {
	return (
		<Box flexDirection="column" paddingLeft={GUTTER}>
			{lines.map(({ text, tone }, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row of a text is its place
				<Text key={index} {...(tone === "plain" ? {} : roleProps(tone))} wrap="truncate">
					{text === "" ? " " : text}
				</Text>
			))}
		</Box>
	);
}
