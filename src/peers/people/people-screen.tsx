import { Text } from "ink";
import type { PeopleTab } from "./use-people-tab.js";

/** The people behind the person: who they are, when one was last in touch, how to reach them. */
export function PeopleScreen(_props: { tab: PeopleTab; columns: number; rows: number }) {
	return <Text>Peers</Text>;
}
