import { Box, Text } from "ink";
import { useMemo, useState } from "react";
import type { LessonRating } from "../../asks/ask.js";
import type { Context } from "../../command/context.js";
import { troubleOf } from "../../command/failure.js";
import { type Binding, footerKeys } from "../../terminal/bindings.js";
import { shownLine } from "../../terminal/clean.js";
import { FILTER_KEYS, isFiltered } from "../../terminal/filter.js";
import { FilterLine } from "../../terminal/filter-line.js";
import { Footer } from "../../terminal/footer.js";
import { Frame, useSize } from "../../terminal/frame.js";
import { useKeys } from "../../terminal/keys.js";
import { roleProps } from "../../terminal/theme.js";
import { TitleBar } from "../../terminal/title-bar.js";
import { useStateNow } from "../../terminal/use-state-now.js";
import { wrap } from "../../terminal/width.js";
import { dayOf } from "../../time/days.js";
import { turnChanges } from "../../undo/history-records.js";
import { LessonPane } from "./lesson-pane.js";
import { findLessons } from "./lesson-query.js";
import { allLessons, rateLesson, wholeText } from "./lesson-records.js";
import type { Lesson } from "./lesson-sheet.js";
import { LESSONS_KEYS, type LessonsAction } from "./lessons-keys.js";
import { lessonsLayout } from "./lessons-layout.js";
import { LessonList } from "./lessons-list.js";
import { countWords, noLessonsLines, ratedWords } from "./lessons-screen-words.js";
import {
	FIRST_LESSONS,
	type LessonsView,
	pressInLessons,
	type ShownLessons,
	selectedRow,
	shownLessons,
} from "./lessons-view.js";

const MARGIN = 1;
const HINT = "any words, or reason:price who:acme rated:true";

/**
 * Every lesson, newest first, filtered as one types; the selected one below with its ask. It opens as `first` left it. `version` changes
 * when the journal did; `onOpen` opens an ask, and gets the view to come back to.
 */
export function LessonsScreen({
	context,
	version,
	first,
	onBack,
	onOpen,
}: {
	context: Context;
	version: number;
	first?: LessonsView | undefined;
	onBack: () => void;
	onOpen: (askId: string, view: LessonsView) => void;
}) {
	const { columns, rows } = useSize();
	const settings = context.settings();
	const [view, now, set] = useStateNow<LessonsView>(() => first ?? FIRST_LESSONS);
	const [notice, setNotice] = useState<string | null>(null);
	const [changes, setChanges] = useState(0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: `version` says that the journal changed, `changes` that it did here
	const all = useMemo(() => allLessons(context.journal()), [context, version, changes]);
	const { typing, outdated, rated } = view;
	const { text } = view.filter;
	const fitting = useMemo(() => findLessons(all, text, settings, typing), [all, text, settings, typing]);
	const found = useMemo(() => shownLessons(fitting, { outdated, rated }), [fitting, outdated, rated]);
	const { lessons } = found;
	const selected = selectedRow(lessons, view);
	const lesson = lessons[selected];
	const filtered = isFiltered(view);
	const layout = lessonsLayout(rows, filtered);

	/** Changes the journal, and says what came of it. */
	const change = (run: () => string) => {
		let said = "";
		const trouble = troubleOf(() => {
			said = run();
		});
		setNotice(trouble ?? said);
		setChanges(changes + 1);
	};
	const rate = (rating: Lesson, as: LessonRating) => {
		rateLesson(context.journal(), rating.id, as, context.clock.now());
		return ratedWords(rating.rated === as ? null : as);
	};
	const turn = (way: "undo" | "redo") => turnChanges(context.journal(), { way, count: 1 }, columns - 2 * MARGIN);
	useKeys((key) => {
		const { view: next, effect } = pressInLessons(now(), key, lessons, layout.list);
		set(next);
		setNotice(null);
		if (effect === "back") return onBack();
		if (effect && typeof effect === "object" && "turn" in effect) return change(() => turn(effect.turn));
		if (!lesson || !effect) return;
		if (effect === "open") return onOpen(lesson.id, next);
		change(() => rate(lesson, effect.rate));
	});

	const width = columns - 2 * MARGIN;
	const dayFor = ({ at, offset }: Lesson) => dayOf(at, offset, settings.dayStartsAt);
	return (
		<Frame
			header={<TitleBar title="Lessons" right={countWords(found, selected)} width={columns} />}
			footer={<Footer keys={keysOf(view, found, lesson)} width={columns} notice={notice} />}
		>
			<Box flexDirection="column" paddingLeft={MARGIN} paddingTop={layout.airy ? 1 : 0} flexGrow={1}>
				{filtered ? <FilterLine filter={view.filter} typing={typing} hint={HINT} width={width} /> : null}
				{lesson ? (
					<LessonList lessons={lessons} selected={selected} rows={layout.list} width={width} dayFor={dayFor} />
				) : (
					<NoLessons found={found} isFiltered={filtered} width={width} />
				)}
				{layout.airy && lesson ? <Text> </Text> : null}
				{lesson ? (
					<LessonPane
						lesson={lesson}
						text={wholeText(context.journal(), lesson)}
						on={dayFor(lesson)}
						persona={settings.persona}
						width={width}
						rows={layout.text}
					/>
				) : null}
			</Box>
		</Frame>
	);
}

/** Why there is nothing to show; without any lessons, how they come to be. */
function NoLessons({ found, isFiltered, width }: { found: ShownLessons; isFiltered: boolean; width: number }) {
	const lines = noLessonsLines(found, isFiltered);
	return (
		<Box flexDirection="column" rowGap={1} paddingTop={1}>
			{lines.map((line, index) => (
				<Text key={line} {...(index === 0 ? roleProps("strong") : {})}>
					{wrap(shownLine(line), Math.min(width, 76)).join("\n")}
				</Text>
			))}
		</Box>
	);
}

function keysOf(view: LessonsView, { hidden }: ShownLessons, lesson: Lesson | undefined) {
	if (view.typing) return FILTER_KEYS;
	const canHide = hidden > 0 || view.outdated;
	const idle: readonly LessonsAction[] = lesson ? [] : ["open", "true", "outdated"];
	const bindings = LESSONS_KEYS.filter(({ id }) => !idle.includes(id) && (canHide || id !== "hidden"));
	const worded = bindings.map((binding): Binding => {
		if (binding.id === "hidden") return { ...binding, footer: view.outdated ? "hide outdated" : "outdated too" };
		return binding.id === "back" && view.filter.text !== "" ? { ...binding, footer: "all lessons" } : binding;
	});
	return footerKeys(worded);
}
