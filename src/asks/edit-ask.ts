import type { Context } from "../command/context.js";
import { wrongUsage } from "../command/failure.js";
import { thisMoment } from "../time/moment.js";
import type { Ask } from "./ask.js";
import {
	type AskFlags,
	dayFrom,
	fieldsFrom,
	momentFrom,
	outcomeFrom,
	reasonsFrom,
	scaleFlag,
	tagsFrom,
	textFlag,
	wonReasonsFrom,
} from "./ask-flags.js";
import { type Changed, editAsk } from "./ask-records.js";
import { clearableFrom } from "./clear.js";
import { applied, type Edit } from "./edit.js";
import { isUnseen, lackWords } from "./unseen.js";
import { whoFrom } from "./who/who.js";

/** What `log edit` can be told, as it was typed. */
export type EditFlags = AskFlags & {
	who?: string;
	outcome?: string;
	asked?: string;
	decided?: string;
	move?: string;
	until?: string;
	why?: string;
	won?: string[];
	guess?: string;
	dread?: string;
	explanation?: string;
	lesson?: string;
	next?: string;
	nextOn?: string;
	feeling?: string;
	addReason?: string[];
	removeReason?: string[];
	addTag?: string[];
	removeTag?: string[];
	clear?: string[];
};

const FARTHEST_DAYS = 36_500;

/**
 * Changes the named fields of an ask, as one step of undo, and gives it as it is now, with what became of its deposit. The flags are understood before
 * the ask is looked for. Throws a Failure (2) for a value that makes no sense.
 */
export async function changeAsk(context: Context, find: () => Ask, flags: EditFlags): Promise<Changed> {
	const edit = await editFrom(context, flags);
	const now = thisMoment(context.clock);
	return editAsk(context.journal(), find(), (current) => {
		const after = applied(current, edit, now, context.clock);
		if (isUnseen(current, after)) {
			throw wrongUsage(`it ${lackWords(edit, 1)}. Add ${edit.fields?.currency ? "--value" : "--outcome not_now"}.`);
		}
		return after;
	});
}

/** The edit that flags name; how words of a date were understood is said on stderr. Throws a Failure (2) for a value that makes no sense. */
export async function editFrom(context: Context, flags: EditFlags): Promise<Edit> {
	if (flags.at !== undefined && (flags.asked ?? flags.decided) !== undefined)
		throw wrongUsage("--at goes without --asked and --decided. Give the one or the others.");
	const clear = clearableFrom(flags.clear ?? []);
	const fields: Edit["fields"] = fieldsFrom(context, flags);
	if (flags.who !== undefined) fields.who = whoFrom(flags.who);
	if (flags.until !== undefined) fields.until = await dayFrom(context, flags.until);
	const why = textFlag("--why", flags.why);
	if (why !== undefined) fields.why = why;
	if (flags.won) fields.wonReasons = wonReasonsFrom(flags.won);
	return {
		fields,
		clear,
		outcome: flags.outcome === undefined ? undefined : outcomeFrom(flags.outcome),
		at: flags.at === undefined ? undefined : await momentFrom(context, flags.at),
		asked: flags.asked === undefined ? undefined : await momentFrom(context, flags.asked),
		decided: flags.decided === undefined ? undefined : await momentFrom(context, flags.decided),
		moveDays: flags.move === undefined ? undefined : daysFrom(flags.move),
		...(await ritualFrom(context, flags)),
		...forecastFrom(flags),
		...listsFrom(context, flags),
	};
}

/** A number of days out of "3", "-7" or "+1 day". Throws a Failure (2) for anything else. */
function daysFrom(text: string): number {
	const found = /^([+-]?\d{1,6})( ?d(ays?)?)?$/i.exec(text.trim());
	const days = Number(found?.[1]);
	if (found && Math.abs(days) <= FARTHEST_DAYS) return days;
	throw wrongUsage(`--move must be a number of days such as 1 or -7, not "${text}".`);
}

async function ritualFrom(context: Context, flags: EditFlags): Promise<Pick<Edit, "ritual" | "next">> {
	const explanation = textFlag("--explanation", flags.explanation);
	const lesson = textFlag("--lesson", flags.lesson);
	const feeling = scaleFlag("--feeling", flags.feeling, 0, 10);
	const text = textFlag("--next", flags.next);
	const on = flags.nextOn === undefined ? undefined : await dayFrom(context, flags.nextOn);
	const ritual = {
		...(explanation === undefined ? {} : { explanation }),
		...(lesson === undefined ? {} : { lesson }),
		...(feeling === null ? {} : { feeling }),
	};
	const next = { ...(text === undefined ? {} : { text }), ...(on === undefined ? {} : { on }) };
	return {
		...(Object.keys(ritual).length > 0 ? { ritual } : {}),
		...(Object.keys(next).length > 0 ? { next } : {}),
	};
}

function forecastFrom(flags: EditFlags): Pick<Edit, "forecast"> {
	const chance = scaleFlag("--guess", flags.guess, 0, 100);
	const dread = scaleFlag("--dread", flags.dread, 0, 10);
	if (chance === null && dread === null) return {};
	return { forecast: { ...(chance === null ? {} : { chance }), ...(dread === null ? {} : { dread }) } };
}

function listsFrom(context: Context, flags: EditFlags): Pick<Edit, "add" | "remove"> {
	const lists = (reasons: string[] | undefined, tags: string[] | undefined) => ({
		...(reasons ? { reasons: reasonsFrom(context, reasons) } : {}),
		...(tags ? { tags: tagsFrom(tags) } : {}),
	});
	const { addReason, removeReason, addTag, removeTag } = flags;
	return {
		...(addReason || addTag ? { add: lists(addReason, addTag) } : {}),
		...(removeReason || removeTag ? { remove: lists(removeReason, removeTag) } : {}),
	};
}
