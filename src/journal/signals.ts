const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs `work`, which must not wait for anything; a signal that would end the process ends it only after that. */
export function signalsWait<R>(work: () => R): R {
	const releases = SIGNALS.filter((signal) => process.listenerCount(signal) === 0).map(delay);
	try {
		return work();
	} finally {
		// By then a signal that came meanwhile was heard.
		setImmediate(() => {
			for (const release of releases) release();
		});
	}
}

function delay(signal: NodeJS.Signals): () => void {
	const release = () => process.removeListener(signal, end);
	function end(): void {
		release();
		process.kill(process.pid, signal);
	}
	process.on(signal, end);
	return release;
}
