import { useEffect } from "react";
import type { Deposit } from "../bank/deposit-records.js";
import type { Context } from "../command/context.js";
import { useStateNow } from "../terminal/use-state-now.js";
import { drawOfCluster, noteDrawOfCluster } from "./cluster-draw-records.js";
import type { RitualState } from "./ritual.js";
import { draftFor } from "./ritual-records.js";

/** The deposit to read before a ritual that begins, after a cluster of noes; `end` puts it away. */
export function useDraw(context: Context, { askId }: RitualState): { deposit: Deposit | undefined; end: () => void } {
	const [deposit, , setDeposit] = useStateNow(() =>
		draftFor(context.journal(), askId) ? undefined : drawOfCluster(context),
	);
	useEffect(() => {
		if (deposit) noteDrawOfCluster(context);
	}, [context, deposit]);
	return { deposit, end: () => setDeposit(undefined) };
}
