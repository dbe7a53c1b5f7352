import { useInput, usePaste, useStdin } from "ink";
import { useEffect, useEffectEvent, useRef } from "react";
import { hasRoom, useSize } from "./frame.js";
import { keyFeedOf } from "./key-feed.js";
import { type KeyPress, keyId, pressesOf, pressOfPaste } from "./key-press.js";

export { type KeyPress, keyId, press } from "./key-press.js";

/**
 * Calls `handler` with each key pressed while `active` (true by default). Every press of one read comes by itself, after the
 * screen has taken in the one before: what a key opens gets the keys typed after it.
 */
export function useKeys(handler: (key: KeyPress) => void, { active = true }: { active?: boolean } = {}): void {
	const feed = keyFeedOf(useStdin().stdin);
	const size = useSize();
	// What cannot be seen must not be changed: in too small a window only Ctrl-C is heard.
	const hear = useEffectEvent((key: KeyPress) => {
		if (hasRoom(size) || keyId(key) === "ctrl-c") handler(key);
	});
	const listener = useRef<(key: KeyPress) => void>(undefined);
	useEffect(() => {
		if (!active) return;
		listener.current = (key) => hear(key);
		return feed.listen(listener.current);
	}, [feed, active]);
	// Every listening component hears Ink; the first one alone feeds the rest.
	const feedIfFirst = (presses: () => KeyPress[]) => {
		if (listener.current && feed.isFirst(listener.current)) feed.push(presses());
	};
	useInput((input, key) => feedIfFirst(() => pressesOf(input, key)), { isActive: active });
	usePaste((text) => feedIfFirst(() => [pressOfPaste(text)]), { isActive: active });
}
