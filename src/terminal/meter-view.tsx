import { Box, Text } from "ink";
import { glyphs } from "./glyphs.js";
import {
	type Cell,
	labelLine,
	meterCells,
	meterLabels,
	meterWords,
	type Reading,
	scaleLabels,
	targetLabel,
} from "./meter.js";
import { type RoleProps, roleProps } from "./theme.js";

/**
 * A meter `width` columns wide; 3 rows tall it has its numbers above, the scale and the target below; `muted` for a reading from too
 * little, `empty` for none. While it moves, `from` is the reading at which its point and band still stand.
 */
export type MeterViewProps = Reading & {
	width: number;
	tall?: 1 | 3;
	muted?: boolean;
	empty?: boolean;
	from?: Reading | undefined;
};

/** Noes for each yes on a scale: the interval as a band, the point on it, the target as a mark. */
export function MeterView({ width, tall = 3, muted = false, empty = false, from, ...reading }: MeterViewProps) {
	const cells = meterCells(from ?? reading, width).map((cell) =>
		empty && cell.kind !== "target" ? { ...cell, kind: "track" as const } : cell,
	);
	const words = empty ? "nothing to show yet" : meterWords(reading);
	return (
		<Box flexDirection="column" width={width} height={tall} flexShrink={0} aria-label={words}>
			{tall === 3 && (empty ? <Text> </Text> : <Numbers reading={reading} width={width} muted={muted} />)}
			<Text>
				{runsOf(cells).map(({ text, cell, column }) => (
					<Text key={column} {...cellProps(cell, muted)}>
						{text}
					</Text>
				))}
			</Text>
			{tall === 3 && <Scale reading={reading} width={width} />}
		</Box>
	);
}

function Numbers({ reading, width, muted }: { reading: Reading; width: number; muted: boolean }) {
	const labels = meterLabels(reading, width);
	return (
		<Text {...(muted ? roleProps("muted") : {})} wrap="truncate">
			{labelLine(labels, width)}
		</Text>
	);
}

function Scale({ reading, width }: { reading: Reading; width: number }) {
	const target = reading.target == null ? null : targetLabel(reading.target, width, glyphs.up, reading.max);
	return (
		<Text {...roleProps("muted")} wrap="truncate">
			{labelLine(scaleLabels(width, target, reading.max), width)}
		</Text>
	);
}

type Run = { text: string; cell: Cell; column: number };

// One `<Text>` for each stretch of equal cells, not for each cell.
function runsOf(cells: readonly Cell[]): Run[] {
	const runs: Run[] = [];
	cells.forEach((cell, column) => {
		const last = runs.at(-1);
		if (last && last.cell.kind === cell.kind) last.text += signOf(cell);
		else runs.push({ text: signOf(cell), cell, column });
	});
	return runs;
}

function signOf({ kind, edge }: Cell): string {
	if (kind === "at") return glyphs.diamond;
	if (kind === "target") return glyphs.mark;
	if (kind === "track") return glyphs.track;
	if (edge === "lo") return glyphs.bandStart;
	return edge === "hi" ? glyphs.bandEnd : glyphs.line;
}

function cellProps({ kind }: Cell, muted: boolean): RoleProps {
	if (kind === "track") return roleProps("muted");
	if (kind === "target") return roleProps("strong");
	const band = muted ? roleProps("muted") : roleProps("accent");
	return kind === "at" ? { ...band, bold: true } : band;
}
