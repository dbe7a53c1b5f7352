import { fieldsFrom, momentFrom } from "../asks/ask-flags.js";
import type { Context } from "../command/context.js";
import { wrongUsage } from "../command/failure.js";
import { cleanLine, cleanText } from "../terminal/clean.js";
import type { Moment } from "../time/moment.js";
import { kindFrom } from "./deposit-kinds.js";
import { LONGEST_FROM } from "./deposit-records.js";
import type { DepositFields } from "./new-deposit.js";

/** What a deposit can be told by flags, as it was typed. */
export type DepositFlags = {
	kind?: string;
	from?: string;
	did?: string;
	at?: string;
	channel?: string;
	reason?: string[];
	pin?: boolean;
	private?: boolean;
};

/** What flags say of a deposit: only what was given. */
export type GivenFields = Partial<Omit<DepositFields, "text">>;

/**
 * What the flags say; an empty from, did, channel or reason clears it. How words of a date were understood is said on stderr. Throws a
 * Failure (2) for a value that makes no sense, such as a date to come.
 */
export async function depositFieldsFrom(context: Context, flags: DepositFlags): Promise<GivenFields> {
	const { kind, from, did, at, channel, reason, pin, private: isPrivate } = flags;
	const isNoReason = reason?.every((text) => text.trim() === "") ?? false;
	const fields = fieldsFrom(context, {
		...(channel?.trim() && { channel }),
		...(reason && !isNoReason && { reason }),
	});
	const moment: Moment | undefined = at === undefined ? undefined : await momentFrom(context, at);
	return {
		...(kind !== undefined && { kind: kindFrom(kind) }),
		...(from !== undefined && { from: nameFrom(from) }),
		...(did !== undefined && { did: cleanText(did).trim() || null }),
		...(moment && { moment }),
		...(channel !== undefined && { channel: fields.channel ?? null }),
		...(reason && { reasons: fields.reasons ?? [] }),
		...(pin !== undefined && { pinned: pin }),
		...(isPrivate !== undefined && { private: isPrivate }),
	};
}

/** The text of a deposit, cleaned of control characters. Throws a Failure (2) if nothing is left of it. */
export function depositTextFrom(text: string): string {
	const cleaned = cleanText(text).trim();
	if (cleaned === "") throw wrongUsage("the text is empty. Write what went well, or what they said.");
	return cleaned;
}

function nameFrom(text: string): string | null {
	const name = cleanLine(text);
	if (name.length > LONGEST_FROM)
		throw wrongUsage(`--from is longer than ${LONGEST_FROM} characters. It is a name; the rest goes into the text.`);
	return name || null;
}
