import { useState } from "react";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { LOST } from "../command/kept-words.js";
import type { Journal } from "../journal/journal.js";
import { shownLine } from "../terminal/clean.js";
import { changedIn, type FieldForm, isChanged, valuesOf } from "../terminal/field-form.js";
import { FieldFormPage, NothingToEdit } from "../terminal/field-form-page.js";
import { type Reading, type SaveEnd, useFieldForm } from "../terminal/use-field-form.js";
import type { LeaveEnd } from "../terminal/use-kept-draft.js";
import { truncate } from "../terminal/width.js";
import { type Moment, thisMoment } from "../time/moment.js";
import { momentText, parseWhen } from "../time/when.js";
import {
	changedDeposit,
	type DepositFieldId,
	depositFieldsOf,
	depositFormFields,
	depositFormValues,
	lackOfDeposit,
} from "./deposit-form.js";
import { bankCollection, type Deposit } from "./deposit-records.js";
import { bankCount } from "./draw-records.js";
import { fewWords, USEFUL } from "./few-deposits.js";
import { addDeposit, editDeposit } from "./new-deposit.js";

/** Columns of a deposit's text in the line on what was saved. */
const QUOTED = 40;
const GONE = "This deposit is not in the bank any more.";
const DELETED =
	"This deposit is deleted. Esc keeps what you typed; in the bank, x shows what is deleted and R brings it back.";
const UNDONE = "Adding this deposit was undone. Esc keeps what you typed; U redoes it.";

/** The form of a deposit, new without an `id`. `onBack` gets a line on what came of it. */
export function DepositFormScreen({
	context,
	id,
	onBack,
}: {
	context: Context;
	id?: string | undefined;
	onBack: (notice?: string) => void;
}) {
	// As it was opened: what another terminal does meanwhile is seen when it is saved.
	const [deposit] = useState(() => (id === undefined ? undefined : context.journal().records(bankCollection).get(id)));
	if (id !== undefined && (!deposit || deposit.deleted)) return <NothingToEdit says={GONE} onBack={onBack} />;
	return <DepositForm context={context} deposit={deposit} onBack={onBack} />;
}

function DepositForm({
	context,
	deposit,
	onBack,
}: {
	context: Context;
	deposit: Deposit | undefined;
	onBack: (notice?: string) => void;
}) {
	const { drafts } = context.journal();
	const isNew = deposit === undefined;
	const draftKey = isNew ? "form-deposit" : `edit-deposit-${deposit._id}`;
	const save = (form: FieldForm<DepositFieldId>, moment: Moment | undefined): SaveEnd<DepositFieldId> => {
		const lack = lackOfDeposit(valuesOf(form), changedIn(form), isNew);
		if (lack) return lack;
		return isNew ? { saved: add(context, form, moment) } : change(context, deposit._id, form, moment);
	};
	const { form, read } = useFieldForm<DepositFieldId, Moment>({
		fields: depositFormFields(isNew),
		first: () => depositFormValues(deposit),
		...(isNew ? { savesIn: "text" as const } : {}),
		draft: {
			load: () => drafts.load(draftKey),
			save: (changed) => drafts.save(draftKey, changed),
			drop: () => drafts.drop(draftKey),
		},
		reads: ["when"],
		read: (_, text) => readMoment(context, text),
		save: (saved, meant) => save(saved, meant("when")),
		onSaved: onBack,
		onLeave: (end) => onBack(leftWords(end, isNew)),
	});
	return <FieldFormPage title={isNew ? "Into the bank" : "A deposit"} form={form} read={read} />;
}

async function readMoment({ clock }: Context, text: string): Promise<Reading<Moment>> {
	const moment = await parseWhen(text, clock, { future: false });
	return { value: moment, words: `Understood as ${momentText(moment)}.` };
}

function add(context: Context, form: FieldForm<DepositFieldId>, moment: Moment | undefined): string {
	const journal = context.journal();
	const deposit = addDeposit(journal, depositFieldsOf(valuesOf(form), moment ?? thisMoment(context.clock)));
	return `In the bank${quoted(deposit)} u takes it back.${lackWords(journal)}`;
}

/** It is in the bank by now, also where they cannot be counted. */
function lackWords(journal: Journal): string {
	let count = USEFUL;
	troubleOf(() => {
		count = bankCount(journal);
	});
	return count < USEFUL ? ` ${fewWords(count)}.` : "";
}

function change(
	context: Context,
	id: string,
	form: FieldForm<DepositFieldId>,
	moment: Moment | undefined,
): SaveEnd<DepositFieldId> {
	if (!isChanged(form)) return { saved: "Nothing changed." };
	const journal = context.journal();
	const now = journal.records(bankCollection).get(id);
	if (!now) return { trouble: GONE };
	if (now.deleted) return { trouble: now.undone ? UNDONE : DELETED };
	const changed = changedIn(form);
	const time = "when" in changed ? moment : undefined;
	const edit = (current: Deposit) => changedDeposit(current, valuesOf(form), changed, time);
	return { saved: `Changed${quoted(editDeposit(journal, id, edit))} u takes it back.` };
}

/** A private text is not said aloud where nobody asked for it. */
function quoted(deposit: Pick<Deposit, "text" | "private">): string {
	return deposit.private ? ", private." : `: "${truncate(shownLine(deposit.text), QUOTED)}".`;
}

function leftWords(end: LeaveEnd, isNew: boolean): string | undefined {
	if (end === "untouched") return undefined;
	if (end === "lost") return LOST;
	return isNew ? "Kept for later. b goes on with it." : "Kept for later. Editing it again goes on with it.";
}
