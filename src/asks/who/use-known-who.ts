import { useRef } from "react";
import type { Context } from "../../command/context.js";
import { type KnownWho, knownFor } from "./similar-who.js";
import { knownWhos } from "./similar-who-records.js";

/** From so many characters on, what is typed can mean somebody. */
const ENOUGH = 2;

/** Finds the known who that a name being typed may mean. The journal's whos are read when the first is looked for, and once. */
export function useKnownWho(context: Context): (typed: string) => KnownWho | undefined {
	const known = useRef<KnownWho[]>(undefined);
	const last = useRef<{ typed: string; found: KnownWho | undefined }>(undefined);
	return (typed) => {
		if (typed.trim().length < ENOUGH) return undefined;
		if (last.current?.typed === typed) return last.current.found;
		known.current ??= knownWhos(context);
		const found = knownFor(typed, known.current);
		last.current = { typed, found };
		return found;
	};
}
