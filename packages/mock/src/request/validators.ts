import type { ErrorObject } from "ajv";
import type { OpenApiDocument, Schema } from "../document/model.ts";
import { selfContained } from "../document/resolve-reference.ts";
import { UnusableSchema } from "../document/unusable-schema.ts";
import { safePattern } from "../pattern/safe-pattern.ts";

export type Check = (value: unknown) => readonly ErrorObject[];

/** Checks values against the schemas of one document. */
export interface Validators {
  /** The check of a schema, compiled when first asked for; a promise only until it is. */
  readonly of: (schema: Schema) => Check | Promise<Check>;
}

interface Compiler {
  readonly compile: (schema: Schema) => Check;
}

let compiler: Promise<Compiler> | undefined;

/** ajv is loaded when something is first checked, so that a server answers sooner after its start. */
export const loadCompiler = (): Promise<Compiler> => {
  compiler ??= makeCompiler();
  return compiler;
};

// A document may come from anywhere, and so may what is held against its patterns.
const patternOf = (source: string) =>
  safePattern({ source, warn: (reason) => console.warn(`@predgate/mock: ${reason}`) });

async function makeCompiler(): Promise<Compiler> {
  const [{ Ajv2020 }, formats] = await Promise.all([import("ajv/dist/2020.js"), import("ajv-formats")]);
  const settings = {
    strict: false,
    allErrors: true,
    verbose: true,
    validateSchema: false,
    validateFormats: true,
    logger: false,
    code: { regExp: Object.assign(patternOf, { code: "safePattern" }) },
  } as const;
  return {
    compile: (schema) => {
      // One instance per schema: ajv remembers every schema it has seen, and reloads would pile them up.
      const ajv = new Ajv2020(settings);
      formats.default.default(ajv, { mode: "fast" });
      let validate: ReturnType<typeof ajv.compile>;
      try {
        validate = ajv.compile(schema);
      } catch (cause) {
        throw new UnusableSchema({ cause });
      }
      return (value) => (validate(value) ? [] : (validate.errors ?? []));
    },
  };
}

export function validatorsOf(document: OpenApiDocument): Validators {
  const checks = new WeakMap<Schema, Check | Promise<Check>>();
  const compile = async (schema: Schema): Promise<Check> => {
    const check = (await loadCompiler()).compile(selfContained({ document, schema }));
    checks.set(schema, check);
    return check;
  };
  return {
    of: (schema) => {
      const known = checks.get(schema);
      if (known !== undefined) return known;
      const made = compile(schema);
      checks.set(schema, made);
      return made;
    },
  };
}
