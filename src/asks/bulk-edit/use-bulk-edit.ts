import { setTimeout } from "node:timers/promises";
import { useMemo } from "react";
import type { Context } from "../../command/context.js";
import { troubleOf } from "../../command/failure.js";
import type { KeyPress } from "../../terminal/keys.js";
import { fieldOf } from "../../terminal/text-field.js";
import { useStateNow } from "../../terminal/use-state-now.js";
import type { Edit } from "../edit.js";
import type { BulkPlan } from "./bulk-edit.js";
import { type BulkEffect, type BulkForm, FIRST_BULK, pressInBulk } from "./bulk-edit-form.js";
import { asksOfIds, plannedEdit, writeEdit } from "./bulk-edit-records.js";
import { depositsTail, doneWords } from "./bulk-edit-text.js";
import { bulkChoices, bulkEdit } from "./bulk-edit-value.js";

/** What a read value would do. */
export type Planned = { edit: Edit; plan: BulkPlan };

type BulkState = { form: BulkForm; planned: Planned | null };

/** From so many asks on it takes a moment, in which nothing else is drawn. */
const MANY = 500;
const UNTIL_DRAWN = 30;
const WORKING = "Working on it…";

const TYPED_BEFORE = "You typed this before and did not use it. Ctrl-U empties the field.";

/**
 * An edit of the asks of these ids under way: its state, its asks, the choices of its step, and what takes its keys. A text that is
 * typed is kept with every key until it was used.
 */
export function useBulkEdit(
	context: Context,
	{ ids, columns }: { ids: readonly string[]; columns: number },
	onBack: (notice?: string) => void,
) {
	const [state, now, set] = useStateNow<BulkState>(() => ({ form: FIRST_BULK, planned: null }));
	const asks = useMemo(() => asksOfIds(context.journal(), ids), [context, ids]);
	const choicesNow = () => bulkChoices(context, now().form, asks);
	const { drafts } = context.journal();
	const show = (form: BulkForm, planned: Planned | null = null) => set({ form, planned });
	const saying = (trouble: string | null) => show({ ...now().form, trouble });

	const plan = async (form: BulkForm) => {
		try {
			const edit = await bulkEdit(context, form);
			// Another terminal may have written since these were read.
			const planned = { edit, plan: plannedEdit(context, asksOfIds(context.journal(), ids), edit) };
			if (now().form === form) show({ ...form, step: "preview", trouble: null }, planned);
		} catch (error) {
			if (now().form === form) saying(words(error));
		}
	};
	const write = async (form: BulkForm, planned: Planned | null) => {
		if (!planned || form.trouble === WORKING) return;
		const count = planned.plan.changes.length;
		if (count === 0) return onBack();
		if (count > MANY) {
			set({ form: { ...form, trouble: WORKING }, planned });
			await setTimeout(UNTIL_DRAWN);
		}
		let deposits = "";
		const trouble = troubleOf(() => {
			deposits = depositsTail(writeEdit(context, planned.plan, planned.edit));
			drafts.drop(draftKey(form));
		});
		if (trouble) set({ form: { ...form, trouble }, planned });
		else
			onBack(`${doneWords(planned.plan, planned.edit)}.${deposits} u takes ${count === 1 ? "it" : "all of it"} back.`);
	};
	const load = (form: BulkForm) => {
		const kept = drafts.load(draftKey(form));
		if (typeof kept !== "string" || kept === "") return;
		show({ ...form, text: fieldOf(kept, { multiline: form.text.multiline }), trouble: TYPED_BEFORE });
	};
	const effects: Record<BulkEffect, (form: BulkForm, planned: Planned | null) => void> = {
		plan: (form) => void plan(form),
		do: (form, planned) => void write(form, planned),
		keep: (form) => {
			const trouble = troubleOf(() => drafts.save(draftKey(form), form.text.text));
			if (trouble) saying(trouble);
		},
		load,
		leave: () => onBack(),
	};
	const press = (key: KeyPress) => {
		const { form, planned } = now();
		if (form.trouble === WORKING) return;
		const pressed = pressInBulk(form, key, choicesNow(), columns);
		show(pressed.form, pressed.form.step === "preview" ? planned : null);
		if (pressed.effect) effects[pressed.effect](pressed.form, planned);
	};
	return { ...state, asks, choices: bulkChoices(context, state.form, asks), press };
}

function draftKey({ field, how }: BulkForm): string {
	return `bulk-edit-${field}${field === "tag" ? `-${how}` : ""}`;
}

/** The flags of the command line are no words of the screen. */
function words(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return message.replace(/^--\w+ /, "It ").replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
