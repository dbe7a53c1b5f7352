import { useEffect, useRef, useState } from "react";
import type { Context } from "../../command/context.js";
import type { Live } from "../../journal/live.js";
import type { Ask } from "../ask.js";
import { asksCollection } from "../ask-collection.js";
import { type LiveAsks, type LogRows, NO_ROWS, searchLog } from "./log-records.js";

/** Why the asks cannot be had, in a line. */
type Trouble = { trouble: string };

/** The asks in memory for queries, once they are `wanted`, or why they cannot be had; undefined until then. */
export function useLiveAsks(context: Context, wanted: boolean): LiveAsks | Trouble | undefined {
	const [live, setLive] = useState<LiveAsks | Trouble>();
	useEffect(() => {
		if (!wanted) return;
		let opened: Live<Ask> | undefined;
		let gone = false;
		const open = async () => {
			// NeDB is loaded when the Log is first looked at, not before.
			const { openLive } = await import("../../journal/live.js");
			opened = await openLive(context.journal(), asksCollection);
			if (gone) opened.close();
			else setLive({ asks: opened, context });
		};
		open().catch((error: unknown) => setLive({ trouble: error instanceof Error ? error.message : String(error) }));
		return () => {
			gone = true;
			opened?.close();
		};
	}, [context, wanted]);
	return live;
}

/** Rows are looked for so many at a time: moving down by one does not look for all of them again. */
const AT_A_TIME = 200;

/**
 * At least `need` rows that match the query, a month at a time from the newest, so that no screen waits for the whole history; then
 * the count of all others. `version` changes when the journal or a setting did; `typing` while the query may be unfinished.
 */
export function useLogRows(
	live: LiveAsks | Trouble | undefined,
	query: string,
	need: number,
	version: number,
	typing = false,
): LogRows {
	const [found, setFound] = useState(NO_ROWS);
	const shown = useRef<LogRows & { query: string }>({ ...NO_ROWS, query: "" });
	const wanted = Math.ceil(need / AT_A_TIME) * AT_A_TIME;
	// biome-ignore lint/correctness/useExhaustiveDependencies: `version` is no value of the search, it says that the journal changed
	useEffect(() => {
		if (!live) return;
		if ("trouble" in live) return setFound({ ...NO_ROWS, complete: true, trouble: live.trouble });
		const ended = new AbortController();
		const { signal } = ended;
		void (async () => {
			for await (const step of searchLog(live, query, { need: wanted, typing, signal })) {
				if (signal.aborted) return;
				const before = shown.current.query === query ? shown.current : NO_ROWS;
				// Looked for anew because something changed: what was there stands until as much is there again.
				const isLess = step.rows.length < Math.min(before.rows.length, wanted);
				if (step.total === null && isLess) continue;
				shown.current = { ...step, total: step.total ?? before.total, query };
				setFound(shown.current);
			}
		})();
		return () => ended.abort();
	}, [live, query, typing, wanted, version]);
	return found;
}
