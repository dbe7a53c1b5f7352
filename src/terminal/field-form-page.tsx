import { Box, Text } from "ink";
import { useEffect, useEffectEvent } from "react";
import type { FieldForm } from "./field-form.js";
import { FORM_MARGIN, formColumns } from "./field-form-layout.js";
import { FieldFormView } from "./field-form-view.js";
import { fieldFormKeyLine, noteOf } from "./field-form-words.js";
import { Footer } from "./footer.js";
import { Frame, useSize } from "./frame.js";
import { roleProps } from "./theme.js";
import { TitleBar } from "./title-bar.js";
import { wrapTo } from "./width.js";

/** Rows of title and keys, each with its rule. */
const FRAME = 4;
/** Rows of the line below the fields, at most; they are kept free, so that nothing jumps. */
const NOTE = 2;
const ROOMY = 20;

/** A screen that is one form: its fields, a line below them, its keys. `read` says how the field one is in was understood. */
export function FieldFormPage({ title, form, read }: { title: string; form: FieldForm; read: string | undefined }) {
	const { columns, rows } = useSize();
	const width = formColumns(columns);
	const air = rows >= ROOMY ? 1 : 0;
	const note = noteOf(form, read);
	// An error of the disk names a path: it may take more room than there is kept, as long as the field shows.
	const lines = wrapTo(note.says, width, note.isTrouble ? NOTE + 1 : NOTE);
	const room = Math.max(2, rows - FRAME - 2 * air - 1 - Math.max(NOTE, lines.length));
	const step = `${form.at + 1} of ${form.fields.length}`;
	return (
		<Frame
			header={<TitleBar title={title} right={step} width={columns} />}
			footer={<Footer keys={fieldFormKeyLine(form)} width={columns} />}
		>
			<Box flexDirection="column" paddingLeft={FORM_MARGIN} paddingTop={air}>
				<FieldFormView form={form} width={width} rows={room} />
				<Box marginTop={1} flexShrink={0}>
					<Text {...roleProps(note.isTrouble ? "warn" : "muted")}>{lines.join("\n")}</Text>
				</Box>
			</Box>
		</Frame>
	);
}

/** In the place of a form of what is not there any more: leaves at once, with a line that says so. */
export function NothingToEdit({ says, onBack }: { says: string; onBack: (notice: string) => void }) {
	const leave = useEffectEvent(() => void onBack(says));
	useEffect(() => leave(), []);
	return <Frame />;
}
