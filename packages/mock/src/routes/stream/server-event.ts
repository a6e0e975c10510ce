import type { TimelineEvent } from "../../predictions/timeline.ts";

export interface ServerEvent {
  readonly id: string;
  readonly event: "output" | "logs" | "error" | "done";
  readonly data: string;
}

/** The documented events of what has happened so far. Ids are seconds and a running number. */
export function eventsOf(timeline: readonly TimelineEvent[]): readonly ServerEvent[] {
  const events: ServerEvent[] = [];
  const add = (at: number, event: ServerEvent["event"], data: string): void => {
    events.push({ id: `${Math.floor(at / 1000)}:${events.length}`, event, data });
  };
  for (const happening of timeline) {
    if (happening.kind === "logs") add(happening.at, "logs", happening.text);
    if (happening.kind === "output") add(happening.at, "output", happening.data);
    if (happening.kind !== "completed") continue;
    if (happening.status === "failed") {
      add(happening.at, "error", JSON.stringify({ detail: happening.error ?? "The prediction failed." }));
      add(happening.at, "done", JSON.stringify({ reason: "error" }));
    } else if (happening.status === "succeeded") add(happening.at, "done", "{}");
    else add(happening.at, "done", JSON.stringify({ reason: "canceled" }));
  }
  return events;
}

/** An event as it goes over the wire. Every line of its data gets a `data:` of its own. */
export const eventText = ({ id, event, data }: ServerEvent): string =>
  `event: ${event}\nid: ${id}\n${data
    .split(/\r\n|\r|\n/)
    .map((line) => `data: ${line}\n`)
    .join("")}\n`;
