import type { Context } from "../command/context.js";
import { type Moment, thisMoment } from "../time/moment.js";
import type { Ask, Outcome, Ritual } from "./ask.js";
import { type AskFlags, checkOther, dayFrom, fieldsFrom, momentFrom, outcomeFrom, textFlag } from "./ask-flags.js";
import { editAsk } from "./ask-records.js";
import { type Clearable, clearableFrom, cleared } from "./clear.js";
import { withOutcome } from "./new-ask.js";
import { whoFrom } from "./who.js";

/** What `log edit` can be told, as it was typed. */
export type EditFlags = AskFlags & {
	who?: string;
	outcome?: string;
	until?: string;
	why?: string;
	lesson?: string;
	clear?: string[];
};

/** What an edit changes; what is left out stays. */
type Edit = {
	fields: Partial<Pick<Ask, "who" | "until" | "why">> & ReturnType<typeof fieldsFrom>;
	outcome: Outcome | undefined;
	moment: Moment | undefined;
	lesson: string | undefined;
	clear: Clearable[];
};

const NO_RITUAL: Ritual = { explanation: null, lesson: null, nextMove: null, feeling: null, completedAt: null };

/**
 * Changes the named fields of an ask, as one step of undo, and gives it as it is now. The flags are understood before
 * the ask is looked for. Throws a Failure (2) for a value that makes no sense.
 */
export async function changeAsk(context: Context, find: () => Ask, flags: EditFlags): Promise<Ask> {
	const edit = await editFrom(context, flags);
	const before = find();
	const now = thisMoment(context.clock);
	checkOther(edit.fields.reasons, edit.fields.note ?? (edit.clear.includes("note") ? null : before.note));
	return editAsk(context.journal(), before, (current) => applied(current, edit, now));
}

async function editFrom(context: Context, flags: EditFlags): Promise<Edit> {
	const clear = clearableFrom(flags.clear ?? []);
	const fields: Edit["fields"] = fieldsFrom(context, flags);
	if (flags.who !== undefined) fields.who = await whoFrom(context, flags.who, "");
	if (flags.until !== undefined) fields.until = await dayFrom(context, flags.until);
	const why = textFlag(context, "--why", flags.why);
	if (why !== undefined) fields.why = why;
	return {
		fields,
		outcome: flags.outcome === undefined ? undefined : outcomeFrom(flags.outcome),
		moment: flags.at === undefined ? undefined : await momentFrom(context, flags.at),
		lesson: textFlag(context, "--lesson", flags.lesson),
		clear,
	};
}

function applied(ask: Ask, edit: Edit, now: Moment): Ask {
	const dated = edit.moment ? redated(ask, edit.moment) : ask;
	const decided = edit.outcome ? withOutcome(dated, edit.outcome, edit.moment ?? now) : dated;
	const filled = { ...cleared(decided, edit.clear), ...edit.fields };
	if (edit.lesson === undefined) return filled;
	return { ...filled, ritual: { ...(filled.ritual ?? NO_RITUAL), lesson: edit.lesson } };
}

/** `--at` moves the decision; an ask that is pending, or was asked and decided at once, moves as a whole. */
function redated(ask: Ask, moment: Moment): Ask {
	const at = new Date(moment.at);
	const atOnce = ask.decidedAt?.getTime() === ask.askedAt.getTime();
	const asked = { askedAt: at, askedOffset: moment.offset, dateOnly: moment.dateOnly };
	const decided = { decidedAt: at, decidedOffset: moment.offset };
	if (!ask.decidedAt) return { ...ask, ...asked };
	return atOnce || at < ask.askedAt ? { ...ask, ...asked, ...decided } : { ...ask, ...decided };
}
