import { useEffect, useMemo, useState } from "react";
import type { Context } from "../../../command/context.js";
import { troubleOf } from "../../../command/failure.js";
import { isFiltered } from "../../../terminal/filter.js";
import { released } from "../../../terminal/held-delete.js";
import type { LineKey } from "../../../terminal/key-line-keys.js";
import type { KeyPress } from "../../../terminal/keys.js";
import { useRead } from "../../../terminal/use-read.js";
import { useStateNow } from "../../../terminal/use-state-now.js";
import { todayOf } from "../../../time/moment.js";
import { momentText, parseWhen } from "../../../time/when.js";
import { columnsFor } from "../people-columns.js";
import { everybody } from "../people-records.js";
import type { Person } from "../person.js";
import { draftKeysOf } from "../person-drafts.js";
import { heldWords, peopleActions } from "./people-actions.js";
import { peopleFooter } from "./people-footer.js";
import { peopleLayout } from "./people-layout.js";
import { listedPeople, MARKS, rowOf, standingOf } from "./people-list.js";
import { noneWords } from "./people-tab-words.js";
import {
	chosenIn,
	FIRST_PEOPLE,
	type PeopleEffect,
	type PeopleView,
	pinned,
	pressInPeople,
	searchIn,
	startTelling,
	withUnderstood,
} from "./people-view.js";

/** What the Peers tab asks of the dashboard. */
export type PeopleWays = {
	say: (notice: string) => void;
	/** Runs what may not be possible, says what it gives or why not, and tells whether it was done. */
	attempt: (run: () => string) => boolean;
	/** Opens the form of a person, a new one without an id. */
	edit: (id?: string) => void;
	/** Opens the message to a person. */
	reach: (id: string) => void;
};

const NOBODY: { kept: readonly Person[]; deleted: readonly Person[] } = { kept: [], deleted: [] };
const GONE = "They are not in this list any more, so nothing was noted.";
const TYPED_BEFORE = "You typed this before and did not save it. Ctrl-U empties the line.";

/** The Peers tab's state and keys; nothing is read before it `isShown`. `version` changes when the journal did. */
export function usePeopleTab(
	context: Context,
	place: { version: number; isShown: boolean; columns: number; rows: number },
	{ say, edit, reach, ...ways }: PeopleWays,
) {
	const { version, isShown, columns, rows } = place;
	const [view, now, set] = useStateNow<PeopleView>(() => FIRST_PEOPLE);
	const [changes, setChanges] = useState(0);
	const people = useRead(isShown, `${version} ${changes}`, NOBODY, () => readPeople(context));
	const { dayStartsAt } = context.settings();
	const today = todayOf(context.clock, dayStartsAt);
	const day = useMemo(() => ({ today, dayStartsAt }), [today, dayStartsAt]);

	const { deleted } = view;
	const { text } = view.filter;
	const all = deleted ? people.deleted : people.kept;
	const listed = useMemo(() => listedPeople(all, text, day), [all, text, day]);
	const filtered = isFiltered(view);
	const { person, row } = chosenIn(view, listed);
	useEffect(() => set(pinned(now(), listed)), [now, set, listed]);
	// Who comes to this screen later sees no notes before asking for them.
	useEffect(() => {
		if (!isShown && now().notesOf !== null) set({ ...now(), notesOf: null });
	}, [isShown, now, set]);

	const layout = useMemo(
		() => peopleLayout(columns, rows, { count: all.length, filtered }),
		[columns, rows, all.length, filtered],
	);
	// Out of everybody, whatever the filter: the columns stay while one types.
	const listColumns = useMemo(
		() =>
			columnsFor(
				all.map((one) => rowOf(one, day)),
				layout.list.width - MARKS,
			),
		[all, day, layout.list.width],
	);
	const counts = useMemo(() => {
		const standings = all.map((one) => standingOf(one, day));
		const due = standings.filter((standing) => standing.due).length;
		return { all: all.length, due, paused: standings.filter((standing) => standing.paused).length };
	}, [all, day]);

	const { drafts } = context.journal();
	const actions = peopleActions(context);
	const attempt = (run: () => string): boolean => {
		const done = ways.attempt(run);
		setChanges((count) => count + 1);
		return done;
	};

	/** Reads a day that is being typed; gives what to say of it. */
	const read = async (typed: string): Promise<string> => {
		try {
			const moment = await parseWhen(typed, context.clock, { future: false });
			set(withUnderstood(now(), typed, moment));
			return `That is ${momentText(moment)}. Enter notes that you talked then.`;
		} catch (error) {
			return error instanceof Error ? error.message : String(error);
		}
	};
	const begin = (who: Person) => {
		const kept = drafts.load(draftKeysOf(who._id).contact);
		const typed = typeof kept === "string" ? kept : "";
		set(startTelling(now(), who._id, typed));
		if (typed === "") return;
		say(TYPED_BEFORE);
		void read(typed);
	};
	const keep = (who: Person) => {
		const typed = now().telling?.field.text ?? "";
		const key = draftKeysOf(who._id).contact;
		const trouble = troubleOf(() => (typed === "" ? drafts.drop(key) : drafts.save(key, typed)));
		if (trouble) say(trouble);
		if (typed.trim() !== "") void read(typed);
	};
	const tell = (who: Person) => {
		const { telling } = now();
		if (!telling) return;
		const { moment } = telling;
		// Only a day that was seen is saved.
		if (!moment) return void read(telling.field.text).then(say);
		if (!attempt(() => actions.talked(who, moment))) return;
		set({ ...now(), telling: null });
		troubleOf(() => drafts.drop(draftKeysOf(who._id).contact));
	};
	const act = (effect: Exclude<PeopleEffect, "add" | "gone" | "held" | "typed" | "told">, who: Person) => {
		const why = actions.whyNot(effect, who);
		if (why !== null) return say(why);
		if (effect === "reach") return reach(who._id);
		if (effect === "edit") return edit(who._id);
		if (effect === "talked-on") return begin(who);
		attempt(() => actions.change(effect, who));
	};
	const gone = people.deleted.length;
	const sayNobody = () => {
		const { deleted, filter } = now();
		say(noneWords({ deleted, filtered: filter.text.trim() !== "", gone }));
	};
	const perform = (effect: PeopleEffect) => {
		if (effect === "add") return edit();
		if (effect === "gone") return say(GONE);
		const { telling, justDeleted } = now();
		if (effect === "held") return say(heldWords(people.deleted.find(({ _id }) => _id === justDeleted)));
		const who = telling ? listed.find(({ _id }) => _id === telling.id) : person;
		if (!who) return sayNobody();
		if (effect === "typed") return keep(who);
		if (effect === "told") return tell(who);
		act(effect, who);
	};
	const press = (key: KeyPress): boolean => {
		const pressed = pressInPeople(now(), key, listed, layout.list.rows);
		if (!pressed) {
			set(released(now()));
			return false;
		}
		set(pressed.view);
		if (pressed.effect) perform(pressed.effect);
		return true;
	};
	const search = () => (all.length === 0 ? sayNobody() : set(searchIn(now())));

	const telling = listed.some(({ _id }) => _id === view.telling?.id) ? view.telling : null;
	const footer: LineKey[] = peopleFooter({ ...view, telling }, person, { today, gone });
	return {
		press,
		search,
		footer,
		typing: view.typing || telling !== null,
		/** The person chosen, for the message to them; nobody who is deleted. */
		selectedId: person?.deleted ? undefined : person?._id,
		/** What the screen shows. */
		scene: {
			view,
			telling,
			listed,
			row,
			person,
			day,
			layout,
			columns: listColumns,
			counts: { ...counts, listed: listed.length },
			isEmpty: people.kept.length === 0,
			gone,
		},
	};
}

/** What `usePeopleTab` gives. */
export type PeopleTab = ReturnType<typeof usePeopleTab>;

/** What the screen shows. */
export type PeopleScene = PeopleTab["scene"];

/** All people, and those who were deleted. */
function readPeople(context: Context): { kept: readonly Person[]; deleted: readonly Person[] } {
	const everyone = everybody(context.journal(), { deleted: true });
	const kept = everyone.filter((one) => !one.deleted);
	return { kept, deleted: everyone.filter((one) => one.deleted) };
}
