import { Text } from "ink";
import { roleProps } from "../../terminal/theme.js";
import { wrap } from "../../terminal/width.js";
import { bandLabels, heatHeading, heatLegend } from "../breakdown/heat-legend.js";
import type { HeatCell } from "../breakdown/heat-map.js";
import { isFaint, shadesOf } from "../breakdown/heat-shades.js";
import { type BlockProps, Heading, Lines, Row } from "./block-parts.js";
import type { Line } from "./gauge-lines.js";
import { cellWords } from "./heat-words.js";
import { GUTTER, HEAT_ROWS } from "./ratio-plan.js";
import { isSamePlace } from "./target.js";

/** What stands for the heading where there is no row for it. */
const SHORT = "BY DAY AND HOUR  ";
const DAY = 4;
const WIDEST_CELL = 6;

/** The rate of yeses by weekday and hour of the asking as shades; with a day or a cell selected, its counts in the place of the legend. */
export function HeatBlock({ facts, width, rows, selected }: BlockProps) {
	const { heat } = facts;
	const room = width - GUTTER;
	const heading = heatHeading(heat, room);
	if (heat.bands.length === 0) {
		return (
			<>
				<Heading width={width}>{heading}</Heading>
				<Lines lines={wrap("No decided asks in these days.", room).map((text) => ({ text, tone: "muted" }))} />
			</>
		);
	}
	const cellWidth = Math.max(2, Math.min(WIDEST_CELL, Math.floor((room - DAY) / heat.bands.length)));
	const day = heat.days.find(({ level }) => isSamePlace({ kind: "cell", level, band: null }, selected));
	const band = selected?.kind === "cell" ? selected.band : null;
	const shadeOf = shadesOf(heat);
	const isCompact = rows < HEAT_ROWS;
	const legend = heatLegend(heat, isCompact ? room - SHORT.length : room);
	const foot: Line = day
		? { text: cellWords(facts, day.level, band, room), tone: "plain" }
		: { text: isCompact ? `${SHORT}${legend}` : legend, tone: "muted" };
	return (
		<>
			{isCompact ? <Lines lines={[foot]} /> : <Heading width={width}>{heading}</Heading>}
			<Text {...roleProps("muted")} wrap="truncate">
				{" ".repeat(GUTTER + DAY) + bandLabels(heat.bands, cellWidth, room - DAY)}
			</Text>
			{heat.days.map((row) => (
				<Row key={row.level} selected={row === day}>
					{row.level.padEnd(DAY)}
					{row.cells.map((cell, index) => (
						<Cell
							key={heat.bands[index]}
							cell={cell}
							shade={shadeOf(cell)}
							width={cellWidth}
							selected={row === day && heat.bands[index] === band}
						/>
					))}
				</Row>
			))}
			{isCompact ? null : <Lines lines={[foot]} />}
		</>
	);
}

/** A cell leaves a column free; in brackets it is the selected one. Faint is dim, and one sign alone where others have more. */
function Cell({ cell, shade, width, selected }: { cell: HeatCell; shade: string; width: number; selected: boolean }) {
	const faint = isFaint(cell);
	const most = selected && width > 2 ? width - 2 : width - 1;
	const signs = shade.repeat(faint ? 1 : most).padEnd(most);
	const text = selected ? (width > 2 ? `[${signs}]` : `[${shade}`) : `${signs} `;
	return <Text {...roleProps(faint ? "muted" : "accent")}>{text}</Text>;
}
