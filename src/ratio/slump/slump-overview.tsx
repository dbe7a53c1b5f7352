import { Box, Text } from "ink";
import { actionFor, footerKeys } from "../../terminal/bindings.js";
import { glyphs } from "../../terminal/glyphs.js";
import { keyId, useKeys } from "../../terminal/keys.js";
import { capital } from "../../terminal/sentence.js";
import { roleProps } from "../../terminal/theme.js";
import { truncate, widthOf, wrap } from "../../terminal/width.js";
import { calendarDay } from "../../time/local.js";
import { dayShort } from "../../time/words.js";
import { runWords } from "../words.js";
import { overviewLayout } from "./overview-layout.js";
import { type ChartRow, scoreChart } from "./score-chart.js";
import type { Slump } from "./slump.js";
import type { SlumpRecord } from "./slump-collection.js";
import { SlumpPage, useRoom } from "./slump-page.js";
import { SLUMP_KEYS, type SlumpStep, stepsFor } from "./slump-steps.js";
import { standingLines } from "./slump-words.js";
import type { Standing } from "./standing-records.js";

const LABEL = 5;
/** So many answers the chart goes back at least, where there are so many. */
const FEWEST_SHOWN = 60;

/** What the alarm sees, in words and as a chart, and the steps to choose among. */
export function SlumpOverview({
	standing,
	last,
	waiting,
	notice,
	selected,
	onSelect,
	onStart,
	onBack,
}: {
	standing: Standing;
	last: SlumpRecord | undefined;
	waiting: boolean;
	notice: string | null;
	selected: number;
	onSelect: (selected: number) => void;
	onStart: (step: SlumpStep["id"]) => void;
	onBack: () => void;
}) {
	const { ratio, history, scores } = standing;
	const { alarm, usual, threshold, since } = ratio.slump;
	const room = useRoom();
	const steps = stepsFor(alarm);
	const at = Math.min(selected, steps.length - 1);
	useKeys((key) => {
		const action = actionFor(SLUMP_KEYS, key);
		if (action === "back") return onBack();
		if (action === "down") return onSelect(Math.min(steps.length - 1, at + 1));
		if (action === "up") return onSelect(Math.max(0, at - 1));
		if (action !== "open") return;
		const digit = Number.parseInt(keyId(key), 10);
		const chosen = Number.isNaN(digit) ? at : digit - 1;
		const step = steps[chosen];
		if (!step) return;
		onSelect(chosen);
		onStart(step.id);
	});
	const run = runWords(ratio);
	const texts = [...standingLines(ratio.slump, history), ...(usual === null ? [] : [`${capital(run)}.`])];
	const wrapped = texts.map((text) => wrap(text, room.width));
	const layout = overviewLayout(
		room.rows - (room.low ? 0 : 1) - (notice ? 1 : 0),
		steps.length,
		wrapped.map((lines) => lines.length),
	);
	const shown = scores.slice(-Math.max(FEWEST_SHOWN, since.asks));
	const chart =
		layout.chart > 0 && shown.length > 0
			? scoreChart(shown, { columns: room.width - LABEL, rows: layout.chart, threshold })
			: [];
	return (
		<SlumpPage title="The slump alarm" right={stateWords(alarm, usual)} keys={footerKeys(SLUMP_KEYS)} notice={notice}>
			{wrapped.slice(0, layout.texts).map((lines, index) => (
				<Text key={lines[0]} {...(index === 0 && alarm ? roleProps("strong") : {})}>
					{lines.join("\n")}
				</Text>
			))}
			{chart.length > 0 ? <Chart rows={chart} answers={shown.length} slump={ratio.slump} width={room.width} /> : null}
			{layout.airy ? <Text> </Text> : null}
			{steps.map((step, index) => (
				<StepRow
					key={step.id}
					step={step}
					index={index}
					selected={index === at}
					last={last}
					waiting={waiting}
					width={room.width}
				/>
			))}
		</SlumpPage>
	);
}

function Chart({ rows, answers, slump, width }: { rows: ChartRow[]; answers: number; slump: Slump; width: number }) {
	const caption = `The score over the last ${answers} answers: up with a no, down with a yes.`;
	const spoken = `${caption} It is ${slump.score.toFixed(1)} now and rings at ${slump.threshold}.`;
	return (
		<Box flexDirection="column" flexShrink={0} marginTop={1} aria-label={wrap(spoken, width).join("\n")}>
			<Text {...roleProps("muted")} wrap="truncate">
				{caption}
			</Text>
			{rows.map(({ label, cells, above }, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row of a chart is what its place says.
				<Text key={index} wrap="truncate">
					<Text {...roleProps("muted")}>{`${label.padStart(LABEL - 1)} `}</Text>
					<Text {...roleProps(above ? "warn" : "accent")}>{cells}</Text>
				</Text>
			))}
		</Box>
	);
}

function StepRow({
	step,
	index,
	selected,
	last,
	waiting,
	width,
}: {
	step: SlumpStep;
	index: number;
	selected: boolean;
	last: SlumpRecord | undefined;
	waiting: boolean;
	width: number;
}) {
	const says = `${index + 1}  ${step.says}`;
	const before = last ? `last: ${dayShort(calendarDay(last.at.getTime(), last.offset)).slice(4)}` : null;
	const about = step.id === "debrief" ? (waiting ? "half-written" : before) : null;
	const dated = about === null ? says : `${says} (${about})`;
	const words = widthOf(dated) <= width - 2 ? dated : truncate(says, width - 2);
	return (
		<Box flexShrink={0} aria-role="listitem" aria-state={{ selected }}>
			<Text {...roleProps("accent")} aria-hidden>
				{selected ? `${glyphs.pointer} ` : "  "}
			</Text>
			<Text {...(selected ? roleProps("strong") : {})}>{words}</Text>
		</Box>
	);
}

function stateWords(alarm: boolean, usual: number | null): string {
	if (usual === null) return "not possible yet";
	return alarm ? "ringing" : "quiet";
}
