import type { RootElement } from '../validate/finding.ts';
import { placeOf } from '../validate/report.ts';
import { messageNames, namespacesInstead, versionOfNamespace } from '../versions.ts';
import { type Fault, fault, type LimitKind, type XmlCode } from '../xml/fault.ts';
import { sniffRoot } from '../xml/sniff.ts';
import { mostFlaws } from './message-builder.ts';

/** Why a file is no message that can be read. `line` and `column` count from 1, columns in characters. */
export type ReadRefusal =
  | { readonly code: FaultCode; readonly detail: string; readonly line: number; readonly column: number }
  | {
      readonly code: 'unknown-version';
      readonly namespace: string;
      readonly detail: string;
      readonly line: number;
      readonly column: number;
    }
  | { readonly code: 'incomplete'; readonly detail: string; readonly flaws: readonly Flaw[] };

type FaultCode =
  | 'not-text'
  | 'not-well-formed'
  | 'not-a-message'
  | 'dtd-refused'
  | 'entity-refused'
  | 'too-big'
  | 'too-deep'
  | 'too-many-attributes';

/** Something that the version demands and the file lacks or spells wrongly. */
export interface Flaw {
  readonly path: string;
  readonly detail: string;
}

const codes: Readonly<Record<XmlCode, FaultCode>> = {
  'not-xml': 'not-a-message',
  syntax: 'not-well-formed',
  'tag-mismatch': 'not-well-formed',
  'cut-off': 'not-well-formed',
  character: 'not-well-formed',
  encoding: 'not-text',
  entity: 'entity-refused',
  doctype: 'dtd-refused',
  prefix: 'not-well-formed',
  'duplicate-attribute': 'not-well-formed',
  limit: 'not-well-formed',
};
const limits: Readonly<Record<LimitKind, FaultCode>> = {
  bytes: 'too-big',
  depth: 'too-deep',
  attributes: 'too-many-attributes',
  name: 'not-well-formed',
};

/** Why a file cannot be read at all. */
export function refusalOfFault(broken: Fault, document?: Buffer): ReadRefusal {
  const { line, column } = placeOf(broken, document);
  return { code: codeOf(broken, document), detail: broken.detail, line, column };
}

function codeOf({ code, limit, found }: Fault, document: Buffer | undefined): FaultCode {
  if (limit) return limits[limit];
  if (code === 'entity' && found === '&') return 'not-well-formed';
  // Something stands before the root.
  if (code === 'not-xml' && document && sniffRoot(document)) return 'not-well-formed';
  return codes[code];
}

/** Why a root element is not that of a message that is read here. */
export function refusalOfRoot({ at, name, namespace }: RootElement, document: Buffer): ReadRefusal {
  const { line, column } = placeOf(fault('not-xml', at, { detail: '' }), document);
  if (versionOfNamespace(namespace)) {
    return { code: 'not-a-message', detail: `${name} is not one of ${messageNames.join(', ')}`, line, column };
  }
  const detail = `the namespace of ${name} is ${JSON.stringify(namespace)}, which is no version of ERN that is read here; ${namespacesInstead(namespace)}`;
  return { code: 'unknown-version', namespace, detail, line, column };
}

/** What the version demands and the message lacks. */
export function refusalOfFlaws(flaws: readonly Flaw[]): ReadRefusal {
  const [first, ...others] = flaws;
  const atLeast = flaws.length < mostFlaws ? '' : 'at least ';
  const more = others.length > 0 ? `, and ${atLeast}${others.length} more` : '';
  return { code: 'incomplete', detail: `${first?.path}: ${first?.detail}${more}`, flaws };
}
