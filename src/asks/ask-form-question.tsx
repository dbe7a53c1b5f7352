import { Box, Text } from "ink";
import { ChoiceGrid } from "../terminal/choice-grid.js";
import { paddingOf } from "../terminal/frame.js";
import { Prose } from "../terminal/prose.js";
import { TextFieldView } from "../terminal/text-field-view.js";
import { roleProps } from "../terminal/theme.js";
import { TwoKeysView } from "../terminal/two-keys-view.js";
import { wrap } from "../terminal/width.js";
import { type AskForm, isCounted, isTyped, partOf } from "./ask-form.js";
import { formQuestion, unitWords } from "./ask-form-words.js";
import { CHANNELS, type Reason } from "./vocabulary.js";

/** Rows around the choices of a question: frame, question, air, trouble. */
const AROUND_CHOICES = 8;

/** The question a form stands at, with its field or its choices, and below it the past lesson that fits. */
export function AskFormQuestion({
	form,
	reasons,
	lesson,
	width,
	rows,
}: {
	form: AskForm;
	reasons: readonly Reason[];
	lesson: readonly string[];
	width: number;
	rows: number;
}) {
	const part = partOf(form);
	const question = formQuestion(form);
	const taken = lesson.length === 0 ? 0 : 1 + lesson.flatMap((line) => wrap(line, width)).length;
	return (
		<>
			<Text {...roleProps("strong")}>{question}</Text>
			<Text> </Text>
			{isTyped(part) ? (
				<TextFieldView field={form.field} width={width} label={question} active />
			) : isCounted(part) ? (
				<TwoKeysView typed={form.answers[part]} of={unitWords(part, form.answers[part])} label={question} />
			) : (
				<ChoiceGrid
					choices={part === "channel" ? CHANNELS : reasons}
					chosen={[form.answers[part] ?? ""]}
					width={width}
					rows={rows - AROUND_CHOICES - paddingOf(rows) - taken}
				/>
			)}
			{form.trouble ? (
				<Prose width={width} tone="warn">
					{form.trouble}
				</Prose>
			) : null}
			{part === "who" ? null : <Lesson lines={lesson} width={width} />}
		</>
	);
}

function Lesson({ lines, width }: { lines: readonly string[]; width: number }) {
	const [about, ...rest] = lines;
	if (about === undefined) return null;
	return (
		<Box flexDirection="column" paddingTop={1}>
			<Prose width={width} tone="muted">
				{about}
			</Prose>
			{rest.map((line) => (
				<Prose key={line} width={width}>
					{line}
				</Prose>
			))}
		</Box>
	);
}
