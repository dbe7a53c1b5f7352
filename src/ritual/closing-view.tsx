import { Box, Text } from "ink";
import type { Context } from "../command/context.js";
import { GAUGE_ROWS } from "../ratio/gauge-view.js";
import { rangeWords } from "../ratio/words.js";
import { Prose } from "../terminal/prose.js";
import { roleProps } from "../terminal/theme.js";
import { truncate, wrap, wrapTo } from "../terminal/width.js";
import { type Around, MovedGauge } from "./moved-gauge.js";
import { bodyRows, closingRows, RITUAL_MARGIN } from "./ritual-layout.js";

/** With fewer rows the air goes first. */
const ROOMY = 20;
const LINES_OF_KEPT = 3;
const CALL_ROWS = 2;
/** Columns that words leave free at the end of their last row. */
const RAGGED = 10;

/** The end of a ritual: the lines of what was `kept`, the gauge moving from without this answer to with it, what it `says` of the next ask, and whom one may `call`. */
export function ClosingView({
	context,
	around,
	kept,
	says,
	call = [],
	room,
	rows,
}: {
	context: Context;
	around: Around;
	kept: readonly string[];
	says: string;
	call?: readonly string[];
	room: number;
	rows: number;
}) {
	const roomy = rows >= ROOMY;
	const words = wrap(rangeWords(around.after), room).length;
	const named = call.flatMap((line) => wrapTo(line, room, roomy ? CALL_ROWS : 1));
	const free = bodyRows(rows) - GAUGE_ROWS - 1 - wrap(says, room).length - named.length;
	const shownOfKept = roomy ? kept : kept.slice(0, Math.max(1, free));
	const small = closingRows(free, { kept: shownOfKept.length, words });
	const most = roomy ? LINES_OF_KEPT : small.kept;
	return (
		<Box flexDirection="column" paddingLeft={RITUAL_MARGIN} paddingTop={roomy ? 1 : 0} width={room + RITUAL_MARGIN}>
			<Text {...roleProps("strong")}>{kept.length > 0 ? "Kept." : "Recorded."}</Text>
			{shownOfKept.map((line) => (
				<Prose key={line} width={room}>
					{truncate(line, most > 1 ? room * most - RAGGED : room)}
				</Prose>
			))}
			{roomy ? <Text> </Text> : null}
			<MovedGauge context={context} around={around} width={room} words={roomy || small.words} />
			{roomy || small.airy ? <Text> </Text> : null}
			<Prose width={room}>{says}</Prose>
			{named.length > 0 && roomy ? <Text> </Text> : null}
			{named.length > 0 ? <Text>{named.join("\n")}</Text> : null}
		</Box>
	);
}
