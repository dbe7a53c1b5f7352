import { fold } from "../asks/log/log-filter-fits.js";
import { shortId } from "../asks/short-id.js";
import { shownLine } from "../terminal/clean.js";
import type { Due } from "./due.js";
import { listedWords } from "./due-text.js";

const MOST_NAMED = 5;

/** Those whom a text names, in the narrowest sense in which it names any: the whole name, its beginning, that of one of its words; without case and accents. */
export function calledSo<T>(all: readonly T[], nameOf: (one: T) => string, typed: string): T[] {
	const wanted = fold(typed);
	if (wanted === "") return [];
	const named = all.map((one) => ({ one, name: fold(nameOf(one)) }));
	const ways: ((name: string) => boolean)[] = [
		(name) => name === wanted,
		(name) => name.startsWith(wanted),
		(name) => name.split(" ").some((word) => word.startsWith(wanted)),
	];
	for (const way of ways) {
		const found = named.filter(({ name }) => way(name));
		if (found.length > 0) return found.map(({ one }) => one);
	}
	return [];
}

/** That a text names several due things, and which. */
export function severalDueWords(typed: string, found: readonly Due[]): string {
	const named = found
		.slice(0, MOST_NAMED)
		.map((item) => `${shownLine(item.who)}, ${listedWords(item)} (${shortId(item.id)})`);
	const more = found.length > named.length ? `; and ${found.length - named.length} more` : "";
	return `"${shownLine(typed)}" fits ${found.length} things that are due: ${named.join("; ")}${more}. Give the id.`;
}
