import { useRef } from "react";

/** What `read` gives: `empty` before it `isShown` for the first time, and as it was while it is not. It is read again with another `seen`. */
export function useRead<T>(isShown: boolean, seen: string, empty: T, read: () => T): T {
	const known = useRef<{ seen?: string; value: T }>({ value: empty });
	if (isShown && known.current.seen !== seen) known.current = { seen, value: read() };
	return known.current.value;
}
