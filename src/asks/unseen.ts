import type { Ask } from "./ask.js";
import type { Edit } from "./edit.js";

/** Whether two asks say the same in every field. */
export function isSame(left: Ask, right: Ask): boolean {
	const names = new Set([...Object.keys(left), ...Object.keys(right)]) as Set<keyof Ask>;
	return [...names].every(
		(name) => left[name] === right[name] || JSON.stringify(left[name]) === JSON.stringify(right[name]),
	);
}

/** Whether an edit changed nothing but what no one sees: the currency of no value, or the day to come back after what is no not-now. */
export function isUnseen(before: Ask, after: Ask): boolean {
	return !isSame(before, after) && isSame(seen(before), seen(after));
}

/** What so many asks lack for an edit to be seen in them: "has no value", "have no value". */
export function lackWords({ fields }: Edit, count: number): string {
	if (fields?.currency !== undefined) return `${count === 1 ? "has" : "have"} no value`;
	return count === 1 ? "is no not-now" : "are no not-nows";
}

function seen(ask: Ask): Ask {
	const isNotNow = ask.outcome === "not_now";
	return {
		...ask,
		currency: ask.value === null ? null : ask.currency,
		until: isNotNow ? ask.until : null,
		untilResolved: isNotNow ? (ask.untilResolved ?? null) : null,
	};
}
