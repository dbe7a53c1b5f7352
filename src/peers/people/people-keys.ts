import type { Binding } from "../../terminal/bindings.js";

/** What the keys of the Peers tab do. */
export type PeopleAction = "add";

/** The keys of the Peers tab, while no filter is being typed. */
export const PEOPLE_KEYS: readonly Binding<PeopleAction>[] = [
	{ id: "add", keys: ["+"], says: "add a person", footer: "add" },
];
