import { type KeyPress, keyId } from "../terminal/key-press.js";
import { edit, fieldOf, insert, type TextField } from "../terminal/text-field.js";
import { numberOf, pressTwoKeys } from "../terminal/two-keys.js";
import { moneyFrom } from "./amount.js";
import type { Forecast } from "./ask.js";
import { CHANNELS, type Reason } from "./vocabulary.js";

/** What a form records. */
export type FormKind = "no" | "yes" | "ask";

/** One question of a form. */
export type FormPart = "who" | "channel" | "reason" | "value" | "chance" | "dread";

/** The questions of each form, in their order. Everything but the who can be skipped. */
export const FORM_PARTS: Record<FormKind, readonly FormPart[]> = {
	no: ["who", "channel", "reason"],
	yes: ["who", "channel", "value"],
	ask: ["who", "channel", "chance", "dread"],
};

/** What a form has been told; `chance` and `dread` are digits as typed. Plain JSON: it is its own draft. */
export type FormAnswers = {
	who: string;
	channel: string | null;
	reason: string | null;
	value: string;
	chance: string;
	dread: string;
};

/**
 * A form under way: the question it stands at, the answers, the text being typed, the open ask picked below the who (-1: none);
 * `wentOn` until the first key after a number that went on by itself.
 */
export type AskForm = {
	kind: FormKind;
	at: number;
	answers: FormAnswers;
	field: TextField;
	picked: number;
	wentOn: boolean;
	trouble: string | null;
};

/** What the screen has to do after a key. */
export type FormEffect = "keep" | "record";

/** What a form says to a value that it cannot read. */
export const NO_AMOUNT = "That value is no amount. Write it like 12000 or 12000 EUR, or leave it empty.";

const NO_WHO = "Who was it? A name, a company or a number will do.";

const EMPTY: FormAnswers = { who: "", channel: null, reason: null, value: "", chance: "", dread: "" };

/** The highest that the two parts of a forecast can be: percent, and a feeling from 0 on. */
const HIGHEST = { chance: 100, dread: 10 };

/** A form from its beginning, or where a draft (of any origin) left it. */
export function beginForm(kind: FormKind, draft?: unknown): AskForm {
	const answers = isAnswers(draft) ? { ...EMPTY, ...draft } : EMPTY;
	return { kind, at: 0, answers, field: fieldOf(answers.who), picked: -1, wentOn: false, trouble: null };
}

/** The answers with what is being typed: what is kept as a draft. */
export function answersOf(form: AskForm): FormAnswers {
	const part = partOf(form);
	return isTyped(part) ? { ...form.answers, [part]: form.field.text } : form.answers;
}

/** Whether a question is answered by typing; the others take one key. */
export function isTyped(part: FormPart): part is "who" | "value" {
	return part === "who" || part === "value";
}

/** Whether a question is answered with a number in two keys. */
export function isCounted(part: FormPart): part is "chance" | "dread" {
	return part === "chance" || part === "dread";
}

/** The forecast that a form was told; null if none was. */
export function forecastOf({ chance, dread }: FormAnswers): Forecast | null {
	if (chance === "" && dread === "") return null;
	return { chance: numberOf(chance), dread: numberOf(dread) };
}

/** The question a form stands at. */
export function partOf({ kind, at }: Pick<AskForm, "kind" | "at">): FormPart {
	return FORM_PARTS[kind][at] ?? "who";
}

/** Whether the form stands at its last question: the one that Enter records. */
export function isLast({ kind, at }: Pick<AskForm, "kind" | "at">): boolean {
	return at === FORM_PARTS[kind].length - 1;
}

/** What a key does to a form. `open` are the whos of open asks that match what is typed, `reasons` those to choose among. */
export function pressInForm(
	before: AskForm,
	key: KeyPress,
	open: readonly string[],
	reasons: readonly Reason[],
): { form: AskForm; effect?: FormEffect } {
	const id = keyId(key);
	const form = { ...before, wentOn: false };
	const part = partOf(form);
	if (id === "escape") return { form, effect: "keep" };
	if (id === "ctrl-s") return record({ ...form, answers: answersOf(form) });
	if (id === "shift-tab" || (id === "left" && (!isTyped(part) || form.field.cursor === 0)))
		return { form: goTo(form, form.at - 1) };
	if (part === "who" && (id === "down" || id === "up"))
		return { form: pick(form, id === "down" ? 1 : -1, open.length) };
	// It was meant for the number that went on by itself.
	if (before.wentOn && (id === "enter" || id === "tab")) return { form };
	if (id === "enter" || id === "tab") return goOn(part === "who" ? takePicked(form, open) : form);
	if (isTyped(part)) return { form: type(form, key) };
	return isCounted(part) ? count(form, part, key) : choose(form, part, key, reasons);
}

function goOn(form: AskForm): { form: AskForm; effect?: FormEffect } {
	const taken = { ...form, answers: answersOf(form) };
	if (taken.answers.who.trim() === "") return { form: { ...form, trouble: NO_WHO } };
	if (partOf(form) === "value" && moneyFrom(taken.answers.value) === undefined)
		return { form: { ...form, trouble: NO_AMOUNT } };
	if (isLast(form)) return record(taken);
	return { form: goTo(taken, form.at + 1) };
}

function record(form: AskForm): { form: AskForm; effect?: FormEffect } {
	if (form.answers.who.trim() !== "") return { form, effect: "record" };
	return { form: { ...goTo(form, 0), trouble: NO_WHO } };
}

function goTo(form: AskForm, at: number): AskForm {
	if (at < 0) return form;
	const answers = answersOf(form);
	const next = { ...form, at, answers, picked: -1, trouble: null };
	const part = partOf(next);
	return { ...next, field: fieldOf(isTyped(part) ? answers[part] : "") };
}

function pick(form: AskForm, by: number, count: number): AskForm {
	return { ...form, picked: Math.max(-1, Math.min(count - 1, form.picked + by)) };
}

function takePicked(form: AskForm, open: readonly string[]): AskForm {
	const who = open[form.picked];
	return who === undefined ? form : { ...form, field: fieldOf(who) };
}

function type(form: AskForm, key: KeyPress): AskForm {
	const field = key.name === "paste" ? insert(form.field, key.text) : edit(form.field, key);
	return field ? { ...form, field, picked: -1, trouble: null } : form;
}

function count(form: AskForm, part: "chance" | "dread", key: KeyPress): { form: AskForm; effect?: FormEffect } {
	const pressed = pressTwoKeys(form.answers[part], key, HIGHEST[part]);
	if (!pressed) return { form };
	const next = { ...form, answers: { ...form.answers, [part]: pressed.typed } };
	return pressed.done && !isLast(form) ? { form: { ...goTo(next, form.at + 1), wentOn: true } } : { form: next };
}

function choose(
	form: AskForm,
	part: FormPart,
	key: KeyPress,
	reasons: readonly Reason[],
): { form: AskForm; effect?: FormEffect } {
	const choices = part === "channel" ? CHANNELS : reasons;
	const choice = choices.find((candidate) => candidate.key !== "" && candidate.key === key.text);
	return choice ? goOn({ ...form, answers: { ...form.answers, [part]: choice.id } }) : { form };
}

/** A draft of before the forecast was asked for is one too. */
function isAnswers(value: unknown): value is Partial<FormAnswers> {
	if (typeof value !== "object" || value === null) return false;
	const { who, value: worth, chance = "", dread = "" } = value as Partial<FormAnswers>;
	const isDigits = (typed: unknown) => typeof typed === "string" && /^\d{0,3}$/.test(typed);
	return typeof who === "string" && typeof worth === "string" && isDigits(chance) && isDigits(dread);
}
