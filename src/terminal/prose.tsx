import { Text } from "ink";
import { type Role, roleProps } from "./theme.js";
import { wrap } from "./width.js";

/** Text that wraps at words within `width` columns, without the blank that Ink leaves at the start of a wrapped row. */
export function Prose({ children, width, tone }: { children: string; width: number; tone?: Role }) {
	return <Text {...(tone ? roleProps(tone) : {})}>{wrap(children, width).join("\n")}</Text>;
}
