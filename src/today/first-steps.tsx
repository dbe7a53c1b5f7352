import { Box, Text } from "ink";
import { DECIDED_MEANS } from "../ratio/gauge-words.js";
import { Prose } from "../terminal/prose.js";
import { roleProps } from "../terminal/theme.js";

const WIDEST = 76;
const MARGIN = 2;

/** What an empty journal says: how to begin. With few rows the air goes, and what can wait. */
export function FirstSteps({ people, width, rows }: { people: number; width: number; rows: number }) {
	const room = Math.min(WIDEST, width - 2 * MARGIN);
	const low = rows < 15;
	const air = low ? null : <Text> </Text>;
	return (
		<Box flexDirection="column" paddingLeft={MARGIN} paddingTop={low ? 0 : 1} width={room + MARGIN}>
			<Text {...roleProps("strong")}>{`No asks yet. ${low ? "Ways" : "Three ways"} to begin:`}</Text>
			{air}
			<FirstStep keys="a" says="write down an ask you are about to make" />
			<FirstStep keys="n" says="record a no you have heard; a calm minute follows" />
			<FirstStep keys="y" says="record a yes" />
			{air}
			{low ? null : <Text>And for a bad week, now while there is none:</Text>}
			<FirstStep keys="b" says="a good moment for your bank; three make it useful" />
			{people === 0 ? <FirstStep keys="5" says="somebody you can call: a mentor, a peer, a friend" /> : null}
			{air}
			<Text wrap="truncate">
				Years of deals in a CRM? Leave with <Text {...roleProps("accent")}>q</Text> and run
			</Text>
			<Text {...roleProps("accent")}>{"  unfazed import deals.csv"}</Text>
			<Text>To look around on invented data first:</Text>
			<Text {...roleProps("accent")}>{"  unfazed demo"}</Text>
			{low ? null : (
				<Box paddingTop={1}>
					<Prose width={room} tone="muted">
						{DECIDED_MEANS}
					</Prose>
				</Box>
			)}
		</Box>
	);
}

function FirstStep({ keys, says }: { keys: string; says: string }) {
	return (
		<Text wrap="truncate">
			<Text {...roleProps("accent")}>{`  ${keys}  `}</Text>
			{says}
		</Text>
	);
}
