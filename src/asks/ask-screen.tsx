import { Box, Text } from "ink";
import { useMemo } from "react";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { actionFor, footerKeys } from "../terminal/bindings.js";
import { shownLine } from "../terminal/clean.js";
import { Footer } from "../terminal/footer.js";
import { Frame, useSize } from "../terminal/frame.js";
import { glyphs } from "../terminal/glyphs.js";
import { type KeyPress, keyId, useKeys } from "../terminal/keys.js";
import { edit, fieldOf, insert, replaceAll, type TextField } from "../terminal/text-field.js";
import { fieldColumns } from "../terminal/text-field-rows.js";
import { TextFieldView } from "../terminal/text-field-view.js";
import { roleProps } from "../terminal/theme.js";
import { TitleBar } from "../terminal/title-bar.js";
import { useStateNow } from "../terminal/use-state-now.js";
import { pad, wrap } from "../terminal/width.js";
import type { Ask } from "./ask.js";
import { type AskField, askFields, flagsFor } from "./ask-fields.js";
import { ASK_KEYS } from "./ask-keys.js";
import { fieldText, isProse, layFields } from "./ask-layout.js";
import { asksCollection, removeAsk } from "./ask-records.js";
import { changeAsk } from "./edit-ask.js";

const LABEL = 13;
const MARGIN = 2;
/** What stands beside a field's text: margins, pointer, label. */
const BESIDE = 2 * MARGIN + 2 + LABEL;
const WIDEST = 110;
/** Rows that the frame and the air take. */
const AROUND = 5;

const TYPED_BEFORE = "You typed this before and did not save it. Ctrl-_ brings back what is recorded.";

type AskView = { selected: number; editing: TextField | null; trouble: string | null };

/** One ask: every field, to read and to edit. `version` changes when the journal did. */
export function AskScreen({
	context,
	id,
	version,
	onBack,
	onRitual,
}: {
	context: Context;
	id: string;
	version: number;
	onBack: (notice?: string) => void;
	onRitual: (ask: Ask) => void;
}) {
	const { columns, rows } = useSize();
	const room = Math.min(WIDEST, columns - BESIDE);
	const [view, now, set] = useStateNow<AskView>(() => ({ selected: 0, editing: null, trouble: null }));
	// biome-ignore lint/correctness/useExhaustiveDependencies: `version` says that the journal changed
	const found = useMemo(() => context.journal().records(asksCollection).get(id), [context, id, version]);
	const ask = found?.deleted ? undefined : found;
	const fields = ask ? askFields(ask) : [];

	const { drafts } = context.journal();
	const keep = (field: AskField, typed: string) =>
		typed === field.text ? drafts.drop(draftKey(id, field)) : drafts.save(draftKey(id, field), typed);
	const save = async (field: AskField, typed: string) => {
		if (!ask) return;
		try {
			if (typed.trim() !== field.text) await changeAsk(onScreen(context), () => ask, flagsFor(field, typed));
			drafts.drop(draftKey(id, field));
			set({ ...now(), editing: null, trouble: null });
		} catch (error) {
			// The flags of the command line are no words of the screen.
			const message = error instanceof Error ? error.message : String(error);
			set({ ...now(), trouble: message.replace(/^--(\w)/, (_, letter: string) => letter.toUpperCase()) });
		}
	};
	const startEdit = () => {
		const field = fields[now().selected];
		if (!field?.flag) return set({ ...now(), trouble: "This comes out of the ritual: r opens it." });
		const kept = drafts.load(draftKey(id, field));
		const editing = fieldOf(field.text, { multiline: isProse(field) });
		if (typeof kept !== "string") return set({ ...now(), editing, trouble: null });
		set({ ...now(), editing: replaceAll(editing, kept), trouble: TYPED_BEFORE });
	};
	const pressInEdit = (field: AskField, editing: TextField, key: KeyPress) => {
		const pressed = keyId(key);
		if (pressed === "escape") return set({ ...now(), editing: null, trouble: null });
		if (pressed === "enter") return void save(field, editing.text);
		const next = key.name === "paste" ? insert(editing, key.text) : edit(editing, key, fieldColumns(room, ""));
		if (!next) return;
		set({ ...now(), editing: next, trouble: troubleOf(() => keep(field, next.text)) });
	};
	const remove = (gone: Ask) => {
		const trouble = troubleOf(() => removeAsk(context.journal(), gone));
		if (trouble) set({ ...now(), trouble });
		else onBack(`Deleted the ask of ${gone.who}. u brings it back.`);
	};
	useKeys((key) => {
		const { selected, editing } = now();
		const field = fields[selected];
		if (!ask) return onBack();
		if (editing && field) return pressInEdit(field, editing, key);
		switch (actionFor(ASK_KEYS, key)) {
			case "up":
				return set({ ...now(), selected: Math.max(0, selected - 1), trouble: null });
			case "down":
				return set({ ...now(), selected: Math.min(fields.length - 1, selected + 1), trouble: null });
			case "edit":
				return startEdit();
			case "ritual":
				return ask.outcome === "no"
					? onRitual(ask)
					: set({ ...now(), trouble: "A ritual goes with a no; this is none." });
			case "delete":
				return remove(ask);
			case "back":
				return onBack();
			default:
				return undefined;
		}
	});

	const trouble = wrap(view.trouble ?? "", columns - 2 * MARGIN);
	const layout = layFields(fields, view.selected, view.editing !== null, room, rows - AROUND - trouble.length);
	const keys = view.editing
		? [
				{ key: "Enter", says: "save", always: true },
				{ key: "Esc", says: "leave it as it was", always: true },
			]
		: footerKeys(ASK_KEYS.filter(({ id }) => id !== "ritual" || ask?.outcome === "no"));
	return (
		<Frame
			header={<TitleBar title={ask ? shownLine(ask.who) : "Gone"} right={ask?._id ?? ""} width={columns} />}
			footer={<Footer keys={keys} width={columns} />}
		>
			<Box flexDirection="column" paddingLeft={MARGIN} paddingTop={1}>
				{ask ? null : <Text>This ask is not in the journal any more. u may bring it back.</Text>}
				{layout.map(({ index, height }) => {
					const field = fields[index];
					if (!field) return null;
					const selected = index === view.selected;
					return <Field key={field.label} field={field} selected={selected} view={view} room={room} rows={height} />;
				})}
				<Text {...roleProps("warn")}>{trouble.join("\n")}</Text>
			</Box>
		</Frame>
	);
}

function draftKey(id: string, { flag }: AskField): string {
	return `edit-${id}-${flag}`;
}

/** On the screen a "-" is a dash, not a wish to read stdin, and what stderr would say has no place. */
function onScreen(context: Context): Context {
	return { ...context, readStdin: () => "-", say: () => {} };
}

function Field({
	field,
	selected,
	view,
	room,
	rows,
}: {
	field: AskField;
	selected: boolean;
	view: AskView;
	room: number;
	rows: number;
}) {
	const label = `${selected ? glyphs.pointer : " "} ${pad(field.label, LABEL)}`;
	const isEdited = selected && view.editing !== null;
	return (
		<Box>
			<Text {...roleProps(selected ? "accent" : "muted")}>{label}</Text>
			{isEdited && view.editing ? (
				<TextFieldView field={view.editing} width={room} rows={rows} active prompt="" label={field.label} />
			) : (
				<Text {...(selected ? roleProps("strong") : {})}>{fieldText(field, room, rows)}</Text>
			)}
		</Box>
	);
}
