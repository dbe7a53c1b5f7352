import { useIsScreenReaderEnabled, useStdout } from "ink";
import { useRef } from "react";
import type { Context } from "../../command/context.js";
import { troubleOf } from "../../command/failure.js";
import { cannotKeepWords, LOST } from "../../command/kept-words.js";
import { openOutside } from "../../command/open-outside.js";
import { todayNow } from "../../command/today.js";
import { actionFor } from "../../terminal/bindings.js";
import { shownLine } from "../../terminal/clean.js";
import { copyText } from "../../terminal/clipboard.js";
import { type KeyPress, keyId, useKeys } from "../../terminal/keys.js";
import { isListAction, rowAfter } from "../../terminal/list-keys.js";
import { edit, insert, replaceAll } from "../../terminal/text-field.js";
import { useStateNow } from "../../terminal/use-state-now.js";
import { thisMoment } from "../../time/moment.js";
import { meet } from "../people/people-records.js";
import { contactAt } from "../people/person.js";
import { nameToGreet } from "./greeting.js";
import { mailAddressIn, mailto } from "./mailto.js";
import { dropMessage, keepMessage, messageUsed } from "./message-records.js";
import type { Occasion } from "./reach.js";
import { REACH_KEYS, type ReachAction } from "./reach-keys.js";
import { noteWritten, type Reach } from "./reach-records.js";
import { isThere, nextReach, openReach, openWords, type ReachView } from "./reach-view-records.js";
import { goneWords } from "./reach-words.js";

const FRESH = "Drafted anew. e, then Ctrl-_, brings your own words back.";

/** How much of a message is shown, as the screen tells it for a view: its rows, and those of them that have room. */
export type MessageRoom = { columns: number; shownOf: (view: ReachView) => { count: number; rows: number } };

/** The message to a person on the screen: whom it is to, its text, what its keys have done, and whether they were deleted meanwhile. */
export function useReach(
	context: Context,
	{ id, occasion }: { id?: string | undefined; occasion: Occasion },
	{ columns, shownOf }: MessageRoom,
	{ onBack, onAdd }: { onBack: (notice?: string) => void; onAdd: () => void },
) {
	// Ink draws on a terminal, and says less of it in its types.
	const stdout = useStdout().stdout as NodeJS.WriteStream;
	const isSpoken = useIsScreenReaderEnabled();
	const [view, now, setView] = useStateNow<ReachView>(() => openReach(context, occasion, id));
	const [notice, , setNotice] = useStateNow<string | null>(() => openWords(context, now()));
	/** Why the newest words are not kept; null if they are. */
	const unkept = useRef<string | null>(null);
	const warned = useRef(false);
	const busy = useRef(false);

	const keep = (next: ReachView) => {
		const { reach, field } = next;
		if (!reach) return setView(next);
		const { person, message } = reach;
		const isOwn = field.text.trim() !== "" && field.text !== message;
		setView({ ...next, own: isOwn ? todayNow(context) : null });
		unkept.current = isThere(context, person._id)
			? troubleOf(() =>
					isOwn ? keepMessage(context, person._id, field.text) : dropMessage(context.journal(), person._id),
				)
			: goneWords(person);
		if (unkept.current) setNotice(unkept.current);
	};
	/** Something that takes a moment with the text as it is now; what it says is shown when it is done, and meanwhile it is not begun again. */
	const send = async (reach: Reach, work: (text: string) => Promise<{ says: string; done: boolean }>) => {
		busy.current = true;
		const { text } = now().field;
		try {
			const { says, done } = await work(text);
			if (done) noteWritten(context, reach);
			if (done) troubleOf(() => messageUsed(context, reach.person._id, text));
			setNotice(says);
		} finally {
			busy.current = false;
		}
	};
	const copy = async (text: string) => {
		const { how, says } = await copyText(text, { stdout, env: context.env, isSpoken });
		return { says, done: how !== "not" };
	};
	const mail = async (address: string, subject: string, text: string) => {
		const trouble = await openOutside(mailto({ to: address, subject, body: text }), context.env);
		return { says: trouble ?? `Opened as a mail to ${address}. It is yours to send.`, done: trouble === null };
	};
	const talked = ({ person }: Reach) => {
		const trouble = troubleOf(() => meet(context.journal(), person, contactAt(thisMoment(context.clock))));
		if (trouble) return setNotice(trouble);
		troubleOf(() => messageUsed(context, person._id, now().field.text));
		onBack(`You talked with ${shownLine(person.name)}: the days count anew. u takes it back.`);
	};
	const toOther = () => {
		const next = nextReach(context, occasion, now());
		if (!next) return setNotice("There is nobody else to name now.");
		unkept.current = null;
		setView(next);
		setNotice(openWords(context, next));
	};
	/** Leaves the message; words that could not be kept only once that was said. */
	const leave = (wasWarned: boolean, go: (lost?: string) => void) => {
		if (!unkept.current) return go();
		if (wasWarned) return go(LOST);
		warned.current = true;
		setNotice(cannotKeepWords(unkept.current));
	};
	const draftAnew = ({ message }: Reach) => {
		const { field } = now();
		if (field.text === message) return setNotice("It is as drafted. e edits it.");
		keep({ ...now(), field: replaceAll(field, message), top: 0 });
		setNotice(unkept.current ?? FRESH);
	};
	const act = (action: ReachAction, wasWarned: boolean) => {
		const { reach } = now();
		if (action === "back") return leave(wasWarned, onBack);
		if (action === "add") return leave(wasWarned, () => onAdd());
		if (!reach) return;
		if (action === "other") return leave(wasWarned, toOther);
		if (isListAction(action)) {
			const { count, rows } = shownOf(now());
			const top = rowAfter(action, now().top, Math.max(1, count - rows + 1), rows);
			return setView({ ...now(), top });
		}
		if (!isThere(context, reach.person._id)) return setNotice(goneWords(reach.person));
		if (action === "talked") return talked(reach);
		if (action === "edit") return setView({ ...now(), editing: true });
		if (action === "fresh") return draftAnew(reach);
		if (busy.current) return;
		if (action === "copy") return void send(reach, copy);
		const address = mailAddressIn(reach.person.contact);
		if (address) return void send(reach, (text) => mail(address, reach.subject, text));
		const name = nameToGreet(reach.person.name);
		setNotice(
			`No mail address of ${name} is known; it goes under how to reach them (5, then e). c copies the message.`,
		);
	};
	const type = (key: KeyPress) => {
		const pressed = keyId(key);
		if (pressed === "escape" || pressed === "ctrl-s") return setView({ ...now(), editing: false });
		const { field } = now();
		const next = pressed === "enter" ? insert(field, "\n") : edit(field, key, columns);
		if (next && next.text !== field.text) keep({ ...now(), field: next });
		else if (next) setView({ ...now(), field: next });
	};
	useKeys((key) => {
		if (keyId(key) === "ctrl-c") return;
		setNotice(null);
		const wasWarned = warned.current;
		warned.current = false;
		if (now().editing) return type(key);
		const action = actionFor(REACH_KEYS, key);
		if (action) act(action, wasWarned);
	});
	const isGone = view.reach !== undefined && !isThere(context, view.reach.person._id);
	return { view, notice, isGone };
}
