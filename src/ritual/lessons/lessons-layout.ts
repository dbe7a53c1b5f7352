/** How the rows of the lessons' screen are shared out; `airy` where there is room for blank rows. */
export type LessonsLayout = {
	/** Rows of the list. */
	list: number;
	/** Rows of the selected lesson's text, below two on its ask. */
	text: number;
	airy: boolean;
};

/** What the head, the foot, and the line and the two rows on the selected lesson take. */
const AROUND = 4 + 3;
const TEXT = { least: 2, most: 6 };

/** The layout in a window of `rows` rows, with or without a filter above the list. The same for every lesson, so that nothing jumps. */
export function lessonsLayout(rows: number, filtered: boolean): LessonsLayout {
	const airy = rows >= 20;
	const room = rows - AROUND - (airy ? 2 : 0) - (filtered ? 1 : 0);
	const text = Math.max(TEXT.least, Math.min(TEXT.most, Math.floor(room / 3)));
	return { list: Math.max(1, room - text), text, airy };
}
