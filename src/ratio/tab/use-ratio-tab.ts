import { useIsScreenReaderEnabled } from "ink";
import { useState } from "react";
import type { Context } from "../../command/context.js";
import { type RatioPlan, ratioPlan } from "./ratio-plan.js";
import type { RatioView } from "./ratio-view.js";
import type { TabFacts } from "./tab-facts.js";
import { tabReader } from "./tab-records.js";

/** What the Ratio tab shows of a view, and where. */
export type RatioTab = { facts: TabFacts; plan: RatioPlan; view: RatioView };

/** The Ratio tab as of a version of the journal, for any view, in a body of this size with its heading. What was read is kept. */
export function useRatioTab(
	context: Context,
	version: number,
	{ columns, rows }: { columns: number; rows: number },
): (view: RatioView) => RatioTab {
	const spoken = useIsScreenReaderEnabled();
	const [read] = useState(() => tabReader(context));
	return (view) => {
		const facts = read(version, view.reach);
		const room = { columns, rows: rows - 1, spoken };
		return { facts, plan: ratioPlan(facts, view, room, context.settings().windowDays), view };
	};
}
