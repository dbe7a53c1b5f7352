import { useEffect, useState } from "react";
import type { Ask } from "../../asks/ask.js";
import type { Context } from "../../command/context.js";
import { troubleOf } from "../../command/failure.js";
import { nowWords } from "../../settings/settings-now.js";
import { Footer } from "../../terminal/footer.js";
import { Frame, useSize } from "../../terminal/frame.js";
import { type KeyPress, useKeys } from "../../terminal/keys.js";
import { fieldColumns } from "../../terminal/text-field-rows.js";
import { PROMPT } from "../../terminal/text-field-view.js";
import { TitleBar } from "../../terminal/title-bar.js";
import { useStateNow } from "../../terminal/use-state-now.js";
import { ritualTitle, TITLE_ASIDE } from "../ritual-words.js";
import { turnVoice } from "../voice-records.js";
import { YesClosing } from "./yes-closing.js";
import { pressInYes } from "./yes-keys.js";
import { YesQuestion } from "./yes-question.js";
import { finishYes, keepYesDraft, yesDraftFor } from "./yes-records.js";
import { beginYes, resumeYes, YES_PARTS, type YesState, yesPartAt } from "./yes-ritual.js";
import { yesKeyLine, yesStepWords } from "./yes-words.js";

const MARGIN = 3;
const WIDEST = 90;

/** The guided half minute after a yes. `onEnd` is told whether it was finished or kept for later. */
export function YesScreen({
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
	const room = Math.min(WIDEST, columns - 2 * MARGIN);
	const [state, now, set] = useStateNow(() => startOf(context, ask));
	const [finished, setFinished] = useState<Ask>();
	const [notice, setNotice] = useState<string | null>(null);

	const keep = (next: YesState) => {
		// A disk that is full must not end the ritual: what is typed stays on the screen.
		const trouble = troubleOf(() => keepYesDraft(journal, next));
		set(trouble ? { ...next, trouble } : next);
	};
	const finish = (next: YesState) => {
		const trouble = troubleOf(() => setFinished(finishYes(journal, next, context.clock.now())));
		if (trouble) set({ ...next, at: Math.min(next.at, YES_PARTS.length - 1), trouble });
	};
	const turn = async () => {
		try {
			const how = await turnVoice(context);
			setNotice([nowWords(context.settings(), "voice"), how ?? ""].join(" ").trim());
		} catch (error) {
			set({ ...now(), trouble: error instanceof Error ? error.message : String(error) });
		}
	};
	const press = (key: KeyPress) => {
		if (finished) return onEnd("finished");
		setNotice(null);
		const { state: next, effect } = pressInYes(now(), key, fieldColumns(room, PROMPT));
		keep(next);
		if (effect === "keep") onEnd("kept");
		else if (effect === "turn-voice") void turn();
		else if (effect === "save" || next.at === YES_PARTS.length) finish(next);
	};
	useKeys(press);
	// Begun, it waits until it is finished, also where the terminal is closed before a key.
	useEffect(() => void troubleOf(() => keepYesDraft(journal, now())), [journal, now]);

	const title = ritualTitle(finished ?? ask, context.clock, columns - TITLE_ASIDE);
	const step = finished ? "" : yesStepWords(yesPartAt(state));
	return (
		<Frame
			header={<TitleBar title={title} right={step} width={columns} />}
			footer={<Footer keys={finished ? ANY_KEY : yesKeyLine(state)} width={columns} notice={notice} />}
		>
			{finished ? (
				<YesClosing context={context} ask={finished} room={room} rows={rows} />
			) : (
				<YesQuestion state={state} speaking={context.settings()} room={room} rows={rows} />
			)}
		</Frame>
	);
}

const ANY_KEY = [{ key: "any key", says: "done", always: true }];

function startOf(context: Context, ask: Ask): YesState {
	const draft = yesDraftFor(context.journal(), ask._id);
	return draft ? resumeYes(draft) : beginYes(ask);
}
