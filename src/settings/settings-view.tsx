import { Box, Text } from "ink";
import { shownLine } from "../terminal/clean.js";
import { glyphs } from "../terminal/glyphs.js";
import type { TextField } from "../terminal/text-field.js";
import { TextFieldView } from "../terminal/text-field-view.js";
import { roleProps } from "../terminal/theme.js";
import { pad, truncate } from "../terminal/width.js";
import { type SettingKey, type Settings, valueText } from "./settings.js";
import { MEANINGS } from "./settings-meanings.js";

const LABEL = 16;
const VALUE = 22;
const POINTER = 2;
/** The width from which the line on what a setting does has room beside its value. */
const ROOMY = 110;

/** One setting in the list: its name, its value or the field to type it in, and in wide terminals what it does. */
export function SettingRow({
	settings,
	name,
	selected,
	editing,
	width,
}: {
	settings: Settings;
	name: SettingKey;
	selected: boolean;
	editing: TextField | null;
	width: number;
}) {
	const room = width - POINTER - LABEL;
	const label = `${selected ? glyphs.pointer : " "} ${pad(name, LABEL)}`;
	const value = shownLine(valueText(settings, name));
	if (editing)
		return (
			<Box>
				<Text {...roleProps("accent")} aria-hidden>
					{label}
				</Text>
				<TextFieldView field={editing} width={room} active prompt="" label={name} placeholder="none" />
			</Box>
		);
	return (
		<Box aria-role="listitem" aria-state={{ selected }} aria-label={`${name}: ${value}`}>
			<Text {...(selected ? roleProps("accent") : {})}>{label}</Text>
			{width < ROOMY ? (
				<Text {...(selected ? roleProps("strong") : {})}>{truncate(value, room)}</Text>
			) : (
				<>
					<Text {...(selected ? roleProps("strong") : {})}>{pad(value, VALUE)}</Text>
					<Text {...roleProps("muted")}>{`  ${truncate(MEANINGS[name].says, room - VALUE - 2)}`}</Text>
				</>
			)}
		</Box>
	);
}
