import { wrongUsage } from "../command/failure.js";
import type { Settings } from "../settings/settings.js";
import { dayOf } from "../time/days.js";
import { isoOf } from "../time/iso.js";
import { momentText } from "../time/when.js";
import { dayShort, dayWithYear } from "../time/words.js";
import { moneyFrom } from "./amount.js";
import type { Ask, Resolution } from "./ask.js";
import { NO_AMOUNT } from "./ask-form.js";
import type { EditFlags } from "./edit-ask.js";
import { resolvedText, waitText } from "./follow-ups.js";
import { valueText } from "./log/log-text.js";
import { channelLabel, reasonLabel, reasonsFor, stageLabel, stagesFor } from "./vocabulary.js";
import { wonReasonLabel } from "./won-reasons.js";

/** The flag of `log edit` that edits a field. */
export type FieldFlag = Exclude<
	keyof EditFlags,
	"at" | "clear" | "currency" | "move" | `add${string}` | `remove${string}`
>;

/** One line of an open ask: its label, what is edited, what is shown of it (the same if left out), and the flag that edits it. */
export type AskField = { label: string; text: string; shown?: string; flag: FieldFlag };

/** Whose words a field is said in, and when a day begins there. */
export type FieldSettings = Pick<Settings, "persona" | "reasons" | "dayStartsAt">;

const CLEARED_BY: Partial<Record<FieldFlag, string>> = { nextOn: "next-on" };

const NEVER_EMPTY: Partial<Record<FieldFlag, string>> = {
	outcome: "An ask has an outcome always: pending while nobody has decided.",
	asked: "An ask was made at some time. Write a date, such as yesterday 3pm.",
	decided: "An answer was given at some time. Write a date, or make the outcome pending.",
};

/** An ask's fields as a person reads and edits them. */
export function askFields(ask: Ask, settings: FieldSettings): AskField[] {
	return [...factFields(ask, settings), ...yesFields(ask), ...ritualFields(ask, settings), ...forecastFields(ask)];
}

function factFields(ask: Ask, settings: FieldSettings): AskField[] {
	return [
		{ label: "Who", text: ask.who, flag: "who" },
		outcomeField(ask),
		{ label: "Asked", ...momentOf(ask.askedAt, ask.askedOffset, ask, settings), flag: "asked" },
		...decidedField(ask, settings),
		...untilField(ask, settings),
		{ label: "Reason", text: reasonText(ask, settings), flag: "reason" },
		{ label: "Channel", text: ask.channel ? channelLabel(ask.channel) : "", flag: "channel" },
		{ label: "Stage", text: ask.stage ? stageText(ask.stage, settings) : "", flag: "stage" },
		{ label: "Segment", text: ask.segment ?? "", flag: "segment" },
		{ label: "Value", ...moneyField(ask), flag: "value" },
		{ label: "Note", text: ask.note ?? "", flag: "note" },
		{ label: "Tags", text: ask.tags.join(", "), flag: "tag" },
	];
}

function decidedField(ask: Ask, settings: FieldSettings): AskField[] {
	if (!ask.decidedAt) return [];
	const moment = momentOf(ask.decidedAt, ask.decidedOffset ?? ask.askedOffset, ask, settings);
	return [{ label: "Decided", ...moment, flag: "decided" }];
}

function outcomeField(ask: Ask): AskField {
	const text = ask.outcome.replace("_", " ");
	const waits = waitText(ask);
	return { label: "Outcome", text, ...(waits && { shown: `${text}, ${waits}` }), flag: "outcome" };
}

function untilField(ask: Ask, settings: FieldSettings): AskField[] {
	const { outcome, until, untilResolved } = ask;
	if (outcome !== "not_now") return [];
	return [{ label: "Come back", text: until ?? "", ...shownDay(until, untilResolved, ask, settings), flag: "until" }];
}

function yesFields({ outcome, why, wonReasons = [] }: Ask): AskField[] {
	const won = wonReasons.map(wonReasonLabel).join(", ");
	const fields: AskField[] = [
		{ label: "What helped", text: why ?? "", flag: "why" },
		{ label: "Won by", text: won, flag: "won" },
	];
	return outcome === "yes" ? fields : fields.filter(({ text }) => text !== "");
}

function ritualFields(ask: Ask, settings: FieldSettings): AskField[] {
	const { outcome, ritual } = ask;
	if (outcome === "pending" && !ritual) return [];
	const { explanation, lesson, rated, nextMove, feeling } = ritual ?? {};
	const outdated = lesson && rated?.as === "outdated" ? { shown: `${lesson} (outdated)` } : {};
	const { on = null, resolved } = nextMove ?? {};
	const move: AskField[] = nextMove
		? [{ label: "Its day", text: on ?? "", ...shownDay(on, resolved, ask, settings), flag: "nextOn" }]
		: [];
	const felt = typeof feeling === "number" ? { shown: `${feeling} of 10` } : {};
	return [
		{ label: "Explanation", text: explanation ?? "", flag: "explanation" },
		{ label: "Lesson", text: lesson ?? "", ...outdated, flag: "lesson" },
		{ label: "Next move", text: nextMove?.text ?? "", flag: "next" },
		...move,
		{ label: "Felt after", text: numberText(feeling), ...felt, flag: "feeling" },
	];
}

function forecastFields({ forecast }: Ask): AskField[] {
	const { chance = null, dread = null } = forecast ?? {};
	const guessed = chance === null ? {} : { shown: `${chance} % for a yes` };
	const dreaded = dread === null ? {} : { shown: `${dread} of 10` };
	return [
		{ label: "Guess", text: numberText(chance), ...guessed, flag: "guess" },
		{ label: "Dread", text: numberText(dread), ...dreaded, flag: "dread" },
	];
}

/** The flags of `log edit` that turn a field into what was typed; an emptied field is cleared. Throws a Failure (2) for one that cannot be empty. */
export function flagsFor({ flag }: AskField, typed: string): EditFlags {
	const text = typed.trim();
	const never = NEVER_EMPTY[flag];
	if (text === "" && never !== undefined) throw wrongUsage(never);
	if (text === "" && flag !== "who") return { clear: [CLEARED_BY[flag] ?? flag] };
	if (flag === "value") return valueFlags(text);
	if (flag === "reason" || flag === "tag" || flag === "won") return { [flag]: [text] };
	return { [flag]: text };
}

/** The flags of an amount with or without its currency: "12000 EUR". Throws a Failure (2) for what is none. */
export function valueFlags(text: string): EditFlags {
	const amount = moneyFrom(text);
	if (amount === undefined) throw wrongUsage(NO_AMOUNT);
	if (amount === null) return { clear: ["value"] };
	const value = String(amount.value);
	return amount.currency === null ? { value } : { value, currency: amount.currency };
}

function moneyField({ value, currency }: Ask): { text: string; shown?: string } {
	if (value === null) return { text: "" };
	return { text: [String(value), currency ?? ""].join(" ").trim(), shown: valueText({ value, currency }) };
}

function momentOf(
	at: Date,
	offset: number,
	{ dateOnly }: Ask,
	{ dayStartsAt }: FieldSettings,
): { text: string; shown: string } {
	const iso = isoOf(at.getTime(), offset);
	const text = dateOnly ? iso.slice(0, 10) : iso.slice(0, 16).replace("T", " ");
	const words = momentText({ at: at.getTime(), offset, dateOnly });
	const day = dayOf(at.getTime(), offset, dayStartsAt);
	return { text, shown: day === iso.slice(0, 10) ? words : `${words} (the day of ${dayShort(day)})` };
}

/** A day, and how what was due on it was settled; that also of what had no day. */
function shownDay(
	day: string | null,
	resolved: Resolution | null | undefined,
	ask: Ask,
	{ dayStartsAt }: FieldSettings,
): { shown?: string } {
	const words = [day && dayWithYear(day), resolved && resolvedText(resolved, ask, dayStartsAt)].filter(Boolean);
	return words.length > 0 ? { shown: words.join(", ") } : {};
}

function reasonText({ reasons }: Ask, settings: FieldSettings): string {
	const own = reasonsFor(settings);
	return reasons.map((id) => own.find((reason) => reason.id === id)?.label ?? reasonLabel(id)).join(", ");
}

function stageText(id: string, { persona }: FieldSettings): string {
	return stagesFor(persona).find((stage) => stage.id === id)?.label ?? stageLabel(id);
}

function numberText(number: number | null | undefined): string {
	return typeof number === "number" ? String(number) : "";
}
