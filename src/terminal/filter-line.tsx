import { Box, Text } from "ink";
import type { TextField } from "./text-field.js";
import { TextFieldView } from "./text-field-view.js";
import { roleProps } from "./theme.js";

/** The filter above a list; one that is not being typed is read from its start. `hint` says what can be typed. */
export function FilterLine({
	filter,
	typing,
	hint,
	width,
}: {
	filter: TextField;
	typing: boolean;
	hint: string;
	width: number;
}) {
	return (
		<Box flexShrink={0}>
			<Text {...roleProps("accent")}>/ </Text>
			<TextFieldView
				field={typing ? filter : { ...filter, cursor: 0 }}
				width={width - 2}
				rows={1}
				active={typing}
				prompt=""
				label="filter"
				placeholder={hint}
			/>
		</Box>
	);
}
