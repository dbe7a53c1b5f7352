import type { Followed } from "./deposit-of-yes-records.js";

/** What is said of the deposit of one ask, and of those of several. */
const WORDS: Record<Followed, { one: string; several: (count: string, isOne: boolean) => string }> = {
	changed: { one: "Its deposit says so too.", several: (count, isOne) => `${count} ${isOne ? "says" : "say"} so too` },
	went: { one: "Its deposit went with it.", several: (count) => `${count} went with them` },
	stays: {
		one: "Its deposit stays on its own, because you changed it.",
		several: (count, isOne) =>
			`${count} ${isOne ? "stays on its" : "stay on their"} own, because you changed ${isOne ? "it" : "them"}`,
	},
	back: { one: "Its deposit is back too.", several: (count, isOne) => `${count} ${isOne ? "is" : "are"} back too` },
	again: {
		one: "Its deposit belongs to it again.",
		several: (count, isOne) => `${count} ${isOne ? "belongs" : "belong"} to them again`,
	},
};

const ORDER = ["changed", "went", "stays", "back", "again"] as const;

/** What became of the deposit of a changed ask, in a sentence with a blank before it; empty where nothing did. */
export function followedTail(followed: Followed | null): string {
	return followed ? ` ${WORDS[followed].one}` : "";
}

/** The same of so many asks: " Of their deposits 3 went with them; 1 stays, because you changed it." */
export function followedByAll(all: readonly Followed[], asks: number): string {
	const [first = null] = all;
	if (asks === 1) return followedTail(first);
	const parts = ORDER.flatMap((kind) => {
		const count = all.filter((one) => one === kind).length;
		return count === 0 ? [] : WORDS[kind].several(count.toLocaleString("en"), count === 1);
	});
	return parts.length === 0 ? "" : ` Of their deposits ${parts.join("; ")}.`;
}
