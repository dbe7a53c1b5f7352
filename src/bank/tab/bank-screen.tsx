import { Box, Text } from "ink";
import { isFiltered } from "../../terminal/filter.js";
import { FilterLine } from "../../terminal/filter-line.js";
import { placeWords } from "../../terminal/list.js";
import { BESIDE, BETWEEN, MARGIN } from "../../terminal/tab-layout.js";
import { roleProps } from "../../terminal/theme.js";
import { widthOf, wrap } from "../../terminal/width.js";
import { USEFUL } from "../few-deposits.js";
import { BankList } from "./bank-list-view.js";
import { pageColumns } from "./bank-page.js";
import { BankPageView, WholePageView } from "./bank-page-view.js";
import { emptyBank, kindWords, lackWords, noneWords, widthOfKinds } from "./bank-tab-words.js";
import type { BankScene, BankTab } from "./use-bank-tab.js";

const HINT = "any words, or kind:praise from:acme on:2026-03";
const WIDEST_WORDS = 72;

/** The Bank: one deposit to linger over, the rest as a list. */
export function BankScreen({ tab: { scene } }: { tab: BankTab }) {
	const { view, layout, count } = scene;
	const { air } = layout;
	if (count === 0 && !view.deleted && !isFiltered(view))
		return <EmptyBank width={layout.whole.width} air={air} gone={scene.gone} />;
	const { whole } = view;
	return (
		<Box paddingLeft={MARGIN} paddingTop={air} flexDirection={layout.beside ? "row" : "column"} flexShrink={0}>
			{whole && scene.deposit ? (
				<WholePageView
					deposit={scene.deposit}
					lines={scene.page.whole}
					top={whole.top}
					visible={scene.page.wholeRows}
					today={scene.today}
					width={layout.whole.width}
					air={air}
				/>
			) : (
				<>
					<Large scene={scene} />
					<Box width={layout.beside ? BESIDE : 0} height={layout.beside ? 0 : BETWEEN} flexShrink={0} />
					<List scene={scene} />
				</>
			)}
		</Box>
	);
}

function Large({ scene: { view, deposit, page, today, layout } }: { scene: BankScene }) {
	const { large, air } = layout;
	if (!deposit) return <Box width={large.width} height={large.rows} flexShrink={0} />;
	const how = view.drawn?.id === deposit._id ? view.drawn.how : null;
	return (
		<Box paddingTop={large.above} flexShrink={0}>
			<BankPageView
				deposit={deposit}
				lines={page.lines}
				how={how}
				today={today}
				width={large.width}
				rows={large.rows}
				air={air}
			/>
		</Box>
	);
}

function List({ scene }: { scene: BankScene }) {
	const { view, layout, lines, row, count, trouble } = scene;
	const { width, rows } = layout.list;
	const none = lines.lineOf.length === 0 ? noneWords(view, trouble) : "";
	// The line on what is missing stands below the few there are.
	const few = count < USEFUL && !view.deleted && !isFiltered(view) ? wrap(lackWords(count), width - 2) : [];
	const room = Math.max(1, few.length === 0 ? rows : Math.min(lines.lines.length, rows - few.length));
	return (
		<Box flexDirection="column" width={width} flexShrink={0}>
			{isFiltered(view) ? <FilterLine filter={view.filter} typing={view.typing} hint={HINT} width={width} /> : null}
			<Kinds scene={scene} width={width} />
			{none === "" ? (
				<BankList lines={lines} row={row} width={width} rows={room} />
			) : (
				<Text>
					{wrap(none, width - 2)
						.map((line) => `  ${line}`)
						.join("\n")}
				</Text>
			)}
			{few.length > 0 ? (
				<Box paddingLeft={2} paddingTop={room + few.length < rows ? 1 : 0}>
					<Text {...roleProps("muted")}>{few.join("\n")}</Text>
				</Box>
			) : null}
		</Box>
	);
}

function Kinds({ scene: { view, counts, allCounts, row, lines, count }, width }: { scene: BankScene; width: number }) {
	const place = placeWords(row, lines.lineOf.length);
	const room = width - 2 - widthOf(placeWords(count - 1, count)) - 2;
	const kinds = kindWords(view, { counts, all: allCounts, width: room });
	const gap = Math.max(0, width - 2 - widthOfKinds(kinds) - widthOf(place));
	const spoken = kinds.map(({ text, on }) => (on ? `${text} (shown)` : text)).join(", ");
	return (
		<Text wrap="truncate" aria-label={[`Kinds: ${spoken}`, place].filter(Boolean).join("; ")}>
			{"  "}
			{kinds.map(({ text, on }, index) => (
				<Text key={text} {...(on ? { ...roleProps("accent"), bold: true } : roleProps("muted"))}>
					{index === 0 ? text : `  ${text}`}
				</Text>
			))}
			<Text {...roleProps("muted")}>{" ".repeat(gap) + place}</Text>
		</Text>
	);
}

function EmptyBank({ width, air, gone }: { width: number; air: number; gone: number }) {
	const { margin } = pageColumns(width);
	const room = Math.min(WIDEST_WORDS, width - 2 * margin);
	return (
		<Box flexDirection="column" rowGap={1} paddingLeft={MARGIN + margin} paddingTop={air}>
			{emptyBank(gone).map((line, index) => (
				<Text key={line} {...(index === 0 ? roleProps("strong") : {})}>
					{wrap(line, room).join("\n")}
				</Text>
			))}
		</Box>
	);
}
