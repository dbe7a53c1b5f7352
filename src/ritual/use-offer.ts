import { useEffect, useEffectEvent, useRef } from "react";
import type { Context } from "../command/context.js";
import { loadContent } from "./content/content-records.js";
import type { Content } from "./content/offer.js";
import type { RitualState } from "./ritual.js";
import { drawnTexts } from "./ritual-offer-records.js";

type WithTexts = (state: RitualState) => RitualState;

/**
 * Gives a ritual its texts once it comes to them. They are loaded when it begins; `onReady` is called then, and `say` with a line
 * if some of the person's own texts cannot be used.
 */
export function useOffer(
	context: Context,
	{ onReady, say }: { onReady: (withTexts: WithTexts) => void; say: (line: string) => void },
): { withTexts: WithTexts } {
	const content = useRef<Content>(undefined);
	const withTexts: WithTexts = (state) => (content.current ? drawnTexts(context, content.current, state) : state);
	const ready = useEffectEvent((problems: readonly string[]) => {
		if (problems.length > 0) say(problemWords(problems.length));
		onReady(withTexts);
	});
	useEffect(() => {
		let isThere = true;
		loadContent(context).then(
			(loaded) => {
				content.current = loaded.content;
				if (isThere) ready(loaded.problems);
			},
			(error) => {
				if (isThere) say(error instanceof Error ? error.message : String(error));
			},
		);
		return () => {
			isThere = false;
		};
	}, [context, say]);
	return { withTexts };
}

function problemWords(count: number): string {
	return `${count === 1 ? "One mistake" : `${count} mistakes`} in your own texts. See: unfazed content`;
}
