import type { Ask } from "./ask.js";

/** Whether an ask has every word of the query in its who, note, lesson, tags, reasons, segment, channel, stage or outcome. Case does not matter; an empty query matches all. */
export function asksMatching(query: string): (ask: Ask) => boolean {
	const words = fold(query).split(/\s+/u).filter(Boolean);
	if (words.length === 0) return () => true;
	return (ask) => {
		const text = fold(searched(ask));
		return words.every((word) => text.includes(word));
	};
}

function searched(ask: Ask): string {
	const { ritual } = ask;
	const parts = [
		ask.who,
		ask.outcome,
		ask.channel,
		ask.stage,
		ask.segment,
		ask.note,
		ask.why,
		ritual?.lesson,
		ritual?.explanation,
	];
	return [...parts, ritual?.nextMove?.text, ...ask.reasons, ...ask.tags].filter(Boolean).join("\n");
}

function fold(text: string): string {
	return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
