import { useIsScreenReaderEnabled } from "ink";
import type { Ask } from "../asks/ask.js";
import type { DepositToRead } from "../bank/deposit-sheet.js";
import { drawPage, isLong } from "../bank/draw-layout.js";
import { DrawView } from "../bank/draw-view.js";
import { actionFor, footerKeys } from "../terminal/bindings.js";
import { Footer, noticeLines } from "../terminal/footer.js";
import { Frame, useSize } from "../terminal/frame.js";
import { useKeys } from "../terminal/keys.js";
import { TitleBar } from "../terminal/title-bar.js";
import type { Clock } from "../time/clock.js";
import type { Day } from "../time/days.js";
import { DRAW_KEYS } from "./draw-keys.js";
import { bodyRows } from "./ritual-layout.js";
import { ritualTitle, TITLE_ASIDE } from "./ritual-words.js";

/** Where one leaves the deposit before a ritual: for its first question, for the breathing before it, or for later, unread. */
export type DrawEnds = { goOn: () => void; breathe: () => void; leave: () => void };

/** The deposit that is read before the ritual of a no, after a cluster of noes. */
export function RitualDraw({
	ask,
	deposit,
	today,
	clock,
	notice,
	ends,
}: {
	ask: Ask;
	deposit: DepositToRead;
	today: Day;
	clock: Clock;
	notice: string | null;
	ends: DrawEnds;
}) {
	const { columns, rows } = useSize();
	const isSpoken = useIsScreenReaderEnabled();
	// What a notice takes more than the rule that it stands for.
	const free = rows - Math.max(0, noticeLines(notice, columns).length - 1);
	const room = { width: columns, height: bodyRows(free) };
	const hasMore = !isSpoken && isLong(drawPage(deposit, { today }, room));
	useKeys((key) => {
		const action = actionFor(DRAW_KEYS, key);
		if (action === "next") ends.goOn();
		if (action === "breathe") ends.breathe();
		if (action === "later") ends.leave();
	});
	const keys = DRAW_KEYS.filter(({ id }) => id !== "read-on" || hasMore);
	return (
		<Frame
			header={<TitleBar title={ritualTitle(ask, clock, columns - TITLE_ASIDE)} right="" width={columns} />}
			footer={<Footer keys={footerKeys(keys)} width={columns} notice={notice} />}
		>
			<DrawView deposit={deposit} today={today} {...room} />
		</Frame>
	);
}
