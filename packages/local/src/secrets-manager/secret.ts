import { randomInt } from 'node:crypto';

/** A secret as it is stored: its values are sealed. */
export interface Secret {
  readonly name: string;
  readonly arn: string;
  readonly description?: string;
  readonly tags: readonly { readonly Key: string; readonly Value: string }[];
  /** Milliseconds. */
  readonly created: number;
  readonly changed: number;
  /** When it will be gone; set while it waits for that. */
  readonly deletion?: number;
  readonly versions: Readonly<Record<string, Version>>;
}

export interface Version {
  readonly created: number;
  /** Sealed JSON of {@link Value}. */
  readonly sealed: string;
  readonly stages: readonly string[];
}

export interface Value {
  readonly SecretString?: string;
  /** Base64. */
  readonly SecretBinary?: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The dash and the six characters. */
export const SUFFIX_LENGTH = 7;

/** AWS puts six random characters behind the name, so that a secret made anew is not covered by an old grant. */
export const newSuffix = () => Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/**
 * The versions after one has been added: it takes its stages from the versions that have them, and the version that
 * loses AWSCURRENT becomes AWSPREVIOUS. A version without a stage is gone.
 */
export function withVersion(
  versions: Secret['versions'],
  id: string,
  version: Version,
): Readonly<Record<string, Version>> {
  const old = Object.entries(versions).filter(([other]) => other !== id);
  const current = version.stages.includes('AWSCURRENT');
  const rest = old.map(([other, { stages, ...kept }]): [string, Version] => {
    const left = stages.filter((stage) => !version.stages.includes(stage) && !(current && stage === 'AWSPREVIOUS'));
    const demoted = current && stages.includes('AWSCURRENT');
    return [other, { ...kept, stages: demoted ? [...left, 'AWSPREVIOUS'] : left }];
  });
  return { ...Object.fromEntries(rest.filter(([, { stages }]) => stages.length > 0)), [id]: version };
}

/** The version that a reader asks for: by id, by stage, or the current one. */
export function findVersion(secret: Secret, id?: string, stage?: string): [string, Version] | undefined {
  const wanted = id === undefined && stage === undefined ? 'AWSCURRENT' : stage;
  return Object.entries(secret.versions).find(
    ([other, { stages }]) => (id === undefined || other === id) && (wanted === undefined || stages.includes(wanted)),
  );
}
