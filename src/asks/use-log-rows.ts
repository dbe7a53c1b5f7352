import { useEffect, useState } from "react";
import type { Context } from "../command/context.js";
import type { Live } from "../journal/live.js";
import type { Ask } from "./ask.js";
import { asksCollection } from "./ask-collection.js";
import { asksMatching } from "./search.js";

/** The rows found so far, newest first; `complete` when every month was looked at, else `reached` is the last month that was. */
export type LogRows = { rows: Ask[]; complete: boolean; reached: string | null };

/** The asks in memory for queries, once they are `wanted`; undefined until then. */
export function useLiveAsks(context: Context, wanted: boolean): Live<Ask> | undefined {
	const [live, setLive] = useState<Live<Ask>>();
	useEffect(() => {
		if (!wanted) return;
		let opened: Live<Ask> | undefined;
		let gone = false;
		void (async () => {
			// NeDB is loaded when the Log is first looked at, not before.
			const { openLive } = await import("../journal/live.js");
			opened = await openLive(context.journal(), asksCollection);
			if (gone) opened.close();
			else setLive(opened);
		})();
		return () => {
			gone = true;
			opened?.close();
		};
	}, [context, wanted]);
	return live;
}

const NONE: LogRows = { rows: [], complete: false, reached: null };

/**
 * At least `need` rows that match the query, a month at a time from the newest, so that no screen waits for the whole history.
 * `version` changes when the journal did.
 */
export function useLogRows(live: Live<Ask> | undefined, query: string, need: number, version: number): LogRows {
	const [found, setFound] = useState(NONE);
	// biome-ignore lint/correctness/useExhaustiveDependencies: `version` is no value of the search, it says that the journal changed
	useEffect(() => {
		if (!live) return;
		let current = true;
		void (async () => {
			const rows: Ask[] = [];
			const where = asksMatching(query);
			for (const month of live.months()) {
				rows.push(...(await live.find(month, { where, sortBy: "askedAt" })));
				if (!current) return;
				if (rows.length >= need) return setFound({ rows, complete: false, reached: month });
				if (query) setFound({ rows: [...rows], complete: false, reached: month });
			}
			setFound({ rows, complete: true, reached: null });
		})();
		return () => {
			current = false;
		};
	}, [live, query, need, version]);
	return found;
}
