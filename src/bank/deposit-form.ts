import { cleanLine, cleanText } from "../terminal/clean.js";
import type { FormField, FormValues } from "../terminal/field-form.js";
import { calendarDay, wallClock } from "../time/local.js";
import type { Moment } from "../time/moment.js";
import { KIND_TERMS } from "./deposit-kinds.js";
import { type Deposit, type DepositKind, LONGEST_FROM } from "./deposit-records.js";
import type { DepositFields } from "./new-deposit.js";

/** A field of the form of a deposit. */
export type DepositFieldId = "text" | "kind" | "from" | "did" | "when" | "pinned" | "private";

/** What the form of a deposit holds. */
export type DepositValues = FormValues<DepositFieldId>;

const NO_OR_YES = [
	{ id: "no", label: "no", key: "n" },
	{ id: "yes", label: "yes", key: "y" },
];

/** The fields of the form, of a new deposit or of one that is there. */
export function depositFormFields(isNew: boolean): FormField<DepositFieldId>[] {
	const choices = KIND_TERMS.map(({ id, label, key }) => ({ id, label: label.toLowerCase(), key }));
	return [
		{
			id: "text",
			label: "What happened",
			type: "prose",
			least: 2,
			says: isNew
				? "A sentence is enough: Enter puts it into the bank. Tab goes on to the rest."
				: "What happened, or what somebody said.",
			...(isNew ? { empty: "what went well, or what somebody said" } : {}),
		},
		{
			id: "kind",
			label: "Kind",
			type: "choice",
			choices,
			says: "A win went well; praise and thanks came from somebody; a milestone is a step reached.",
		},
		{ id: "from", label: "From", type: "line", empty: "nobody", says: "Whom it came from: a name, a company." },
		{
			id: "did",
			label: "What you did",
			type: "prose",
			empty: "your part in it",
			says: "What you did for it, in a line: the part that can be done again.",
		},
		{
			id: "when",
			label: "When",
			type: "line",
			...(isNew ? { empty: "now" } : {}),
			says: `A date or words for one: yesterday, last friday, 2026-03-14.${isNew ? " Empty is now." : ""}`,
		},
		{
			id: "pinned",
			label: "Pinned",
			type: "choice",
			choices: NO_OR_YES,
			says: "Pinned ones come first when times are hard.",
		},
		{
			id: "private",
			label: "Private",
			type: "choice",
			choices: NO_OR_YES,
			says: "A private one is shown only where you ask for it: not on Today, not before a ritual.",
		},
	];
}

/** What the form holds at first: nothing of a new deposit, which is a win unless one says otherwise. */
export function depositFormValues(deposit?: Deposit): DepositValues {
	const yesNo = (is: boolean | undefined) => (is ? "yes" : "no");
	return {
		text: deposit?.text ?? "",
		kind: deposit?.kind ?? "win",
		from: deposit?.from ?? "",
		did: deposit?.did ?? "",
		when: deposit ? whenText(deposit) : "",
		pinned: yesNo(deposit?.pinned),
		private: yesNo(deposit?.private),
	};
}

/** What is wrong with a form of which `changed` is new, in words, and where; undefined if it can be saved. */
export function lackOfDeposit(
	{ text, when }: DepositValues,
	{ from = "" }: Partial<DepositValues>,
	isNew: boolean,
): { trouble: string; about: DepositFieldId } | undefined {
	if (cleanText(text).trim() === "")
		return { trouble: "What went well, or what did somebody say? A few words will do.", about: "text" };
	if (cleanLine(from).length > LONGEST_FROM)
		return {
			trouble: `That is longer than ${LONGEST_FROM} characters. A name will do; the rest goes into the text.`,
			about: "from",
		};
	if (isNew || when.trim() !== "") return undefined;
	return { trouble: "A deposit has its day. Write it like 2026-03-14 or last friday.", about: "when" };
}

/** All that a form says of a new deposit, from `moment`. */
export function depositFieldsOf(values: DepositValues, moment: Moment): DepositFields {
	return { ...saidIn(values), moment, channel: null, reasons: [] };
}

/** A deposit with what was changed of it in a form, and nothing else: somebody may have changed the rest meanwhile. `moment` is that of a changed date. */
export function changedDeposit(
	current: Deposit,
	values: DepositValues,
	changed: Partial<DepositValues>,
	moment: Moment | undefined,
): Deposit {
	const fields = Object.entries(saidIn(values)).filter(([name]) => name in changed);
	const time = moment && { at: new Date(moment.at), offset: moment.offset, dateOnly: moment.dateOnly };
	return { ...current, ...Object.fromEntries(fields), ...time };
}

function saidIn(values: DepositValues) {
	return {
		text: cleanText(values.text).trim(),
		kind: values.kind as DepositKind,
		from: cleanLine(values.from) || null,
		did: cleanText(values.did).trim() || null,
		pinned: values.pinned === "yes",
		private: values.private === "yes",
	};
}

function whenText({ at, offset, dateOnly }: Deposit): string {
	const day = calendarDay(at.getTime(), offset);
	return dateOnly ? day : `${day} ${wallClock(at.getTime(), offset)}`;
}
