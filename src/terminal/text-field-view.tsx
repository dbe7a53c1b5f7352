import { Box, type DOMElement, measureElement, Text, useCursor } from "ink";
import { useLayoutEffect, useRef, useState } from "react";
import { shown } from "./clean.js";
import { glyphs } from "./glyphs.js";
import type { TextField } from "./text-field.js";
import { fieldColumns, fieldRows } from "./text-field-rows.js";
import { roleProps } from "./theme.js";
import { pad, truncate, widthOf } from "./width.js";

/** The prompt a field has when none is given. */
export const PROMPT = `${glyphs.prompt} `;

/** What a text field is drawn with. `width` and `rows` are all it takes, prompt included; `label` is for screen readers. */
export type TextFieldViewProps = {
	field: TextField;
	width: number;
	rows?: number;
	placeholder?: string;
	active?: boolean;
	mask?: boolean;
	prompt?: string;
	label?: string;
};

/** A text field: one row scrolls sideways, more rows wrap, with a sign beside them where there are more. The active one has the terminal's own cursor, where input methods look for it. */
export function TextFieldView(props: TextFieldViewProps) {
	const { field, width, rows = 1, placeholder = "", active = true, mask = false, prompt = PROMPT, label } = props;
	const box = useRef<DOMElement>(null);
	const top = useRef(0);
	const columns = fieldColumns(width, prompt);
	const view = fieldRows(field, columns, rows, top.current, mask);
	useLayoutEffect(() => {
		top.current = view.top;
	});
	const margin = " ".repeat(widthOf(prompt));
	const more = pad(glyphs.ellipsis, widthOf(prompt));
	const before = (index: number) => {
		if (index === 0) return rows > 1 && view.top > 0 ? more : prompt;
		return index === view.rows.length - 1 && view.below > 0 ? more : margin;
	};
	const spoken = [label ?? placeholder, mask ? "" : shown(field.text)].filter((part) => part !== "").join(": ");
	return (
		<Box ref={box} flexDirection="column" width={width} flexShrink={0} aria-role="textbox" aria-label={spoken}>
			{view.rows.map((row, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is what its place says.
				<Text key={index} wrap="truncate">
					<Text {...roleProps(active ? "accent" : "muted")}>{before(index)}</Text>
					{field.text === "" ? (
						<Text {...roleProps("muted")}>{truncate(placeholder, columns)}</Text>
					) : (
						pad(row, columns)
					)}
				</Text>
			))}
			{active && <CursorAt box={box} column={widthOf(prompt) + view.cursorColumn} row={view.cursorRow} />}
		</Box>
	);
}

/** Puts the terminal's cursor in a cell of a box. Drawn only by the active field: the last to speak has the cursor. */
function CursorAt({ box, column, row }: { box: React.RefObject<DOMElement | null>; column: number; row: number }) {
	const [origin, setOrigin] = useState<{ x: number; y: number } | undefined>(undefined);
	const { setCursorPosition } = useCursor();
	// Where the box stands is known after the layout of this very drawing, so a box that moved is drawn once more.
	useLayoutEffect(() => {
		if (!box.current) return;
		const { x, y } = measureElement(box.current);
		if (x !== origin?.x || y !== origin.y) setOrigin({ x, y });
	});
	setCursorPosition(origin && { x: origin.x + column, y: origin.y + row });
	return null;
}
