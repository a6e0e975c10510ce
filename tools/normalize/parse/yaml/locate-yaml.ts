import { fromPointer, toPointer } from "@predgate-tools/openapi/pointer.ts";
import { EVENT_ID, type Event, getScalarValue, parseEvents, YAMLException } from "js-yaml";

/** The offset of the value (or, in a mapping, of its key) that a JSON Pointer names, or of the nearest one above it. */
export function locateYaml(text: string, pointer: string): number {
  const events = eventsOf(text);
  const wanted = fromPointer(pointer);
  let found = 0;
  let index = events.findIndex((event) => event.type !== EVENT_ID.DOCUMENT);
  if (index === -1) return 0;
  for (const segment of wanted) {
    const member = memberOf({ events, container: index, segment, text });
    if (member === undefined) return found;
    found = member.offset;
    index = member.value;
  }
  return found;
}

/** The JSON Pointer of the first key or item that begins on a line (from 1), "" where none does. */
export function pointerAtLine(text: string, line: number): string {
  const events = eventsOf(text);
  const start = text.split("\n", line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const newline = text.indexOf("\n", start);
  const end = newline === -1 ? text.length : newline;
  const isHere = (event: Event | undefined): boolean => startOf(event) >= start && startOf(event) <= end;
  const open: { path: (string | number)[]; kind: Event["type"]; key: string | undefined; count: number }[] =
    [];
  for (const event of events) {
    const parent = open.at(-1);
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    let path = parent?.path ?? [];
    if (parent?.kind === EVENT_ID.SEQUENCE) {
      path = [...path, parent.count];
      parent.count += 1;
      if (isHere(event) && event.type === EVENT_ID.SCALAR) return toPointer(path);
    } else if (parent?.kind === EVENT_ID.MAPPING && parent.key === undefined) {
      parent.key = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : "";
      if (isHere(event)) return toPointer([...path, parent.key]);
      continue;
    } else if (parent?.kind === EVENT_ID.MAPPING) {
      path = [...path, parent.key ?? ""];
      parent.key = undefined;
    }
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE)
      open.push({ path: [...path], kind: event.type, key: undefined, count: 0 });
  }
  return "";
}

function eventsOf(text: string): Event[] {
  try {
    return parseEvents(text, {});
  } catch (error) {
    if (error instanceof YAMLException) return [];
    throw error;
  }
}

function memberOf({
  events,
  container,
  segment,
  text,
}: {
  events: readonly Event[];
  container: number;
  segment: string;
  text: string;
}): { value: number; offset: number } | undefined {
  const opening = events[container];
  if (opening?.type === EVENT_ID.SEQUENCE) {
    let index = container + 1;
    for (let count = 0; events[index] !== undefined && events[index]?.type !== EVENT_ID.POP; count += 1) {
      if (String(count) === segment) return { value: index, offset: startOf(events[index]) };
      index = after(events, index);
    }
  }
  if (opening?.type !== EVENT_ID.MAPPING) return undefined;
  for (let index = container + 1; events[index] !== undefined && events[index]?.type !== EVENT_ID.POP; ) {
    const key = events[index];
    const value = after(events, index);
    if (key?.type === EVENT_ID.SCALAR && getScalarValue(text, key) === segment)
      return { value, offset: startOf(key) };
    index = after(events, value);
  }
  return undefined;
}

/** The index after the node that begins at `index`. */
function after(events: readonly Event[], index: number): number {
  let depth = 0;
  for (let next = index; next < events.length; next += 1) {
    const type = events[next]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1;
    if (type === EVENT_ID.POP) depth -= 1;
    if (depth <= 0) return next + 1;
  }
  return events.length;
}

function startOf(event: Event | undefined): number {
  if (event?.type === EVENT_ID.SCALAR) return event.valueStart;
  if (event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE) return event.start;
  return event?.type === EVENT_ID.ALIAS ? event.anchorStart : 0;
}
