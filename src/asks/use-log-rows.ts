import { useEffect, useState } from "react";
import type { Context } from "../command/context.js";
import type { Live } from "../journal/live.js";
import type { Ask } from "./ask.js";
import { asksCollection } from "./ask-collection.js";
import { type LiveAsks, type LogRows, NO_ROWS, searchLog } from "./log-records.js";

/** The asks in memory for queries, once they are `wanted`; undefined until then. */
export function useLiveAsks(context: Context, wanted: boolean): LiveAsks | undefined {
	const [live, setLive] = useState<LiveAsks>();
	useEffect(() => {
		if (!wanted) return;
		let opened: Live<Ask> | undefined;
		let gone = false;
		void (async () => {
			// NeDB is loaded when the Log is first looked at, not before.
			const { openLive } = await import("../journal/live.js");
			opened = await openLive(context.journal(), asksCollection);
			if (gone) opened.close();
			else setLive({ asks: opened, context });
		})();
		return () => {
			gone = true;
			opened?.close();
		};
	}, [context, wanted]);
	return live;
}

/**
 * At least `need` rows that match the query, a month at a time from the newest, so that no screen waits for the whole history; then
 * the count of all others. `version` changes when the journal or a setting did; `typing` while the query may be unfinished.
 */
export function useLogRows(
	live: LiveAsks | undefined,
	query: string,
	need: number,
	version: number,
	typing = false,
): LogRows {
	const [found, setFound] = useState(NO_ROWS);
	// biome-ignore lint/correctness/useExhaustiveDependencies: `version` is no value of the search, it says that the journal changed
	useEffect(() => {
		if (!live) return;
		const ended = new AbortController();
		const { signal } = ended;
		void (async () => {
			for await (const step of searchLog(live, query, { need, typing, signal })) {
				if (signal.aborted) return;
				setFound(step);
			}
		})();
		return () => ended.abort();
	}, [live, query, typing, need, version]);
	return found;
}
