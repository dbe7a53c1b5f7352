import type { Ask } from "../asks/ask.js";
import type { Context } from "../command/context.js";
import { dateOf, todayOf } from "../time/moment.js";
import { closingLine, keptLines } from "./closing.js";
import { ClosingView } from "./closing-view.js";
import { useRatiosAround } from "./moved-gauge.js";

/** The end of the ritual after a no: the lesson, the next move, the dread beside the feeling, and the gauge with this no. */
export function RitualClosing({
	context,
	ask,
	call,
	room,
	rows,
}: {
	context: Context;
	ask: Ask;
	/** Whom one may call now, where it was hard, in lines. */
	call: readonly string[];
	room: number;
	rows: number;
}) {
	const around = useRatiosAround(context, ask);
	const kept = keptLines(ask, todayOf(context.clock, context.settings().dayStartsAt), dateOf(context.clock));
	return (
		<ClosingView
			context={context}
			around={around}
			kept={kept}
			says={closingLine(around.after)}
			call={call}
			room={room}
			rows={rows}
		/>
	);
}
