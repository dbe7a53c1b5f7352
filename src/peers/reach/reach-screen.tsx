import { Box, useIsScreenReaderEnabled } from "ink";
import type { Context } from "../../command/context.js";
import { todayNow } from "../../command/today.js";
import { footerKeys } from "../../terminal/bindings.js";
import { Footer, noticeLines } from "../../terminal/footer.js";
import { Frame, paddingOf, useSize } from "../../terminal/frame.js";
import { Prose } from "../../terminal/prose.js";
import { fieldColumns } from "../../terminal/text-field-rows.js";
import { PROMPT } from "../../terminal/text-field-view.js";
import { TitleBar } from "../../terminal/title-bar.js";
import { type MessagePlace, messagePage } from "./message-page.js";
import { MessagePane } from "./message-pane.js";
import type { Occasion } from "./reach.js";
import { REACH_KEYS, type ReachAction } from "./reach-keys.js";
import { MARGIN, reachWidth } from "./reach-layout.js";
import type { Reach } from "./reach-records.js";
import type { ReachView } from "./reach-view-records.js";
import { emptyLines, placeWords } from "./reach-words.js";
import { useReach } from "./use-reach.js";

const EDITING_KEYS = [
	{ key: "Enter", says: "new line", always: true },
	{ key: "Ctrl-_", says: "undo" },
	{ key: "Esc", says: "done; it is kept", always: true },
];
const FOR_NOBODY: readonly ReachAction[] = ["add", "back"];
const FOR_ONE_GONE: readonly ReachAction[] = ["other", "back"];

/** Who to reach out to, why now, and a message to copy or to open in the mail program. Of the person with `id`, else of whom the rule finds. */
export function ReachScreen({
	context,
	id,
	occasion,
	onBack,
	onAdd,
}: {
	context: Context;
	id?: string | undefined;
	occasion: Occasion;
	onBack: (notice?: string) => void;
	/** Opens the form of a new person, where there is nobody to call yet. */
	onAdd: () => void;
}) {
	const { columns, rows } = useSize();
	const width = reachWidth(columns);
	const forText = fieldColumns(width, PROMPT);
	// A screen that is read out has no rows that it must fit into.
	const allRows = useIsScreenReaderEnabled() ? Number.POSITIVE_INFINITY : rows;
	const { dayStartsAt } = context.settings();
	const pageOf = (view: ReachView, reach: Reach, now: { isGone: boolean; notice: string | null }) => {
		const noticeRows = noticeLines(now.notice, columns).length;
		const place: MessagePlace = {
			width,
			columns: forText,
			rows: allRows,
			noticeRows,
			today: todayNow(context),
			dayStartsAt,
		};
		return messagePage({ ...reach, ...view, text: view.field.text, isGone: now.isGone }, place);
	};
	// The key that moves in the message takes the notice away.
	const shownOf = (view: ReachView) => {
		const page = view.reach && pageOf(view, view.reach, { isGone: false, notice: null });
		return { count: page?.message.length ?? 0, rows: page?.layout.message ?? 0 };
	};
	const room = { columns: forText, shownOf };
	const { view, notice, isGone } = useReach(context, { id, occasion }, room, { onBack, onAdd });
	return (
		<Frame
			header={<TitleBar title="Somebody to call" right={placeWords(view.at, view.ids.length)} width={columns} />}
			footer={<Footer keys={keysOf(view, isGone)} width={columns} notice={notice} />}
		>
			{view.reach ? (
				<MessagePane
					page={pageOf(view, view.reach, { isGone, notice })}
					field={view.field}
					editing={view.editing}
					width={width}
				/>
			) : (
				<Box flexDirection="column" paddingLeft={MARGIN} paddingTop={paddingOf(rows)} width={width + MARGIN}>
					<Prose width={width}>{emptyLines(view.known).join("\n\n")}</Prose>
				</Box>
			)}
		</Frame>
	);
}

/** The keys that can do something now. */
function keysOf({ reach, own, editing, ids }: ReachView, isGone: boolean) {
	if (editing) return EDITING_KEYS;
	const can = (id: ReachAction) => {
		if (!reach) return FOR_NOBODY.includes(id);
		if (id === "other" && ids.length < 2) return false;
		if (isGone) return FOR_ONE_GONE.includes(id);
		return id !== "add" && (id !== "fresh" || own !== null);
	};
	return footerKeys(REACH_KEYS.filter(({ id }) => can(id)));
}
