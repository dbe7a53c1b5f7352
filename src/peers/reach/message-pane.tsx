import { Box, Text, useIsScreenReaderEnabled } from "ink";
import { shown } from "../../terminal/clean.js";
import { glyphs } from "../../terminal/glyphs.js";
import { fieldColumns } from "../../terminal/text-field-rows.js";
import { PROMPT, TextFieldView } from "../../terminal/text-field-view.js";
import { roleProps } from "../../terminal/theme.js";
import { widthOf, wrap, wrapTo } from "../../terminal/width.js";
import type { Day } from "../../time/days.js";
import { MARGIN, reachLayout } from "./reach-layout.js";
import type { Reach } from "./reach-records.js";
import type { ReachView } from "./reach-view-records.js";
import { NOT_SENT, personDetail, personLine } from "./reach-words.js";

const WHY_ROWS = 3;

/** Who it is, why now, and the message, in a window of `rows` of which a notice takes `noticeRows`. */
export function MessagePane({
	view: { field, editing },
	reach: { person, why },
	today,
	dayStartsAt,
	width,
	rows,
	noticeRows,
}: {
	view: ReachView;
	reach: Reach;
	today: Day;
	dayStartsAt: number;
	width: number;
	rows: number;
	noticeRows: number;
}) {
	const spoken = useIsScreenReaderEnabled();
	const columns = fieldColumns(width, PROMPT);
	const inDetail = personDetail(person, today, dayStartsAt).map((line) => wrapTo(line, width, 1).join(""));
	const reason = wrapTo(`Why now: ${why}`, width, WHY_ROWS);
	const text = wrap(shown(field.text), columns);
	const note = wrap(NOT_SENT, width);
	const needs = { who: 1, detail: inDetail.length, why: reason.length, message: text.length, note: note.length };
	const layout = reachLayout(rows, { ...needs, notice: noticeRows });
	const [name = "", ...more] = layout.detailed ? inDetail : wrapTo(personLine(person), width, 1);
	const says = editing
		? "your message"
		: text.length > layout.message
			? "the message; e shows all of it"
			: "the message";
	const lines = spoken ? text : wrapTo(shown(field.text), columns, layout.message);
	const margin = spoken ? "" : " ".repeat(widthOf(PROMPT));
	const air = layout.airy ? <Text> </Text> : null;
	return (
		<Box flexDirection="column" paddingLeft={MARGIN} paddingTop={layout.airy ? 1 : 0} width={width + MARGIN}>
			<Text {...roleProps("strong")}>{name}</Text>
			{more.length > 0 ? <Text {...roleProps("muted")}>{more.join("\n")}</Text> : null}
			{air}
			<Text>{reason.join("\n")}</Text>
			{air}
			{layout.rules ? <Rule width={width} says={says} /> : null}
			{editing ? (
				<TextFieldView field={field} width={width} rows={Math.max(2, layout.message)} label="The message" />
			) : (
				<Text>{lines.map((line) => margin + line).join("\n")}</Text>
			)}
			{layout.rules ? <Rule width={width} says="" /> : null}
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
