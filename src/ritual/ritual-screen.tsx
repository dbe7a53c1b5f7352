import { useEffect } from "react";
import type { Ask } from "../asks/ask.js";
import { reasonsFor } from "../asks/vocabulary.js";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { Footer, noticeLines } from "../terminal/footer.js";
import { Frame, paddingOf, useSize } from "../terminal/frame.js";
import { PROMPT } from "../terminal/text-field-view.js";
import { TitleBar } from "../terminal/title-bar.js";
import { BREATHING_KEYS } from "./breathing-keys.js";
import { BreathingView } from "./breathing-view.js";
import { callLines } from "./call-records.js";
import { noteShown } from "./content/content-records.js";
import { noteLessonShown } from "./lessons/lesson-records.js";
import { partAt } from "./ritual.js";
import { RitualClosing } from "./ritual-closing.js";
import { RitualDraw } from "./ritual-draw.js";
import type { RitualEnds } from "./ritual-end.js";
import { bodyRows, ritualRoom } from "./ritual-layout.js";
import { linesShown } from "./ritual-offer.js";
import { pageOf, type QuestionPage } from "./ritual-page.js";
import { RitualQuestion } from "./ritual-question.js";
import { canSuggest } from "./ritual-suggestions.js";
import { anyKey, callKey, ritualKeyLine, ritualTitle, stepWords, TITLE_ASIDE } from "./ritual-words.js";
import { useRitual } from "./use-ritual.js";

type Ritual = ReturnType<typeof useRitual>;

/** The guided minute after a no. */
export function RitualScreen({ context, ask, ...ends }: { context: Context; ask: Ask } & RitualEnds) {
	const { columns, rows } = useSize();
	const ritual = useRitual(context, ask, columns, ends);
	const { state, finished, call, notice, deposit, breathing } = ritual;
	const settings = context.settings();
	// What a notice takes more than the rule that it stands for.
	const free = rows - Math.max(0, noticeLines(notice, columns).length - 1);
	const height = bodyRows(free) - paddingOf(free);
	const { today, date, recalled } = ritual;
	const page = pageOf(state, { whom: settings, today, date, columns, rows: free, height, prompt: PROMPT, recalled });
	const isAsking = !breathing && !deposit && !finished;
	useNotesOfShown(context, ritual, isAsking ? page : undefined);

	const keys = ritualKeyLine(state, { suggests: page ? canSuggest(state, page.suggestions.all) : false });
	if (deposit) {
		const { clock } = context;
		return <RitualDraw ask={ask} deposit={deposit} today={today} clock={clock} notice={notice} ends={ritual.endDraw} />;
	}
	const leads = ends.onCall !== undefined;
	const closing = call && leads ? [callKey(call.name), ...anyKey("done")] : anyKey("done");
	const foot = breathing ? BREATHING_KEYS : closing;
	return (
		<Frame
			header={
				<TitleBar
					title={ritualTitle(finished ?? ask, context.clock, columns - TITLE_ASIDE)}
					right={stepWords(isAsking ? partAt(state)?.step : undefined)}
					width={columns}
				/>
			}
			footer={<Footer keys={isAsking ? keys : foot} width={columns} notice={notice} />}
		>
			{breathing ? (
				<BreathingView
					breath={breathing}
					width={columns}
					height={bodyRows(rows)}
					still={settings.reducedMotion}
					onTurn={ritual.turnBreathing}
					onEnd={ritual.endBreathing}
				/>
			) : finished ? (
				<RitualClosing
					context={context}
					ask={finished}
					call={!call ? [] : leads ? [call.says] : callLines(call)}
					room={ritualRoom(columns)}
					rows={rows}
				/>
			) : page ? (
				<RitualQuestion
					state={state}
					page={page}
					reasons={reasonsFor(settings)}
					persona={settings.persona}
					rows={free}
				/>
			) : null}
		</Frame>
	);
}

/** Keeps which texts and which lesson were before a person's eyes, so that they rest for a while. What cannot be kept is no reason to stop. */
function useNotesOfShown(context: Context, { state, today, recalled }: Ritual, page: QuestionPage | undefined): void {
	const lines = page ? linesShown(state, page.suggestions.all, page.aside.suggestions) : [];
	const texts = lines.map(({ text }) => text).join("\n");
	// biome-ignore lint/correctness/useExhaustiveDependencies: the lines are new with every drawing, their texts are not
	useEffect(() => {
		if (texts !== "") troubleOf(() => noteShown(context.journal(), lines, today));
	}, [context, texts, today]);
	const lesson = page?.aside.recall ? recalled : undefined;
	// biome-ignore lint/correctness/useExhaustiveDependencies: a lesson is the same for as long as its id is
	useEffect(() => {
		if (lesson) troubleOf(() => noteLessonShown(context, lesson));
	}, [context, lesson?.id]);
}
