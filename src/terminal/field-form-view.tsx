import { Box, Text, useIsScreenReaderEnabled } from "ink";
import { shown, shownLine } from "./clean.js";
import { type FieldForm, type FormChoice, type FormField, valuesOf } from "./field-form.js";
import { hiddenFields, type LaidField, labelColumns, layFieldForm, textColumns } from "./field-form-layout.js";
import { glyphs } from "./glyphs.js";
import { fieldColumns } from "./text-field-rows.js";
import { TextFieldView } from "./text-field-view.js";
import { roleProps } from "./theme.js";
import { pad, truncate, widthOf, wrapTo } from "./width.js";

/** The fields of a form with their labels, in `width` columns and at most `rows` rows, one of them for what is left out. A screen reader gets all of them. */
export function FieldFormView({ form, width, rows }: { form: FieldForm; width: number; rows: number }) {
	const isSpoken = useIsScreenReaderEnabled();
	const label = labelColumns(form.fields);
	const room = width - label;
	const fits = (most: number) =>
		layFieldForm(form, textColumns(form.fields, width), isSpoken ? Number.MAX_SAFE_INTEGER : most);
	const whole = fits(rows);
	const laid = whole.length === form.fields.length ? whole : fits(rows - 1);
	const hidden = hiddenFields(laid, form.fields.length);
	return (
		<Box flexDirection="column" flexShrink={0} width={width}>
			{laid.map((place) => {
				const field = form.fields[place.index];
				return field && <FieldRow key={field.id} form={form} field={field} place={place} label={label} room={room} />;
			})}
			{hidden === "" ? null : <Text {...roleProps("muted")}>{`  ${hidden}`}</Text>}
		</Box>
	);
}

function FieldRow({
	form,
	field,
	place,
	label,
	room,
}: {
	form: FieldForm;
	field: FormField;
	place: LaidField;
	label: number;
	room: number;
}) {
	const isActive = place.index === form.at;
	return (
		<Box marginTop={place.gap} height={place.height} flexShrink={0} aria-state={{ selected: isActive }}>
			<Text {...roleProps(isActive ? "accent" : "muted")} aria-hidden>
				{pad(`${isActive ? glyphs.pointer : " "} ${field.label}`, label)}
			</Text>
			<FieldValue form={form} field={field} isActive={isActive} room={room} rows={place.height} />
		</Box>
	);
}

function FieldValue({
	form,
	field,
	isActive,
	room,
	rows,
}: {
	form: FieldForm;
	field: FormField;
	isActive: boolean;
	room: number;
	rows: number;
}) {
	const value = valuesOf(form)[field.id] ?? "";
	if (field.type === "choice") {
		return <ChoiceLine label={field.label} choices={field.choices} chosen={value} isActive={isActive} width={room} />;
	}
	const text = form.typed[field.id];
	const { empty = "", label } = field;
	if (isActive && text) {
		return <TextFieldView field={text} width={room} rows={rows} placeholder={empty} prompt="" label={label} />;
	}
	const spoken = `${label}: ${shownLine(value) || ["empty", empty].filter(Boolean).join(", ")}`;
	return (
		<Text {...(value === "" ? roleProps("muted") : {})} aria-label={spoken}>
			{value === "" ? truncate(empty, room) : storedRows(value, fieldColumns(room, ""), rows)}
		</Text>
	);
}

function storedRows(value: string, columns: number, rows: number): string {
	return rows === 1 ? truncate(shownLine(value), columns) : wrapTo(shown(value), columns, rows).join("\n");
}

const GAPS = [3, 2];

/** A choice in one line: all there is to choose among while one is in it, else what is chosen; a sign marks it, not colour alone. */
function ChoiceLine({
	label,
	choices,
	chosen,
	isActive,
	width,
}: {
	label: string;
	choices: readonly FormChoice[];
	chosen: string;
	isActive: boolean;
	width: number;
}) {
	const widthWith = (gap: number) =>
		choices.reduce((sum, choice) => sum + 2 + widthOf(choice.label), gap * (choices.length - 1));
	const gap = GAPS.find((fitting) => widthWith(fitting) <= width);
	const at = choices.findIndex(({ id }) => id === chosen);
	const all = choices.map((choice) => choice.label).join(", ");
	const own = choices[at]?.label ?? "nothing";
	const spoken = isActive ? `${label}: ${own}, out of ${all}` : `${label}: ${own}`;
	if (!isActive || gap === undefined) {
		const count = isActive ? `  ${at + 1} of ${choices.length}` : "";
		return <Text aria-label={spoken}>{truncate(`${glyphs.dot} ${own}${count}`, width)}</Text>;
	}
	return (
		<Text aria-label={spoken}>
			{choices.map(({ id, label: says }, index) => (
				<Text key={id} {...roleProps(id === chosen ? "strong" : "muted")}>
					{`${index === 0 ? "" : " ".repeat(gap)}${id === chosen ? glyphs.dot : glyphs.circle} ${says}`}
				</Text>
			))}
		</Text>
	);
}
