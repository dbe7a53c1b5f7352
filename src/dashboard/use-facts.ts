import { useEffect, useState } from "react";
import type { Context } from "../command/context.js";
import { settingsStamp } from "../settings/settings-file.js";
import { type Facts, readFacts } from "./facts.js";

/** Changes close together are shown together: far below the second within which they must show. */
const GATHER = 50;
const MINUTE = 60_000;
const SECOND = 1000;

/** Facts with the stamp of the settings they were read under. */
type StampedFacts = Facts & { stamp: string | undefined };

/** The journal's facts, read again when anybody writes, when a setting was changed, and when a minute has passed (a day may begin). `version` grows with each reading. */
export function useFacts(context: Context): Facts & { version: number } {
	const [facts, setFacts] = useState(() => ({ ...readNow(context), version: 0 }));
	useEffect(() => {
		let gathering: NodeJS.Timeout | undefined;
		const read = () => {
			gathering = undefined;
			const next = readNow(context);
			setFacts(({ version }) => ({ ...next, version: version + 1 }));
		};
		const stop = context.journal().follow(() => {
			gathering ??= setTimeout(read, GATHER);
		});
		const minutes = setInterval(read, MINUTE);
		let settings = context.settings();
		const changes = setInterval(() => {
			if (context.settings() === settings) return;
			settings = context.settings();
			read();
		}, SECOND);
		return () => {
			stop();
			clearInterval(minutes);
			clearInterval(changes);
			clearTimeout(gathering);
		};
	}, [context]);
	// What was set a moment ago in this very program shows with the next drawing.
	if (facts.stamp === settingsStamp(context.home)) return facts;
	const fresh = { ...readNow(context), version: facts.version + 1 };
	setFacts(fresh);
	return fresh;
}

function readNow(context: Context): StampedFacts {
	// The stamp first: settings that are written meanwhile are read once more.
	const stamp = settingsStamp(context.home);
	return { ...readFacts(context), stamp };
}
