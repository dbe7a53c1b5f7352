import { Box, Text } from "ink";
import { useRef, useState } from "react";
import type { Context } from "../command/context.js";
import { footerKeys } from "../terminal/bindings.js";
import { Footer, noticeLines } from "../terminal/footer.js";
import { Frame, useSize } from "../terminal/frame.js";
import { useKeys } from "../terminal/keys.js";
import { windowOf } from "../terminal/list.js";
import { roleProps } from "../terminal/theme.js";
import { TitleBar } from "../terminal/title-bar.js";
import { useStateNow } from "../terminal/use-state-now.js";
import { SETTING_KEYS } from "./settings.js";
import { draftOf, effectsInOrder } from "./settings-effects.js";
import { readSettings } from "./settings-file.js";
import { SETTINGS_KEYS } from "./settings-keys.js";
import { settingsLayout } from "./settings-layout.js";
import { FIRST_SETTINGS, pressInSettings, selectedKey } from "./settings-list.js";
import { SettingRow } from "./settings-view.js";

const MARGIN = 2;
/** Rows of the title with its rule, and of the line of keys. */
const AROUND = 3;

const FIELD_KEYS = [
	{ key: "Enter", says: "save", always: true },
	{ key: "Ctrl-U", says: "empty the field" },
	{ key: "Esc", says: "leave it as it was", always: true },
];

/** Every setting, explained where it is set; a change is saved at once. */
export function SettingsScreen({ context, onBack }: { context: Context; onBack: (notice?: string) => void }) {
	const { columns, rows } = useSize();
	const [list, now, set] = useStateNow(() => FIRST_SETTINGS);
	// What writes settings is loaded when they are looked at, and is there by the time that one is changed.
	const [doEffect] = useState(() => effectsInOrder(context, import("./settings-store.js"), now, set));
	const top = useRef(0);
	useKeys((key) => {
		const pressed = pressInSettings(now(), key, context.settings(), (setting) => draftOf(context, setting));
		set(pressed.list);
		if (pressed.effect?.do === "leave") return onBack();
		if (pressed.effect) void doEffect(pressed.effect);
	});

	const settings = context.settings();
	const { wrong, unreadable } = readSettings(context.home);
	const selected = selectedKey(list);
	const notice = list.notice ?? unreadable ?? null;
	const body = rows - AROUND - Math.max(1, noticeLines(notice, columns).length);
	const layout = settingsLayout(selected, wrong, { width: columns - 2 * MARGIN, rows: body });
	const visible = windowOf({
		count: SETTING_KEYS.length,
		selected: list.selected,
		rows: layout.list,
		top: top.current,
	});
	top.current = visible.top;
	const keys = footerKeys(SETTINGS_KEYS.filter(({ id }) => id !== "put-back" || list.past.length > 0));
	return (
		<Frame
			header={<TitleBar title="Settings" right={`${list.selected + 1} of ${SETTING_KEYS.length}`} width={columns} />}
			footer={<Footer keys={list.editing ? FIELD_KEYS : keys} width={columns} notice={notice} />}
		>
			<Box flexDirection="column" paddingLeft={MARGIN} paddingTop={layout.above}>
				{SETTING_KEYS.slice(visible.top, visible.bottom).map((name) => (
					<SettingRow
						key={name}
						settings={settings}
						name={name}
						selected={name === selected}
						editing={name === selected ? list.editing : null}
						width={columns - 2 * MARGIN}
					/>
				))}
				<Box flexDirection="column" paddingTop={layout.between}>
					{layout.lines.map(({ text, isHeading }) => (
						<Text key={text} {...(isHeading ? roleProps("strong") : {})}>
							{text}
						</Text>
					))}
				</Box>
			</Box>
		</Frame>
	);
}
