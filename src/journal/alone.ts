import { existsSync } from "node:fs";
import { type Held, isStale, lockPath, withLock } from "./lock.js";
import type { Store } from "./store.js";
import { forgetUnwritten } from "./undo.js";
import { finishUnfinished, isUnfinished } from "./unfinished.js";

/** Runs `work` while no other process changes records, after what a crash interrupted was finished. Throws as `withLock` does. */
export function alone<R>(store: Store, work: (held: Held) => R): R {
	let crashed = false;
	return withLock(
		store.home,
		(held) => {
			finishUnfinished(store);
			if (crashed) forgetUnwritten(store);
			return work(held);
		},
		() => {
			crashed = true;
		},
	);
}

/** Finishes what a crash interrupted, if there is any: a look at one file otherwise. Where it cannot be written, the next change says so. */
export function finishLeft(store: Store): void {
	const lock = lockPath(store.home);
	try {
		if (isUnfinished(store.home) && (!existsSync(lock) || isStale(lock))) alone(store, () => {});
	} catch {
		// Reading goes on with what there is.
	}
}
