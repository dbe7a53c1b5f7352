import { useMemo } from "react";
import type { Ask } from "../asks/ask.js";
import type { FormKind } from "../asks/ask-form.js";
import { AskFormScreen } from "../asks/ask-form-screen.js";
import type { Recorded } from "../asks/ask-records.js";
import { AskScreen } from "../asks/ask-screen.js";
import { BulkEditScreen } from "../asks/bulk-edit/bulk-edit-screen.js";
import type { Recall } from "../asks/use-recalled.js";
import { DepositFormScreen } from "../bank/deposit-form-screen.js";
import type { Context } from "../command/context.js";
import { LOST } from "../command/kept-words.js";
import { PersonFormScreen } from "../peers/people/person-form-screen.js";
import { somebodyToReach } from "../peers/reach/reach-records.js";
import { ReachScreen } from "../peers/reach/reach-screen.js";
import { ratioNow } from "../ratio/ratio-records.js";
import { SlumpScreen } from "../ratio/slump/slump-screen.js";
import { headline } from "../ratio/words.js";
import { lessonBefore } from "../ritual/lesson-before-records.js";
import { LessonsScreen } from "../ritual/lessons/lessons-screen.js";
import type { RitualEnd } from "../ritual/ritual-end.js";
import { dropWaiting, nextRitual, waitingRituals } from "../ritual/ritual-records.js";
import { RitualScreen } from "../ritual/ritual-screen.js";
import { WaitingScreen } from "../ritual/waiting-screen.js";
import { YesScreen } from "../ritual/yes/yes-screen.js";
import { SettingsScreen } from "../settings/settings-screen.js";
import { turnChanges } from "../undo/history-records.js";
import { HistoryScreen } from "../undo/history-screen.js";
import { HelpScreen } from "./help-screen.js";
import type { ShellAction } from "./keys.js";
import { PaletteScreen } from "./palette-screen.js";
import { layOver, type Over, replaceOver, type Shell, takeOff } from "./shell.js";

const KEPT = "Kept for later. r goes on with it.";

/** Columns that fit whatever the window: the line wraps in an open ask. */
const TURNED = 100;

const FORM_KEYS: Record<FormKind, string> = { no: "n", yes: "y", ask: "a" };

/** Whatever lies over the tabs, and where each way out of it leads. */
export function OverScreen({
	over,
	context,
	version,
	shellNow,
	setShell,
	run,
	onLog,
}: {
	over: Over;
	context: Context;
	version: number;
	shellNow: () => Shell;
	setShell: (shell: Shell) => void;
	run: (action: ShellAction) => void;
	onLog: (filter: string) => void;
}) {
	const back = (notice?: string) => setShell(takeOff(shellNow(), notice));
	switch (over.kind) {
		case "help":
			return <HelpScreen onEnd={() => back()} />;
		case "palette":
			return (
				<PaletteScreen
					onEnd={() => back()}
					onRun={(action) => {
						back();
						run(action);
					}}
				/>
			);
		case "form":
			return (
				<AskFormScreen
					context={context}
					kind={over.form}
					// After a no the ritual shows the lesson, where it helps.
					recall={over.form === "ask" ? recallOf(context) : undefined}
					onKept={(typed) => back(typed ? `Kept for later. ${FORM_KEYS[over.form]} goes on with it.` : undefined)}
					onLost={() => back(LOST)}
					onRecorded={(recorded) => {
						const says = over.form === "no" ? undefined : recordedWords(context, over.form, recorded);
						if (over.form === "ask") back(says);
						else setShell(replaceOver(shellNow(), { kind: "ritual", ask: recorded.ask, says }));
					}}
				/>
			);
		case "ritual": {
			const Ritual = over.ask.outcome === "yes" ? YesScreen : RitualScreen;
			return (
				<Ritual
					key={over.ask._id}
					context={context}
					ask={over.ask}
					onCall={(id) => setShell(replaceOver(shellNow(), { kind: "reach", id, occasion: "hard" }))}
					onEnd={(end) => back([over.says, leftWords(context, over.ask, end)].filter(Boolean).join(" ") || undefined)}
				/>
			);
		}
		case "ask":
			return (
				<AskScreen
					context={context}
					id={over.id}
					version={version}
					onBack={back}
					onRitual={(ask) => setShell(layOver(shellNow(), { kind: "ritual", ask }))}
					onTurn={(way) => turnChanges(context.journal(), { way, count: 1 }, TURNED)}
				/>
			);
		case "bulk":
			return <BulkEditScreen context={context} ids={over.ids} onBack={back} />;
		case "slump":
			return (
				<SlumpScreen
					context={context}
					version={version}
					first={over.step}
					onBack={back}
					onLog={(filter) => {
						setShell(replaceOver(shellNow(), { kind: "slump", step: "list" }));
						onLog(filter);
					}}
					onCall={() => {
						const isKnown = somebodyToReach(context, "slump") !== undefined;
						if (isKnown) setShell(layOver(shellNow(), { kind: "reach", occasion: "slump" }));
						return isKnown;
					}}
				/>
			);
		case "lessons":
			return (
				<LessonsScreen
					context={context}
					version={version}
					first={over.view}
					onBack={() => back()}
					onOpen={(id, view) => {
						const here = replaceOver(shellNow(), { kind: "lessons", view });
						setShell(layOver(here, { kind: "ask", id }));
					}}
				/>
			);
		case "deposit":
			return <DepositFormScreen context={context} id={over.id} onBack={back} />;
		case "person":
			return <PersonFormScreen context={context} id={over.id} onBack={back} />;
		case "reach":
			return (
				<ReachScreen
					context={context}
					id={over.id}
					occasion={over.occasion}
					onBack={back}
					onAdd={() => setShell(replaceOver(shellNow(), { kind: "person" }))}
				/>
			);
		case "history":
			return <HistoryScreen context={context} version={version} onBack={() => back()} />;
		case "settings":
			return <SettingsScreen context={context} onBack={back} />;
		case "waiting":
			return <Waiting context={context} back={back} shellNow={shellNow} setShell={setShell} />;
	}
}

function Waiting({
	context,
	back,
	shellNow,
	setShell,
}: {
	context: Context;
	back: (notice?: string) => void;
	shellNow: () => Shell;
	setShell: (shell: Shell) => void;
}) {
	const waiting = useMemo(() => waitingRituals(context.journal()), [context]);
	const first = waiting[0];
	if (!first) return null;
	return (
		<WaitingScreen
			waiting={first}
			count={waiting.length}
			clock={context.clock}
			onResume={() => setShell(replaceOver(shellNow(), { kind: "ritual", ask: first.ask }))}
			onLater={() => back(KEPT)}
			onDrop={() => {
				const isYes = first.ask.outcome === "yes";
				dropWaiting(context.journal(), first.ask._id);
				back(`Let go. The ${isYes ? "yes" : "no"} itself stays recorded.`);
			}}
		/>
	);
}

/** Before an ask or a no, the past lesson that fits what was said of it so far. */
function recallOf(context: Context): Recall {
	return ({ who, channel, reason }, columns) =>
		lessonBefore(context, { who, channel, reasons: reason === null ? [] : [reason] }, columns);
}

/** What is said of a ritual that was left; nothing of one that is finished. */
function leftWords(context: Context, ask: Ask, end: RitualEnd): string | undefined {
	const journal = context.journal();
	switch (end) {
		case "finished":
			return undefined;
		case "lost":
			return LOST;
		case "untouched":
			return nextRitual(journal)?._id === ask._id ? "Left for later. r begins it." : undefined;
		case "kept": {
			const waits = waitingRituals(journal).some((waiting) => waiting.ask._id === ask._id);
			return waits ? KEPT : "Kept for later. r on it in the Log goes on with it.";
		}
	}
}

function recordedWords(context: Context, kind: FormKind, { ask, closed, otherPending }: Recorded): string {
	const more = otherPending > 0 ? ` ${otherPending} more open with them.` : "";
	if (kind === "ask") return `Ask of ${ask.who} written down.`;
	const took = closed ? ", the open ask is closed" : "";
	const now = headline(ratioNow(context.journal(), context.settings(), context.clock));
	return `Yes from ${ask.who} recorded${took}.${more} Now: ${now}.`;
}
