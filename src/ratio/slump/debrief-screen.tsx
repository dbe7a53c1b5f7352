import { Box, Text } from "ink";
import { useMemo } from "react";
import type { Ask } from "../../asks/ask.js";
import { reasonLabel, stageLabel } from "../../asks/vocabulary.js";
import type { Context } from "../../command/context.js";
import { troubleOf } from "../../command/failure.js";
import { shownLine } from "../../terminal/clean.js";
import { useKeys } from "../../terminal/keys.js";
import { Prose } from "../../terminal/prose.js";
import { fieldColumns } from "../../terminal/text-field-rows.js";
import { PROMPT, TextFieldView } from "../../terminal/text-field-view.js";
import { roleProps } from "../../terminal/theme.js";
import { useStateNow } from "../../terminal/use-state-now.js";
import { pad, truncate, widthOf, wrap } from "../../terminal/width.js";
import { calendarDay } from "../../time/local.js";
import { dayInWords, dayShort } from "../../time/words.js";
import { answersNow, beginDebrief, type DebriefState, isEmpty, pressInDebrief, QUESTIONS } from "./debrief.js";
import { keepDebrief, lastNoes, saveDebrief, waitingDebrief } from "./debrief-records.js";
import type { SlumpRecord } from "./slump-collection.js";
import { SlumpPage, useRoom } from "./slump-page.js";

const MOST_NOES = 12;
/** From so many columns on the noes stand beside the question, with so much air between. */
const BESIDE = { from: 100, gap: 4 };
/** What of the width a name has at most. */
const WHO_SHARE = 0.36;
/** Rows that an answer of the last debrief gets at most. */
const LAST_ROWS = 2;

/** A debrief: four questions one by one, the last noes beside them. `last` is the one before; `onEnd` is told what came of it. */
export function DebriefScreen({
	context,
	last,
	onEnd,
}: {
	context: Context;
	last: SlumpRecord | undefined;
	onEnd: (says: string | null) => void;
}) {
	const journal = context.journal();
	const room = useRoom();
	const [state, now, set] = useStateNow(() => beginDebrief(waitingDebrief(journal)));
	const noes = useMemo(() => lastNoes(journal, MOST_NOES), [journal]);
	const beside = room.width >= BESIDE.from;
	const width = beside ? Math.floor((room.width - BESIDE.gap) / 2) : room.width;
	const save = (next: DebriefState) => {
		const trouble = troubleOf(() => onEnd(saveDebrief(context, next) ? "The debrief is kept." : null));
		if (trouble) set({ ...next, trouble });
	};
	useKeys((key) => {
		const { state: next, effect } = pressInDebrief(now(), key, fieldColumns(width, PROMPT));
		if (effect === "save") return save(next);
		const trouble = troubleOf(() => keepDebrief(journal, next));
		set(trouble ? { ...next, trouble } : next);
		const isLost = trouble !== null && !isEmpty(answersNow(next));
		if (effect === "leave" && !isLost) onEnd(waitingDebrief(journal) ? "Kept for later: 1 goes on with it." : null);
	});
	const question = QUESTIONS[state.at];
	const before = question && last?.debrief ? last.debrief[question.id] : "";
	const asks = wrap(question?.asks ?? "", width);
	const recalled = last && before ? lastWords(last, before, width) : [];
	const fieldRows = room.low ? 2 : 4;
	const above = asks.length + 1 + fieldRows + recalled.length + (state.trouble ? 2 : 0);
	const noesRows = beside ? room.rows - 2 : room.rows - above - 2;
	const records = <Noes noes={noes} width={width} rows={noesRows} airy={!beside && noesRows >= 4} />;
	return (
		<SlumpPage title="Debrief" right={`question ${state.at + 1} of ${QUESTIONS.length}`} keys={keysAt(state)}>
			<Box columnGap={BESIDE.gap}>
				<Box flexDirection="column" width={width} flexShrink={0}>
					<Text {...roleProps("strong")}>{asks.join("\n")}</Text>
					<Text> </Text>
					<TextFieldView field={state.field} width={width} rows={fieldRows} label={question?.asks ?? ""} />
					{state.trouble ? (
						<Prose width={width} tone="warn">
							{state.trouble}
						</Prose>
					) : null}
					{recalled.length > 0 ? <Text {...roleProps("muted")}>{recalled.join("\n")}</Text> : null}
					{beside ? null : records}
				</Box>
				{beside ? records : null}
			</Box>
		</SlumpPage>
	);
}

/** The last noes with their reason and stage, in `rows` rows with the heading; nothing where there is no room for one. */
function Noes({ noes, width, rows, airy }: { noes: readonly Ask[]; width: number; rows: number; airy: boolean }) {
	if (rows < 2 || noes.length === 0) return null;
	const shown = noes.slice(0, rows - (airy ? 2 : 1));
	const who = Math.min(Math.floor(width * WHO_SHARE), Math.max(...shown.map((ask) => widthOf(shownLine(ask.who)))));
	return (
		<Box flexDirection="column" width={width} flexShrink={0} marginTop={airy ? 1 : 0}>
			<Text {...roleProps("muted")}>YOUR LAST NOES</Text>
			{shown.map((ask) => (
				<Text key={ask._id} wrap="truncate">
					{pad(shownLine(ask.who), who)}
					<Text {...roleProps("muted")}>{truncate(`  ${whyWords(ask)}`, width - who)}</Text>
				</Text>
			))}
		</Box>
	);
}

function whyWords(ask: Ask): string {
	const offset = ask.decidedOffset ?? ask.askedOffset;
	const day = calendarDay((ask.decidedAt ?? ask.askedAt).getTime(), offset);
	const reasons = ask.reasons.map((reason) => reasonLabel(reason)).join(", ") || "no reason given";
	return [dayShort(day).slice(4), reasons, ...(ask.stage ? [stageLabel(ask.stage).toLowerCase()] : [])].join(", ");
}

function lastWords(last: SlumpRecord, answer: string, width: number): string[] {
	const day = calendarDay(last.at.getTime(), last.offset);
	return wrap(truncate(`On ${dayInWords(day)}: "${shownLine(answer)}"`, width * LAST_ROWS - 10), width);
}

function keysAt({ at, field }: DebriefState) {
	const ends = at === QUESTIONS.length - 1;
	return [
		{ key: "Enter", says: ends ? "save" : field.text === "" ? "skip" : "next", always: true },
		...(at > 0 ? [{ key: "←", says: "back", always: true }] : []),
		...(ends ? [] : [{ key: "Ctrl-S", says: "save as it is" }]),
		{ key: "Esc", says: "later", always: true },
	];
}
