/** `riffusion/riffusion-v1` → `RiffusionRiffusionV1`. Anything that is no letter or digit separates words. */
export function toTypeName(text: string): string {
  const words = text.normalize("NFKC").match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  const ascii = joined.replace(/[^A-Za-z0-9]/g, (character) => `u${character.codePointAt(0)?.toString(16)}`);
  return /^[A-Za-z]/.test(ascii) ? ascii : `Model${ascii}`;
}

/** `RiffusionRiffusion` → `riffusionRiffusion`. */
export function toConstantName(typeName: string): string {
  return typeName.charAt(0).toLowerCase() + typeName.slice(1);
}

/** `riffusion/riffusion` → `riffusion__riffusion`, safe as a file name on every system. */
export function toFileStem(modelName: string): string {
  const safe = modelName
    .toLowerCase()
    .split("/")
    .map((part) => part.replace(/[^a-z0-9._-]/g, "_").replace(/^\.+|\.+$/g, "_"))
    .join("__");
  return safe.slice(0, 120) || "_";
}

/** Words that cannot name a constant in a module, and names that generated modules use themselves. */
export const reservedNames: readonly string[] = (
  "abstract any arguments as async await boolean break case catch class const constructor continue debugger " +
  "declare default delete do else enum eval export extends false finally for from function get if implements " +
  "import in infer instanceof interface is keyof let module namespace never new null number object of package " +
  "private protected public readonly require return set static string super switch symbol this throw true try " +
  "type typeof undefined unique unknown var void while with yield globalThis infinity nan " +
  "models schemas components paths operations webhooks registry modelEntry $defs inputSchema modelTexts"
).split(" ");
