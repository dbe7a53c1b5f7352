import { useStdout } from "ink";
import { useRef } from "react";
import type { Context } from "../../command/context.js";
import { troubleOf } from "../../command/failure.js";
import { cannotKeepWords, LOST } from "../../command/kept-words.js";
import { openOutside } from "../../command/open-outside.js";
import { actionFor } from "../../terminal/bindings.js";
import { shownLine } from "../../terminal/clean.js";
import { copyText } from "../../terminal/clipboard.js";
import { type KeyPress, keyId, useKeys } from "../../terminal/keys.js";
import { edit, insert, replaceAll } from "../../terminal/text-field.js";
import { useStateNow } from "../../terminal/use-state-now.js";
import { thisMoment } from "../../time/moment.js";
import { meet } from "../people/people-records.js";
import { contactAt } from "../people/person.js";
import { mailAddressIn, mailto } from "./mailto.js";
import { dropMessage, keepMessage, messageUsed } from "./message-records.js";
import type { Occasion } from "./reach.js";
import { REACH_KEYS, type ReachAction } from "./reach-keys.js";
import { firstName, subjectOf } from "./reach-message.js";
import { noteWritten } from "./reach-records.js";
import { openReach, openWords, type ReachView } from "./reach-view-records.js";

const FRESH = "Drafted anew. e, then Ctrl-_, brings your own words back.";

/** The message to a person on the screen: whom it is to, its text, what its keys have done. `columns` are those of the text. */
export function useReach(
	context: Context,
	{ id, occasion, columns }: { id?: string | undefined; occasion: Occasion; columns: number },
	{ onBack, onAdd }: { onBack: (notice?: string) => void; onAdd: () => void },
) {
	// Ink draws on a terminal, and says less of it in its types.
	const stdout = useStdout().stdout as NodeJS.WriteStream;
	const [view, now, setView] = useStateNow<ReachView>(() => openReach(context, occasion, id));
	const [notice, , setNotice] = useStateNow<string | null>(() => openWords(context, now()));
	/** Why the newest words are not kept; null if they are. */
	const unkept = useRef<string | null>(null);
	const warned = useRef(false);
	const busy = useRef(false);

	const keep = (next: ReachView) => {
		setView(next);
		const { reach, field } = next;
		if (!reach) return;
		const isOwn = field.text.trim() !== "" && field.text !== reach.message;
		unkept.current = troubleOf(() =>
			isOwn ? keepMessage(context, reach.person._id, field.text) : dropMessage(context.journal(), reach.person._id),
		);
		if (unkept.current) setNotice(unkept.current);
	};
	const used = ({ reach }: ReachView) => {
		if (!reach) return;
		noteWritten(context, reach);
		troubleOf(() => messageUsed(context, reach.person._id));
	};
	/** Something that takes a moment; what it says is shown when it is done, and meanwhile it is not begun again. */
	const wait = async (work: Promise<{ says: string; done: boolean }>) => {
		busy.current = true;
		const sent = now();
		try {
			const { says, done } = await work;
			if (done) used(sent);
			setNotice(says);
		} finally {
			busy.current = false;
		}
	};
	const copy = async () => {
		const { how, says } = await copyText(now().field.text, { stdout, env: context.env });
		return { says, done: how !== "not" };
	};
	const mail = async (address: string) => {
		const link = mailto({ to: address, subject: subjectOf(occasion), body: now().field.text });
		const trouble = await openOutside(link, context.env);
		return { says: trouble ?? `Opened as a mail to ${address}. It is yours to send.`, done: trouble === null };
	};
	const talked = () => {
		const { reach } = now();
		if (!reach) return;
		const trouble = troubleOf(() => meet(context.journal(), reach.person, contactAt(thisMoment(context.clock))));
		if (trouble) return setNotice(trouble);
		troubleOf(() => messageUsed(context, reach.person._id));
		onBack(`You talked with ${shownLine(reach.person.name)}: the days count anew. u takes it back.`);
	};
	const toOther = () => {
		const { ids, at } = now();
		if (ids.length < 2) return setNotice("There is nobody else to name now.");
		const next = openReach(context, occasion, undefined, { ids, at: (at + 1) % ids.length });
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
	const act = (action: ReachAction, wasWarned: boolean) => {
		const { reach, field } = now();
		if (action === "back") return leave(wasWarned, onBack);
		if (action === "add") return leave(wasWarned, () => onAdd());
		if (!reach) return;
		if (action === "other") return leave(wasWarned, toOther);
		if (action === "talked") return talked();
		if (action === "edit") return setView({ ...now(), editing: true });
		if (action === "fresh") {
			if (field.text === reach.message) return setNotice("It is as drafted. e edits it.");
			keep({ ...now(), field: replaceAll(field, reach.message) });
			return setNotice(unkept.current ?? FRESH);
		}
		if (busy.current) return;
		if (action === "copy") return void wait(copy());
		const address = mailAddressIn(reach.person.contact);
		if (address) return void wait(mail(address));
		const name = firstName(reach.person.name);
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
	return { view, notice };
}
