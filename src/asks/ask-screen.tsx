import { Box, Text } from "ink";
import { useMemo } from "react";
import { followedTail } from "../bank/followed-words.js";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { todayNow } from "../command/today.js";
import { actionFor, footerKeys } from "../terminal/bindings.js";
import { shownLine } from "../terminal/clean.js";
import { Footer } from "../terminal/footer.js";
import { Frame, useSize } from "../terminal/frame.js";
import { glyphs } from "../terminal/glyphs.js";
import { useKeys } from "../terminal/keys.js";
import type { TextField } from "../terminal/text-field.js";
import { TextFieldView } from "../terminal/text-field-view.js";
import { roleProps } from "../terminal/theme.js";
import { TitleBar } from "../terminal/title-bar.js";
import { pad, wrap } from "../terminal/width.js";
import type { Ask } from "./ask.js";
import { choiceLines, choicesFor, choicesOf } from "./ask-choices.js";
import { type AskField, askFields } from "./ask-fields.js";
import { ASK_KEYS } from "./ask-keys.js";
import { fieldText, hiddenWords, layFields } from "./ask-layout.js";
import { asksCollection, removeAsk, restoreAsk } from "./ask-records.js";
import { type AskView, useAskEdit } from "./use-ask-edit.js";
import { knownWords } from "./who/similar-who-text.js";
import { useKnownWho } from "./who/use-known-who.js";

const LABEL = 13;
const MARGIN = 2;
/** What stands beside a field's text: margins, pointer, label. */
const BESIDE = 2 * MARGIN + 2 + LABEL;
const WIDEST = 110;
/** Rows that the frame and the air take. */
const AROUND = 5;
/** Rows of the choices of a field, at most, and fewer in a low window. */
const CHOICE_ROWS = { most: 3, low: 2 };
const LOW = 20;

const DELETED = "This ask is deleted. R brings it back.";

/** One ask: every field, to read and to edit. `version` changes when the journal did; `onTurn` undoes or redoes, and says what. */
export function AskScreen({
	context,
	id,
	version,
	onBack,
	onRitual,
	onTurn,
}: {
	context: Context;
	id: string;
	version: number;
	onBack: (notice?: string) => void;
	onRitual: (ask: Ask) => void;
	onTurn: (way: "undo" | "redo") => string;
}) {
	const { columns, rows } = useSize();
	const room = Math.min(WIDEST, columns - BESIDE);
	// biome-ignore lint/correctness/useExhaustiveDependencies: `version` says that the journal changed
	const ask = useMemo(() => context.journal().records(asksCollection).get(id), [context, id, version]);
	const fields = ask ? askFields(ask, context.settings()) : [];
	const { view, now, change, start, press } = useAskEdit(context, id, ask, room);
	const selected = Math.min(view.selected, fields.length - 1);
	const knownWho = useKnownWho(context);
	/** In the who: another known one that what is typed may mean. */
	const meant = ({ flag }: AskField, { text }: TextField) => {
		const found = flag === "who" ? knownWho(text) : undefined;
		return found?.who === text ? undefined : found;
	};

	const remove = (gone: Ask) => {
		if (gone.deleted) return change({ trouble: DELETED });
		let deposit = "";
		const trouble = troubleOf(() => {
			deposit = followedTail(removeAsk(context.journal(), gone).deposit);
		});
		if (trouble) change({ trouble });
		else onBack(`Deleted the ask of ${gone.who}.${deposit} u brings it back.`);
	};
	const restore = (back: Ask) => {
		if (!back.deleted) return change({ trouble: "It is not deleted." });
		let deposit: string | null = null;
		const trouble = troubleOf(() => {
			deposit = followedTail(restoreAsk(context.journal(), back).deposit).trim() || null;
		});
		change({ trouble: trouble ?? deposit });
	};
	const turn = (way: "undo" | "redo") => {
		let said: string | null = null;
		const trouble = troubleOf(() => {
			said = onTurn(way);
		});
		change({ trouble: trouble ?? said });
	};
	useKeys((key) => {
		const at = Math.min(now().selected, fields.length - 1);
		const { editing } = now();
		const field = fields[at];
		if (!ask) return onBack();
		if (editing && field) return press(field, editing, key, meant(field, editing)?.who);
		const action = actionFor(ASK_KEYS, key);
		switch (action) {
			case "up":
				return change({ selected: Math.max(0, at - 1), trouble: null });
			case "down":
				return change({ selected: Math.min(fields.length - 1, at + 1), trouble: null });
			case "edit":
				return ask.deleted ? change({ trouble: DELETED }) : field && start(field);
			case "ritual":
				return hasRitual(ask)
					? onRitual(ask)
					: change({ trouble: "A ritual goes with a no or a yes; this is neither." });
			case "delete":
				return remove(ask);
			case "restore":
				return restore(ask);
			case "undo":
			case "redo":
				return turn(action);
			case "back":
				return onBack();
			default:
				return undefined;
		}
	});

	const says = belowText(view, ask?.deleted === true);
	const below = wrap(says, columns - 2 * MARGIN);
	const field = fields[selected];
	const known = field && view.editing ? meant(field, view.editing) : undefined;
	const choices = known
		? [`Known: ${knownWords(known, todayNow(context), room - "Known: ".length)}`]
		: field && view.editing
			? choicesBelow(context, field, view.editing, columns - BESIDE, rows)
			: [];
	const taken = AROUND + below.length + choices.length;
	const layout = layFields(fields, selected, view.editing !== null, room, rows - taken);
	return (
		<Frame
			header={<TitleBar title={titleOf(ask)} right={ask?._id ?? ""} width={columns} />}
			footer={
				<Footer
					keys={keysOf(ask, view, known ? "take this name" : choices.length > 0 && "take the first")}
					width={columns}
				/>
			}
		>
			<Box flexDirection="column" paddingLeft={MARGIN} paddingTop={1}>
				{ask ? null : <Text>This ask is not in the journal any more. u may bring it back.</Text>}
				{layout.map(({ index, height }) => {
					const shown = fields[index];
					if (!shown) return null;
					const isSelected = index === selected;
					return <Field key={shown.label} field={shown} selected={isSelected} view={view} room={room} rows={height} />;
				})}
				{choices.length === 0 ? null : (
					<Box paddingLeft={2 + LABEL}>
						<Text {...roleProps("muted")}>{choices.join("\n")}</Text>
					</Box>
				)}
				<Text {...roleProps(says === "" ? "muted" : "warn")}>
					{says === "" ? hiddenWords(layout, fields.length) : below.join("\n")}
				</Text>
			</Box>
		</Frame>
	);
}

/** What stands below the fields: how a date was read, else what went wrong. */
function belowText({ read, trouble }: AskView, deleted: boolean): string {
	if (read?.words) return `Understood as ${read.words} Enter saves it, or write it otherwise.`;
	return trouble ?? (deleted ? DELETED : "");
}

/** The choices of a field of a fixed list: all of them at first, then those with what is typed. */
function choicesBelow(context: Context, field: AskField, { text }: TextField, width: number, rows: number): string[] {
	const terms = choicesOf(field.flag, context.settings());
	if (!terms) return [];
	const found = text === field.text ? terms : choicesFor(terms, text);
	return choiceLines(found, width, rows < LOW ? CHOICE_ROWS.low : CHOICE_ROWS.most);
}

function hasRitual({ outcome, deleted }: Ask): boolean {
	return !deleted && (outcome === "no" || outcome === "yes");
}

function titleOf(ask: Ask | undefined): string {
	if (!ask) return "Gone";
	return ask.deleted ? `${shownLine(ask.who)}, deleted` : shownLine(ask.who);
}

function keysOf(ask: Ask | undefined, { editing, read }: AskView, tab: string | false) {
	if (editing)
		return [
			{ key: "Enter", says: read?.words ? "save this date" : "save", always: true },
			...(tab ? [{ key: "Tab", says: tab, always: true }] : []),
			{ key: "Esc", says: "leave it as it was", always: true },
		];
	const off = ask?.deleted ? ["edit", "ritual", "delete"] : ["restore", ...(ask && hasRitual(ask) ? [] : ["ritual"])];
	return footerKeys(ASK_KEYS.filter(({ id }) => !off.includes(id)));
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
