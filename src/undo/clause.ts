/** What is said of undoing a change, as a verb and the rest: "sets", "the reason back to Price". */
export type Clause = [verb: keyof typeof PAST, rest: string];

/** The verbs, and how they read once it is done. */
export const PAST = {
	takes: "took",
	brings: "brought",
	sets: "set",
	makes: "made",
	marks: "marked",
	deletes: "deleted",
};
