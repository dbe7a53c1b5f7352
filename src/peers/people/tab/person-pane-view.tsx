import { Box, Text } from "ink";
import { type RoleProps, roleProps } from "../../../terminal/theme.js";
import { pad, wrap } from "../../../terminal/width.js";
import { labelColumns, type PaneSection, type PersonPane } from "./person-pane.js";

const TONES: Record<PaneSection["tone"], RoleProps> = {
	plain: {},
	due: roleProps("accent"),
	muted: roleProps("muted"),
};

/** Everything about somebody, in `rows` rows of `width` columns. */
export function PersonPaneView({ pane, width, rows }: { pane: PersonPane; width: number; rows: number }) {
	const [head, ...sections] = pane.sections;
	return (
		<Box flexDirection="column" width={width} height={rows} flexShrink={0} overflow="hidden">
			{head ? <Head head={head} name={pane.name} width={width} /> : null}
			<Box flexDirection="column" paddingTop={pane.airy ? 1 : 0} flexShrink={0}>
				{sections.map((section) => (
					<Section key={section.id} section={section} width={width} />
				))}
			</Box>
		</Box>
	);
}

/** The name stands out; what is beside it, or below where there is no room, stands back. */
function Head({ head, name, width }: { head: PaneSection; name: string; width: number }) {
	const [first = "", ...rest] = head.lines;
	const strong = first.startsWith(name) ? name : first;
	return (
		<Text aria-label={wrap(head.spoken, width).join("\n")}>
			<Text {...roleProps("strong")}>{strong}</Text>
			<Text {...roleProps("muted")}>{[first.slice(strong.length), ...rest].join("\n")}</Text>
		</Text>
	);
}

function Section({ section: { label, lines, tone, spoken }, width }: { section: PaneSection; width: number }) {
	const columns = labelColumns(width);
	return (
		<Text aria-label={wrap(spoken, width).join("\n")}>
			{lines.map((line, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a line of the screen is what its place says.
				<Text key={index}>
					{index > 0 ? "\n" : ""}
					<Text {...roleProps("muted")}>{pad(index === 0 ? label : "", columns)}</Text>
					<Text {...TONES[tone]}>{line}</Text>
				</Text>
			))}
		</Text>
	);
}
