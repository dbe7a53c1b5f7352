import { Box, Text } from "ink";
import type { Context } from "../../command/context.js";
import { ChoiceGrid } from "../../terminal/choice-grid.js";
import { shownLine } from "../../terminal/clean.js";
import { Footer } from "../../terminal/footer.js";
import { Frame, useSize } from "../../terminal/frame.js";
import { useKeys } from "../../terminal/keys.js";
import { fieldColumns } from "../../terminal/text-field-rows.js";
import { PROMPT, TextFieldView } from "../../terminal/text-field-view.js";
import { roleProps } from "../../terminal/theme.js";
import { TitleBar } from "../../terminal/title-bar.js";
import { wrap } from "../../terminal/width.js";
import type { Ask } from "../ask.js";
import { type BulkForm, isMany, isTypedInBulk } from "./bulk-edit-form.js";
import { previewRows } from "./bulk-edit-preview.js";
import { asksText, planWords } from "./bulk-edit-text.js";
import { bulkQuestion, bulkSubject } from "./bulk-edit-words.js";
import { type Planned, useBulkEdit } from "./use-bulk-edit.js";

const MARGIN = 3;
const WIDEST = 110;
/** Rows of title, rule, keys and the air above the question. */
const AROUND = 5;
const NOTE_ROWS = 4;

/** The same edit of several asks, one question at a time, with a preview before it is done. */
export function BulkEditScreen({
	context,
	ids,
	onBack,
}: {
	context: Context;
	ids: readonly string[];
	onBack: (notice?: string) => void;
}) {
	const { columns, rows } = useSize();
	const width = Math.min(WIDEST, columns - 2 * MARGIN);
	const textColumns = fieldColumns(width, PROMPT);
	const { form, planned, asks, choices, press } = useBulkEdit(context, { ids, columns: textColumns }, onBack);
	useKeys(press);

	const trouble = form.trouble === null ? [] : wrap(form.trouble, width);
	const room = rows - AROUND - (trouble.length === 0 ? 0 : trouble.length + 1);
	return (
		<Frame
			header={<TitleBar title={titleOf(asks)} right={bulkSubject(form)} width={columns} />}
			footer={<Footer keys={keysOf(form, planned)} width={columns} />}
		>
			<Box flexDirection="column" paddingLeft={MARGIN} paddingTop={1}>
				{form.step === "preview" && planned ? (
					<Preview context={context} planned={planned} width={width} rows={room} />
				) : (
					<Question form={form} width={width}>
						{form.step === "value" && isTypedInBulk(form.field) ? (
							<TextFieldView
								field={form.text}
								width={width}
								rows={form.field === "note" ? NOTE_ROWS : 1}
								label={bulkQuestion(form).asks}
							/>
						) : (
							<ChoiceGrid choices={choices} chosen={form.chosen} width={width} rows={room - 4} />
						)}
					</Question>
				)}
				{trouble.length === 0 ? null : (
					<Box paddingTop={1}>
						<Text {...roleProps("warn")}>{trouble.join("\n")}</Text>
					</Box>
				)}
			</Box>
		</Frame>
	);
}

function Question({ form, width, children }: { form: BulkForm; width: number; children: React.ReactNode }) {
	const { asks, hint } = bulkQuestion(form);
	return (
		<>
			<Text {...roleProps("strong")}>{asks}</Text>
			{hint === "" ? null : <Text {...roleProps("muted")}>{wrap(hint, width).join("\n")}</Text>}
			<Text> </Text>
			{children}
		</>
	);
}

/** What would change, the first asks before and after, and that one step takes it back. */
function Preview({
	context,
	planned: { plan, edit },
	width,
	rows,
}: {
	context: Context;
	planned: Planned;
	width: number;
	rows: number;
}) {
	const lines = previewRows(plan, context.settings(), { columns: width, rows: Math.max(1, rows - 4), arrow: "→" });
	const isAny = plan.changes.length > 0;
	return (
		<>
			<Text {...roleProps("strong")}>{planWords(plan, edit)}</Text>
			<Text> </Text>
			{isAny ? <Text>{lines.join("\n")}</Text> : null}
			{isAny ? <Text> </Text> : null}
			<Text {...roleProps("muted")}>
				{isAny ? "Enter does it. One undo (u) takes all of it back." : "There is nothing to change."}
			</Text>
		</>
	);
}

function titleOf(asks: readonly Ask[]): string {
	const [only] = asks;
	return asks.length === 1 && only ? `Edit the ask of ${shownLine(only.who)}` : `Edit ${asksText(asks.length)}`;
}

function keysOf(form: BulkForm, planned: Planned | null) {
	const back = { key: "Esc", says: form.step === "field" ? "back to the log" : "a step back", always: true };
	if (form.step === "preview") {
		const does = planned && planned.plan.changes.length > 0 ? "do it" : "back to the log";
		return [{ key: "Enter", says: does, always: true }, back];
	}
	const isTyped = form.step === "value" && isTypedInBulk(form.field);
	const go = isTyped || isMany(form) ? [{ key: "Enter", says: "show what changes", always: true }] : [];
	return [...go, back];
}
