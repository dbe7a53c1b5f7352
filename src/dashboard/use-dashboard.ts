import { useState } from "react";
import { asksCollection } from "../asks/ask-records.js";
import { FIRST_LOG, logWith } from "../asks/log/log-list.js";
import { useLiveAsks, useLogRows } from "../asks/log/use-log-rows.js";
import { useBankTab } from "../bank/tab/use-bank-tab.js";
import { attempted } from "../command/attempt.js";
import type { Context } from "../command/context.js";
import { usePeopleTab } from "../peers/people/tab/use-people-tab.js";
import { isLow } from "../ratio/low.js";
import { FIRST_RATIO_VIEW } from "../ratio/tab/ratio-view.js";
import { useRatioTab } from "../ratio/tab/use-ratio-tab.js";
import { waitingRituals } from "../ritual/ritual-records.js";
import { noticeLines } from "../terminal/footer.js";
import { useSize } from "../terminal/frame.js";
import { useStateNow } from "../terminal/use-state-now.js";
import { useDue } from "../today/use-due.js";
import { layOver, type Over, openLog, type Shell, showTab, type Tab } from "./shell.js";
import { useFacts } from "./use-facts.js";

const HEADER_ROWS = 3;
const KEY_ROWS = 1;
/** Rows of the log that are kept loaded beyond what is visible. */
const AHEAD = 200;

/** The dashboard's state and the moves within it. */
export type Dashboard = ReturnType<typeof useDashboard>;

/**
 * Where one is in the dashboard, what each tab shows as a person left it, and the moves from one to another. `columns` and `rows` are
 * the room of a tab in cells; what ends in `Now` tells the newest state, also between two keys that arrive together.
 */
export function useDashboard(context: Context) {
	const facts = useFacts(context);
	const [shell, shellNow, setShell] = useStateNow<Shell>(() => opening(context));
	const [log, logNow, setLog] = useStateNow(() => FIRST_LOG);
	const [view, viewNow, setView] = useStateNow(() => FIRST_RATIO_VIEW);
	const { columns, rows: all } = useSize();
	// A notice stands in the place of the footer's rule; a longer one takes more rows, and must not hide what is selected.
	const notice = noticeLines(shell.notice ?? facts.damage, columns);
	const rows = all - HEADER_ROWS - Math.max(1, notice.length) - KEY_ROWS;
	const ratioTab = useRatioTab(context, facts.version, { columns, rows });
	const [logOpened, setLogOpened] = useState(false);
	const live = useLiveAsks(context, logOpened || shell.tab === "log");
	const found = useLogRows(live, log.filter.text, log.selected + AHEAD, facts.version, log.typing);

	const say = (notice: string) => setShell({ ...shellNow(), notice });
	const attempt = (run: () => string): boolean => {
		const { says, done } = attempted(run);
		say(says);
		return done;
	};
	const show = (tab: Tab) => {
		if (tab === "log") setLogOpened(true);
		setShell(showTab(shellNow(), tab));
	};
	const showInLog = (filter: string) => {
		setLog(logWith(filter));
		setLogOpened(true);
		setShell(openLog(shellNow()));
	};
	const openAsk = (id: string | undefined) =>
		id ? setShell(layOver(shellNow(), { kind: "ask", id })) : say("Nothing to open here.");

	const openRitual = (id: string) => {
		const ask = context.journal().records(asksCollection).get(id);
		if (ask) setShell(layOver(shellNow(), { kind: "ritual", ask }));
		else say("That ask is not in the journal any more.");
	};
	const openPerson = (id: string) => setShell(layOver(shellNow(), { kind: "reach", id, occasion: "turn" }));
	// A ritual leaves a draft behind, which the journal does not tell of: back from one, what is due is read again.
	const due = useDue(context, `${facts.version} ${shell.over.length}`, { say, openAsk, openRitual, openPerson });

	const lay = (over: Over) => setShell(layOver(shellNow(), over));
	const place = (tab: Tab) => ({ version: facts.version, isShown: shell.tab === tab, columns, rows });
	const bank = useBankTab(
		context,
		{ ...place("bank"), low: isLow(facts.ratio, context.settings()), ofDay: facts.behind.deposit?._id },
		{ say, attempt, openAsk, edit: (id) => lay({ kind: "deposit", id }) },
	);
	const people = usePeopleTab(context, place("peers"), {
		say,
		attempt,
		edit: (id) => lay({ kind: "person", id }),
		reach: (id) => lay({ kind: "reach", id, occasion: "wish" }),
	});

	const states = { shell, shellNow, setShell, log, logNow, setLog, view, viewNow, setView, due };
	return { ...states, bank, people, facts, columns, rows, ratioTab, found, say, attempt, show, showInLog, openAsk };
}

/** The dashboard opens on a ritual that waits, if there is one. */
function opening(context: Context): Shell {
	const waiting = waitingRituals(context.journal()).length > 0;
	return { tab: "today", over: waiting ? [{ kind: "waiting" }] : [], notice: null };
}
