import type { Composite, Particle, SimpleType } from '../grammar/composite.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { type ErnVersion, ernVersions } from '../versions.ts';
import type { CompositeRows, Row, Scalar, ValueRows, Variant } from './row.ts';

/** A composite of one version joined with its rows: what to write in which order, what to read under which name. */
export interface Plan {
  readonly type: Composite;
  readonly attributes: readonly AttributeSlot[];
  /** What stands between the tags of a composite without children. */
  readonly content: { readonly simple: SimpleType; readonly scalar: Scalar; readonly own: Own | undefined } | undefined;
  readonly group: Group | undefined;
  readonly elements: ReadonlyMap<string, Slot>;
  readonly attributesByName: ReadonlyMap<string, AttributeSlot>;
  /** The model keys that this version has a place for. */
  readonly keys: ReadonlySet<string>;
  /** Elements and attributes that a valid message always has here. */
  readonly required: readonly (Slot | AttributeSlot)[];
  readonly isValue: boolean;
  readonly variant: Variant | undefined;
  readonly repeats: CompositeRows['repeats'];
}

export interface AttributeSlot {
  readonly kind: 'attribute';
  readonly name: string;
  readonly key: string;
  readonly scalar: Scalar;
  readonly required: boolean;
  readonly simple: SimpleType;
  readonly own: Own | undefined;
}

export interface Slot {
  readonly kind: 'simple' | 'nested' | 'inside' | 'unmapped';
  readonly name: string;
  readonly key: string;
  /** The model holds a list. */
  readonly many: boolean;
  /** The same list stands in many places. */
  readonly often: boolean;
  /** The grammar allows more than one. */
  readonly repeats: boolean;
  readonly required: boolean;
  readonly scalar: Scalar;
  readonly simple: SimpleType | undefined;
  /** Made on first use, for composites hold themselves. */
  readonly plan: () => Plan;
}

export interface Group {
  readonly kind: 'sequence' | 'choice';
  readonly required: boolean;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly slot: Slot | undefined;
  readonly group: Group | undefined;
  readonly required: boolean;
  /** The model keys below this part. */
  readonly keys: readonly string[];
}

/** Where a party's own value of an allowed-value set is kept beside the value. */
export interface Own {
  readonly value: string;
  readonly namespace: string;
}

/** Makes plans of one version, each once. */
export function planner(grammar: Grammar): (type: Composite, rows: CompositeRows | ValueRows) => Plan {
  const plans = new Map<Composite, Map<unknown, Plan>>();
  const planOf = (type: Composite, rows: CompositeRows | ValueRows): Plan => {
    const ofType = plans.get(type) ?? new Map<unknown, Plan>();
    plans.set(type, ofType);
    const known = ofType.get(rows);
    if (known) return known;
    const made = makePlan(grammar, type, rows, planOf);
    ofType.set(rows, made);
    return made;
  };
  return planOf;
}

type PlanOf = (type: Composite, rows: CompositeRows | ValueRows) => Plan;

function makePlan(grammar: Grammar, type: Composite, model: CompositeRows | ValueRows, planOf: PlanOf): Plan {
  const variant = model.kind === 'composite' ? variantOf(model, grammar.version) : undefined;
  const mapping = variant?.of ?? model;
  const rows = new Map(mapping.rows.flatMap((row) => row.names.map((name) => [kindOf(row) + name, row])));
  const ownRule = type.text?.values && ownRules.find((rule) => mapping.rows.some((row) => row.key === rule.value));

  const attributes = type.attributes.flatMap((attribute): AttributeSlot[] => {
    const row = rows.get(`@${attribute.name}`);
    if (!row) return [];
    return [
      {
        kind: 'attribute',
        name: attribute.name,
        key: row.key,
        scalar: row.of as Scalar,
        required: attribute.required,
        simple: attribute.type,
        own: mapping.rows.some(({ key }) => key === ownedAttributes[row.key]?.value)
          ? ownedAttributes[row.key]
          : undefined,
      },
    ];
  });

  const elements = new Map<string, Slot>();
  const slotOf = (particle: Extract<Particle, { kind: 'element' }>): Slot => {
    const { child } = particle;
    const row = rows.get(child.name);
    const childType = child.composite === undefined ? undefined : grammar.composite(child.composite);
    const base = {
      name: child.name,
      key: row?.key ?? '',
      many: row?.many ?? false,
      often: row?.often ?? false,
      repeats: child.max > 1,
      required: child.min === 1,
      simple: child.simple,
      scalar: typeof row?.of === 'string' ? row.of : row?.of && 'content' in row.of ? row.of.content : 'string',
    } as const;
    const slot: Slot = !row
      ? { ...base, kind: 'unmapped', plan: () => planOf(childType ?? textOnly(child.simple), noRows) }
      : row.kind === 'inside'
        ? { ...base, kind: 'inside', plan: () => planOf(childType!, insideRows(row)) }
        : childType
          ? { ...base, kind: 'nested', plan: () => planOf(childType, rowsOf(row)) }
          : { ...base, kind: 'simple', plan: () => planOf(textOnly(child.simple), rowsOf(row)) };
    // A name that stands in two branches of a choice is read the same way in both.
    if (row && !(elements.get(child.name)?.repeats && !slot.repeats)) elements.set(child.name, slot);
    return slot;
  };
  const group = type.content && groupOf(type.content, slotOf);

  const isValue = mapping.kind === 'value';
  const keys = new Set(attributes.map((slot) => slot.key));
  for (const row of mapping.rows) {
    if (row.kind === 'attribute') continue;
    const slot = row.names.map((name) => elements.get(name)).find(Boolean);
    if (!slot) continue;
    if (row.kind === 'inside') for (const key of slot.plan().keys) keys.add(key);
    else keys.add(row.key);
  }
  if (isValue && type.text) keys.add('value');
  return {
    type,
    attributes,
    content: type.text && {
      simple: type.text,
      scalar: isValue ? mapping.content : 'string',
      own: ownRule,
    },
    group,
    elements,
    attributesByName: new Map(attributes.map((slot) => [slot.name, slot])),
    keys,
    required: [
      ...attributes.filter((slot) => slot.required),
      ...type.children.flatMap((child) => (child.required ? (elements.get(child.name) ?? []) : [])),
    ],
    isValue,
    variant,
    repeats: model.kind === 'composite' ? model.repeats : undefined,
  };
}

function groupOf(particle: Particle, slotOf: (element: Extract<Particle, { kind: 'element' }>) => Slot): Group {
  if (particle.kind === 'element') throw new Error('Cannot plan a composite whose content is one bare element');
  const parts = particle.parts.map((part): Part => {
    if (part.kind === 'element') {
      const slot = slotOf(part);
      const keys = slot.kind === 'inside' ? [...slot.plan().keys] : slot.kind === 'unmapped' ? [] : [slot.key];
      return { slot, group: undefined, required: slot.required, keys };
    }
    const group = groupOf(part, slotOf);
    return { slot: undefined, group, required: group.required, keys: group.parts.flatMap((inner) => inner.keys) };
  });
  return { kind: particle.kind, required: particle.min === 1, parts };
}

/** Where a value in the text of an element keeps what a party defined itself. */
const ownRules: readonly Own[] = [
  { value: 'typeUserDefinedValue', namespace: 'typeNamespace' },
  { value: 'userDefinedValue', namespace: 'namespace' },
];

/** Attributes that parties may extend with values of their own. */
const ownedAttributes: Readonly<Record<string, Own>> = {
  parentalWarningStandard: { value: 'standardUserDefinedValue', namespace: 'standardNamespace' },
  linkDescription: { value: 'userDefinedValue', namespace: 'namespace' },
  labelType: { value: 'userDefinedValue', namespace: 'namespace' },
  priceType: { value: 'userDefinedValue', namespace: 'namespace' },
  titleType: { value: 'userDefinedValue', namespace: 'namespace' },
  format: { value: 'userDefinedValue', namespace: 'namespace' },
};

/** The rows that this version uses instead, if the composite has another shape there. */
const variantOf = (model: CompositeRows, version: ErnVersion): Variant | undefined =>
  model.variants.find((variant) => ernVersions.indexOf(version) <= ernVersions.indexOf(variant.until));

const kindOf = (row: Row): string => (row.kind === 'attribute' ? '@' : '');

const emptyRows: ValueRows = { kind: 'value', content: 'string', rows: [], schema: undefined as never };
const noRows: CompositeRows = { kind: 'composite', name: '', schema: undefined as never, rows: [], variants: [] };
const scalarRows: Readonly<Record<Scalar, ValueRows>> = {
  string: emptyRows,
  boolean: { ...emptyRows, content: 'boolean' },
  integer: { ...emptyRows, content: 'integer' },
};

function rowsOf(row: Row): CompositeRows | ValueRows {
  if (typeof row.of === 'string') return scalarRows[row.of];
  return typeof row.of === 'function' ? row.of() : row.of;
}

const insides = new WeakMap<Row, CompositeRows>();
function insideRows(row: Row): CompositeRows {
  const known = insides.get(row);
  if (known) return known;
  const made: CompositeRows = {
    kind: 'composite',
    name: row.names[0]!,
    schema: undefined as never,
    rows: row.rows,
    variants: [],
  };
  insides.set(row, made);
  return made;
}

const textTypes = new WeakMap<SimpleType, Composite>();
function textOnly(simple: SimpleType | undefined): Composite {
  if (!simple) throw new Error('Cannot plan an element of unknown type');
  const known = textTypes.get(simple);
  if (known) return known;
  const made: Composite = { name: simple.name, text: simple, attributes: [], children: [], content: undefined };
  textTypes.set(simple, made);
  return made;
}
