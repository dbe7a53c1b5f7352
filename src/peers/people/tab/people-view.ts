import { actionFor } from "../../../terminal/bindings.js";
import { type Filtered, filterAfter, startFilter } from "../../../terminal/filter.js";
import { type HeldDelete, isHeld, released } from "../../../terminal/held-delete.js";
import { type KeyPress, keyId } from "../../../terminal/key-press.js";
import { isListAction, type ListAction, rowAfter } from "../../../terminal/list-keys.js";
import { edit, fieldOf, type TextField } from "../../../terminal/text-field.js";
import type { Moment } from "../../../time/moment.js";
import type { Person } from "../person.js";
import { PEOPLE_KEYS } from "./people-keys.js";

/** The Peers tab as one left it. */
export type PeopleView = Filtered &
	HeldDelete & {
		/** Whether deleted people are listed, and they alone. */
		deleted: boolean;
		selected: Selected;
		/** The person whose private notes are shown. */
		notesOf: string | null;
		/** The day being typed on which one talked with somebody. */
		telling: Telling | null;
	};

/** Whom one chose; who stands in for them while they are not listed; and the row of whoever was shown last, in case both are gone. */
type Selected = { id: string | null; standIn: string | null; row: number };

/** A day being typed for the person with this id; `moment` is what was understood, null while nothing was. */
export type Telling = { id: string; field: TextField; moment: Moment | null };

/** What a key asks of the tab, beside changing the view; `held` is a delete right after another; `typed`, `told` and `gone` belong to the day being typed. */
export type PeopleEffect =
	| "reach"
	| "talked"
	| "talked-on"
	| "add"
	| "edit"
	| "pause"
	| "delete"
	| "held"
	| "restore"
	| "typed"
	| "told"
	| "gone";

/** Whom a view shows as chosen, and their row; undefined and 0 in an empty list. */
export type Chosen = { person: Person | undefined; row: number };

const NOBODY: Selected = { id: null, standIn: null, row: 0 };

/** The tab before it was shown. */
export const FIRST_PEOPLE: PeopleView = {
	filter: fieldOf(""),
	typing: false,
	deleted: false,
	selected: NOBODY,
	notesOf: null,
	telling: null,
	justDeleted: null,
};

/** Who is chosen of the people listed. */
export function chosenIn({ selected }: Pick<PeopleView, "selected">, listed: readonly Person[]): Chosen {
	for (const id of [selected.id, selected.standIn]) {
		const row = id === null ? -1 : listed.findIndex(({ _id }) => _id === id);
		if (row >= 0) return { person: listed[row], row };
	}
	const row = Math.max(0, Math.min(selected.row, listed.length - 1));
	return { person: listed[row], row };
}

/** The view that stays with whom it shows, whoever else comes and goes. The same view if it did already. */
export function pinned(view: PeopleView, listed: readonly Person[]): PeopleView {
	const { person, row } = chosenIn(view, listed);
	const { selected } = view;
	if (!person) return view;
	const standIn = person._id === selected.id ? null : person._id;
	if (standIn === selected.standIn && row === selected.row) return view;
	return { ...view, selected: { ...selected, standIn, row } };
}

/** The view with its filter ready to type in. */
export function searchIn(view: PeopleView): PeopleView {
	return { ...startFilter(view), notesOf: null };
}

/** Begins to type a day for somebody, going on with what was typed before. */
export function startTelling(view: PeopleView, id: string, typed: string): PeopleView {
	return { ...view, telling: { id, field: fieldOf(typed), moment: null } };
}

/** The view with what a text was understood as, if that text still stands in the field. */
export function withUnderstood(view: PeopleView, text: string, moment: Moment): PeopleView {
	const { telling } = view;
	return telling?.field.text === text ? { ...view, telling: { ...telling, moment } } : view;
}

/** What a key does to the view, whose list shows `page` rows of `listed`. Undefined if the key is not one of its own. */
export function pressInPeople(
	before: PeopleView,
	key: KeyPress,
	listed: readonly Person[],
	page: number,
): { view: PeopleView; effect?: PeopleEffect } | undefined {
	const view = released(before);
	if (view.telling) return pressInDay(view, view.telling, key, listed);
	if (view.typing) return { view: pressInFilter(view, key, listed) };
	const action = actionFor(PEOPLE_KEYS, key);
	if (isListAction(action)) return { view: moved(view, action, listed, page) };
	const here = chosen(view, listed);
	const { id } = here.selected;
	switch (action) {
		case undefined:
			return undefined;
		case "add":
			return { view, effect: action };
		case "notes":
			return { view: { ...here, notesOf: here.notesOf === id ? null : id } };
		case "deleted":
			return { view: { ...view, deleted: !view.deleted, selected: NOBODY, notesOf: null } };
		case "back": {
			const back = steppedBack(here);
			return back && { view: back };
		}
		case "delete": {
			const person = chosenIn(view, listed).person;
			if (isHeld(before, person?._id)) return { view: before, effect: "held" };
			return { view: { ...here, justDeleted: view.deleted ? null : (person?._id ?? null) }, effect: action };
		}
		default:
			return { view: here, effect: action };
	}
}

/** One level back; undefined where there is none. */
function steppedBack(view: PeopleView): PeopleView | undefined {
	if (view.notesOf !== null) return { ...view, notesOf: null };
	if (view.filter.text !== "") return { ...view, filter: fieldOf("") };
	return view.deleted ? { ...view, deleted: false, selected: NOBODY } : undefined;
}

/** The view in which whoever is shown was chosen. */
function chosen(view: PeopleView, listed: readonly Person[]): PeopleView {
	const { person, row } = chosenIn(view, listed);
	return person ? { ...view, selected: { id: person._id, standIn: null, row } } : view;
}

function moved(view: PeopleView, action: ListAction, listed: readonly Person[], page: number): PeopleView {
	const { person: before, row } = chosenIn(view, listed);
	const to = rowAfter(action, row, listed.length, page);
	const person = listed[to];
	if (!person) return view;
	// Whoever reads over one's shoulder sees the notes that were asked for, and no others.
	const notesOf = person._id === before?._id ? view.notesOf : null;
	return { ...view, selected: { id: person._id, standIn: null, row: to }, notesOf };
}

function pressInFilter(view: PeopleView, key: KeyPress, listed: readonly Person[]): PeopleView {
	const filter = filterAfter(view.filter, key);
	if (filter === "leave") return { ...chosen(view, listed), typing: false };
	if (!filter) return view;
	return { ...view, filter, selected: filter.text === view.filter.text ? view.selected : NOBODY };
}

function pressInDay(
	view: PeopleView,
	telling: Telling,
	key: KeyPress,
	listed: readonly Person[],
): { view: PeopleView; effect?: PeopleEffect } {
	const stopped = { ...view, telling: null };
	if (!listed.some(({ _id }) => _id === telling.id)) return { view: stopped, effect: "gone" };
	const id = keyId(key);
	if (id === "escape") return { view: stopped };
	if (id === "enter") return telling.field.text.trim() === "" ? { view: stopped } : { view, effect: "told" };
	const field = edit(telling.field, key);
	if (!field) return { view };
	if (field.text === telling.field.text) return { view: { ...view, telling: { ...telling, field } } };
	return { view: { ...view, telling: { ...telling, field, moment: null } }, effect: "typed" };
}
