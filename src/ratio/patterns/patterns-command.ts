import type { Context } from "../../command/context.js";
import { talliesIn } from "../breakdown/breakdown-records.js";
import type { Tallies } from "../breakdown/tallies.js";
import type { Window } from "../ratio.js";
import { type WindowFlags, windowFrom } from "../window-flags.js";
import { patternsOf } from "./patterns.js";
import { talliesEver } from "./patterns-records.js";
import { patternsText } from "./patterns-text.js";

/** `unfazed patterns`: patterns worth testing, over the whole journal unless a window is named. */
export async function runPatterns(context: Context, _args: readonly string[], flags: WindowFlags): Promise<undefined> {
	const isAll = flags.days === undefined && flags.from === undefined && flags.to === undefined;
	const { tallies, window } = isAll ? talliesEver(context) : await talliesOfDays(context, flags);
	const patterns = patternsOf(tallies, context.settings());
	const decided = tallies.overall.yes + tallies.overall.no;
	if (context.json) context.printJson({ window, ...patterns });
	else context.print(patternsText(patterns, { window, decided, isAll }));
	return undefined;
}

async function talliesOfDays(context: Context, flags: WindowFlags): Promise<{ tallies: Tallies; window: Window }> {
	const window = await windowFrom(context, flags, null);
	return { tallies: talliesIn(context, window), window };
}
