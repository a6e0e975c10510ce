import { isObject, type Json, type JsonObject } from "@predgate-tools/openapi/json.ts";
import type { Parameter, ParameterPlace } from "../../model/endpoint.ts";
import type { ParameterRow, ParametersBlock } from "./blocks.ts";

const places: readonly ParameterPlace[] = ["path", "query", "header", "cookie"];

/** The editor's rows of parameters, found at the JSON Pointer `at`, path parameters first. Rows without a name are left out. */
export function toParameters({
  block,
  at,
}: {
  block: ParametersBlock | Record<string, never>;
  at: string;
}): Parameter[] {
  const listed = Array.isArray(block)
    ? block.map((row, index) => ({ row, place: placeOf(row), at: `${at}/${index}` }))
    : places.flatMap((place) =>
        (block[place] ?? []).map((row, index) => ({ row, place, at: `${at}/${place}/${index}` })),
      );
  return places.flatMap((place) =>
    listed.filter(({ row, place: own }) => own === place && row.name.trim() !== "").map(toParameter),
  );
}

function placeOf(row: ParameterRow): ParameterPlace {
  const written = (row.in ?? "").trim().toLowerCase();
  return places.find((place) => place === written) ?? "query";
}

export function toParameter({
  row,
  place,
  at,
}: {
  row: ParameterRow;
  place: ParameterPlace;
  at: string;
}): Parameter {
  return {
    at,
    in: place,
    name: row.name.trim(),
    required: row.required === true,
    enabled: row.enable !== false,
    description: row.description ?? "",
    schema: rowSchema(row),
    example: filled(row.sampleValue) ?? filled(row.example),
  };
}

/** The schema of a row: its own, or one made of its type. Files are binary strings. */
export function rowSchema(row: ParameterRow): JsonObject {
  const declared = isObject(row.schema) ? row.schema : {};
  const type = row.type === "file" ? undefined : (row.type ?? undefined);
  const base: JsonObject = row.type === "file" ? { type: "string", format: "binary", ...declared } : declared;
  const typed = Object.hasOwn(base, "type") || type === undefined ? base : { type, ...base };
  return row.enum == null || row.enum.length === 0 ? typed : { ...typed, enum: row.enum };
}

function filled(value: Json | null | undefined): Json | undefined {
  return value === null || value === undefined || value === "" ? undefined : value;
}
