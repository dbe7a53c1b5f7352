import { Box, Text } from "ink";
import { TextFieldView } from "../../terminal/text-field-view.js";
import { roleProps } from "../../terminal/theme.js";
import type { LessonsView } from "./lessons-view.js";

/** The filter above the lessons. */
export function LessonsFilter({ view, width }: { view: LessonsView; width: number }) {
	return (
		<Box flexShrink={0}>
			<Text {...roleProps("accent")}>/ </Text>
			<TextFieldView
				field={view.filter}
				width={width - 2}
				rows={1}
				active={view.typing}
				prompt=""
				label="filter"
				placeholder="any words, or reason:price who:acme rated:true"
			/>
		</Box>
	);
}
