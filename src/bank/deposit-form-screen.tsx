import { Text } from "ink";
import type { Context } from "../command/context.js";

/** The form of a deposit, new without an `id`. `onBack` gets a line on what came of it. */
export function DepositFormScreen(_props: {
	context: Context;
	id?: string | undefined;
	onBack: (notice?: string) => void;
}) {
	return <Text>Deposit</Text>;
}
