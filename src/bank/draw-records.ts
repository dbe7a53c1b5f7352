import type { Context } from "../command/context.js";
import { todayOf } from "../time/moment.js";
import { bankCollection, type Deposit } from "./deposit-records.js";
import { type Drawn, drawFrom } from "./draw.js";

const LAST_DRAWN = "bank-drawn";

/** Draws a deposit, the same all day long; undefined from an empty bank. What was drawn is kept beside the records: there is nothing in it to undo. */
export function drawToday(context: Context): Deposit | undefined {
	const journal = context.journal();
	const today = todayOf(context.clock, context.settings().dayStartsAt);
	const kept = journal.drafts.load(LAST_DRAWN);
	const last = isDrawn(kept) ? kept : undefined;
	const deposit = drawFrom(journal.records(bankCollection).inMonth(null), today, last);
	if (deposit && (deposit._id !== last?.id || last.day !== today)) {
		journal.drafts.save(LAST_DRAWN, { id: deposit._id, day: today } satisfies Drawn);
	}
	return deposit;
}

function isDrawn(value: unknown): value is Drawn {
	if (typeof value !== "object" || value === null) return false;
	const { id, day } = value as Partial<Drawn>;
	return typeof id === "string" && typeof day === "string";
}
