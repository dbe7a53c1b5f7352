import { useRef, useState } from "react";
import type { Context } from "../../command/context.js";
import { wrongUsage } from "../../command/failure.js";
import { LOST } from "../../command/kept-words.js";
import { shownLine } from "../../terminal/clean.js";
import { changedIn, type FieldForm, isChanged, valuesOf } from "../../terminal/field-form.js";
import { FieldFormPage, NothingToEdit } from "../../terminal/field-form-page.js";
import { type Reading, type SaveEnd, useFieldForm } from "../../terminal/use-field-form.js";
import type { LeaveEnd } from "../../terminal/use-kept-draft.js";
import { truncate } from "../../terminal/width.js";
import { type Moment, thisMoment } from "../../time/moment.js";
import { momentText, parseWhen } from "../../time/when.js";
import { namesake } from "./find-person.js";
import { peopleCollection } from "./people-collection.js";
import { addPerson, editPerson, everybody } from "./people-records.js";
import type { Person } from "./person.js";
import { draftKeysOf } from "./person-drafts.js";
import {
	changedPerson,
	lackOfPerson,
	noRhythmWords,
	type PersonFieldId,
	personFieldsOf,
	personFormFields,
	personFormValues,
} from "./person-form.js";
import { rhythmFrom, rhythmWords } from "./rhythm.js";

/** Columns of a name in a line about it. */
const NAMED = 40;
const GONE = "That person is not in the journal any more.";

/** The form of a person, new without an `id`. `onBack` gets a line on what came of it. */
export function PersonFormScreen({
	context,
	id,
	onBack,
}: {
	context: Context;
	id?: string | undefined;
	onBack: (notice?: string) => void;
}) {
	// As it was opened: what another terminal does meanwhile is seen when it is saved.
	const [person] = useState(() => everybody(context.journal()).find(({ _id }) => _id === id));
	if (id !== undefined && !person) return <NothingToEdit says={GONE} onBack={onBack} />;
	return <PersonForm context={context} person={person} onBack={onBack} />;
}

function PersonForm({
	context,
	person,
	onBack,
}: {
	context: Context;
	person: Person | undefined;
	onBack: (notice?: string) => void;
}) {
	const journal = context.journal();
	const { drafts } = journal;
	const isNew = person === undefined;
	const draftKey = isNew ? "form-person" : draftKeysOf(person._id).form;
	const namesakeOf = (name: string) => namesake(everybody(journal), name, person?._id);
	/** The name that is there already, once that was said. */
	const told = useRef<string>(undefined);
	const twice = (name: string): SaveEnd<PersonFieldId> | undefined => {
		const other = name === person?.name || name === told.current ? undefined : namesakeOf(name);
		if (!other) return undefined;
		told.current = name;
		return { trouble: `${alreadyWords(other)} Ctrl-S saves a second one of that name.`, about: "name" };
	};
	const save = (form: FieldForm<PersonFieldId>, met: Moment | undefined): SaveEnd<PersonFieldId> => {
		const values = valuesOf(form);
		const lack = lackOfPerson(values, changedIn(form)) ?? twice(values.name.trim());
		if (lack) return lack;
		return isNew ? { saved: add(context, form, met) } : change(context, person._id, form);
	};
	const { form, read } = useFieldForm<PersonFieldId, Moment | undefined>({
		fields: personFormFields(isNew),
		first: () => personFormValues(person),
		draft: {
			load: () => drafts.load(draftKey),
			save: (changed) => drafts.save(draftKey, changed),
			drop: () => drafts.drop(draftKey),
		},
		reads: isNew ? ["name", "every", "met"] : ["name", "every"],
		read: (id, text) => readField(context, id, text, namesakeOf),
		save: (saved, meant) => save(saved, meant("met")),
		onSaved: onBack,
		onLeave: (end) => onBack(leftWords(end, isNew)),
	});
	const title = isNew ? "Somebody behind you" : shownLine(person.name);
	return <FieldFormPage title={title} form={form} read={read} />;
}

async function readField(
	{ clock }: Context,
	id: PersonFieldId,
	text: string,
	namesakeOf: (name: string) => Person | undefined,
): Promise<Reading<Moment | undefined>> {
	if (id === "name") {
		const other = namesakeOf(text);
		return { value: undefined, words: other ? alreadyWords(other) : "" };
	}
	if (id === "every") {
		const days = rhythmFrom(text);
		if (days === undefined) throw wrongUsage(noRhythmWords(text));
		return { value: undefined, words: `Understood as ${rhythmWords(days)}.` };
	}
	const moment = await parseWhen(text, clock, { future: false });
	return { value: moment, words: `Understood as ${momentText(moment)}.` };
}

function add(context: Context, form: FieldForm<PersonFieldId>, met: Moment | undefined): string {
	const moment = thisMoment(context.clock);
	const { name, everyDays } = addPerson(context.journal(), personFieldsOf(valuesOf(form), moment, met));
	const rhythm = everyDays === null ? "" : `, ${rhythmWords(everyDays)}`;
	return `${shownName(name)} is among your people${rhythm}. u takes it back.`;
}

function change(context: Context, id: string, form: FieldForm<PersonFieldId>): SaveEnd<PersonFieldId> {
	if (!isChanged(form)) return { saved: "Nothing changed." };
	const journal = context.journal();
	const now = journal.records(peopleCollection).get(id);
	if (!now) return { trouble: GONE };
	if (now.deleted) return { trouble: deletedWords(now) };
	const edit = (current: Person) => changedPerson(current, valuesOf(form), changedIn(form));
	return { saved: `Changed: ${shownName(editPerson(journal, id, edit).name)}. u takes it back.` };
}

function deletedWords({ name, undone }: Person): string {
	if (undone) return `Adding ${shownName(name)} was undone. Esc keeps what you typed; U redoes it.`;
	return `${shownName(name)} is deleted. Esc keeps what you typed; in Peers, x shows who is deleted and R brings them back.`;
}

function alreadyWords({ name }: Person): string {
	return `${shownName(name)} is among your people already.`;
}

function shownName(name: string): string {
	return truncate(shownLine(name), NAMED);
}

function leftWords(end: LeaveEnd, isNew: boolean): string | undefined {
	if (end === "untouched") return undefined;
	if (end === "lost") return LOST;
	return `Kept for later. ${isNew ? "Adding somebody" : "Editing them"} again goes on with it.`;
}
