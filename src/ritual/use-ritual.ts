import { useRef } from "react";
import type { Ask } from "../asks/ask.js";
import { reasonsFor } from "../asks/vocabulary.js";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { cannotKeepWords } from "../command/kept-words.js";
import { nowWords } from "../settings/settings-now.js";
import { type KeyPress, keyId, useKeys } from "../terminal/keys.js";
import { fieldColumns } from "../terminal/text-field-rows.js";
import { PROMPT } from "../terminal/text-field-view.js";
import { useSeen } from "../terminal/use-seen.js";
import { useStateNow } from "../terminal/use-state-now.js";
import { dateOf, todayOf } from "../time/moment.js";
import { parseDay } from "../time/when.js";
import type { BreathUnderWay } from "./breathing.js";
import { type Call, callAfter } from "./call-records.js";
import { beginRitual, forward, isUntouched, PARTS, type RitualState, standAt } from "./ritual.js";
import { finishedElsewhere } from "./ritual-ask-records.js";
import { resumeRitual } from "./ritual-draft.js";
import type { RitualEnd, RitualEnds } from "./ritual-end.js";
import { type AfterDate, afterDate, CALL_KEY, pressInRitual, type RitualEffect } from "./ritual-keys.js";
import { ritualRoom } from "./ritual-layout.js";
import { draftFor, dropDraft, finishRitual, keepDraft } from "./ritual-records.js";
import { offerRewrite } from "./ritual-rewrite.js";
import { suggestionsAt } from "./ritual-suggestions.js";
import { FINISHED_ELSEWHERE } from "./ritual-words.js";
import { rewriteOf } from "./style/rewrite.js";
import { useDraw } from "./use-draw.js";
import { useKeyQueue } from "./use-key-queue.js";
import { useOffer } from "./use-offer.js";
import { useRecalled } from "./use-recalled.js";
import { turnVoice } from "./voice-records.js";

/** A ritual on the screen: where it stands, what lies over it, what its keys have done. */
export function useRitual(context: Context, ask: Ask, columns: number, { onEnd, onKeep, onCall, onNamed }: RitualEnds) {
	const journal = context.journal();
	const [state, now, set] = useStateNow(() => startOf(context, ask));
	const [finished, finishedNow, setFinished] = useStateNow<Ask | undefined>(() => undefined);
	const [call, callNow, setCall] = useStateNow<Call | undefined>(() => undefined);
	const [breathing, , setBreathing] = useStateNow<BreathUnderWay | null>(() => null);
	const [notice, , setNotice] = useStateNow<string | null>(() => null);
	const isSeen = useSeen(finished !== undefined);
	const draw = useDraw(context, ask);
	const recalled = useRecalled(context, ask, state);
	const today = todayOf(context.clock, context.settings().dayStartsAt);
	const date = dateOf(context.clock);

	const keep = (drawn: RitualState): string | null => {
		const next = offer.withTexts(drawn);
		// A disk that is full must not end the ritual: what is typed stays on the screen.
		const trouble = troubleOf(() => keepDraft(journal, next));
		onKeep?.(trouble);
		set(trouble ? { ...next, trouble } : next);
		return trouble;
	};
	const offer = useOffer(context, {
		onReady: (withTexts) => {
			const next = withTexts(now());
			if (next !== now() && !finishedNow()) keep(next);
		},
		say: setNotice,
	});
	const nameAfter = (ended: Ask) => {
		const named = callAfter(context, ended, onCall !== undefined);
		setCall(named);
		if (named) onNamed?.(named);
	};
	const finish = (next: RitualState, over = false) => {
		const held = next.at < PARTS.length ? next : standAt(next, PARTS.length - 1);
		if (!over && finishedElsewhere(journal, "no", next)) {
			set({ ...held, elsewhere: true });
			return setNotice(FINISHED_ELSEWHERE);
		}
		const trouble = troubleOf(() => setFinished(finishRitual(journal, next, context.clock.now())));
		if (trouble) return set({ ...held, trouble });
		const ended = finishedNow();
		if (ended) troubleOf(() => nameAfter(ended));
	};
	const keepOther = () => {
		const other = finishedElsewhere(journal, "no", now());
		troubleOf(() => dropDraft(journal, ask._id));
		if (other) setFinished(other);
	};
	const understand = async (text: string, leadsTo: AfterDate) => {
		const { day } = await parseDay(text, context.clock, { future: true });
		const { state: next, effect } = afterDate(now(), day, leadsTo);
		keep(next);
		if (effect?.kind === "save") finish(now());
	};
	const rewrite = async (text: string) => {
		const to = await rewriteOf(text, { who: ask.who, reason: now().answers.reasons[0] });
		keep(to === undefined ? forward(now()) : offerRewrite(now(), to));
	};
	const turn = async () => {
		const how = await turnVoice(context);
		setNotice([nowWords(context.settings(), "voice"), ...(how ? [how] : [])].join(" "));
	};

	const breathe = () => setBreathing({ kind: context.settings().breathing, began: performance.now() });

	const left = useRef(false);
	const leave = (end: RitualEnd) => {
		left.current = true;
		onEnd(end);
	};
	// Once it was said that what is typed cannot be kept, the next Esc leaves without it.
	const warned = useRef(false);
	const leaveKept = (trouble: string | null, wasWarned: boolean) => {
		if (isUntouched(now())) return leave("untouched");
		if (!trouble) return leave("kept");
		if (wasWarned) return leave("lost");
		warned.current = true;
		set({ ...now(), trouble: null });
		setNotice(cannotKeepWords(trouble));
	};
	const perform = (effect: Exclude<RitualEffect, { kind: "keep" }>, next: RitualState) => {
		switch (effect.kind) {
			case "save":
				return finish(next, effect.over);
			case "keep-other":
				return keepOther();
			case "breathe":
				return breathe();
			case "rate":
				return recalled.rate(effect.as, setNotice);
			case "turn-voice":
				return queue.wait(turn());
			case "rewrite":
				return queue.wait(rewrite(effect.text));
			case "understand-date":
				return queue.wait(understand(effect.text, effect.leadsTo));
		}
	};
	/** Goes on to the message to whom the ritual named at its end; false where nobody was, or nothing leads there. */
	const callTo = (): boolean => {
		const named = callNow();
		if (!named || !onCall) return false;
		left.current = true;
		onCall(named.id);
		return true;
	};
	const press = (key: KeyPress) => {
		// Ctrl-C is for what the ritual lies on.
		if (left.current || keyId(key) === "ctrl-c") return;
		if (finishedNow()) {
			// What was typed ahead is no answer to what nobody has seen.
			if (!isSeen()) return;
			return keyId(key) === CALL_KEY && callTo() ? undefined : leave("finished");
		}
		setNotice(null);
		const wasWarned = warned.current;
		warned.current = false;
		const settings = context.settings();
		const { state: next, effect } = pressInRitual(now(), key, {
			columns: fieldColumns(ritualRoom(columns), PROMPT),
			reasons: reasonsFor(settings),
			suggestions: suggestionsAt(now(), settings, today, date),
			recalls: recalled.now() !== undefined,
		});
		const trouble = keep(next);
		if (effect?.kind === "keep") leaveKept(trouble, wasWarned);
		else if (effect) perform(effect, now());
		else if (next.at === PARTS.length) finish(now());
	};
	// What is typed while a date is read, or a wording is made, comes after it.
	const queue = useKeyQueue(press, (trouble) => set({ ...now(), trouble }));
	useKeys(queue.take, { active: breathing === null && draw.deposit === undefined });
	return {
		state,
		finished,
		call,
		notice,
		today,
		date,
		deposit: draw.deposit,
		endDraw: {
			goOn: draw.end,
			breathe: () => {
				draw.end();
				breathe();
			},
			leave: () => leave("untouched"),
		},
		recalled: recalled.shown,
		breathing,
		turnBreathing: setBreathing,
		endBreathing: () => setBreathing(null),
	};
}

function startOf(context: Context, ask: Ask): RitualState {
	const draft = draftFor(context.journal(), ask._id);
	return draft ? resumeRitual(draft) : beginRitual(ask);
}
