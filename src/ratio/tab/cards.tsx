import { Box } from "ink";
import { shownWords } from "../../terminal/list.js";
import { wrap } from "../../terminal/width.js";
import { nothingWords, patternWords } from "../patterns/pattern-words.js";
import { type BlockProps, Heading, Lines, Row } from "./block-parts.js";
import { type Card, cardWindow } from "./card-window.js";
import { forecastText } from "./forecast-rows.js";
import { GUTTER } from "./ratio-plan.js";
import { isSameTarget, type Target } from "./target.js";

/** Patterns worth testing as cards: what differs, and what a test would take. */
export function PatternsBlock({ facts, width, rows, selected }: BlockProps) {
	const room = width - GUTTER;
	const { patterns, cards } = facts;
	if (cards.length === 0) {
		return (
			<>
				<Heading width={width}>WORTH TESTING</Heading>
				<Lines lines={wrap(nothingWords(patterns), room).map((text) => ({ text, tone: "muted" }))} />
			</>
		);
	}
	const written = cards.map((pattern): Card & { target: Target } => {
		const { headline, advice } = patternWords(pattern);
		const { dimension, level } = pattern;
		return {
			target: { kind: "pattern", dimension, level },
			headline: wrap(headline, room),
			advice: wrap(advice, room),
		};
	});
	const at = written.findIndex(({ target }) => isSameTarget(target, selected));
	const view = cardWindow(written, at, rows - 1);
	const cut = shownWords(view, cards.length);
	return (
		<>
			<Heading width={width}>{`WORTH TESTING${cut ? `, ${cut}` : ""}`}</Heading>
			{written.slice(view.top, view.bottom).map(({ headline, advice, target }, index) => (
				<Box key={headline.join()} flexDirection="column" flexShrink={0}>
					{headline.map((line, row) => (
						<Row key={line} selected={row === 0 && isSameTarget(target, selected)}>
							{line}
						</Row>
					))}
					{view.advised(view.top + index) ? <Lines lines={advice.map((text) => ({ text, tone: "muted" }))} /> : null}
				</Box>
			))}
		</>
	);
}

/** Forecasts against what came. */
export function ForecastsBlock({ facts, width, rows }: BlockProps) {
	const lines = forecastText(facts, width - GUTTER);
	return (
		<>
			<Heading width={width}>YOUR FORECASTS</Heading>
			<Lines lines={lines.slice(0, rows - 1).map((text) => ({ text, tone: facts.calibration ? "plain" : "muted" }))} />
		</>
	);
}
