import { wrap } from "../../../terminal/width.js";

/** What the tab is for, how it works, why it may help (evidence 3.14, 3.12: Harkin and others 2016), and how to begin. */
const WHAT = "People to call: a mentor, a peer, a friend, a coach.";
const BEGIN = "+ adds somebody. In the shell: unfazed people add NAME --every 14d";
const NOBODY_YET = [
	WHAT,
	"How to reach them, and how often you want to be in touch. Today says whose turn it is; on a hard day c drafts a message, and you send it.",
	"Why others: in 138 trials with some 20,000 people, keeping track of progress helped to reach a goal, and more so where others saw it. A modest effect, no promise.",
	BEGIN,
] as const;

/**
 * What the tab says while nobody is in it, as paragraphs in lines of at most `width` columns, `gap` blank rows between them. Where `rows`
 * do not hold all, the gaps go first, then why it helps; how to begin stays. Who has deleted everybody (`gone` people) knows all that,
 * and reads how to bring them back.
 */
export function nobodyYet(
	width: number,
	rows: number,
	gone: number,
): { paragraphs: readonly (readonly string[])[]; gap: 0 | 1 } {
	const all = (gone > 0 ? [WHAT, goneWords(gone), BEGIN] : NOBODY_YET).map((words) => wrap(words, width));
	const taken = (paragraphs: readonly (readonly string[])[]) => paragraphs.reduce((sum, { length }) => sum + length, 0);
	if (taken(all) + all.length - 1 <= rows) return { paragraphs: all, gap: 1 };
	const without = (at: readonly number[]) => all.filter((_, index) => !at.includes(index));
	const last = all.length - 1;
	const leftOut = gone > 0 ? [[], [0]] : [[], [2], [1, 2]];
	const fitting = leftOut.map(without).find((paragraphs) => taken(paragraphs) <= rows);
	return { paragraphs: fitting ?? all.slice(gone > 0 ? last - 1 : last), gap: 0 };
}

/** How many people there are, for the heading of the list. */
export type PeopleCounts = { all: number; listed: number; due: number; paused: number };

/** The heading of the list: "12 people, 3 due, 1 paused"; filtered "2 of 12 people"; "2 deleted". */
export function headWords(
	{ all, listed, due, paused }: PeopleCounts,
	{ deleted, filtered }: { deleted: boolean; filtered: boolean },
): string {
	const noun = deleted ? "deleted" : all === 1 ? "person" : "people";
	if (filtered) return `${listed} of ${all} ${noun}`;
	if (deleted) return `${all} deleted`;
	const standing = [...(due > 0 ? [`${due} due`] : []), ...(paused > 0 ? [`${paused} paused`] : [])];
	return [`${all} ${noun}`, ...standing].join(", ");
}

/** Why nobody is listed, with the way on. `gone` is how many are deleted. */
export function noneWords({ deleted, filtered, gone }: { deleted: boolean; filtered: boolean; gone: number }): string {
	if (filtered) return "Nobody fits. Esc leaves the filter.";
	if (deleted) return "Nobody is deleted. x shows who is there.";
	return gone > 0 ? `Nobody is here. ${goneWords(gone)} + adds somebody.` : "Nobody is here yet. + adds somebody.";
}

function goneWords(gone: number): string {
	return gone === 1
		? "1 person is deleted: x shows them, and R brings them back."
		: `${gone} people are deleted: x shows them, and R brings one back.`;
}
