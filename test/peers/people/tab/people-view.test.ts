import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	chosenIn,
	FIRST_PEOPLE,
	type PeopleView,
	pinned,
	pressInPeople,
	searchIn,
	startTelling,
	withUnderstood,
} from "../../../../src/peers/people/tab/people-view.js";
import { type KeyName, type KeyPress, press } from "../../../../src/terminal/key-press.js";
import { somebody } from "../../reach/people.js";

const people = ["Ana", "Ben", "Cleo", "Dan", "Eva"].map((name) => somebody(name, 3));
const [ana, ben, cleo, dan, eva] = people.map(({ _id }) => _id) as [string, string, string, string, string];
const of = (...ids: string[]) => ids.flatMap((id) => people.find(({ _id }) => _id === id) ?? []);
const named = new Set<string>(["enter", "escape", "down", "up", "delete", "end", "backspace"]);
const key = (id: string): KeyPress => (named.has(id) ? press(id as KeyName) : press("char", { text: id }));

/** The view after these keys, with the list as it stands. */
function typed(view: PeopleView, keys: string[], listed = people): PeopleView {
	return keys.reduce(
		(state, id) => pinned(pressInPeople(state, key(id), listed, 3)?.view ?? state, listed),
		pinned(view, listed),
	);
}
const nameIn = (view: PeopleView, listed = people) => chosenIn(view, listed).person?.name;

describe("who is chosen", () => {
	test("stays so while others come, go and change places, from the first look on", () => {
		const list = fc.shuffledSubarray(people);
		fc.assert(
			fc.property(list, fc.array(list), (first, later) => {
				let view = pinned(FIRST_PEOPLE, first);
				let before = chosenIn(view, first).person;
				for (const listed of later) {
					const now = chosenIn(view, listed).person;
					if (before && listed.includes(before)) expect(now).toBe(before);
					view = pinned(view, listed);
					before = chosenIn(view, listed).person;
				}
			}),
			{ seed: 5 },
		);
	});

	test("comes back once they are listed again, and meanwhile it is whoever has their place", () => {
		const view = typed(FIRST_PEOPLE, ["j"]);
		expect(nameIn(view)).toBe("Ben");
		const without = of(ana, cleo, dan, eva);
		const alone = pinned(view, without);
		expect(nameIn(alone, without)).toBe("Cleo");
		const grown = of(dan, ana, cleo, eva);
		expect(nameIn(pinned(alone, grown), grown)).toBe("Cleo");
		expect(nameIn(alone)).toBe("Ben");
	});

	test("is nobody in an empty list, and keys that act on somebody harm nothing", () => {
		expect(chosenIn(FIRST_PEOPLE, [])).toEqual({ person: undefined, row: 0 });
		expect(typed(FIRST_PEOPLE, ["j", "G", "v", "escape"], [])).toEqual(FIRST_PEOPLE);
	});
});

describe("the notes", () => {
	test("are those of one person, and are hidden as soon as one goes to another", () => {
		const shown = typed(FIRST_PEOPLE, ["j", "v"]);
		expect(shown.notesOf).toBe(ben);
		expect(typed(shown, ["v"]).notesOf).toBeNull();
		expect(typed(shown, ["escape"]).notesOf).toBeNull();
		expect(typed(shown, ["j"]).notesOf).toBeNull();
		expect(typed(shown, ["j", "k"]).notesOf).toBeNull();
		expect(searchIn(shown).notesOf).toBeNull();
		expect(typed(shown, ["x"]).notesOf).toBeNull();
	});
});

describe("the filter", () => {
	const found = of(dan, eva);

	test("begins at the first who fits, keeps whom it found, and Esc leaves it a step at a time", () => {
		let view = searchIn(typed(FIRST_PEOPLE, ["j"]));
		view = pinned(pressInPeople(view, key("d"), people, 3)?.view ?? view, found);
		expect(view).toMatchObject({ typing: true, filter: { text: "d" } });
		expect(nameIn(view, found)).toBe("Dan");
		view = typed(view, ["escape"], found);
		expect(view).toMatchObject({ typing: false, filter: { text: "d" } });
		view = typed(view, ["escape"], found);
		expect(view.filter.text).toBe("");
		expect(nameIn(view)).toBe("Dan");
		expect(pressInPeople(view, key("escape"), people, 3)).toBeUndefined();
	});

	test("takes every sign as text, also those that are keys of the tab or the dashboard", () => {
		expect(typed(searchIn(FIRST_PEOPLE), ["d", "z", "q", "1", "/"]).filter.text).toBe("dzq1/");
	});
});

describe("a day being typed", () => {
	const moment = { at: 0, offset: 0, dateOnly: true };
	const typing = startTelling(typed(FIRST_PEOPLE, ["j"]), ben, "fri");

	test("is understood anew with every change, and by no text but its own", () => {
		const understood = withUnderstood(typing, "fri", moment);
		expect(understood.telling?.moment).toBe(moment);
		expect(withUnderstood(typing, "thu", moment)).toBe(typing);
		const pressed = pressInPeople(understood, key("d"), people, 3);
		expect(pressed).toMatchObject({ effect: "typed", view: { telling: { field: { text: "frid" }, moment: null } } });
	});

	test("is told by Enter, left by Esc, and given up where they are gone", () => {
		expect(pressInPeople(typing, key("enter"), people, 3)).toEqual({ view: typing, effect: "told" });
		expect(pressInPeople(typing, key("escape"), people, 3)).toEqual({ view: { ...typing, telling: null } });
		const empty = startTelling(typing, ben, "");
		expect(pressInPeople(empty, key("enter"), people, 3)).toEqual({ view: { ...typing, telling: null } });
		expect(pressInPeople(typing, key("d"), of(ana), 3)).toEqual({ view: { ...typing, telling: null }, effect: "gone" });
	});
});

test.each([
	["enter", "reach"],
	["l", "reach"],
	["t", "talked"],
	["T", "talked-on"],
	["+", "add"],
	["e", "edit"],
	["z", "pause"],
	["d", "delete"],
	["delete", "delete"],
	["R", "restore"],
])("%s asks to %s", (id, effect) => {
	const pressed = pressInPeople(typed(FIRST_PEOPLE, ["j"]), key(id), people, 3);
	expect(pressed?.effect).toBe(effect);
	expect(pressed && nameIn(pressed.view)).toBe("Ben");
});
