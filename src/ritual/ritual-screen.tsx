import { useCallback, useMemo, useState } from "react";
import type { Ask } from "../asks/ask.js";
import { reasonsWith } from "../asks/vocabulary.js";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { Footer } from "../terminal/footer.js";
import { Frame, useSize } from "../terminal/frame.js";
import { type KeyPress, useKeys } from "../terminal/keys.js";
import { fieldColumns } from "../terminal/text-field-rows.js";
import { PROMPT } from "../terminal/text-field-view.js";
import { TitleBar } from "../terminal/title-bar.js";
import { useStateNow } from "../terminal/use-state-now.js";
import { parseDay } from "../time/when.js";
import { BreathingView } from "./breathing-view.js";
import { beginRitual, PARTS, partAt, type RitualState, resumeRitual, standAt, takeDate } from "./ritual.js";
import { RitualClosing } from "./ritual-closing.js";
import { pressInRitual, type RitualEffect } from "./ritual-keys.js";
import { RitualQuestion, ritualRoom } from "./ritual-question.js";
import { draftFor, finishRitual, keepDraft, lastLesson } from "./ritual-records.js";
import { ritualKeyLine, ritualTitle, stepWords, TITLE_ASIDE } from "./ritual-words.js";

/** The guided minute after a no. `onEnd` is told whether it was finished or kept for later. */
export function RitualScreen({
	context,
	ask,
	onEnd,
}: {
	context: Context;
	ask: Ask;
	onEnd: (end: "finished" | "kept") => void;
}) {
	const journal = context.journal();
	const { columns, rows } = useSize();
	const [state, now, set] = useStateNow(() => startOf(context, ask));
	const [breathing, setBreathing] = useState(false);
	const [finished, setFinished] = useState<Ask>();
	const reason = state.answers.reasons[0];
	const reasons = reasonsWith(context.settings().reasons);
	const room = ritualRoom(columns);
	const past = useMemo(() => lastLesson(journal, reason, ask._id), [journal, reason, ask._id]);

	const keep = (next: RitualState) => {
		// A disk that is full must not end the ritual: what is typed stays on the screen.
		const trouble = troubleOf(() => keepDraft(journal, next));
		set(trouble ? { ...next, trouble } : next);
	};
	const finish = (next: RitualState) => {
		const trouble = troubleOf(() => setFinished(finishRitual(journal, next, context.clock.now())));
		if (trouble) set({ ...standAt(next, Math.min(next.at, PARTS.length - 1)), trouble });
	};
	const understand = async (text: string) => {
		try {
			const { day } = await parseDay(text, context.clock, { future: true });
			keep(takeDate(now(), day));
		} catch (error) {
			set({ ...now(), trouble: error instanceof Error ? error.message : String(error) });
		}
	};
	const perform = (effect: RitualEffect, next: RitualState) => {
		if (effect.kind === "keep") onEnd("kept");
		else if (effect.kind === "save") finish(next);
		else if (effect.kind === "breathe") setBreathing(true);
		else void understand(effect.text);
	};
	const press = (key: KeyPress) => {
		if (finished) return onEnd("finished");
		const { state: next, effect } = pressInRitual(now(), key, { columns: fieldColumns(room, PROMPT), reasons });
		keep(next);
		if (effect) perform(effect, next);
		else if (next.at === PARTS.length) finish(next);
	};
	useKeys(press, { active: !breathing });
	const endBreathing = useCallback(() => setBreathing(false), []);

	const step = finished ? undefined : partAt(state)?.step;
	return (
		<Frame
			header={
				<TitleBar
					title={ritualTitle(finished ?? ask, context.clock, columns - TITLE_ASIDE)}
					right={stepWords(step)}
					width={columns}
				/>
			}
			footer={
				<Footer
					keys={finished || breathing ? anyKey(breathing ? "go on" : "done") : ritualKeyLine(state)}
					width={columns}
				/>
			}
		>
			{breathing ? (
				<BreathingView width={columns} still={context.settings().reducedMotion} onEnd={endBreathing} />
			) : finished ? (
				<RitualClosing context={context} ask={finished} width={columns} rows={rows} />
			) : (
				<RitualQuestion
					state={state}
					past={past}
					reasons={reasons}
					room={room}
					rows={rows}
					turn={ask.askedAt.getTime()}
				/>
			)}
		</Frame>
	);
}

function startOf(context: Context, ask: Ask): RitualState {
	const draft = draftFor(context.journal(), ask._id);
	return draft ? resumeRitual(draft) : beginRitual(ask);
}

function anyKey(says: string) {
	return [{ key: "any key", says, always: true }];
}
