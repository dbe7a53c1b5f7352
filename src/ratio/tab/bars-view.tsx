import { intervalBar } from "../../terminal/chart.js";
import { ChartLine } from "../../terminal/chart-line.js";
import { pad, widthOf } from "../../terminal/width.js";
import type { Level } from "../breakdown/breakdown.js";
import type { Dimension } from "../breakdown/tallies.js";
import { levelName } from "./bar-words.js";
import { type BlockProps, Heading, Lines, Row } from "./block-parts.js";
import { listWindow, shownWords } from "./list-window.js";
import { GUTTER } from "./ratio-plan.js";
import type { Shrunk } from "./tab-facts.js";
import { isSameTarget } from "./target.js";

/** Below so many decided asks a level says nothing of itself (statistics.md: "too little"). */
const FEWEST = 20;
const WIDEST_NAME = 28;
const SHORTEST_BAR = 6;
/** "8 %" and "8 %   5 to 12", as wide as they usually are. */
const USUAL_RATE = 4;
const USUAL_RANGE = 15;
/** From so many columns on, the interval stands there in figures as well. */
const ROOM_FOR_RANGE = 60;
const TOO_FEW = ["too few to tell", "too few"];

/** The rate of yeses by one thing: a bar for each level, solid as far as it is sure, light over its interval, with the counts behind it. */
export function BarsBlock({ facts, width, rows, selected, dimension }: BlockProps & { dimension: Dimension }) {
	const { levels, rateOf } = facts.levels(dimension);
	const at = levels.findIndex(({ level }) => isSameTarget({ kind: "level", dimension, level }, selected));
	const view = listWindow(levels.length, at, rows - 1);
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
	const words = rateTexts(rates, width - GUTTER >= ROOM_FOR_RANGE);
	const sizes = sizesOf(shown, dimension, width - GUTTER, words[0]?.length ?? 0);
	const max = Math.max(0, ...rates.map((rate) => rate?.hi ?? 0));
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
					words={words[index] ?? ""}
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

/** The rates, and where there is room their intervals in figures as well, all of one width: " 8 %", " 8 %   5 to 12". */
function rateTexts(rates: readonly (Shrunk | null)[], withRange: boolean): string[] {
	const percent = (rate: number) => String(Math.round(rate * 100));
	const digits = Math.max(2, ...rates.map((rate) => (rate ? percent(rate.shrunk).length : 0)));
	const texts = rates.map((rate) => {
		if (rate === null) return "";
		const text = `${percent(rate.shrunk).padStart(digits)} %`;
		return withRange ? `${text}  ${percent(rate.lo).padStart(2)} to ${percent(rate.hi)}` : text;
	});
	const width = Math.max(withRange ? USUAL_RANGE : USUAL_RATE, ...texts.map((text) => text.length));
	return texts.map((text) => text.padEnd(width));
}

function sizesOf(shown: readonly Level[], dimension: Dimension, room: number, rate: number): Sizes {
	const counts = Math.max(...shown.map((level) => countsOf(level).length));
	const names = Math.max(...shown.map(({ level }) => widthOf(levelName(dimension, level))));
	const left = room - counts - rate - 3;
	const name = Math.max(1, Math.min(names, WIDEST_NAME, left - SHORTEST_BAR));
	return { name, bar: Math.max(0, left - name), rate, counts };
}

function countsOf({ yes, no }: Level): string {
	return `${yes} of ${yes + no}`;
}

function isTooFew({ yes, no }: Level): boolean {
	return yes + no < FEWEST;
}

function emptyWords(dimension: Dimension): string {
	return dimension === "hour" ? "Only days are known, no hours." : "No decided asks in these days.";
}
