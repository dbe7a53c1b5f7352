import type { Context } from "../../command/context.js";
import { wrongUsage } from "../../command/failure.js";
import type { Ask, Outcome } from "../ask.js";
import { valueFlags } from "../ask-fields.js";
import type { Edit } from "../edit.js";
import { type EditFlags, editFrom } from "../edit-ask.js";
import { OUTCOME_CHOICES } from "../outcome-choices.js";
import { CHANNELS, reasonLabel, reasonsFor, stagesFor } from "../vocabulary.js";
import { type BulkChoice, type BulkForm, bulkFields, HOWS, NONE_CHOICE } from "./bulk-edit-form.js";

/** The choices of a form's step, for these asks; none where a value is typed. */
export function bulkChoices(context: Context, form: BulkForm, asks: readonly Ask[]): readonly BulkChoice[] {
	if (form.step === "field") return bulkFields(asks);
	if (form.step === "how") return HOWS;
	switch (form.field) {
		case "channel":
			return [...CHANNELS, NONE_CHOICE];
		case "stage":
			return [...stagesFor(context.settings().persona), NONE_CHOICE];
		case "outcome":
			return OUTCOME_CHOICES;
		case "reason":
			return form.how === "remove" ? reasonsOf(context, asks) : reasonsFor(context.settings());
		default:
			return [];
	}
}

/** The edit that a form's answers make. Throws a Failure (2) for a value that makes no sense. */
export async function bulkEdit(context: Context, form: BulkForm): Promise<Edit> {
	const { field, chosen } = form;
	const [id = ""] = chosen;
	switch (field) {
		case "delete":
			return { deleted: true };
		case "restore":
			return { deleted: false };
		case "channel":
			return { fields: { channel: id || null } };
		case "stage":
			return { fields: { stage: id || null } };
		case "outcome":
			return { outcome: id as Outcome };
		case "reason":
			return reasonEdit(form);
		case null:
			return {};
		default:
			return editFrom({ ...context, say: () => {} }, typedFlags(form));
	}
}

function reasonEdit({ how, chosen }: BulkForm): Edit {
	if (how === "set") return { fields: { reasons: [...chosen] } };
	if (chosen.length === 0) throw wrongUsage("Take at least one, with its key.");
	return { [how]: { reasons: chosen } };
}

function typedFlags({ field, how, text }: BulkForm): EditFlags {
	const typed = text.text.trim();
	switch (field) {
		case "tag":
			return tagFlags(typed, how);
		case "value":
			return valueFlags(typed);
		case "segment":
		case "note":
			return typed === "" ? { clear: [field] } : { [field]: typed };
		case "who":
		case "move":
		case "until":
			return { [field]: typed };
		default:
			return {};
	}
}

function tagFlags(typed: string, how: BulkForm["how"]): EditFlags {
	if (how === "set") return typed === "" ? { clear: ["tag"] } : { tag: [typed] };
	if (typed === "") throw wrongUsage("Write at least one tag.");
	return how === "add" ? { addTag: [typed] } : { removeTag: [typed] };
}

/** The reasons that these asks have, such as left the settings among them, with keys. */
function reasonsOf(context: Context, asks: readonly Ask[]): BulkChoice[] {
	const ids = new Set(asks.flatMap(({ reasons }) => reasons));
	const known = reasonsFor(context.settings()).filter(({ id }) => ids.has(id));
	const taken = known.map(({ key }) => key);
	const free = [..."123456789abcdefghijklmnopqrstuvwxyz"].filter((key) => !taken.includes(key));
	const others = [...ids].filter((id) => known.every((reason) => reason.id !== id));
	return [...known, ...others.map((id, at) => ({ id, label: reasonLabel(id), key: free[at] ?? "" }))];
}
