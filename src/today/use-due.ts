import { useMemo, useRef, useState } from "react";
import { attempted } from "../command/attempt.js";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { actionFor, keyWords } from "../terminal/bindings.js";
import { type KeyPress, keyId } from "../terminal/key-press.js";
import { edit } from "../terminal/text-field.js";
import { useStateNow } from "../terminal/use-state-now.js";
import { parseDay } from "../time/when.js";
import { dayWithYear } from "../time/words.js";
import { type Due, dueKey } from "./due.js";
import { canDo, type DueAction, whyNot } from "./due-actions.js";
import { dueNow, typedDayKey } from "./due-records.js";
import { FIRST_DUE_VIEW, heldWords, movingOf, selectedRow, selectRow, startMoving } from "./due-view.js";
import { moveDue, settleDue } from "./settle-records.js";
import { isDueAction, TODAY_KEYS, type TodayAction } from "./today-keys.js";

const SURELY = "What you typed goes with it, for good. x once more lets it go.";
const TYPED_BEFORE = "You typed this before and did not save it. Ctrl-U empties the line.";

/** What the due list asks of the dashboard: to say a line, to open an ask, to go on with the ritual of one, to write to a person. */
export type DueWays = {
	say: (notice: string) => void;
	openAsk: (id: string) => void;
	openRitual: (id: string) => void;
	openPerson: (id: string) => void;
};

/** What is due, read again with `seen` (anything that changes when the journal or a draft may have), and what Today's keys do to it. */
export function useDue(context: Context, seen: string, { say, openAsk, openRitual, openPerson }: DueWays) {
	const [settled, setSettled] = useState(0);
	const [view, viewNow, setView] = useStateNow(() => FIRST_DUE_VIEW);
	// biome-ignore lint/correctness/useExhaustiveDependencies: these two say that something else may be due
	const due = useMemo(() => dueNow(context), [context, seen, settled]);
	const { drafts } = context.journal();
	/** The ritual that the key before this one asked to let go. */
	const asked = useRef<string | null>(null);

	/** Does something that may fail, and says what came of it. True if it was done: then the same key again does nothing. */
	const attempt = (action: TodayAction, run: () => string): boolean => {
		const { says, done } = attempted(run);
		say(says);
		if (done) setView({ ...viewNow(), did: { action, says } });
		setSettled((count) => count + 1);
		return done;
	};
	const stopMoving = () => setView({ ...viewNow(), moving: null });

	const read = async (text: string): Promise<string | null> => {
		try {
			const { day } = await parseDay(text, context.clock, { future: true });
			const { moving } = viewNow();
			if (moving?.field.text === text) setView({ ...viewNow(), moving: { ...moving, day } });
			return `That is ${dayWithYear(day)}. Enter moves it there.`;
		} catch (error) {
			return error instanceof Error ? error.message : String(error);
		}
	};
	const type = (item: Due, key: KeyPress) => {
		const { moving } = viewNow();
		const field = moving && edit(moving.field, key);
		if (!field || field === moving.field) return;
		setView({ ...viewNow(), moving: { ...moving, field, day: null } });
		const trouble = troubleOf(() =>
			field.text === "" ? drafts.drop(typedDayKey(item)) : drafts.save(typedDayKey(item), field.text),
		);
		if (trouble) say(trouble);
		if (field.text.trim() !== "") void read(field.text);
	};
	const pressInField = (item: Due, key: KeyPress) => {
		const { moving } = viewNow();
		const pressed = keyId(key);
		if (pressed === "escape") return stopMoving();
		if (pressed !== "enter") return type(item, key);
		if (moving?.field.text.trim() === "") return stopMoving();
		// Only a day that was seen is saved.
		if (!moving?.day) return void read(moving?.field.text ?? "").then((said) => said && say(said));
		const { day } = moving;
		const moved = attempt("open", () => moveDue(context, item, day));
		if (!moved) return;
		stopMoving();
		troubleOf(() => drafts.drop(typedDayKey(item)));
	};

	const act = (item: Due, action: DueAction, before: string | null) => {
		if (!canDo(item, action)) return say(whyNot(item));
		if (item.kind === "ritual" && before !== dueKey(item)) {
			asked.current = dueKey(item);
			return say(SURELY);
		}
		if (action !== "day") return void attempt(action, () => settleDue(context, item, action));
		const kept = drafts.load(typedDayKey(item));
		const typed = typeof kept === "string" ? kept : "";
		setView(startMoving(viewNow(), item, typed));
		if (typed === "") return;
		say(TYPED_BEFORE);
		void read(typed);
	};
	const open = ({ kind, id }: Due) => {
		if (kind === "person") return openPerson(id);
		return kind === "ritual" ? openRitual(id) : openAsk(id);
	};

	const press = (key: KeyPress): boolean => {
		const moved = movingOf(viewNow(), due);
		if (moved) {
			pressInField(moved, key);
			return true;
		}
		const before = asked.current;
		asked.current = null;
		const action = actionFor(TODAY_KEYS, key);
		const held = heldWords(viewNow(), action, keyWords(keyId(key)));
		if (held) {
			say(held);
			return true;
		}
		if (viewNow().did) setView({ ...viewNow(), did: null });
		if (!action) return false;
		const row = selectedRow(viewNow(), due);
		const step = action === "down" ? 1 : action === "up" ? -1 : 0;
		setView({ ...selectRow(viewNow(), row + step, due), moving: null });
		const item = due[row];
		if (step !== 0) return true;
		if (!item) say("Nothing is waiting for you.");
		else if (isDueAction(action)) act(item, action, before);
		else open(item);
		return true;
	};

	const moving = movingOf(view, due) ? view.moving : null;
	return { due, selected: selectedRow(view, due), moving, press };
}
