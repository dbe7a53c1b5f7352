import { useCallback, useRef, useState } from "react";

/**
 * State that can be read at once: several keys may arrive in one read, before React has drawn the first of them.
 * Gives the state to draw, a function that reads the newest, and one that sets it.
 */
export function useStateNow<S>(initial: () => S): [state: S, now: () => S, set: (next: S) => void] {
	const [state, draw] = useState(initial);
	const newest = useRef(state);
	const now = useCallback(() => newest.current, []);
	const set = useCallback((next: S) => {
		newest.current = next;
		draw(next);
	}, []);
	return [state, now, set];
}
