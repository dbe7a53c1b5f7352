import { Box } from "ink";
import { useMemo } from "react";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { ratioNow } from "../ratio/ratio-records.js";
import { Footer } from "../terminal/footer.js";
import { Frame, paddingOf, useSize } from "../terminal/frame.js";
import { type KeyPress, useKeys } from "../terminal/keys.js";
import { Prose } from "../terminal/prose.js";
import { TitleBar } from "../terminal/title-bar.js";
import { useKeptDraft } from "../terminal/use-kept-draft.js";
import { useStateNow } from "../terminal/use-state-now.js";
import { todayOf } from "../time/moment.js";
import { whoKey } from "./ask.js";
import {
	type AskForm,
	answersOf,
	beginForm,
	FORM_PARTS,
	type FormAnswers,
	type FormKind,
	isCounted,
	partOf,
	pressInForm,
} from "./ask-form.js";
import { AskFormQuestion } from "./ask-form-question.js";
import { besideGuess, formKeyLine, formTitle } from "./ask-form-words.js";
import { histories, type Recorded } from "./ask-records.js";
import type { OpenAsk } from "./history.js";
import { OpenAsks } from "./open-asks.js";
import { recordForm } from "./record-form.js";
import { type Recall, useRecalled } from "./use-recalled.js";
import { reasonsFor } from "./vocabulary.js";
import { KnownWhoLine } from "./who/known-who.js";
import { useKnownWho } from "./who/use-known-who.js";

const MARGIN = 3;
const MOST_OPEN = 6;
/** Rows of the form around its list of open asks: frame, question, field, trouble, heading. */
const AROUND_OPEN = 11;
/** A blank row and the line on the known who that is likely meant. */
const KNOWN_ROWS = 2;
/** With fewer rows, choices have all the room there is. */
const ROOMY = 20;

/**
 * Adds a no, a yes or an ask, one question at a time. `recall` finds a past lesson to show. `onRecorded` gets what was written;
 * `onKept` is Esc: what was typed stays as a draft, if anything was. Where it cannot be kept that is said, and a second Esc is `onLost`.
 */
export function AskFormScreen({
	context,
	kind,
	recall,
	onRecorded,
	onKept,
	onLost,
}: {
	context: Context;
	kind: FormKind;
	recall?: Recall | undefined;
	onRecorded: (recorded: Recorded) => void;
	onKept: (typed: boolean) => void;
	onLost: () => void;
}) {
	const { columns, rows } = useSize();
	const journal = context.journal();
	const settings = context.settings();
	const draftKey = `form-${kind}`;
	const [form, now, set] = useStateNow<AskForm>(() => beginForm(kind, journal.drafts.load(draftKey)));
	const everyOpen = useMemo(() => newestOpen(context), [context]);
	const knownWho = useKnownWho(context);
	const offeredTo = (at: AskForm) => {
		if (partOf(at) !== "who") return { open: [], known: undefined };
		const known = knownWho(at.field.text);
		const room = rows - AROUND_OPEN - paddingOf(rows) - (known ? KNOWN_ROWS : 0);
		const open = kind === "ask" ? [] : matching(everyOpen, at, Math.max(1, Math.min(MOST_OPEN, room)));
		const isListed = open.some(({ who }) => who === known?.who);
		return { open, known: isListed ? undefined : known };
	};
	const { open, known } = offeredTo(form);
	const reasons = reasonsFor(settings);
	const room = Math.min(90, columns - 2 * MARGIN);
	const { lesson, lookBack } = useRecalled(recall, room);
	const hasRoomForLesson = (at: AskForm) => rows >= ROOMY || isCounted(partOf(at));

	const draft = useKeptDraft({
		load: () => journal.drafts.load(draftKey),
		save: (answers) => journal.drafts.save(draftKey, answers),
		drop: () => journal.drafts.drop(draftKey),
	});
	const record = (done: AskForm) => {
		let recorded: Recorded;
		try {
			recorded = recordForm(context, kind, done.answers);
		} catch (error) {
			return set({ ...done, trouble: error instanceof Error ? error.message : String(error) });
		}
		troubleOf(() => journal.drafts.drop(draftKey));
		onRecorded(recorded);
	};
	const leave = (left: AskForm) => {
		const how = draft.leave(toKeep(left));
		if ("warning" in how) return set({ ...left, trouble: how.warning });
		if (how.end === "lost") onLost();
		else onKept(how.end === "kept");
	};
	useKeys((key: KeyPress) => {
		const before = now();
		const offered = offeredTo(before);
		const names = [...offered.open, ...(offered.known ? [offered.known] : [])].map(({ who }) => who);
		const { form: next, effect } = pressInForm(before, key, names, reasons);
		// A disk that is full must not end the form: what is typed stays on the screen.
		const trouble = draft.keep(toKeep(before), toKeep(next));
		set(trouble ? { ...next, trouble } : next);
		if (!effect && hasRoomForLesson(next)) lookBack(next);
		if (effect === "keep") leave(next);
		if (effect === "record") record(next);
	});

	const part = partOf(form);
	const today = todayOf(context.clock, settings.dayStartsAt);
	const guessed = part === "dread" && form.answers.chance !== "";
	const beside = useMemo(
		() => (guessed ? besideGuess(ratioNow(context.journal(), context.settings(), context.clock)) : undefined),
		[context, guessed],
	);
	return (
		<Frame
			header={
				<TitleBar title={formTitle(form)} right={`${form.at + 1} of ${FORM_PARTS[kind].length}`} width={columns} />
			}
			footer={<Footer keys={formKeyLine(form, open.length > 0, known !== undefined)} width={columns} />}
		>
			<Box flexDirection="column" paddingLeft={MARGIN} paddingTop={paddingOf(rows)} width={room + MARGIN}>
				<AskFormQuestion
					form={form}
					reasons={reasons}
					lesson={hasRoomForLesson(form) ? lesson : []}
					width={room}
					rows={rows}
				/>
				{beside ? (
					<Box paddingTop={1}>
						<Prose width={room} tone="muted">
							{beside}
						</Prose>
					</Box>
				) : null}
				{part === "who" ? <OpenAsks open={open} picked={form.picked} width={room} today={today} /> : null}
				{known ? <KnownWhoLine known={known} picked={form.picked === open.length} width={room} today={today} /> : null}
			</Box>
		</Frame>
	);
}

function toKeep(form: AskForm): FormAnswers | null {
	const answers = answersOf(form);
	return Object.values(answers).some(Boolean) ? answers : null;
}

function newestOpen(context: Context): OpenAsk[] {
	const open = histories(context.journal(), context.settings()).flatMap((history) => history.open);
	return open.sort((left, right) => right.askedAt - left.askedAt);
}

function matching(open: readonly OpenAsk[], form: AskForm, most: number): OpenAsk[] {
	const typed = whoKey(partOf(form) === "who" ? form.field.text : form.answers.who);
	return open.filter(({ who }) => whoKey(who).includes(typed)).slice(0, most);
}
