import { useEffect, useRef, useState } from "react";
import type { Ask } from "../../asks/ask.js";
import type { Context } from "../../command/context.js";
import { troubleOf } from "../../command/failure.js";
import { cannotKeepWords } from "../../command/kept-words.js";
import { nowWords } from "../../settings/settings-now.js";
import { Footer } from "../../terminal/footer.js";
import { Frame, useSize } from "../../terminal/frame.js";
import { type KeyPress, keyId, useKeys } from "../../terminal/keys.js";
import { fieldColumns } from "../../terminal/text-field-rows.js";
import { PROMPT } from "../../terminal/text-field-view.js";
import { TitleBar } from "../../terminal/title-bar.js";
import { useSeen } from "../../terminal/use-seen.js";
import { useStateNow } from "../../terminal/use-state-now.js";
import { finishedElsewhere } from "../ritual-ask-records.js";
import type { RitualEnds } from "../ritual-end.js";
import { ritualRoom } from "../ritual-layout.js";
import { anyKey, FINISHED_ELSEWHERE, ritualTitle, TITLE_ASIDE } from "../ritual-words.js";
import { useKeyQueue } from "../use-key-queue.js";
import { turnVoice } from "../voice-records.js";
import { YesClosing } from "./yes-closing.js";
import { pressInYes } from "./yes-keys.js";
import { YesQuestion } from "./yes-question.js";
import { dropYesDraft, finishYes, keepYesDraft, yesDraftFor } from "./yes-records.js";
import { beginYes, isUntouchedYes, resumeYes, YES_PARTS, type YesState, yesPartAt } from "./yes-ritual.js";
import { yesKeyLine, yesStepWords } from "./yes-words.js";

/** The guided half minute after a yes. */
export function YesScreen({ context, ask, onEnd, onKeep }: { context: Context; ask: Ask } & RitualEnds) {
	const journal = context.journal();
	const { columns, rows } = useSize();
	const room = ritualRoom(columns);
	const [state, now, set] = useStateNow(() => startOf(context, ask));
	const [finished, finishedNow, setFinished] = useStateNow<Ask | undefined>(() => undefined);
	const [notice, setNotice] = useState<string | null>(null);
	const isSeen = useSeen(finished !== undefined);

	const keep = (next: YesState): string | null => {
		// A disk that is full must not end the ritual: what is typed stays on the screen.
		const trouble = troubleOf(() => keepYesDraft(journal, next));
		onKeep?.(trouble);
		set(trouble ? { ...next, trouble } : next);
		return trouble;
	};
	// Once it was said that what is typed cannot be kept, the next Esc leaves without it.
	const warned = useRef(false);
	const leaveKept = (trouble: string | null, wasWarned: boolean) => {
		if (isUntouchedYes(now())) return onEnd("untouched");
		if (!trouble) return onEnd("kept");
		if (wasWarned) return onEnd("lost");
		warned.current = true;
		set({ ...now(), trouble: null });
		setNotice(cannotKeepWords(trouble));
	};
	const finish = (next: YesState, over = false) => {
		if (!over && finishedElsewhere(journal, "yes", next)) {
			set({ ...next, at: Math.min(next.at, YES_PARTS.length - 1), elsewhere: true });
			return setNotice(FINISHED_ELSEWHERE);
		}
		const trouble = troubleOf(() => setFinished(finishYes(journal, next, context.clock.now())));
		if (trouble) set({ ...next, at: Math.min(next.at, YES_PARTS.length - 1), trouble });
	};
	const keepOther = () => {
		const other = finishedElsewhere(journal, "yes", now());
		troubleOf(() => dropYesDraft(journal, ask._id));
		if (other) setFinished(other);
	};
	const turn = async () => {
		const how = await turnVoice(context);
		setNotice([nowWords(context.settings(), "voice"), ...(how ? [how] : [])].join(" "));
	};
	const press = (key: KeyPress) => {
		// Ctrl-C is for what the ritual lies on.
		if (keyId(key) === "ctrl-c") return;
		// What was typed ahead is no answer to what nobody has seen.
		if (finishedNow()) return isSeen() ? onEnd("finished") : undefined;
		setNotice(null);
		const wasWarned = warned.current;
		warned.current = false;
		const { state: next, effect } = pressInYes(now(), key, fieldColumns(room, PROMPT));
		const trouble = keep(next);
		if (effect === "keep") leaveKept(trouble, wasWarned);
		else if (effect === "turn-voice") queue.wait(turn());
		else if (effect === "keep-other") keepOther();
		else if (effect === "save-over") finish(next, true);
		else if (effect === "save" || next.at === YES_PARTS.length) finish(next);
	};
	const queue = useKeyQueue(press, (trouble) => set({ ...now(), trouble }));
	useKeys(queue.take);
	// Begun, it waits until it is finished, also where the terminal is closed before a key.
	useEffect(() => void troubleOf(() => keepYesDraft(journal, now())), [journal, now]);

	const title = ritualTitle(finished ?? ask, context.clock, columns - TITLE_ASIDE);
	const step = finished ? "" : yesStepWords(yesPartAt(state));
	return (
		<Frame
			header={<TitleBar title={title} right={step} width={columns} />}
			footer={<Footer keys={finished ? anyKey("done") : yesKeyLine(state)} width={columns} notice={notice} />}
		>
			{finished ? (
				<YesClosing context={context} ask={finished} room={room} rows={rows} />
			) : (
				<YesQuestion state={state} speaking={context.settings()} room={room} rows={rows} />
			)}
		</Frame>
	);
}

function startOf(context: Context, ask: Ask): YesState {
	const draft = yesDraftFor(context.journal(), ask._id);
	return draft ? resumeYes(draft) : beginYes(ask);
}
