import { Box, Text } from "ink";
import { fieldOf } from "./text-field.js";
import { PROMPT, TextFieldView } from "./text-field-view.js";
import { roleProps } from "./theme.js";
import { widthOf } from "./width.js";

/** The columns of three digits and the cursor behind them. */
const DIGITS = 4;

/** A number being typed in two keys, and what it is of: "20 %, 1 in 5". `label` is for screen readers. */
export function TwoKeysView({ typed, of, label }: { typed: string; of: string; label: string }) {
	return (
		<Box>
			<TextFieldView field={fieldOf(typed)} width={widthOf(PROMPT) + DIGITS} label={label} active />
			<Text {...roleProps("muted")}>{of}</Text>
		</Box>
	);
}
