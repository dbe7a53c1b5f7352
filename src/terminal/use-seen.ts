import { useStdin } from "ink";
import { useLayoutEffect, useRef } from "react";
import { keyFeedOf } from "./key-feed.js";

/**
 * For what comes up by itself and is closed by any key: gives whether the key at hand was pressed with it in view. What was typed ahead
 * of it was not, nor is anything while it is not `shown`.
 */
export function useSeen(shown: boolean): () => boolean {
	const feed = keyFeedOf(useStdin().stdin);
	const isAfter = useRef<() => boolean>(() => false);
	// Run with the drawing itself: a later effect would take a key that answers it for one typed ahead.
	useLayoutEffect(() => {
		isAfter.current = shown ? feed.mark() : () => false;
	}, [feed, shown]);
	return () => isAfter.current();
}
