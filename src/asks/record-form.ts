import type { Context } from "../command/context.js";
import { wrongUsage } from "../command/failure.js";
import { cleanLine } from "../terminal/clean.js";
import { thisMoment } from "../time/moment.js";
import { moneyFrom } from "./amount.js";
import { type FormAnswers, type FormKind, forecastOf, NO_AMOUNT } from "./ask-form.js";
import { type Recorded, recordAsk, recordOutcome } from "./ask-records.js";

/** Writes what a form was told, as of now. Throws a Failure if the value is no amount, a JournalError if it could not be written. */
export function recordForm(context: Context, kind: FormKind, answers: FormAnswers): Recorded {
	const moment = thisMoment(context.clock);
	const who = cleanLine(answers.who);
	const fields = {
		...(answers.channel ? { channel: answers.channel } : {}),
		...(answers.reason && kind === "no" ? { reasons: [answers.reason] } : {}),
		...(kind === "yes" ? money(answers.value, context.settings().currency) : {}),
	};
	if (kind === "ask") {
		const ask = recordAsk(context.journal(), { who, moment, fields, forecast: forecastOf(answers) });
		return { ask, closed: undefined, otherPending: 0 };
	}
	return recordOutcome(context.journal(), context.settings(), { who, outcome: kind, moment, fields });
}

function money(typed: string, currency: string): { value?: number; currency?: string } {
	const amount = moneyFrom(typed);
	if (amount === null) return {};
	if (amount === undefined) throw wrongUsage(NO_AMOUNT);
	return { value: amount.value, currency: amount.currency ?? currency };
}
