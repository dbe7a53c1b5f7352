import { useEffect, useState } from "react";
import type { Context } from "../command/context.js";
import { type Facts, readFacts } from "./facts.js";

/** Changes close together are shown together: far below the second within which they must show. */
const GATHER = 50;
const MINUTE = 60_000;
const SECOND = 1000;

/** The journal's facts, read again when anybody writes, when a setting was changed, and when a minute has passed (a day may begin). `version` grows with each reading. */
export function useFacts(context: Context): Facts & { version: number } {
	const [facts, setFacts] = useState(() => ({ ...readFacts(context), version: 0 }));
	useEffect(() => {
		let gathering: NodeJS.Timeout | undefined;
		const read = () => {
			gathering = undefined;
			const next = readFacts(context);
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
	return facts;
}
