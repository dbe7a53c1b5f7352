import { Box, Text } from "ink";
import { isFiltered } from "../../../terminal/filter.js";
import { FilterLine } from "../../../terminal/filter-line.js";
import { placeWords } from "../../../terminal/list.js";
import { BESIDE, BETWEEN, MARGIN } from "../../../terminal/tab-layout.js";
import { roleProps } from "../../../terminal/theme.js";
import { truncate, widthOf, wrap } from "../../../terminal/width.js";
import type { PeopleLayout } from "./people-layout.js";
import { PeopleList } from "./people-list-view.js";
import { headWords, nobodyYet, noneWords } from "./people-tab-words.js";
import { personPane } from "./person-pane.js";
import { PersonPaneView } from "./person-pane-view.js";
import type { PeopleScene, PeopleTab } from "./use-people-tab.js";

const HINT = "a name, a role, any word of your notes";
const WIDEST_WORDS = 72;
const INDENT = 2;

/** The people behind the person: whose turn it is, when one last talked, and the one chosen in full. */
export function PeopleScreen({ tab: { scene } }: { tab: PeopleTab }) {
	const { layout, view } = scene;
	if (scene.isEmpty && !isFiltered(view) && !view.deleted) return <NobodyYet layout={layout} gone={scene.gone} />;
	return (
		<Box paddingLeft={MARGIN} paddingTop={layout.air} flexDirection={layout.beside ? "row" : "column"} flexShrink={0}>
			<List scene={scene} />
			<Box width={layout.beside ? BESIDE : 0} height={layout.beside ? 0 : BETWEEN} flexShrink={0} />
			<Chosen scene={scene} />
		</Box>
	);
}

function List({ scene }: { scene: PeopleScene }) {
	const { view, layout, listed, row, day, columns, telling, gone } = scene;
	const { width, rows } = layout.list;
	const filtered = view.filter.text.trim() !== "";
	return (
		<Box flexDirection="column" width={width} flexShrink={0}>
			{isFiltered(view) ? <FilterLine filter={view.filter} typing={view.typing} hint={HINT} width={width} /> : null}
			<Heading scene={scene} width={width} />
			{listed.length > 0 ? (
				<PeopleList listed={listed} row={row} day={day} columns={columns} telling={telling} width={width} rows={rows} />
			) : (
				<Box height={rows} overflow="hidden" paddingLeft={INDENT} flexShrink={0}>
					<Text>{wrap(noneWords({ deleted: view.deleted, filtered, gone }), width - INDENT).join("\n")}</Text>
				</Box>
			)}
		</Box>
	);
}

function Heading({ scene: { view, counts, row, listed }, width }: { scene: PeopleScene; width: number }) {
	const place = placeWords(row, listed.length);
	const { deleted } = view;
	const head = headWords(counts, { deleted, filtered: view.filter.text.trim() !== "" });
	const words = truncate(head, Math.max(0, width - INDENT - widthOf(place) - 1));
	const gap = Math.max(0, width - INDENT - widthOf(words) - widthOf(place));
	return (
		<Text
			{...roleProps("muted")}
			wrap="truncate"
			aria-label={wrap([head, place].filter(Boolean).join("; "), width).join("\n")}
		>
			{" ".repeat(INDENT) + words + " ".repeat(gap) + place}
		</Text>
	);
}

function Chosen({ scene: { person, view, day, layout } }: { scene: PeopleScene }) {
	const { width, rows } = layout.pane;
	if (!person) return null;
	const notesShown = view.notesOf === person._id;
	// As far in as the names of the list above it.
	const indent = layout.beside ? 0 : INDENT;
	const pane = personPane(person, day, { width: Math.max(1, width - indent), rows, notesShown });
	return (
		<Box paddingLeft={indent} flexShrink={0}>
			<PersonPaneView pane={pane} width={Math.max(1, width - indent)} rows={rows} />
		</Box>
	);
}

function NobodyYet({ layout: { air, list, beside, pane, all }, gone }: { layout: PeopleLayout; gone: number }) {
	const width = beside ? list.width + pane.width : list.width;
	const room = Math.max(1, Math.min(WIDEST_WORDS, width - 2 * INDENT));
	const { paragraphs, gap } = nobodyYet(room, all, gone);
	return (
		<Box flexDirection="column" rowGap={gap} paddingLeft={MARGIN + INDENT} paddingTop={air}>
			{paragraphs.map((lines, index) => (
				<Text key={lines[0]} {...(index === 0 ? roleProps("strong") : {})}>
					{lines.join("\n")}
				</Text>
			))}
		</Box>
	);
}
