import { useState } from "react";
import type { DepositToRead } from "../../bank/deposit-sheet.js";
import type { Wish } from "../../bank/draw.js";
import { bankCount, drawNext } from "../../bank/draw-records.js";
import { DrawView } from "../../bank/draw-view.js";
import type { Context } from "../../command/context.js";
import { troubleOf } from "../../command/failure.js";
import { actionFor, type Binding, footerKeys } from "../../terminal/bindings.js";
import { useKeys } from "../../terminal/keys.js";
import { todayOf } from "../../time/moment.js";
import { SlumpPage, useRoom } from "./slump-page.js";

/** Whoever opens this asks for it in a bad time: private ones are among them, pinned ones come first. */
export const GOOD_MOMENT: Wish = { low: true, unasked: false };

/** How this step is headed, whatever is in the bank. */
export const GOOD_MOMENT_TITLE = "A good moment out of your bank";

const QUESTION = "What did you do there that you can do again?";

const KEYS: readonly Binding<"next" | "back">[] = [
	{ id: "next", keys: ["space", "right", "l"], says: "another one", footer: "another one" },
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
	const [deposit, setDeposit] = useState(first);
	const [isAlone] = useState(() => bankCount(context.journal()) < 2);
	const [notice, setNotice] = useState<string | null>(null);
	const keys = isAlone ? KEYS.filter(({ id }) => id === "back") : KEYS;
	useKeys((key) => {
		const action = actionFor(keys, key);
		if (action === "back") return onEnd();
		if (action !== "next") return;
		const trouble = troubleOf(() => setDeposit(drawNext(context, GOOD_MOMENT)?.deposit ?? deposit));
		setNotice(trouble);
	});
	const today = todayOf(context.clock, context.settings().dayStartsAt);
	return (
		<SlumpPage title={GOOD_MOMENT_TITLE} right="" keys={footerKeys(keys)} notice={notice}>
			<DrawView
				deposit={deposit}
				today={today}
				width={room.width}
				height={room.rows - (room.low ? 0 : 1) - (notice ? 1 : 0)}
				ending={QUESTION}
			/>
		</SlumpPage>
	);
}
