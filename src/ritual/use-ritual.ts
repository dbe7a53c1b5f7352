import { useRef } from "react";
import type { Ask } from "../asks/ask.js";
import { reasonsFor } from "../asks/vocabulary.js";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { nowWords } from "../settings/settings-now.js";
import { type KeyPress, useKeys } from "../terminal/keys.js";
import { fieldColumns } from "../terminal/text-field-rows.js";
import { PROMPT } from "../terminal/text-field-view.js";
import { useStateNow } from "../terminal/use-state-now.js";
import { todayOf } from "../time/moment.js";
import { parseDay } from "../time/when.js";
import { beginRitual, forward, PARTS, type RitualState, standAt, takeDate } from "./ritual.js";
import { resumeRitual } from "./ritual-draft.js";
import { pressInRitual, type RitualEffect } from "./ritual-keys.js";
import { ritualRoom } from "./ritual-layout.js";
import { draftFor, finishRitual, keepDraft } from "./ritual-records.js";
import { offerRewrite } from "./ritual-rewrite.js";
import { suggestionsAt } from "./ritual-suggestions.js";
import { rewriteOf } from "./style/rewrite.js";
import { useDraw } from "./use-draw.js";
import { useOffer } from "./use-offer.js";
import { useRecalled } from "./use-recalled.js";
import { turnVoice } from "./voice-records.js";

/** A ritual on the screen: where it stands, what lies over it, what its keys have done. `onEnd` is told whether it was finished or kept for later. */
export function useRitual(context: Context, ask: Ask, columns: number, onEnd: (end: "finished" | "kept") => void) {
	const journal = context.journal();
	const [state, now, set] = useStateNow(() => startOf(context, ask));
	const [finished, finishedNow, setFinished] = useStateNow<Ask | undefined>(() => undefined);
	const [breathing, , setBreathing] = useStateNow(() => false);
	const [notice, , setNotice] = useStateNow<string | null>(() => null);
	const draw = useDraw(context, state);
	const recalled = useRecalled(context, ask, state);
	const today = todayOf(context.clock, context.settings().dayStartsAt);

	const keep = (drawn: RitualState) => {
		const next = offer.withTexts(drawn);
		// A disk that is full must not end the ritual: what is typed stays on the screen.
		const trouble = troubleOf(() => keepDraft(journal, next));
		set(trouble ? { ...next, trouble } : next);
	};
	const offer = useOffer(context, {
		onReady: (withTexts) => {
			const next = withTexts(now());
			if (next !== now() && !finishedNow()) keep(next);
		},
		say: setNotice,
	});
	const finish = (next: RitualState) => {
		const trouble = troubleOf(() => setFinished(finishRitual(journal, next, context.clock.now())));
		if (trouble) set({ ...standAt(next, Math.min(next.at, PARTS.length - 1)), trouble });
	};
	const understand = async (text: string) => {
		const { day } = await parseDay(text, context.clock, { future: true });
		keep(takeDate(now(), day));
	};
	const rewrite = async (text: string) => {
		const to = await rewriteOf(text, { who: ask.who, reason: now().answers.reasons[0] });
		keep(to === undefined ? forward(now()) : offerRewrite(now(), to));
	};
	const turn = async () => {
		const how = await turnVoice(context);
		setNotice([nowWords(context.settings(), "voice"), ...(how ? [how] : [])].join(" "));
	};

	// What is typed while a date is read, or a wording is made, comes after it.
	const waiting = useRef<KeyPress[]>([]);
	const busy = useRef(false);
	const left = useRef(false);
	const leave = (end: "finished" | "kept") => {
		left.current = true;
		onEnd(end);
	};
	const wait = (work: Promise<void>) => {
		busy.current = true;
		const goOn = (trouble?: string) => {
			busy.current = false;
			if (trouble) set({ ...now(), trouble });
			for (const key of waiting.current.splice(0)) press(key);
		};
		work.then(
			() => goOn(),
			(error) => goOn(error instanceof Error ? error.message : String(error)),
		);
	};
	const perform = (effect: RitualEffect, next: RitualState) => {
		switch (effect.kind) {
			case "keep":
				return leave("kept");
			case "save":
				return finish(next);
			case "breathe":
				return setBreathing(true);
			case "rate":
				return recalled.rate(effect.as, setNotice);
			case "turn-voice":
				return wait(turn());
			case "rewrite":
				return wait(rewrite(effect.text));
			case "understand-date":
				return wait(understand(effect.text));
		}
	};
	const press = (key: KeyPress) => {
		if (busy.current) return void waiting.current.push(key);
		if (left.current) return;
		if (finishedNow()) return leave("finished");
		if (draw.deposit) return draw.end();
		setNotice(null);
		const settings = context.settings();
		const { state: next, effect } = pressInRitual(now(), key, {
			columns: fieldColumns(ritualRoom(columns), PROMPT),
			reasons: reasonsFor(settings),
			suggestions: suggestionsAt(now(), settings, today),
			recalls: recalled.now() !== undefined,
		});
		keep(next);
		if (effect) perform(effect, now());
		else if (next.at === PARTS.length) finish(now());
	};
	useKeys(press, { active: !breathing });
	return {
		state,
		finished,
		notice,
		today,
		deposit: draw.deposit,
		recalled: recalled.shown,
		breathing,
		endBreathing: () => setBreathing(false),
	};
}

function startOf(context: Context, ask: Ask): RitualState {
	const draft = draftFor(context.journal(), ask._id);
	return draft ? resumeRitual(draft) : beginRitual(ask);
}
