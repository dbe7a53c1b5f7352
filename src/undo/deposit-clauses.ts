import { channelLabel, reasonLabel } from "../asks/vocabulary.js";
import type { Deposit } from "../bank/deposit-records.js";
import { kindWord } from "../bank/deposit-words.js";
import { momentText } from "../time/when.js";
import type { Clause } from "./clause.js";
import { listWords, MOST_NAMES, valuesWords } from "./field-words.js";

/** A fact of a deposit as it is said: its name in a sentence, what it is, and whether that is a person's own words. */
type Fact = { words: string; to: string; isOwn: boolean };

/**
 * What undo (or redo) does to one deposit, from how it is to how it will be; nothing where nothing is seen. Of a private one only the
 * names of what changes are said: who looks at a list of changes did not ask for the bank.
 */
export function depositClauses(now: Deposit, then: Deposit, way: "undo" | "redo"): Clause[] {
	const before = factsOf(now);
	const changed = factsOf(then).filter(({ to }, at) => to !== before[at]?.to);
	const isPrivate = now.private || then.private;
	const again = way === "undo" ? "" : " again";
	const clauses: Clause[] = [];
	if (changed.length > 0 && isPrivate) {
		const names = listWords(namesOf(changed), MOST_NAMES);
		clauses.push(["sets", `${names} of the deposit ${way === "undo" ? "back" : "again"}`]);
	}
	if (!isPrivate) {
		const filled = changed.filter(({ to }) => to !== "");
		const emptied = changed.filter(({ to }) => to === "");
		if (filled.length > 0) clauses.push(["sets", valuesWords(filled, way)]);
		if (emptied.length > 0) clauses.push(["takes", `${listWords(namesOf(emptied), MOST_NAMES)} away${again}`]);
	}
	if (now.pinned !== then.pinned)
		clauses.push(then.pinned ? ["brings", "the pin back"] : ["takes", `the pin off${again}`]);
	if (now.private !== then.private)
		clauses.push(["makes", `the deposit ${then.private ? "private again" : "no longer private"}`]);
	return clauses;
}

function namesOf(facts: readonly Fact[]): string[] {
	return facts.map(({ words }) => words);
}

function factsOf(deposit: Deposit): Fact[] {
	const { text, did, from, kind, at, offset, dateOnly = false, channel, reasons = [] } = deposit;
	const own = (words: string, to: string | null | undefined) => ({ words, to: to ?? "", isOwn: true });
	const known = (words: string, to: string | null | undefined) => ({ words, to: to ?? "", isOwn: false });
	return [
		own("the text", text),
		own("what you did", did),
		own("who it came from", from),
		known("the kind", kindWord(kind).toLowerCase()),
		known("the date", momentText({ at: at.getTime(), offset, dateOnly })),
		known("the channel", channel && channelLabel(channel)),
		known("the reason", reasons.map(reasonLabel).join(", ")),
	];
}
