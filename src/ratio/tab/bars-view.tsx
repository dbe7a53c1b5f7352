import { intervalBar } from "../../terminal/chart.js";
import { ChartLine } from "../../terminal/chart-line.js";
import { shownWords, windowOf } from "../../terminal/list.js";
import { pad } from "../../terminal/width.js";
import type { Level } from "../breakdown/breakdown.js";
import type { Dimension } from "../breakdown/tallies.js";
import { percentFigure } from "../percent-words.js";
import { type BarNeeds, barNeeds, countsOf, isTooFew, levelName } from "./bar-needs.js";
import { type BlockProps, Heading, Lines, Row } from "./block-parts.js";
import { GUTTER } from "./ratio-plan.js";
import type { BarDimension, Shrunk } from "./tab-facts.js";
import { isSameTarget } from "./target.js";

const WIDEST_NAME = 28;
const SHORTEST_BAR = 6;
/** "7.4", "100". */
const FIGURE = 3;
/** "7.4 %" and "7.4 %  5.2 to 9.8". */
const RATE = 5;
const RANGE = 17;
/** From so many columns on, the interval stands there in figures as well. */
const ROOM_FOR_RANGE = 60;
const TOO_FEW = ["too few to tell", "too few"];

/** The rate of yeses by one thing: a bar for each level, solid as far as it is sure, light over its interval, with the counts behind it. It is drawn to the same scale as those `beside` it. */
export function BarsBlock({
	facts,
	width,
	rows,
	selected,
	dimension,
	beside,
}: BlockProps & { dimension: BarDimension; beside: readonly BarDimension[] }) {
	const { levels, rateOf } = facts.levels(dimension);
	const at = levels.findIndex(({ level }) => isSameTarget({ kind: "level", dimension, level }, selected));
	const view = windowOf({ count: levels.length, selected: at, rows: rows - 1 });
	const shown = levels.slice(view.top, view.bottom);
	if (shown.length === 0) {
		return (
			<>
				<Heading width={width}>{`YES RATE BY ${dimension.toUpperCase()}`}</Heading>
				<Lines lines={[{ text: emptyWords(dimension), tone: "muted" }]} />
			</>
		);
	}
	const rates = shown.map((level) => (isTooFew(level) ? null : rateOf(level)));
	const withRange = width - GUTTER >= ROOM_FOR_RANGE;
	const all = beside.map((one) => barNeeds(facts, one));
	const sizes = sizesOf(barNeeds(facts, dimension), all, width - GUTTER, withRange ? RANGE : RATE);
	const max = Math.max(...all.map((needs) => needs.max));
	const cut = shownWords(view, levels.length);
	return (
		<>
			<Heading width={width}>{`YES RATE BY ${dimension.toUpperCase()}${cut ? `, ${cut}` : ""}`}</Heading>
			{shown.map((level, index) => (
				<BarRow
					key={level.level}
					level={level}
					name={levelName(dimension, level.level)}
					rate={rates[index] ?? null}
					words={rateText(rates[index] ?? null, withRange).padEnd(sizes.rate)}
					max={max}
					sizes={sizes}
					selected={view.top + index === at}
				/>
			))}
		</>
	);
}

type Sizes = { name: number; bar: number; rate: number; counts: number };

function BarRow({
	level,
	name,
	rate,
	words,
	max,
	sizes,
	selected,
}: {
	level: Level;
	name: string;
	rate: Shrunk | null;
	words: string;
	max: number;
	sizes: Sizes;
	selected: boolean;
}) {
	const counts = countsOf(level).padStart(sizes.counts);
	if (rate === null) {
		const room = sizes.bar + 1 + sizes.rate;
		const few = pad(TOO_FEW.find((words) => words.length <= room) ?? "", room);
		return <Row selected={selected} muted>{`${pad(name, sizes.name)} ${few} ${counts}`}</Row>;
	}
	return (
		<Row selected={selected}>
			{`${pad(name, sizes.name)} `}
			<ChartLine runs={intervalBar({ lo: rate.lo, at: rate.shrunk, hi: rate.hi }, max, sizes.bar)} />
			{` ${words} ${counts}`}
		</Row>
	);
}

/** The rate, and where there is room its interval in figures as well: "7.4 %", "7.4 %  5.2 to 12". */
function rateText(rate: Shrunk | null, withRange: boolean): string {
	if (rate === null) return "";
	const text = `${percentFigure(rate.shrunk).padStart(FIGURE)} %`;
	return withRange ? `${text}  ${percentFigure(rate.lo).padStart(FIGURE)} to ${percentFigure(rate.hi)}` : text;
}

/** The columns of a row; its bar has as many as the bars in `all` the blocks beside it, the name those that are left. */
function sizesOf({ counts }: BarNeeds, all: readonly BarNeeds[], room: number, rate: number): Sizes {
	const leftOf = (needs: { counts: number }) => room - needs.counts - rate - 3;
	const longest = Math.min(...all.map((needs) => leftOf(needs) - Math.min(needs.name, WIDEST_NAME)));
	const left = leftOf({ counts });
	const bar = Math.max(0, Math.min(Math.max(SHORTEST_BAR, longest), left - 1));
	return { name: Math.max(1, left - bar), bar, rate, counts };
}

function emptyWords(dimension: Dimension): string {
	return dimension === "hour" ? "Only days are known, no hours." : "No decided asks in these days.";
}
