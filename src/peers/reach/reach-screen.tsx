import { Box } from "ink";
import type { Context } from "../../command/context.js";
import { footerKeys } from "../../terminal/bindings.js";
import { Footer, noticeLines } from "../../terminal/footer.js";
import { Frame, paddingOf, useSize } from "../../terminal/frame.js";
import { Prose } from "../../terminal/prose.js";
import { fieldColumns } from "../../terminal/text-field-rows.js";
import { PROMPT } from "../../terminal/text-field-view.js";
import { TitleBar } from "../../terminal/title-bar.js";
import { todayOf } from "../../time/moment.js";
import { MessagePane } from "./message-pane.js";
import type { Occasion } from "./reach.js";
import { REACH_KEYS, type ReachAction } from "./reach-keys.js";
import { MARGIN, reachWidth } from "./reach-layout.js";
import type { ReachView } from "./reach-view-records.js";
import { emptyLines, placeWords } from "./reach-words.js";
import { useReach } from "./use-reach.js";

const EDITING_KEYS = [
	{ key: "Enter", says: "new line", always: true },
	{ key: "Ctrl-_", says: "undo" },
	{ key: "Esc", says: "done; it is kept", always: true },
];

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
	const { view, notice } = useReach(context, { id, occasion, columns: forText }, { onBack, onAdd });
	const { dayStartsAt } = context.settings();
	return (
		<Frame
			header={<TitleBar title="Somebody to call" right={placeWords(view.at, view.ids.length)} width={columns} />}
			footer={<Footer keys={keysOf(view)} width={columns} notice={notice} />}
		>
			{view.reach ? (
				<MessagePane
					view={view}
					reach={view.reach}
					today={todayOf(context.clock, dayStartsAt)}
					dayStartsAt={dayStartsAt}
					width={width}
					rows={rows}
					noticeRows={noticeLines(notice, columns).length}
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
function keysOf({ reach, editing, ids }: ReachView) {
	if (editing) return EDITING_KEYS;
	const can = (id: ReachAction) => {
		if (!reach) return id === "add" || id === "back";
		return id !== "add" && (id !== "other" || ids.length > 1);
	};
	return footerKeys(REACH_KEYS.filter(({ id }) => can(id)));
}
