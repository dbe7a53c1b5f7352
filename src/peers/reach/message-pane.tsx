import { Box, Text, useIsScreenReaderEnabled } from "ink";
import { glyphs } from "../../terminal/glyphs.js";
import type { TextField } from "../../terminal/text-field.js";
import { PROMPT, TextFieldView } from "../../terminal/text-field-view.js";
import { roleProps } from "../../terminal/theme.js";
import { widthOf } from "../../terminal/width.js";
import type { MessagePage } from "./message-page.js";
import { MARGIN } from "./reach-layout.js";

/** Who it is, why now, and the message, or the field in which it is edited. */
export function MessagePane({
	page: { layout, name, detail, why, label, message, window, note },
	field,
	editing,
	width,
}: {
	page: MessagePage;
	field: TextField;
	editing: boolean;
	width: number;
}) {
	const margin = useIsScreenReaderEnabled() ? "" : " ".repeat(widthOf(PROMPT));
	const air = layout.airy ? <Text> </Text> : null;
	const lines = message.slice(window.top, window.bottom);
	return (
		<Box flexDirection="column" paddingLeft={MARGIN} paddingTop={layout.airy ? 1 : 0} width={width + MARGIN}>
			<Text {...roleProps("strong")}>{name}</Text>
			{detail.length > 0 ? <Text {...roleProps("muted")}>{detail.join("\n")}</Text> : null}
			{air}
			<Text>{why.join("\n")}</Text>
			{air}
			{layout.above ? <Rule width={width} says={label} /> : null}
			{editing ? (
				<TextFieldView field={field} width={width} rows={Math.max(2, layout.message)} label="The message" />
			) : (
				<Text>{lines.map((line) => margin + line).join("\n")}</Text>
			)}
			{layout.below ? <Rule width={width} says="" /> : null}
			{air}
			{layout.note ? <Text {...roleProps("muted")}>{note.join("\n")}</Text> : null}
		</Box>
	);
}

/** A rule with what lies below it; without signs beside the message, it can be taken with the mouse as it is. */
function Rule({ width, says }: { width: number; says: string }) {
	const words = says === "" ? "" : `${glyphs.line.repeat(2)} ${says} `;
	return (
		<Text {...roleProps("muted")} aria-hidden={says === ""} aria-label={says}>
			{words + glyphs.line.repeat(Math.max(0, width - widthOf(words)))}
		</Text>
	);
}
