import { Box, Text } from "ink";
import { type Reason, stagesFor } from "../asks/vocabulary.js";
import type { Persona } from "../settings/settings.js";
import { ChoiceGrid } from "../terminal/choice-grid.js";
import { paddingOf } from "../terminal/frame.js";
import { glyphs } from "../terminal/glyphs.js";
import { TextFieldView } from "../terminal/text-field-view.js";
import { type Role, roleProps } from "../terminal/theme.js";
import { partAt, type RitualState } from "./ritual.js";
import { Recall, Suggestions } from "./ritual-aside.js";
import { RITUAL_MARGIN } from "./ritual-layout.js";
import type { QuestionPage } from "./ritual-page.js";

const FEELINGS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "x"];

/** The question at hand with its field or its choices, and below it what helps: suggestions, a past lesson, another wording, what it rests on. */
export function RitualQuestion({
	state,
	page,
	reasons,
	persona,
	rows,
}: {
	state: RitualState;
	page: QuestionPage;
	reasons: readonly Reason[];
	persona: Persona;
	rows: number;
}) {
	const at = partAt(state);
	if (!at) return null;
	const { room, question, when, trouble, why, rewrite, suggestions, aside, recalled, move } = page;
	return (
		<Box flexDirection="column" paddingLeft={RITUAL_MARGIN} paddingTop={paddingOf(rows)} width={room + RITUAL_MARGIN}>
			<Lines lines={question} tone="strong" />
			<Text> </Text>
			{at.typed ? (
				<TextFieldView field={state.field} width={room} rows={page.fieldRows} label="Your answer" active />
			) : page.hidesChoices ? null : (
				<Choices state={state} reasons={reasons} persona={persona} width={room} rows={rows - 7 - paddingOf(rows)} />
			)}
			{when === null ? null : <Text {...roleProps("muted")}>{`  ${when}`}</Text>}
			<Lines lines={trouble} tone="warn" />
			<Lines lines={why} tone="muted" gap={page.hidesChoices ? 0 : 1} />
			{rewrite ? (
				<>
					<Lines lines={rewrite.says} tone="muted" gap={1} />
					<Lines lines={rewrite.to} gap={1} />
				</>
			) : null}
			{aside.suggestions > 0 ? (
				<Suggestions suggestions={suggestions.all} taken={suggestions.taken} most={aside.suggestions} width={room} />
			) : null}
			{aside.recall && recalled ? <Recall recalled={recalled} rate={aside.rate} airy={aside.airy} /> : null}
			<Lines lines={move} tone="muted" gap={1} />
		</Box>
	);
}

/** Lines that fit already; none is no row. */
function Lines({ lines, tone, gap = 0 }: { lines: readonly string[]; tone?: Role; gap?: number }) {
	if (lines.length === 0) return null;
	return (
		<Box marginTop={gap} flexShrink={0}>
			<Text {...(tone ? roleProps(tone) : {})}>{lines.join("\n")}</Text>
		</Box>
	);
}

function Choices({
	state,
	reasons,
	persona,
	width,
	rows,
}: {
	state: RitualState;
	reasons: readonly Reason[];
	persona: Persona;
	width: number;
	rows: number;
}) {
	const { answers } = state;
	const part = partAt(state)?.part;
	if (part === "reasons") return <ChoiceGrid choices={reasons} chosen={answers.reasons} width={width} rows={rows} />;
	if (part !== "stage") return <Feelings chosen={answers.feeling} oneWaits={state.oneWaits} />;
	const chosen = answers.stage ? [answers.stage] : [];
	return <ChoiceGrid choices={stagesFor(persona)} chosen={chosen} width={width} rows={rows} />;
}

function Feelings({ chosen, oneWaits }: { chosen: number | null; oneWaits: boolean }) {
	const how = oneWaits ? "0 makes it 10, Enter keeps 1." : "Press 0 to 9, or x for 10.";
	return (
		<Text aria-label={chosen === null ? how : `Chosen: ${chosen}. ${how}`}>
			{FEELINGS.map((key, feeling) => (
				<Text key={key} {...roleProps("accent")} bold={chosen === feeling}>
					{`${chosen === feeling ? glyphs.pointer : " "}${key} `}
				</Text>
			))}
			<Text {...roleProps("muted")}>{oneWaits ? " 0 makes it 10" : " x is 10"}</Text>
		</Text>
	);
}
