import { useRef } from "react";
import type { KeyPress } from "../terminal/keys.js";

/** Keys in the order of their typing: `take` is given each, `wait` holds back those that come before a work is done. */
type KeyQueue = { take: (key: KeyPress) => void; wait: (work: Promise<void>) => void };

/** A queue before `press`; `say` is told why a work failed. */
export function useKeyQueue(press: (key: KeyPress) => void, say: (trouble: string) => void): KeyQueue {
	const waiting = useRef<KeyPress[]>([]);
	const busy = useRef(false);
	const take = (key: KeyPress) => {
		if (busy.current) waiting.current.push(key);
		else press(key);
	};
	const wait = (work: Promise<void>) => {
		busy.current = true;
		const goOn = (trouble?: string) => {
			busy.current = false;
			if (trouble) say(trouble);
			for (const key of waiting.current.splice(0)) take(key);
		};
		work.then(
			() => goOn(),
			(error) => goOn(error instanceof Error ? error.message : String(error)),
		);
	};
	return { take, wait };
}
