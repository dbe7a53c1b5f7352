import { Box, Text } from "ink";
import type { Ask } from "../asks/ask.js";
import type { Context } from "../command/context.js";
import { Prose } from "../terminal/prose.js";
import { roleProps } from "../terminal/theme.js";
import { truncate } from "../terminal/width.js";
import { todayOf } from "../time/moment.js";
import { closingLine, keptLines } from "./closing.js";
import { MovedGauge, useRatiosAround } from "./moved-gauge.js";
import { RITUAL_MARGIN, ritualRoom } from "./ritual-layout.js";

/** With fewer rows the air goes, and what the meter says too. */
const ROOMY = 20;
const LINES_OF_KEPT = 3;

/** The end of the ritual: what was kept, and the gauge moving from without this no to with it. */
export function RitualClosing({
	context,
	ask,
	width,
	rows,
}: {
	context: Context;
	ask: Ask;
	width: number;
	rows: number;
}) {
	const around = useRatiosAround(context, ask);
	const kept = keptLines(ask, todayOf(context.clock, context.settings().dayStartsAt));
	const room = ritualRoom(width);
	const roomy = rows >= ROOMY;
	return (
		<Box flexDirection="column" paddingLeft={RITUAL_MARGIN} paddingTop={roomy ? 1 : 0} width={room + RITUAL_MARGIN}>
			<Text {...roleProps("strong")}>{kept.length > 0 ? "Kept." : "Recorded."}</Text>
			{kept.map((line) => (
				<Prose key={line} width={room}>
					{truncate(line, roomy ? room * LINES_OF_KEPT - 10 : room)}
				</Prose>
			))}
			{roomy ? <Text> </Text> : null}
			<MovedGauge context={context} around={around} width={room} roomy={roomy} />
			<Text> </Text>
			<Prose width={room}>{closingLine(around.after)}</Prose>
		</Box>
	);
}
