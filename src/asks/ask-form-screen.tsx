import { Box, Text } from "ink";
import { useMemo } from "react";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { ChoiceGrid } from "../terminal/choice-grid.js";
import { shownLine } from "../terminal/clean.js";
import { Footer } from "../terminal/footer.js";
import { Frame, paddingOf, useSize } from "../terminal/frame.js";
import { glyphs } from "../terminal/glyphs.js";
import { type KeyPress, useKeys } from "../terminal/keys.js";
import { Prose } from "../terminal/prose.js";
import { TextFieldView } from "../terminal/text-field-view.js";
import { roleProps } from "../terminal/theme.js";
import { TitleBar } from "../terminal/title-bar.js";
import { useStateNow } from "../terminal/use-state-now.js";
import { pad, truncate, widthOf } from "../terminal/width.js";
import { todayOf } from "../time/moment.js";
import { fromToday } from "../time/words.js";
import { whoKey } from "./ask.js";
import {
	type AskForm,
	answersOf,
	beginForm,
	FORM_PARTS,
	type FormKind,
	type FormPart,
	isTyped,
	partOf,
	pressInForm,
} from "./ask-form.js";
import { histories, type Recorded } from "./ask-records.js";
import type { OpenAsk } from "./history.js";
import { recordForm } from "./record-form.js";
import { CHANNELS, reasonsWith } from "./vocabulary.js";

const MARGIN = 3;
const MOST_OPEN = 6;
/** Rows of the form around its list of open asks: frame, question, field, trouble, heading. */
const AROUND_OPEN = 11;

const TITLES: Record<FormKind, string> = { no: "A no", yes: "A yes", ask: "An ask" };

const QUESTIONS: Record<FormKind, Partial<Record<FormPart, string>>> = {
	no: { who: "Who said no?", channel: "How did you ask?", reason: "Which reason comes closest?" },
	yes: {
		who: "Who said yes?",
		channel: "How did you ask?",
		value: "What is it worth? For example 12000 EUR.",
		why: "What did you do that made this yes happen?",
	},
	ask: { who: "Whom do you ask?", channel: "How?" },
};

/** Adds a no, a yes or an ask, one question at a time. `onRecorded` gets what was written; `onKept` is Esc: what was typed stays as a draft, if anything was. */
export function AskFormScreen({
	context,
	kind,
	onRecorded,
	onKept,
}: {
	context: Context;
	kind: FormKind;
	onRecorded: (recorded: Recorded) => void;
	onKept: (typed: boolean) => void;
}) {
	const { columns, rows } = useSize();
	const journal = context.journal();
	const settings = context.settings();
	const draftKey = `form-${kind}`;
	const [form, now, set] = useStateNow<AskForm>(() => beginForm(kind, journal.drafts.load(draftKey)));
	const everyOpen = useMemo(() => newestOpen(context), [context]);
	const most = Math.max(1, Math.min(MOST_OPEN, rows - AROUND_OPEN - paddingOf(rows)));
	const open = kind === "ask" ? [] : matching(everyOpen, form, most);
	const reasons = reasonsWith(settings.reasons);

	const keepDraft = (next: AskForm) => {
		if (isBegun(next)) journal.drafts.save(draftKey, answersOf(next));
		else journal.drafts.drop(draftKey);
	};
	const record = (done: AskForm) => {
		try {
			const recorded = recordForm(context, kind, done.answers);
			journal.drafts.drop(draftKey);
			onRecorded(recorded);
		} catch (error) {
			set({ ...done, trouble: error instanceof Error ? error.message : String(error) });
		}
	};
	useKeys((key: KeyPress) => {
		const { form: next, effect } = pressInForm(
			now(),
			key,
			kind === "ask" ? [] : matching(everyOpen, now(), most).map(({ who }) => who),
			reasons,
		);
		// A disk that is full must not end the form: what is typed stays on the screen.
		const trouble = troubleOf(() => keepDraft(next));
		set(trouble ? { ...next, trouble } : next);
		if (effect === "keep") onKept(isBegun(next));
		if (effect === "record") record(next);
	});

	const part = partOf(form);
	const room = Math.min(90, columns - 2 * MARGIN);
	const last = form.at === FORM_PARTS[kind].length - 1;
	return (
		<Frame
			header={<TitleBar title={title(form)} right={`${form.at + 1} of ${FORM_PARTS[kind].length}`} width={columns} />}
			footer={<Footer keys={keysOf(form, last, open.length > 0)} width={columns} />}
		>
			<Box flexDirection="column" paddingLeft={MARGIN} paddingTop={paddingOf(rows)} width={room + MARGIN}>
				<Text {...roleProps("strong")}>{QUESTIONS[kind][part] ?? ""}</Text>
				<Text> </Text>
				{isTyped(part) ? (
					<TextFieldView field={form.field} width={room} rows={part === "why" ? 4 : 1} active />
				) : (
					<ChoiceGrid
						choices={part === "channel" ? CHANNELS : reasons}
						chosen={[form.answers[part] ?? ""]}
						width={room}
						rows={rows - 8 - paddingOf(rows)}
					/>
				)}
				{form.trouble ? (
					<Prose width={room} tone="warn">
						{form.trouble}
					</Prose>
				) : null}
				{part === "who" ? (
					<OpenAsks
						open={open}
						picked={form.picked}
						width={room}
						today={todayOf(context.clock, settings.dayStartsAt)}
					/>
				) : null}
			</Box>
		</Frame>
	);
}

function OpenAsks({
	open,
	picked,
	width,
	today,
}: {
	open: readonly OpenAsk[];
	picked: number;
	width: number;
	today: string;
}) {
	if (open.length === 0) return null;
	const names = open.map(({ who }) => truncate(shownLine(who), Math.floor(width * 0.6)));
	const widest = Math.max(...names.map(widthOf));
	return (
		<Box flexDirection="column" paddingTop={1}>
			<Text {...roleProps("muted")}>OPEN ASKS</Text>
			{open.map((ask, index) => (
				<Text key={ask.id} wrap="truncate-end" {...(index === picked ? roleProps("strong") : {})}>
					<Text {...roleProps("accent")}>{index === picked ? `${glyphs.pointer} ` : "  "}</Text>
					{pad(names[index] ?? "", widest)}
					<Text {...roleProps("muted")}>{`   asked ${fromToday(ask.askedDay, today)}`}</Text>
				</Text>
			))}
		</Box>
	);
}

function isBegun(form: AskForm): boolean {
	return Object.values(answersOf(form)).some(Boolean);
}

function title(form: AskForm): string {
	const who = form.at > 0 ? form.answers.who.trim() : "";
	const from = form.kind === "ask" ? "of" : "from";
	return who ? `${TITLES[form.kind]} ${from} ${shownLine(who)}` : TITLES[form.kind];
}

function keysOf(form: AskForm, last: boolean, hasOpen: boolean) {
	const enter = last ? "record" : form.at === 0 ? "next" : "next, or skip";
	const keys = [{ key: "Enter", says: enter, always: true }];
	if (form.at === 0 && hasOpen) keys.push({ key: "↑↓", says: "pick an open ask", always: false });
	if (form.at > 0) keys.push({ key: "←", says: "back", always: true });
	if (!last) keys.push({ key: "Ctrl-S", says: "record now", always: false });
	keys.push({ key: "Esc", says: "later", always: true });
	return keys;
}

function newestOpen(context: Context): OpenAsk[] {
	const open = histories(context.journal(), context.settings()).flatMap((history) => history.open);
	return open.sort((left, right) => right.askedAt - left.askedAt);
}

function matching(open: readonly OpenAsk[], form: AskForm, most: number): OpenAsk[] {
	const typed = whoKey(partOf(form) === "who" ? form.field.text : form.answers.who);
	return open.filter(({ who }) => whoKey(who).includes(typed)).slice(0, most);
}
