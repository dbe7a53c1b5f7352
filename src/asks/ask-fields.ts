import { isoOf } from "../time/iso.js";
import type { Ask } from "./ask.js";
import type { EditFlags } from "./edit-ask.js";
import { channelLabel, reasonLabel, stageLabel } from "./vocabulary.js";

/** One line of an open ask: its label, what it says, and the flag that edits it (null: it is not edited here). */
export type AskField = { label: string; text: string; flag: keyof EditFlags | null };

/** An ask's fields as a person reads and edits them. */
export function askFields(ask: Ask): AskField[] {
	const { ritual, forecast } = ask;
	const fields: AskField[] = [
		{ label: "Who", text: ask.who, flag: "who" },
		{ label: "Outcome", text: ask.outcome.replace("_", " "), flag: "outcome" },
		{ label: "When", text: whenText(ask), flag: "at" },
		{ label: "Reason", text: ask.reasons.map((reason) => reasonLabel(reason)).join(", "), flag: "reason" },
		{ label: "Channel", text: ask.channel ? channelLabel(ask.channel) : "", flag: "channel" },
		{ label: "Stage", text: ask.stage ? stageLabel(ask.stage) : "", flag: "stage" },
		{ label: "Segment", text: ask.segment ?? "", flag: "segment" },
		{ label: "Value", text: ask.value === null ? "" : String(ask.value), flag: "value" },
		{ label: "Currency", text: ask.currency ?? "", flag: "currency" },
		{ label: "Note", text: ask.note ?? "", flag: "note" },
		{ label: "Tags", text: ask.tags.join(", "), flag: "tag" },
		{ label: "Lesson", text: ritual?.lesson ?? "", flag: "lesson" },
	];
	if (ask.outcome === "not_now") fields.push({ label: "Come back", text: ask.until ?? "", flag: "until" });
	if (ask.outcome === "yes") fields.push({ label: "What helped", text: ask.why ?? "", flag: "why" });
	if (ritual?.explanation) fields.push({ label: "Explanation", text: ritual.explanation, flag: null });
	if (ritual?.nextMove) fields.push({ label: "Next move", text: moveText(ritual.nextMove), flag: null });
	if (ritual && ritual.feeling !== null)
		fields.push({ label: "Feeling", text: `${ritual.feeling} of 10 after it`, flag: null });
	if (forecast) fields.push({ label: "Forecast", text: forecastText(forecast), flag: null });
	return fields;
}

/** The flags of `log edit` that turn a field into what was typed; an emptied field is cleared. */
export function flagsFor(field: AskField, typed: string): EditFlags {
	const text = typed.trim();
	if (field.flag === null) return {};
	if (text === "" && field.flag !== "who") return { clear: [field.flag] };
	if (field.flag === "reason" || field.flag === "tag") return { [field.flag]: [text] };
	return { [field.flag]: text };
}

function whenText(ask: Ask): string {
	const at = ask.decidedAt ?? ask.askedAt;
	const iso = isoOf(at.getTime(), ask.decidedOffset ?? ask.askedOffset);
	return ask.dateOnly ? iso.slice(0, 10) : iso.slice(0, 16);
}

function moveText({ text, on }: { text: string; on: string | null }): string {
	return on ? `${text} (${on})` : text;
}

function forecastText({ chance, dread }: { chance: number | null; dread: number | null }): string {
	const parts = [chance === null ? "" : `${chance} % for a yes`, dread === null ? "" : `dread ${dread} of 10`];
	return parts.filter(Boolean).join(", ");
}
