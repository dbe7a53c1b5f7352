import { Box, Text } from "ink";
import type { Ask } from "../../asks/ask.js";
import type { Context } from "../../command/context.js";
import { Prose } from "../../terminal/prose.js";
import { roleProps } from "../../terminal/theme.js";
import { truncate } from "../../terminal/width.js";
import { MovedGauge, useRatiosAround } from "../moved-gauge.js";
import { guessLine, yesClosingLine, yesKeptLines } from "./yes-words.js";

const MARGIN = 3;
/** With fewer rows the air goes, and what the meter says too. */
const ROOMY = 20;
const LINES_OF_KEPT = 3;

/** The end of the yes ritual: what was kept, and the gauge moving from without this yes to with it. */
export function YesClosing({ context, ask, room, rows }: { context: Context; ask: Ask; room: number; rows: number }) {
	const around = useRatiosAround(context, ask);
	const kept = yesKeptLines(ask);
	const guess = guessLine(ask);
	const roomy = rows >= ROOMY;
	const closing = [guess, yesClosingLine(around.after)].filter((line) => line !== undefined).join(" ");
	return (
		<Box flexDirection="column" paddingLeft={MARGIN} paddingTop={roomy ? 1 : 0} width={room + MARGIN}>
			<Text {...roleProps("strong")}>{kept.length > 0 ? "Kept." : "Recorded."}</Text>
			{kept.map((line) => (
				<Prose key={line} width={room}>
					{truncate(line, roomy ? room * LINES_OF_KEPT - 10 : room)}
				</Prose>
			))}
			{roomy ? <Text> </Text> : null}
			<MovedGauge context={context} around={around} width={room} roomy={roomy} />
			<Text> </Text>
			<Prose width={room}>{closing}</Prose>
		</Box>
	);
}
