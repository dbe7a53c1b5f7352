import { useEffect } from "react";
import type { Ask } from "../asks/ask.js";
import type { DepositToRead } from "../bank/deposit-sheet.js";
import type { Context } from "../command/context.js";
import { useStateNow } from "../terminal/use-state-now.js";
import { drawOfCluster } from "./cluster-draw-records.js";
import { draftFor } from "./ritual-records.js";

/** The deposit to read before a ritual that begins, after a cluster of noes; `end` puts it away as read. */
export function useDraw(context: Context, ask: Ask): { deposit: DepositToRead | undefined; end: () => void } {
	const [drawn, now, setDrawn] = useStateNow(() =>
		draftFor(context.journal(), ask._id) ? undefined : drawOfCluster(context, ask),
	);
	useEffect(() => {
		drawn?.noteShown();
	}, [drawn]);
	const end = () => {
		now()?.noteRead();
		setDrawn(undefined);
	};
	return { deposit: drawn?.deposit, end };
}
