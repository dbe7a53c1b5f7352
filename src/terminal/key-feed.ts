import type { KeyPress } from "./key-press.js";

type Listener = (key: KeyPress) => void;

/** Hands keys out one at a time to whoever listens at that moment. */
export type KeyFeed = {
	/** Adds a listener; returns what takes it away again. */
	listen(listener: Listener): () => void;
	/** Whether this listener has listened longest. */
	isFirst(listener: Listener): boolean;
	/** Adds keys to the queue. The first goes out at once when none waits. */
	push(keys: readonly KeyPress[]): void;
	/** Marks this moment; what it gives tells whether the newest key that went out was pressed after it. */
	mark(): () => boolean;
};

const feeds = new WeakMap<object, KeyFeed>();

/** The one feed of an input stream. */
export function keyFeedOf(stdin: object): KeyFeed {
	const feed = feeds.get(stdin) ?? createFeed();
	feeds.set(stdin, feed);
	return feed;
}

function createFeed(): KeyFeed {
	const listeners = new Set<Listener>();
	const waiting: KeyPress[] = [];
	let busy = false;
	let pressed = 0;
	let out = 0;

	const next = () => {
		const key = waiting.shift();
		if (key === undefined) {
			busy = false;
			return;
		}
		busy = true;
		out++;
		try {
			for (const listener of [...listeners]) listener(key);
		} finally {
			afterDrawing(next);
		}
	};

	return {
		listen(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		isFirst: (listener) => listeners.values().next().value === listener,
		push(keys) {
			waiting.push(...keys);
			pressed += keys.length;
			if (!busy) next();
		},
		mark() {
			const until = pressed;
			return () => out > until;
		},
	};
}

/**
 * Runs something once what was just set is drawn and listens: React commits in a task of its own, and runs the effects of what it
 * mounted in another, so three turns see both done.
 */
export function afterDrawing(run: () => void, turns = 3): void {
	setImmediate(() => (turns > 1 ? afterDrawing(run, turns - 1) : run()));
}
