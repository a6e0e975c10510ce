import ts from "typescript";

const leastUses = 3;
const leastLength = 120;

/** A member of `paths`, `operations` or one of `components`, taken apart into a shape and what fills it. */
interface Member {
  readonly start: number;
  readonly end: number;
  readonly shape: string;
  readonly documentedShape: string;
  readonly fillings: readonly string[];
}

/** Members of one shape, and which of their fillings differ: the parameters of the shape. */
interface Group {
  readonly name: string;
  readonly members: readonly [Member, ...Member[]];
  /** For each position of a filling, the parameter that it is given by; none where all members agree. */
  readonly parameters: readonly (number | undefined)[];
}

/**
 * Types in which members that differ only in what they refer to share one generic shape.
 * A thousand models have a thousand equal create operations: a consumer's compiler reads the shape once.
 */
export function shareShapes(types: string): string {
  const source = ts.createSourceFile("schema.ts", types, ts.ScriptTarget.Latest, true);
  const groups = groupMembers(membersOf(source));
  if (groups.length === 0) return types;
  const edits = groups.flatMap((group) =>
    group.members.map((member) => ({ member, text: printUse(group, member) })),
  );
  let position = 0;
  const pieces = edits
    .toSorted((left, right) => left.member.start - right.member.start)
    .flatMap(({ member, text }) => {
      const before = types.slice(position, member.start);
      position = member.end;
      return [before, text];
    });
  const uses = pieces.join("") + types.slice(position);
  const aliases = sections.filter(({ alias }) => uses.includes(`${alias}[`)).map(printAlias);
  return `${[...aliases, ...groups.map(printShape)].join("\n")}\n\n${uses}`;
}

function groupMembers(members: readonly Member[]): Group[] {
  const byShape = new Map<string, [Member, ...Member[]]>();
  for (const member of members) {
    const group = byShape.get(member.shape);
    if (group) group.push(member);
    else byShape.set(member.shape, [member]);
  }
  const shared = [...byShape.values()].filter((group) => group.length >= leastUses && varies(group));
  return shared.map((group, index) => ({
    name: `Shape${index + 1}`,
    members: group,
    parameters: parametersOf(group),
  }));
}

// Members without a parameter are few: what comes with each model refers to its own schemas.
function varies(group: readonly [Member, ...Member[]]): boolean {
  return parametersOf(group).some((parameter) => parameter !== undefined);
}

// Positions that are filled alike in every member (the same response for 200 and 201) are one parameter.
function parametersOf([first, ...others]: readonly [Member, ...Member[]]): (number | undefined)[] {
  const known = new Map<string, number>();
  return first.fillings.map((filling, position) => {
    if (others.every(({ fillings }) => fillings[position] === filling)) return undefined;
    const column = [first, ...others].map(({ fillings }) => fillings[position]).join("\n");
    if (!known.has(column)) known.set(column, known.size);
    return known.get(column);
  });
}

function printUse({ name, parameters }: Group, { fillings }: Member): string {
  const given: string[] = [];
  parameters.forEach((parameter, position) => {
    if (parameter !== undefined) given[parameter] = shorten(fillings[position] as string);
  });
  return given.length === 0 ? name : `${name}<${given.join(", ")}>`;
}

// A name for what all fillings begin with: half the nodes that a compiler reads of each.
const sections = [
  { alias: "SharedSchemas", reference: 'components["schemas"]' },
  { alias: "SharedResponses", reference: 'components["responses"]' },
];

function shorten(filling: string): string {
  const section = sections.find(({ reference }) => filling.startsWith(`${reference}[`));
  return section === undefined ? filling : section.alias + filling.slice(section.reference.length);
}

function printAlias({ alias, reference }: (typeof sections)[number]): string {
  return `type ${alias} = ${reference};`;
}

function printShape({ name, members, parameters }: Group): string {
  const [first, ...others] = members;
  const sameDocumentation = others.every(({ documentedShape }) => documentedShape === first.documentedShape);
  const shape = sameDocumentation ? first.documentedShape : first.shape;
  const body = shape.replace(/\0(\d+)\0/g, (_, position) => {
    const parameter = parameters[Number(position)];
    return parameter === undefined ? (first.fillings[Number(position)] as string) : `T${parameter}`;
  });
  const names = [...new Set(parameters.filter((parameter) => parameter !== undefined))].map(
    (each) => `T${each}`,
  );
  return `type ${name}${names.length === 0 ? "" : `<${names.join(", ")}>`} = ${body};`;
}

function membersOf(source: ts.SourceFile): Member[] {
  const interfaces = source.statements.filter(ts.isInterfaceDeclaration);
  const named = (name: string) => interfaces.find((each) => each.name.text === name)?.members ?? [];
  const components = [...named("components")].flatMap((section) =>
    ts.isPropertySignature(section) && section.type && ts.isTypeLiteralNode(section.type)
      ? [...section.type.members]
      : [],
  );
  return [...named("paths"), ...named("operations"), ...components].flatMap((member) => {
    const type = ts.isPropertySignature(member) ? member.type : undefined;
    return type && type.getWidth(source) >= leastLength ? [takeApart(source, type)] : [];
  });
}

function takeApart(source: ts.SourceFile, type: ts.TypeNode): Member {
  const [start, end] = [type.getStart(source), type.getEnd()];
  const fillings: string[] = [];
  let documentedShape = "";
  let position = start;
  const visit = (node: ts.Node): void => {
    if (isReference(node)) {
      documentedShape += `${source.text.slice(position, node.getStart(source))}\0${fillings.length}\0`;
      fillings.push(node.getText(source));
      position = node.getEnd();
    } else {
      ts.forEachChild(node, visit);
    }
  };
  visit(type);
  documentedShape += source.text.slice(position, end);
  return { start, end, fillings, documentedShape, shape: withoutComments(documentedShape) };
}

// `components["schemas"]["Prediction"]`, `operations["getPrediction"]`.
function isReference(node: ts.Node): boolean {
  if (!ts.isIndexedAccessTypeNode(node)) return false;
  const { objectType } = node;
  return (
    (ts.isTypeReferenceNode(objectType) && ts.isIdentifier(objectType.typeName)) || isReference(objectType)
  );
}

function withoutComments(types: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, types);
  let kept = "";
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token !== ts.SyntaxKind.MultiLineCommentTrivia) kept += scanner.getTokenText();
  }
  return kept.replace(/\n\s*(?=\n)/g, "");
}
