import { Text } from "ink";
import type { Context } from "../../command/context.js";
import type { Occasion } from "./reach.js";

/** Who to reach out to, why now, and a message to copy or to open in the mail program. Of the person with `id`, else of whom the rule finds. */
export function ReachScreen(_props: {
	context: Context;
	id?: string | undefined;
	occasion: Occasion;
	onBack: (notice?: string) => void;
	/** Opens the form of a new person, where there is nobody to call yet. */
	onAdd: () => void;
}) {
	return <Text>Reach</Text>;
}
