import { followedTail } from "../bank/followed-words.js";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { type KeyPress, keyId } from "../terminal/keys.js";
import { edit, fieldOf, insert, replaceAll, type TextField } from "../terminal/text-field.js";
import { fieldColumns } from "../terminal/text-field-rows.js";
import { useStateNow } from "../terminal/use-state-now.js";
import type { Ask } from "./ask.js";
import { choicesOf, completedWith } from "./ask-choices.js";
import { type AskField, flagsFor } from "./ask-fields.js";
import { isProse } from "./ask-layout.js";
import { changeAsk } from "./edit-ask.js";
import { type DateRead, readDate } from "./understood-date.js";

/** An open ask as one left it: the selected field, what is being typed in it, how a date in it was read, what went wrong. */
export type AskView = { selected: number; editing: TextField | null; read: DateRead | null; trouble: string | null };

const FIRST_VIEW: AskView = { selected: 0, editing: null, read: null, trouble: null };
const TYPED_BEFORE = "You typed this before and did not save it. Ctrl-_ brings back what is recorded.";

/**
 * The editing of one field of an open ask, in `columns` of text. What is typed is kept with every key; a date in words is shown as it
 * was understood, and saved with the next Enter. `start` opens the selected field, `press` takes the keys while it is open (Tab takes a
 * choice, or the `known` text).
 */
export function useAskEdit(context: Context, id: string, ask: Ask | undefined, columns: number) {
	const [view, now, set] = useStateNow<AskView>(() => FIRST_VIEW);
	const { drafts } = context.journal();
	const change = (part: Partial<AskView>) => set({ ...now(), ...part });
	const keep = (field: AskField, typed: string) =>
		isWorthKeeping(field, typed) ? drafts.save(draftKey(id, field), typed) : drafts.drop(draftKey(id, field));

	const save = async (field: AskField, typed: string) => {
		if (!ask) return;
		const { selected } = now();
		let became = "";
		/** Reading a date takes a moment, in which one may have gone on to another field. */
		const isStill = () => now().selected === selected && now().editing?.text === typed;
		try {
			if (typed.trim() !== field.text) {
				const seen = now().read?.typed === typed ? now().read : undefined;
				const read = seen ?? (await readDate(field.flag, typed, context.clock));
				if (!isStill()) return;
				if (read?.words && !seen) return change({ read, trouble: null });
				const { deposit } = await changeAsk(onScreen(context), () => ask, flagsFor(field, read?.iso ?? typed));
				became = followedTail(deposit).trim();
			}
			drafts.drop(draftKey(id, field));
			if (isStill()) change({ editing: null, read: null, trouble: became || null });
		} catch (error) {
			if (!isStill()) return;
			// The flags of the command line are no words of the screen.
			const message = error instanceof Error ? error.message : String(error);
			change({ read: null, trouble: message.replace(/^(?:--)?(\w)/, (_, letter: string) => letter.toUpperCase()) });
		}
	};

	const start = (field: AskField) => {
		const kept = drafts.load(draftKey(id, field));
		const editing = fieldOf(field.text, { multiline: isProse(field) });
		if (typeof kept !== "string" || !isWorthKeeping(field, kept)) {
			const trouble = kept === undefined ? null : troubleOf(() => drafts.drop(draftKey(id, field)));
			return change({ editing, read: null, trouble });
		}
		change({ editing: replaceAll(editing, kept), read: null, trouble: TYPED_BEFORE });
	};

	const press = (field: AskField, editing: TextField, key: KeyPress, known?: string) => {
		const pressed = keyId(key);
		if (pressed === "escape") return change({ editing: null, read: null, trouble: null });
		if (pressed === "enter") return void save(field, editing.text);
		const choices = pressed === "tab" ? choicesOf(field.flag, context.settings()) : undefined;
		const completed = choices ? completedWith(choices, editing.text) : pressed === "tab" ? known : undefined;
		const next = completed
			? replaceAll(editing, completed)
			: key.name === "paste"
				? insert(editing, key.text)
				: edit(editing, key, fieldColumns(columns, ""));
		if (!next) return;
		change({ editing: next, read: null, trouble: troubleOf(() => keep(field, next.text)) });
	};

	return { view, now, change, start, press };
}

function isWorthKeeping({ text }: AskField, typed: string): boolean {
	return typed.trim() !== "" && typed.trim() !== text;
}

function draftKey(id: string, { flag }: AskField): string {
	return `edit-${id}-${flag}`;
}

/** What stderr would say has no place on the screen. */
function onScreen(context: Context): Context {
	return { ...context, say: () => {} };
}
