import { Box, Text } from "ink";
import { useEffect, useMemo, useState } from "react";
import type { Ask } from "../asks/ask.js";
import type { Context } from "../command/context.js";
import { Gauge } from "../ratio/gauge-view.js";
import type { Ratio } from "../ratio/ratio.js";
import { ratioNow } from "../ratio/ratio-records.js";
import { rangeWords } from "../ratio/words.js";
import { Prose } from "../terminal/prose.js";
import { roleProps } from "../terminal/theme.js";
import { truncate } from "../terminal/width.js";
import { dayOf } from "../time/days.js";
import { todayOf } from "../time/moment.js";
import { closingLine, keptLines } from "./closing.js";

const MARGIN = 3;
const WIDEST = 90;
const PAUSE = 700;
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
	const settings = context.settings();
	const { after, before } = useMemo(() => ratiosAround(context, ask), [context, ask]);
	// From an empty gauge there is nothing to move.
	const [moved, setMoved] = useState(settings.reducedMotion || before.asks.decided === 0);
	useEffect(() => {
		const timer = setTimeout(() => setMoved(true), PAUSE);
		return () => clearTimeout(timer);
	}, []);
	const kept = keptLines(ask, todayOf(context.clock, settings.dayStartsAt));
	const room = Math.min(WIDEST, width - 2 * MARGIN);
	const roomy = rows >= ROOMY;
	const now = moved ? after : before;
	return (
		<Box flexDirection="column" paddingLeft={MARGIN} paddingTop={roomy ? 1 : 0} width={room + MARGIN}>
			<Text {...roleProps("strong")}>{kept.length > 0 ? "Kept." : "Recorded."}</Text>
			{kept.map((line) => (
				<Prose key={line} width={room}>
					{truncate(line, roomy ? room * LINES_OF_KEPT - 10 : room)}
				</Prose>
			))}
			{roomy ? <Text> </Text> : null}
			<Gauge ratio={now} target={settings.target} width={room} />
			{roomy && now.asks.decided > 0 ? <Text {...roleProps("muted")}>{rangeWords(now)}</Text> : null}
			<Text> </Text>
			<Prose width={room}>{closingLine(after)}</Prose>
		</Box>
	);
}

/** The ratio with this no and without it; the same for a no from before the window. */
function ratiosAround(context: Context, ask: Ask): { after: Ratio; before: Ratio } {
	const settings = context.settings();
	const after = ratioNow(context.journal(), settings, context.clock);
	const day = dayOf(
		(ask.decidedAt ?? ask.askedAt).getTime(),
		ask.decidedOffset ?? ask.askedOffset,
		settings.dayStartsAt,
	);
	if (day < after.window.from) return { after, before: after };
	return { after, before: ratioNow(context.journal(), settings, context.clock, { without: ask }) };
}
