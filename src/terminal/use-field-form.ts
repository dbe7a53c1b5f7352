import { useStdin } from "ink";
import { useEffect, useEffectEvent, useRef } from "react";
import { troubleOf } from "../command/failure.js";
import {
	beginFieldForm,
	changedIn,
	type FieldForm,
	type FormField,
	type FormValues,
	fieldAt,
	isChanged,
	pressInFieldForm,
	valuesOf,
	withTrouble,
} from "./field-form.js";
import { formColumns, textColumns } from "./field-form-layout.js";
import { useSize } from "./frame.js";
import { afterDrawing, keyFeedOf } from "./key-feed.js";
import { type KeyPress, keyId, useKeys } from "./keys.js";
import { capital } from "./sentence.js";
import { type DraftPlace, type LeaveEnd, useKeptDraft } from "./use-kept-draft.js";
import { useStateNow } from "./use-state-now.js";

/** How a text was understood: its value, and a sentence on it. */
export type Reading<V> = { value: V; words: string };

/** What came of saving: the line to leave with, or what is wrong and in which field. */
export type SaveEnd<Id extends string> = { saved: string } | { trouble: string; about?: Id };

/** What a form is of. `first` gives what it begins with; texts of the fields in `reads` are understood by `read`, which throws for one that is not. */
export type FieldFormWork<Id extends string, V> = {
	fields: readonly FormField<Id>[];
	first: () => FormValues<Id>;
	savesIn?: Id | undefined;
	/** Where what is typed is kept with every key. */
	draft: DraftPlace;
	reads: readonly Id[];
	read: (id: Id, text: string) => Promise<Reading<V>>;
	/** Writes; `meant` is how a changed text of `reads` was understood, undefined for an empty one. What it throws is said. */
	save: (form: FieldForm<Id>, meant: (id: Id) => V | undefined) => SaveEnd<Id>;
	onSaved: (says: string) => void;
	onLeave: (end: LeaveEnd) => void;
};

/** A text that was looked at: how it was understood, or why it was not. */
type Looked<V> = { text: string; reading?: Reading<V>; wrong?: string };

/** A form's state and keys; `read` says how the field one is in was understood. */
export function useFieldForm<Id extends string, V>(work: FieldFormWork<Id, V>) {
	const { draft } = work;
	const { columns } = useSize();
	const feed = keyFeedOf(useStdin().stdin);
	const [form, now, set] = useStateNow(() =>
		beginFieldForm(work.fields, work.first(), { draft: draft.load(), savesIn: work.savesIn }),
	);
	const [looked, lookedNow, setLooked] = useStateNow<Partial<Record<Id, Looked<V>>>>(() => ({}));
	const underWay = useRef<Partial<Record<Id, { text: string; done: Promise<void> }>>>({});
	const held = useRef<KeyPress[] | null>(null);
	const { keep, leave } = useKeptDraft(draft);

	const look = (id: Id, text: string): Promise<void> => {
		const under = underWay.current[id];
		if (under?.text === text) return under.done;
		const keep = (found: Looked<V>) => {
			if (underWay.current[id]?.text === text) setLooked({ ...lookedNow(), [id]: found });
		};
		const done = work.read(id, text).then(
			(reading) => keep({ text, reading }),
			(error) => keep({ text, wrong: messageOf(error) }),
		);
		underWay.current[id] = { text, done };
		return done;
	};
	/** The texts that are still to be understood, being so. */
	const lookAround = (at: FieldForm<Id>) => {
		const values = valuesOf(at);
		const unread = work.reads.filter((id) => isUnread(values[id], lookedNow()[id]));
		return unread.map((id) => look(id, values[id].trim()));
	};
	const lookedAt = (id: Id, values: FormValues<Id>) => {
		const found = lookedNow()[id];
		return found?.text === values[id].trim() ? found : undefined;
	};

	const save = () => {
		const looking = lookAround(now());
		if (looking.length > 0) return hold(looking);
		const values = valuesOf(now());
		const changed = changedIn(now());
		const wrong = work.reads.find((id) => id in changed && lookedAt(id, values)?.wrong !== undefined);
		const end = wrong ? { trouble: lookedAt(wrong, values)?.wrong ?? "", about: wrong } : written(values);
		if ("trouble" in end) return set(withTrouble(now(), end.trouble, end.about));
		// Of a form that says nothing new, the draft is another terminal's.
		if (isChanged(now())) troubleOf(() => draft.drop());
		work.onSaved(end.saved);
	};
	const written = (values: FormValues<Id>): SaveEnd<Id> => {
		try {
			return work.save(now(), (id) => lookedAt(id, values)?.reading?.value);
		} catch (error) {
			return { trouble: messageOf(error) };
		}
	};
	/** Keys typed meanwhile are for whatever comes after the saving: this form with its trouble, or what lies below it. */
	const hold = (looking: readonly Promise<void>[]) => {
		held.current = [];
		Promise.all(looking).then(() => {
			save();
			afterDrawing(() => {
				const keys = held.current ?? [];
				held.current = null;
				feed.push(keys);
			});
		});
	};

	useKeys((key) => {
		const pressed = keyId(key);
		if (pressed === "ctrl-c" || pressed === "ctrl-z") return;
		if (held.current) return void held.current.push(key);
		const before = now();
		const width = textColumns(work.fields, formColumns(columns));
		const { form: next, effect } = pressInFieldForm(before, key, width);
		// A disk that is full must not end the form: what is typed stays on the screen.
		const trouble = keep(toKeep(before), toKeep(next));
		set(trouble ? withTrouble(next, trouble) : next);
		lookAround(next);
		if (effect === "save") return save();
		if (effect !== "leave") return;
		const left = leave(toKeep(next));
		if ("end" in left) work.onLeave(left.end);
		else set(withTrouble(next, left.warning));
	});
	const begin = useEffectEvent(() => void lookAround(now()));
	useEffect(() => begin(), []);

	const at = fieldAt(form);
	const read = at && isRead(valuesOf(form)[at.id], looked[at.id]) ? looked[at.id]?.reading?.words : undefined;
	return { form, read };
}

function toKeep<Id extends string>(form: FieldForm<Id>): Partial<FormValues<Id>> | null {
	return isChanged(form) ? changedIn(form) : null;
}

function isRead<V>(value: string, looked: Looked<V> | undefined): boolean {
	return looked?.text === value.trim();
}

function isUnread<V>(value: string, looked: Looked<V> | undefined): boolean {
	return value.trim() !== "" && !isRead(value, looked);
}

/** What went wrong, as a sentence: what the command line says begins with a small letter. */
function messageOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return capital(message);
}
