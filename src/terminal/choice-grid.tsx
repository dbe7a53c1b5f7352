import { Box, Text, useIsScreenReaderEnabled } from "ink";
import { glyphs } from "./glyphs.js";
import { roleProps } from "./theme.js";
import { truncate, widthOf } from "./width.js";

/** One thing to choose with one key. */
type Choice = { id: string; label: string; key: string };

const GAP = 3;

/** What there is to choose among, the ids of what is chosen, and the room in cells. */
type Choosing = { choices: readonly Choice[]; chosen: readonly string[]; width: number; rows: number };

/**
 * Choices in columns, each with its key; chosen ones are marked by a glyph, not by colour alone. With few `rows`, labels are shortened
 * rather than left out. A screen reader gets one a line in their order, the chosen ones in words.
 */
export function ChoiceGrid(choosing: Choosing) {
	return useIsScreenReaderEnabled() ? <SpokenChoices {...choosing} /> : <Columns {...choosing} />;
}

function SpokenChoices({ choices, chosen }: Choosing) {
	return (
		<Box flexDirection="column">
			{choices.map(({ id, label, key }) => (
				<Text key={id}>{[key, label, chosen.includes(id) ? "(chosen)" : ""].filter(Boolean).join(" ")}</Text>
			))}
		</Box>
	);
}

function Columns({ choices, chosen, width, rows: most }: Choosing) {
	const natural = Math.max(...choices.map(({ label }) => widthOf(label))) + 4 + GAP;
	const fitting = Math.max(1, Math.floor((width + GAP) / natural));
	const columns = Math.max(fitting, Math.ceil(choices.length / Math.max(1, most)));
	const cell = Math.min(natural, Math.floor(width / columns));
	const rows = Math.ceil(choices.length / columns);
	return (
		<Box flexDirection="column">
			{Array.from({ length: rows }, (_, row) => (
				<Box key={choices[row]?.id ?? row}>
					{choices
						.filter((_, index) => index % rows === row)
						.map((choice) => (
							<ChoiceCell key={choice.id} choice={choice} chosen={chosen.includes(choice.id)} width={cell} />
						))}
				</Box>
			))}
		</Box>
	);
}

function ChoiceCell({ choice, chosen, width }: { choice: Choice; chosen: boolean; width: number }) {
	return (
		<Box width={width} flexShrink={0}>
			<Text {...roleProps("accent")}>{choice.key}</Text>
			<Text>{chosen ? ` ${glyphs.pointer} ` : "   "}</Text>
			<Text {...(chosen ? roleProps("strong") : {})}>{truncate(choice.label, width - 5)}</Text>
		</Box>
	);
}
