import { Text } from "ink";
import type { ChartRun } from "./chart.js";
import { type RoleProps, roleProps } from "./theme.js";

/** A line of a chart in its colours; `muted` for figures that rest on too little. Goes inside a `<Text>`. */
export function ChartLine({ runs, muted = false }: { runs: readonly ChartRun[]; muted?: boolean }) {
	return runs.map(({ kind, text }, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a stretch of a line is its place
		<Text key={index} {...(muted ? roleProps("muted") : propsOf(kind))}>
			{text}
		</Text>
	));
}

function propsOf(kind: ChartRun["kind"]): RoleProps {
	if (kind === "blank") return roleProps("muted");
	return kind === "mark" ? { ...roleProps("accent"), ...roleProps("strong") } : roleProps("accent");
}
