import type { Context } from "../command/context.js";
import { ratioNow } from "../ratio/ratio-records.js";
import type { Ask } from "./ask.js";
import { type AskFlags, fieldsFrom, momentFrom, scaleFlag } from "./ask-flags.js";
import { askJson } from "./ask-json.js";
import { recordAsk } from "./ask-records.js";
import { ratioLine, recordedLine } from "./recorded-text.js";
import { whoFrom } from "./who/who.js";

/** `unfazed ask WHO`: records a pending ask, with the guess and the dread if they are given. Gives it where a person reads the answer, else undefined. */
export async function runAsk(
	context: Context,
	[word]: readonly string[],
	flags: AskFlags & { guess?: string; dread?: string },
): Promise<Ask | undefined> {
	const chance = scaleFlag("--guess", flags.guess, 0, 100);
	const dread = scaleFlag("--dread", flags.dread, 0, 10);
	const who = whoFrom(word);
	const fields = fieldsFrom(context, flags);
	const moment = await momentFrom(context, flags.at);
	const forecast = chance === null && dread === null ? null : { chance, dread };
	const ask = recordAsk(context.journal(), { who, moment, fields, forecast });
	const ratio = ratioNow(context.journal(), context.settings(), context.clock);
	if (context.json) context.printJson({ ask: askJson(ask), ratio });
	else
		context.print(`${recordedLine({ ask, closed: undefined, otherPending: 0 }, context.clock)}\n${ratioLine(ratio)}`);
	if (!context.interactive) return undefined;
	const { printAlike } = await import("./who/similar-who-records.js");
	printAlike(context, ask);
	return ask;
}
