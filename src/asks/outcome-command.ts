import type { Context } from "../command/context.js";
import { wrongUsage } from "../command/failure.js";
import { ratioNow } from "../ratio/ratio-records.js";
import type { Moment } from "../time/moment.js";
import type { Ask, Outcome, Ritual } from "./ask.js";
import { type AskFlags, checkOther, dayFrom, fieldsFrom, momentFrom, scaleFlag, textFlag } from "./ask-flags.js";
import { askJson } from "./ask-json.js";
import { type Recorded, recordOutcome } from "./ask-records.js";
import type { Decision } from "./new-ask.js";
import { ratioLine, recordedLine } from "./recorded-text.js";
import { whoFrom } from "./who/who.js";

type NoFlags = AskFlags & { lesson?: string; next?: string; nextOn?: string; feeling?: string; quick?: boolean };

/** The ask that a command recorded, and whether its ritual comes next: not with `--quick`, with `--json` or without a terminal. */
type Answered = { ask: Ask; goesOn: boolean };

/** `unfazed no [WHO]`: records a no. Its ritual counts as walked when a lesson was given and no ritual follows. */
export async function runNo(context: Context, [word]: readonly string[], flags: NoFlags): Promise<Answered> {
	const goesOn = !flags.quick && context.interactive;
	const who = whoFrom(word);
	const { ask } = await record(context, who, "no", flags, async (moment) => ({
		ritual: await ritualFrom(context, flags, goesOn ? null : new Date(Math.max(moment.at, context.clock.now()))),
	}));
	return { ask, goesOn };
}

/** `unfazed yes [WHO]`: records a yes; `--why` also goes into the bank. */
export async function runYes(
	context: Context,
	[word]: readonly string[],
	flags: AskFlags & { why?: string; quick?: boolean },
): Promise<Answered> {
	const why = textFlag("--why", flags.why) ?? null;
	const who = whoFrom(word);
	const { ask } = await record(context, who, "yes", flags, async () => ({ why }));
	return { ask, goesOn: !flags.quick && context.interactive };
}

/** `unfazed not-now WHO --until WHEN`: a soft no with a day to come back. */
export async function runNotNow(
	context: Context,
	[word]: readonly string[],
	flags: AskFlags & { until?: string },
): Promise<undefined> {
	if (flags.until === undefined) throw wrongUsage('--until is missing. Say when to come back: --until "in 2 weeks".');
	const until = await dayFrom(context, flags.until);
	const who = whoFrom(word);
	await record(context, who, "not_now", flags, async () => ({ until }));
	return undefined;
}

/** `unfazed ghosted WHO`: never answered, confirmed by the person. */
export const runGhosted = plainOutcome("ghosted");

/** `unfazed unreached WHO`: nobody decided. */
export const runUnreached = plainOutcome("unreached");

/** `unfazed withdrawn WHO`: the person walked away. */
export const runWithdrawn = plainOutcome("withdrawn");

function plainOutcome(outcome: Decision["outcome"]) {
	return async (context: Context, [word]: readonly string[], flags: AskFlags): Promise<undefined> => {
		const who = whoFrom(word);
		await record(context, who, outcome, flags, async () => ({}));
		return undefined;
	};
}

async function record(
	context: Context,
	who: string,
	outcome: Exclude<Outcome, "pending">,
	flags: AskFlags,
	more: (moment: Moment) => Promise<Partial<Decision>>,
): Promise<Recorded> {
	const fields = fieldsFrom(context, flags);
	checkOther(fields.reasons, fields.note);
	const moment = await momentFrom(context, flags.at);
	const decision = { who, outcome, fields, moment, ...(await more(moment)) };
	const recorded = recordOutcome(context.journal(), context.settings(), decision);
	say(context, recorded);
	if (context.interactive && !recorded.closed) {
		const { printAlike } = await import("./who/similar-who-records.js");
		printAlike(context, recorded.ask);
	}
	return recorded;
}

function say(context: Context, recorded: Recorded): void {
	const ratio = ratioNow(context.journal(), context.settings(), context.clock);
	const { ask, closed, otherPending } = recorded;
	if (context.json) {
		context.printJson({ ask: askJson(ask), ratio, closed: closed !== undefined, otherPending });
	} else {
		context.print(`${recordedLine(recorded, context.clock)}\n${ratioLine(ratio)}`);
	}
}

async function ritualFrom(context: Context, flags: NoFlags, completedAt: Date | null): Promise<Ritual | null> {
	const lesson = textFlag("--lesson", flags.lesson) ?? null;
	const feeling = scaleFlag("--feeling", flags.feeling, 0, 10);
	const text = textFlag("--next", flags.next);
	if (text === undefined && flags.nextOn !== undefined) {
		throw wrongUsage("--next-on needs a next move. Add --next TEXT.");
	}
	const on = flags.nextOn === undefined ? null : await dayFrom(context, flags.nextOn);
	const nextMove = text === undefined ? null : { text, on };
	if (lesson === null && feeling === null && nextMove === null) return null;
	return { explanation: null, lesson, nextMove, feeling, completedAt: lesson === null ? null : completedAt };
}
