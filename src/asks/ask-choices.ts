import { truncate, wrap } from "../terminal/width.js";
import type { FieldFlag, FieldSettings } from "./ask-fields.js";
import { fold } from "./log/log-filter-fits.js";
import { OUTCOME_CHOICES } from "./outcome-choices.js";
import { CHANNELS, reasonsFor, stagesFor, type Term } from "./vocabulary.js";
import { WON_REASONS } from "./won-reasons.js";

const GAP = "   ";
/** Stands for a blank within a label while lines are broken: a sign of no alphabet, one column wide. */
const HELD = "\ue000";

/** What a field of a fixed list can be, in the person's words; undefined for a field that takes any text. */
export function choicesOf(flag: FieldFlag, settings: FieldSettings): readonly Term[] | undefined {
	switch (flag) {
		case "outcome":
			return OUTCOME_CHOICES;
		case "channel":
			return CHANNELS;
		case "stage":
			return stagesFor(settings.persona);
		case "reason":
			return reasonsFor(settings);
		case "won":
			return WON_REASONS;
		default:
			return undefined;
	}
}

/** The choices that have what is being typed (behind the last comma) in a name of theirs; all of them where none has. */
export function choicesFor(terms: readonly Term[], typed: string): readonly Term[] {
	const wanted = fold(lastPart(typed));
	const named = terms.filter(({ id, label, aliases }) =>
		[id, label, ...aliases].some((name) => fold(name).includes(wanted)),
	);
	const begun = named.filter(({ id, label }) => [id, label].some((name) => fold(name).startsWith(wanted)));
	const found = [...begun, ...named.filter((term) => !begun.includes(term))];
	return found.length > 0 ? found : terms;
}

/** What is typed, with its last part as the first choice says it. */
export function completedWith(terms: readonly Term[], typed: string): string {
	const first = choicesFor(terms, typed)[0]?.label ?? "";
	return typed.replace(/[^,]*$/, (part) => `${/^\s*/.exec(part)?.[0] ?? ""}${first}`);
}

/** Choices as lines of their labels, at most `rows`; what does not fit ends in an ellipsis. */
export function choiceLines(terms: readonly Term[], width: number, rows: number): string[] {
	const text = terms.map(({ label }) => label.replaceAll(" ", HELD)).join(GAP);
	const lines = wrap(text, width).map((line) => line.replaceAll(HELD, " ").trim());
	if (lines.length <= rows) return lines;
	return [...lines.slice(0, rows - 1), truncate(lines.slice(rows - 1).join(GAP), width)];
}

function lastPart(typed: string): string {
	return typed.slice(typed.lastIndexOf(",") + 1);
}
