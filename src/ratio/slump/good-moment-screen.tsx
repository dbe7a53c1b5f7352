import { useIsScreenReaderEnabled } from "ink";
import { useState } from "react";
import type { DepositToRead } from "../../bank/deposit-sheet.js";
import type { Wish } from "../../bank/draw.js";
import { drawPage, isLong } from "../../bank/draw-layout.js";
import { bankCount, drawNext } from "../../bank/draw-records.js";
import { DrawView } from "../../bank/draw-view.js";
import type { Context } from "../../command/context.js";
import { troubleOf } from "../../command/failure.js";
import { todayNow } from "../../command/today.js";
import { actionFor, type Binding, footerKeys } from "../../terminal/bindings.js";
import { useKeys } from "../../terminal/keys.js";
import { SlumpPage, useRoom } from "./slump-page.js";

/** Whoever opens this asks for it in a bad time: private ones are among them, pinned ones come first. */
export const GOOD_MOMENT: Wish = { low: true, unasked: false };

/** How this step is headed, whatever is in the bank. */
export const GOOD_MOMENT_TITLE = "A good moment out of your bank";

const QUESTION = "What did you do there that you can do again?";

const KEYS: readonly Binding<"next" | "read-on" | "back">[] = [
	{ id: "next", keys: ["space", "right", "l"], says: "another one", footer: "another one" },
	{ id: "read-on", keys: ["down", "pageDown"], says: "read on in a long one", footer: "read on", always: true },
	{ id: "back", keys: ["escape", "enter", "left", "h", "q"], says: "back", footer: "back", always: true },
];

/** The deposit `first` to read, and another one with each `space`. */
export function GoodMomentScreen({
	context,
	first,
	onEnd,
}: {
	context: Context;
	first: DepositToRead;
	onEnd: () => void;
}) {
	const room = useRoom();
	const isSpoken = useIsScreenReaderEnabled();
	const [deposit, setDeposit] = useState(first);
	const [isAlone] = useState(() => bankCount(context.journal()) < 2);
	const [notice, setNotice] = useState<string | null>(null);
	const today = todayNow(context);
	const size = { width: room.width, height: room.rows - (room.low ? 0 : 1) - (notice ? 1 : 0) };
	const hasMore = isLong(drawPage(deposit, { today, ending: QUESTION }, size)) && !isSpoken;
	const keys = KEYS.filter(({ id }) => id === "back" || (id === "next" ? !isAlone : hasMore));
	useKeys((key) => {
		const action = actionFor(keys, key);
		if (action === "back") return onEnd();
		if (action !== "next") return;
		const trouble = troubleOf(() => setDeposit(drawNext(context, GOOD_MOMENT)?.deposit ?? deposit));
		setNotice(trouble);
	});
	return (
		<SlumpPage
			title={GOOD_MOMENT_TITLE}
			right={deposit.private ? "private" : ""}
			keys={footerKeys(keys)}
			notice={notice}
		>
			<DrawView deposit={deposit} today={today} ending={QUESTION} {...size} />
		</SlumpPage>
	);
}
