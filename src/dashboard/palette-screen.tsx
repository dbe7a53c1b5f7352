import { Box, Text } from "ink";
import { type Binding, keyWords } from "../terminal/bindings.js";
import { Footer } from "../terminal/footer.js";
import { Frame, useSize } from "../terminal/frame.js";
import { glyphs } from "../terminal/glyphs.js";
import { keyId, useKeys } from "../terminal/keys.js";
import { windowOf } from "../terminal/list.js";
import { edit, fieldOf, insert, type TextField } from "../terminal/text-field.js";
import { TextFieldView } from "../terminal/text-field-view.js";
import { roleProps } from "../terminal/theme.js";
import { TitleBar } from "../terminal/title-bar.js";
import { useStateNow } from "../terminal/use-state-now.js";
import { pad } from "../terminal/width.js";
import { SHELL_KEYS, type ShellAction } from "./keys.js";

/** Rows that the frame, the field and the air take. */
const AROUND = 7;

type Palette = { field: TextField; selected: number };

/** The dashboard's actions that have every typed word in what they say. */
export function actionsMatching(typed: string): readonly Binding<ShellAction>[] {
	const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
	return SHELL_KEYS.filter(
		({ id, says }) => id !== "palette" && words.every((word) => `${says} ${id}`.toLowerCase().includes(word)),
	);
}

/** Finds one of the dashboard's actions by its words. */
export function PaletteScreen({ onRun, onEnd }: { onRun: (action: ShellAction) => void; onEnd: () => void }) {
	const { columns, rows } = useSize();
	const [palette, now, set] = useStateNow<Palette>(() => ({ field: fieldOf(""), selected: 0 }));
	useKeys((key) => {
		const { field, selected } = now();
		const found = actionsMatching(field.text);
		const id = keyId(key);
		if (id === "escape") return onEnd();
		if (id === "enter") {
			const chosen = found[selected];
			return chosen ? onRun(chosen.id) : undefined;
		}
		if (id === "down" || id === "up") {
			return set({ field, selected: Math.max(0, Math.min(found.length - 1, selected + (id === "down" ? 1 : -1))) });
		}
		const next = key.name === "paste" ? insert(field, key.text) : edit(field, key);
		if (next) set({ field: next, selected: 0 });
	});
	const found = actionsMatching(palette.field.text);
	const { top, bottom } = windowOf({ count: found.length, selected: palette.selected, rows: rows - AROUND, top: 0 });
	const keys = [
		{ key: "Enter", says: "do it", always: true },
		{ key: "↑↓", says: "choose", always: true },
		{ key: "Esc", says: "back", always: true },
	];
	return (
		<Frame
			header={<TitleBar title="What do you want to do?" right="" width={columns} />}
			footer={<Footer keys={keys} width={columns} />}
		>
			<Box flexDirection="column" paddingLeft={2} paddingTop={1}>
				<TextFieldView
					field={palette.field}
					width={Math.min(60, columns - 4)}
					rows={1}
					active
					placeholder="type a word"
				/>
				<Text> </Text>
				{found.length === 0 ? <Text>Nothing has these words.</Text> : null}
				{found.slice(top, bottom).map((action, index) => (
					<Text key={action.id} {...(top + index === palette.selected ? roleProps("strong") : {})}>
						<Text {...roleProps("accent")}>{top + index === palette.selected ? `${glyphs.pointer} ` : "  "}</Text>
						{pad(action.says, 48)}
						<Text {...roleProps("muted")}>{keyWords(action.keys[0])}</Text>
					</Text>
				))}
			</Box>
		</Frame>
	);
}
