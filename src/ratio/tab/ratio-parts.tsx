import { Text } from "ink";
import { roleProps } from "../../terminal/theme.js";
import { Gauge } from "../gauge-view.js";
import type { Ratio } from "../ratio.js";
import type { Week } from "../weekly.js";
import type { Broken } from "./breakdown-view.js";
import { type Line, rangeRows } from "./ratio-lines.js";

/** What the Ratio tab shows. `older`: whether there are asks from before the window; `whole`: whether the window is everything. */
export type Shown = {
	ratio: Ratio;
	broken: Broken[];
	weeks: readonly Week[];
	target: number | null;
	older: boolean;
	whole: boolean;
};

/** The gauge with its range in words. */
export function GaugeBlock({ shown, width }: { shown: Shown; width: number }) {
	return (
		<>
			<Gauge ratio={shown.ratio} target={shown.target} width={width} older={shown.older} />
			<Lines lines={rangeRows(shown, width)} />
		</>
	);
}

/** Rows of text. */
export function Lines({ lines }: { lines: readonly Line[] }) {
	return lines.map(({ text, muted }) => (
		<Text key={text} {...(muted ? roleProps("muted") : {})}>
			{text}
		</Text>
	));
}
