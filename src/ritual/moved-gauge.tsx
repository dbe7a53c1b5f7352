import { Text, useIsScreenReaderEnabled } from "ink";
import { useEffect, useMemo, useState } from "react";
import type { Ask } from "../asks/ask.js";
import type { Context } from "../command/context.js";
import { Gauge, GaugeMeter } from "../ratio/gauge-view.js";
import type { Ratio } from "../ratio/ratio.js";
import { ratioNow } from "../ratio/ratio-records.js";
import { rangeWords } from "../ratio/words.js";
import { roleProps } from "../terminal/theme.js";
import { dayOf } from "../time/days.js";

const PAUSE = 700;

/** The ratio with an answer and without it. */
export type Around = { after: Ratio; before: Ratio };

/** The ratio with this answer and without it; the same for one from before the window. */
export function useRatiosAround(context: Context, ask: Ask): Around {
	return useMemo(() => ratiosAround(context, ask), [context, ask]);
}

/**
 * The gauge, its mark and band moving in front of the person from without an answer to with it; what it says is true at once, and a
 * screen reader hears only that. With `words`, what the meter says stands below it in words.
 */
export function MovedGauge({
	context,
	around: { after, before },
	width,
	words,
}: {
	context: Context;
	around: Around;
	width: number;
	words: boolean;
}) {
	const { reducedMotion, target } = context.settings();
	// From an empty gauge there is nothing to move.
	const [moved, setMoved] = useState(reducedMotion || before.asks.decided === 0);
	useEffect(() => {
		const timer = setTimeout(() => setMoved(true), PAUSE);
		return () => clearTimeout(timer);
	}, []);
	const isSpoken = useIsScreenReaderEnabled();
	if (isSpoken) return <GaugeMeter ratio={after} target={target} width={width} />;
	return (
		<>
			<Gauge ratio={after} target={target} width={width} from={moved ? undefined : before} />
			{words && after.asks.decided > 0 ? <Text {...roleProps("muted")}>{rangeWords(after)}</Text> : null}
		</>
	);
}

function ratiosAround(context: Context, ask: Ask): Around {
	const settings = context.settings();
	const after = ratioNow(context.journal(), settings, context.clock);
	const decidedAt = (ask.decidedAt ?? ask.askedAt).getTime();
	const day = dayOf(decidedAt, ask.decidedOffset ?? ask.askedOffset, settings.dayStartsAt);
	if (day < after.window.from) return { after, before: after };
	return { after, before: ratioNow(context.journal(), settings, context.clock, { without: ask }) };
}
