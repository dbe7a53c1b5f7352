import { useMemo, useState } from "react";
import type { DepositToRead } from "../../bank/deposit-sheet.js";
import { drawNext } from "../../bank/draw-records.js";
import type { Context } from "../../command/context.js";
import { troubleOf } from "../../command/failure.js";
import { lastDebrief, waitingDebrief } from "./debrief-records.js";
import { DebriefScreen } from "./debrief-screen.js";
import { GOOD_MOMENT, GOOD_MOMENT_TITLE, GoodMomentScreen } from "./good-moment-screen.js";
import { ListShiftScreen } from "./list-shift-screen.js";
import { ReadingScreen } from "./reading-screen.js";
import { SlumpOverview } from "./slump-overview.js";
import { recordLook } from "./slump-records.js";
import type { SlumpStep } from "./slump-steps.js";
import { standingNow } from "./standing-records.js";
import { callLines, EMPTY_BANK, lookedWords } from "./step-words.js";

/** What lies over the overview: a step, with the lines to read where that is all there is to it. */
type Open =
	| { step: "debrief" | "list" }
	| { step: "draw"; first: DepositToRead }
	| { step: "reading"; title: string; lines: readonly string[] };

/** What the slump alarm sees, and what one can do; it opens on the step `first` if there is one. `onLog` shows the Log with a filter; `onCall` leads to somebody to call, and is false if nobody is known. */
export function SlumpScreen({
	context,
	version,
	first,
	onBack,
	onLog,
	onCall,
}: {
	context: Context;
	version: number;
	first?: "list" | undefined;
	onBack: (notice?: string) => void;
	onLog: (filter: string) => void;
	onCall: () => boolean;
}) {
	const [open, setOpen] = useState<Open | undefined>(first && { step: first });
	const [notice, setNotice] = useState<string | null>(null);
	const [selected, setSelected] = useState(0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: `version` says that the journal changed
	const standing = useMemo(() => standingNow(context), [context, version]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: as above, and a debrief may just have been saved
	const last = useMemo(() => lastDebrief(context.journal()), [context, version, open]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a debrief may just have been left half-written
	const waiting = useMemo(() => waitingDebrief(context.journal()) !== undefined, [context, open]);
	const close = (says: string | null = null) => {
		setOpen(undefined);
		setNotice(says);
	};
	const read = (title: string, lines: () => readonly string[]) => {
		const trouble = troubleOf(() => setOpen({ step: "reading", title, lines: lines() }));
		setNotice(trouble);
	};
	const look = () => {
		const trouble = troubleOf(() => onBack(lookedWords(recordLook(context))));
		setNotice(trouble);
	};
	const draw = () => {
		const trouble = troubleOf(() => {
			const drawn = drawNext(context, GOOD_MOMENT);
			if (drawn) setOpen({ step: "draw", first: drawn.deposit });
			else setOpen({ step: "reading", title: GOOD_MOMENT_TITLE, lines: EMPTY_BANK });
		});
		setNotice(trouble);
	};
	const start = (step: SlumpStep["id"]) => {
		if (step === "looked") return look();
		if (step === "draw") return draw();
		if (step === "call") {
			const isLed = onCall();
			return isLed ? undefined : read("Somebody to call", () => callLines(standing.ratio));
		}
		setNotice(null);
		setOpen({ step });
	};
	if (open?.step === "debrief") return <DebriefScreen context={context} last={last} onEnd={close} />;
	if (open?.step === "list") {
		return <ListShiftScreen context={context} version={version} onEnd={() => close()} onLog={onLog} />;
	}
	if (open?.step === "draw") return <GoodMomentScreen context={context} first={open.first} onEnd={() => close()} />;
	if (open?.step === "reading") return <ReadingScreen title={open.title} lines={open.lines} onEnd={() => close()} />;
	return (
		<SlumpOverview
			standing={standing}
			last={last}
			waiting={waiting}
			notice={notice}
			selected={selected}
			onSelect={setSelected}
			onStart={start}
			onBack={() => onBack()}
		/>
	);
}
