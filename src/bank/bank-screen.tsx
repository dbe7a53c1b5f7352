import { Text } from "ink";
import type { BankTab } from "./use-bank-tab.js";

/** The Bank: one deposit to linger over, the rest as a list. */
export function BankScreen(_props: { tab: BankTab; columns: number; rows: number }) {
	return <Text>Bank</Text>;
}
