import { Box, Text } from "ink";
import { WON_REASONS } from "../../asks/won-reasons.js";
import { ChoiceGrid } from "../../terminal/choice-grid.js";
import { shownLine } from "../../terminal/clean.js";
import { paddingOf } from "../../terminal/frame.js";
import { Prose } from "../../terminal/prose.js";
import { TextFieldView } from "../../terminal/text-field-view.js";
import { truncate } from "../../terminal/width.js";
import { RITUAL_MARGIN } from "../ritual-layout.js";
import { inVoice, type Speaking } from "../voice.js";
import { type YesState, yesPartAt } from "./yes-ritual.js";
import { yesQuestion } from "./yes-words.js";

/** Rows that what one did gets at most where it is read again. */
const DID_ROWS = 3;

/** The question at hand with its field or its choices; at the part to repeat, what one did stands below. */
export function YesQuestion({
	state,
	speaking,
	room,
	rows,
}: {
	state: YesState;
	speaking: Speaking;
	room: number;
	rows: number;
}) {
	const part = yesPartAt(state);
	if (!part) return null;
	const question = yesQuestion(part, speaking);
	return (
		<Box flexDirection="column" paddingLeft={RITUAL_MARGIN} paddingTop={paddingOf(rows)} width={room + RITUAL_MARGIN}>
			<Prose width={room} tone="strong">
				{question}
			</Prose>
			<Text> </Text>
			{part === "won" ? (
				<ChoiceGrid choices={WON_REASONS} chosen={state.answers.won} width={room} rows={rows - 7 - paddingOf(rows)} />
			) : (
				<TextFieldView
					field={state.field}
					width={room}
					rows={Math.max(4, Math.min(10, rows - 16))}
					label={question}
					active
				/>
			)}
			{state.trouble ? (
				<Prose width={room} tone="warn">
					{state.trouble}
				</Prose>
			) : null}
			{part === "repeat" ? <Did did={state.answers.did} speaking={speaking} width={room} /> : null}
		</Box>
	);
}

/** What one did, and what becomes of the answer. */
function Did({ did, speaking, width }: { did: string; speaking: Speaking; width: number }) {
	const said =
		did === "" ? "" : `${inVoice("What {you} did", speaking)}: "${truncate(shownLine(did), width * DID_ROWS - 30)}"`;
	return (
		<Box flexDirection="column" paddingTop={1}>
			{said === "" ? null : (
				<Prose width={width} tone="muted">
					{said}
				</Prose>
			)}
			<Prose width={width} tone="muted">
				It comes back before an ask like this one.
			</Prose>
		</Box>
	);
}
