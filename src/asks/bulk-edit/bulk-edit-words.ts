import { type BulkField, type BulkForm, type BulkHow, FIELDS } from "./bulk-edit-form.js";

/** What is asked at a step, and a line on how to answer it. */
export type BulkQuestion = { asks: string; hint: string };

const VALUES: Record<Exclude<BulkField, "delete" | "restore">, BulkQuestion> = {
	channel: { asks: "Which channel was it?", hint: "" },
	stage: { asks: "What was the furthest stage?", hint: "" },
	outcome: { asks: "What came of them?", hint: "Those that were open are answered now." },
	reason: { asks: "Which reasons?", hint: "A key takes one, or lets it go again. Enter goes on." },
	segment: { asks: "Which segment?", hint: "Left empty, the segment is emptied." },
	tag: { asks: "Which tags?", hint: "Commas stand between them." },
	value: {
		asks: "What was each worth?",
		hint: "An amount such as 12000 or 12000 EUR. Left empty, the value is emptied.",
	},
	note: { asks: "Which note?", hint: "It stands in place of the notes there are. Left empty, they are emptied." },
	who: { asks: "Who was asked?", hint: "All of them get this one name." },
	move: {
		asks: "By how many days?",
		hint: "1 is a day later, -7 a week earlier. The asking and its answer move together.",
	},
	until: { asks: "When to come back?", hint: "A day such as next monday, in 2 weeks or 2026-12-01." },
};

const HOW_WORDS: Record<BulkHow, string> = { set: "set", add: "add", remove: "take away" };

/** What a form asks at its step. */
export function bulkQuestion({ step, field, how }: BulkForm): BulkQuestion {
	if (step === "field" || field === null || field === "delete" || field === "restore")
		return { asks: "What do you want to change?", hint: "" };
	if (step === "how") return { asks: field === "tag" ? "What about the tags?" : "What about the reasons?", hint: "" };
	const { asks, hint } = VALUES[field];
	const isEmptied = how === "set" && (field === "tag" || field === "reason");
	return { asks, hint: isEmptied ? `${hint} None at all empties the field.` : hint };
}

/** What is being changed: "Channel", "Reason: take away"; nothing before it was chosen. */
export function bulkSubject({ step, field, how }: BulkForm): string {
	if (step === "field" || field === null) return "";
	const label = FIELDS.find(({ id }) => id === field)?.label ?? "";
	const isList = (field === "reason" || field === "tag") && step !== "how";
	return isList ? `${label}: ${HOW_WORDS[how]}` : label;
}
