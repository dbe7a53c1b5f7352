import { footerKeys } from "../../../terminal/bindings.js";
import { FILTER_KEYS } from "../../../terminal/filter.js";
import type { LineKey } from "../../../terminal/key-line-keys.js";
import type { Day } from "../../../time/days.js";
import type { Person } from "../person.js";
import { isPaused } from "../rhythm.js";
import { PEOPLE_KEYS, type PeopleAction } from "./people-keys.js";
import type { PeopleView } from "./people-view.js";
import { hasNotes } from "./person-pane.js";

const WHILE_TELLING: readonly LineKey[] = [
	{ key: "Enter", says: "you talked then", always: true },
	{ key: "Esc", says: "leave it", always: true },
];

/** What the footer says of the tab's keys: those that can act on the person chosen, in the words for what they do now. `gone` is how many are deleted. */
export function peopleFooter(
	view: Pick<PeopleView, "typing" | "telling" | "notesOf" | "filter" | "deleted">,
	person: Person | undefined,
	{ today, gone }: { today: Day; gone: number },
): LineKey[] {
	if (view.telling) return [...WHILE_TELLING];
	if (view.typing) return [...FILTER_KEYS];
	const off = offFor(person);
	const worded = PEOPLE_KEYS.filter(({ id }) => !off.has(id)).map((binding) => {
		const { id } = binding;
		const isWayToGone = id === "deleted" && !person && !view.deleted && gone > 0;
		const footer = isWayToGone ? "who was deleted" : (wordOf(id, view, person, today) ?? binding.footer);
		if (footer === undefined) return binding;
		return { ...binding, footer, always: binding.always || isWayToGone || id === "back" || id === "notes" };
	});
	return footerKeys(worded);
}

function offFor(person: Person | undefined): ReadonlySet<PeopleAction> {
	const ofSomebody = ["reach", "talked", "talked-on", "edit", "pause", "delete"] as const;
	const off = new Set<PeopleAction>(person && !person.deleted ? ["restore"] : ofSomebody);
	if (!person) off.add("restore");
	if (!person || !hasNotes(person)) off.add("notes");
	return off;
}

function wordOf(
	id: PeopleAction,
	{ notesOf, filter, deleted }: Pick<PeopleView, "notesOf" | "filter" | "deleted">,
	person: Person | undefined,
	today: Day,
): string | undefined {
	const areShown = notesOf !== null && notesOf === person?._id;
	if (id === "notes" && areShown) return "hide notes";
	if (id === "pause" && person && isPaused(person, today)) return "take up";
	if (id !== "back" || areShown) return undefined;
	if (filter.text !== "") return "everybody";
	return deleted ? "back" : undefined;
}
