import type { Ask } from "../../asks/ask.js";
import type { Context } from "../../command/context.js";
import { ClosingView } from "../closing-view.js";
import { useRatiosAround } from "../moved-gauge.js";
import { guessLine, yesClosingLine, yesKeptLines } from "./yes-words.js";

/** The end of the yes ritual: what was kept, the gauge with this yes, and the guess that was made before it. */
export function YesClosing({ context, ask, room, rows }: { context: Context; ask: Ask; room: number; rows: number }) {
	const around = useRatiosAround(context, ask);
	const guess = guessLine(ask);
	const line = yesClosingLine(around.after);
	const says = guess === undefined ? line : `${guess} ${line}`;
	return <ClosingView context={context} around={around} kept={yesKeptLines(ask)} says={says} room={room} rows={rows} />;
}
