import { histories } from "../../asks/ask-records.js";
import { everDecided } from "../../asks/history.js";
import type { Context } from "../../command/context.js";
import type { Ratio } from "../ratio.js";
import { ratioNow } from "../ratio-records.js";
import { scoresOf } from "./slump.js";
import { clearedAfter } from "./slump-records.js";

/** How things stand with a slump: the ratio, all decided asks ever (a letter each), and the score after each since the last look. */
export type Standing = { ratio: Ratio; history: string; scores: number[] };

/** How things stand now. */
export function standingNow(context: Context): Standing {
	const journal = context.journal();
	const settings = context.settings();
	const all = histories(journal, settings);
	const history = everDecided(all, settings.countGhosted);
	const ratio = ratioNow(journal, settings, context.clock);
	return {
		ratio,
		history,
		scores: scoresOf(history, settings.baseline, clearedAfter(journal, all, settings.countGhosted)),
	};
}
