import { useState } from "react";
import { removeAsk } from "../asks/ask-records.js";
import { FIRST_LOG, type LogList, pressInLog, search } from "../asks/log-list.js";
import { LogScreen, logRoom } from "../asks/log-screen.js";
import { useLiveAsks, useLogRows } from "../asks/use-log-rows.js";
import type { Context } from "../command/context.js";
import { RatioScreen } from "../ratio/tab/ratio-screen.js";
import { FIRST_RATIO_VIEW, pressInRatio } from "../ratio/tab/ratio-view.js";
import { newestWithoutRitual, waitingRituals } from "../ritual/ritual-records.js";
import { actionFor, footerKeys } from "../terminal/bindings.js";
import { Footer } from "../terminal/footer.js";
import { Frame, useSize } from "../terminal/frame.js";
import type { Quit } from "../terminal/full-screen.js";
import { type KeyPress, keyId, useKeys } from "../terminal/keys.js";
import { useStateNow } from "../terminal/use-state-now.js";
import { pressInToday } from "../today/today.js";
import { TodayScreen } from "../today/today-screen.js";
import { Header } from "./header.js";
import { LOG_KEYS, RATIO_KEYS, SHELL_KEYS, type ShellAction } from "./keys.js";
import { OverScreen } from "./over-screen.js";
import { layOver, nextTab, type Shell, showTab, type Tab } from "./shell.js";
import { useFacts } from "./use-facts.js";

const HEADER_ROWS = 3;
const FOOTER_ROWS = 2;
/** Rows of the log that are kept loaded beyond what is visible. */
const AHEAD = 200;

/** The dashboard: the tabs, and over them whatever is open. `demo` is the line that says the data is invented. */
export function DashboardScreen({
	context,
	quit,
	demo,
	pause,
}: {
	context: Context;
	quit: Quit;
	demo?: string | undefined;
	pause?: (() => void) | undefined;
}) {
	const facts = useFacts(context);
	const [shell, shellNow, setShell] = useStateNow<Shell>(() => opening(context));
	const [log, logNow, setLog] = useStateNow(() => FIRST_LOG);
	const [view, viewNow, setView] = useStateNow(() => FIRST_RATIO_VIEW);
	const [due, dueNow, setDue] = useStateNow(() => 0);
	const { columns, rows } = useSize();
	const body = rows - HEADER_ROWS - FOOTER_ROWS;
	const [logOpened, setLogOpened] = useState(false);
	const live = useLiveAsks(context, logOpened || shell.tab === "log");
	const found = useLogRows(live, log.filter.text, log.selected + AHEAD, facts.version, log.typing);

	const say = (notice: string) => setShell({ ...shellNow(), notice });
	const attempt = (run: () => string) => {
		try {
			say(run());
		} catch (error) {
			say(error instanceof Error ? error.message : String(error));
		}
	};
	const show = (tab: Tab) => {
		if (tab === "log") setLogOpened(true);
		setShell(showTab(shellNow(), tab));
	};
	const openAsk = (id: string | undefined) =>
		id ? setShell(layOver(shellNow(), { kind: "ask", id })) : say("Nothing to open here.");

	const run = (action: ShellAction) => {
		switch (action) {
			case "today":
			case "ratio":
			case "log":
				return show(action);
			case "next-tab":
				return show(nextTab(shellNow().tab));
			case "add-no":
				return setShell(layOver(shellNow(), { kind: "form", form: "no" }));
			case "add-yes":
				return setShell(layOver(shellNow(), { kind: "form", form: "yes" }));
			case "add-ask":
				return setShell(layOver(shellNow(), { kind: "form", form: "ask" }));
			case "ritual":
				return startRitual();
			case "undo":
				return attempt(() => undone(context.journal().undo(1), "Undone", "Nothing to undo.", "  U redoes it."));
			case "redo":
				return attempt(() => undone(context.journal().redo(1), "Done again", "Nothing to redo.", ""));
			case "search":
				show("log");
				return setLog(search(logNow()));
			case "palette":
				return setShell(layOver(shellNow(), { kind: "palette" }));
			case "settings":
				return setShell(layOver(shellNow(), { kind: "settings" }));
			case "help":
				return setShell(layOver(shellNow(), { kind: "help" }));
			case "pause":
				return pause?.();
			case "quit":
				return quit(0);
		}
	};
	const startRitual = () => {
		const selected = shellNow().tab === "log" ? found.rows[logNow().selected] : undefined;
		const selectedNo = selected?.outcome === "no" ? selected : undefined;
		const journal = context.journal();
		const ask = selectedNo ?? waitingRituals(journal)[0]?.ask ?? newestWithoutRitual(journal);
		if (ask) setShell(layOver(shellNow(), { kind: "ritual", ask }));
		else say("Nothing is waiting for a ritual. n records a no.");
	};

	const pressInTab = (key: KeyPress): boolean => {
		const { tab } = shellNow();
		if (tab === "today") {
			const pressed = pressInToday(dueNow(), key, facts.today.due.length);
			if (!pressed) return false;
			setDue(pressed.selected);
			if (pressed.open) openAsk(facts.today.due[pressed.selected]?.askId);
			return true;
		}
		if (tab === "ratio") {
			const next = pressInRatio(viewNow(), key, context.settings().windowDays);
			if (next) setView(next);
			return next !== undefined;
		}
		const pressed = pressInLog(logNow(), key, found.rows.length, logRoom(logNow(), body));
		if (!pressed) return false;
		setLog(pressed.list);
		const ask = found.rows[pressed.list.selected];
		if (pressed.effect === "open") openAsk(ask?._id);
		if (pressed.effect === "delete") attempt(() => (ask ? deleted(context, ask) : "Nothing to delete here."));
		return true;
	};
	const press = (key: KeyPress) => {
		if (shellNow().notice) setShell({ ...shellNow(), notice: null });
		if (pressInTab(key)) return;
		const action = actionFor(SHELL_KEYS, key);
		if (action) run(action);
	};
	useKeys((key) => {
		if (keyId(key) === "ctrl-c") return quit(130);
		if (keyId(key) === "ctrl-z") return pause?.();
		if (shellNow().over.length === 0) press(key);
	});

	const over = shell.over.at(-1);
	if (over)
		return (
			<OverScreen
				over={over}
				context={context}
				shellNow={shellNow}
				setShell={setShell}
				run={run}
				version={facts.version}
			/>
		);
	return (
		<Frame
			header={<Header tab={shell.tab} day={facts.today.day} clock={context.clock} width={columns} demo={demo} />}
			footer={
				<Footer
					keys={keysOf(shell.tab, log, found.rows.length)}
					width={columns}
					notice={shell.notice ?? facts.damage}
				/>
			}
		>
			{shell.tab === "today" ? (
				<TodayScreen facts={facts} target={context.settings().target} selected={due} columns={columns} rows={body} />
			) : null}
			{shell.tab === "ratio" ? (
				<RatioScreen
					context={context}
					version={facts.version}
					weeks={facts.weeks}
					first={facts.first}
					view={view}
					columns={columns}
					rows={body}
				/>
			) : null}
			{shell.tab === "log" ? <LogScreen list={log} found={found} columns={columns} rows={body} /> : null}
		</Frame>
	);
}

/** The dashboard opens on a ritual that waits, if there is one. */
function opening(context: Context): Shell {
	const waiting = waitingRituals(context.journal()).length > 0;
	return { tab: "today", over: waiting ? [{ kind: "waiting" }] : [], notice: null };
}

function keysOf(tab: Tab, log: LogList, found: number) {
	if (tab === "log" && log.typing)
		return [
			{ key: "Enter", says: "to the list", always: true },
			{ key: "Esc", says: "leave the filter", always: true },
		];
	const filtered = log.filter.text === "" ? [] : [{ key: "Esc", says: "all asks", always: true }];
	const own = {
		today: [],
		// The page says itself how it is turned.
		ratio: footerKeys(RATIO_KEYS.filter(({ id }) => id !== "next-page")),
		log: [...(found > 0 ? footerKeys(LOG_KEYS) : []), ...filtered],
	};
	return [...own[tab], ...footerKeys(SHELL_KEYS)];
}

function undone(notes: { says: string }[], did: string, none: string, hint: string): string {
	const [note] = notes;
	return note ? `${did}: ${note.says}.${hint}` : none;
}

function deleted(context: Context, ask: { _id: string; who: string }): string {
	removeAsk(context.journal(), ask);
	return `Deleted the ask of ${ask.who}. u brings it back.`;
}
