/** Where a dialect table row says what an ERN version is called and which tables belong to it. */
export interface Dialect {
  readonly version: ErnVersion;
  /** The namespace of the root element; everything below the root is in no namespace. */
  readonly namespace: string;
  /** The folder of the schema below `DDEX_SCHEMAS`, and the name of the compiled table. */
  readonly folder: string;
  readonly avsNamespace: string;
  /** Releases of the allowed value sets whose tables we hold; empty where the version has one unnumbered set. */
  readonly avsVersions: readonly number[];
  /** The release of the allowed value sets that the published schema of this version imports. */
  readonly avsOfSchema: number | undefined;
  /** Namespaces that public files use by mistake; read with a warning, never written. */
  readonly aliases: readonly string[];
  readonly rootAttributes: Readonly<Record<MessageName, RootAttributes>>;
}

interface RootAttributes {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

export const ernVersions = ['3.8.2', '4.1', '4.1.1', '4.2', '4.3', '4.3.1', '4.3.2'] as const;
export type ErnVersion = (typeof ernVersions)[number];

export const messageNames = ['NewReleaseMessage', 'PurgeReleaseMessage'] as const;
export type MessageName = (typeof messageNames)[number];

const singleSet = { avsNamespace: 'http://ddex.net/xml/avs/avs', avsVersions: [], avsOfSchema: undefined } as const;
const numberedSets = {
  avsNamespace: 'http://ddex.net/xml/allowed-value-sets',
  avsVersions: [3, 6, 9],
  avsOfSchema: 9,
} as const;

const profiles = ['ReleaseProfileVersionId', 'ReleaseProfileVariantVersionId'];
const ern4 = {
  NewReleaseMessage: { required: ['LanguageAndScriptCode'], optional: profiles },
  PurgeReleaseMessage: { required: ['LanguageAndScriptCode'], optional: [] },
};
const ern43 = {
  NewReleaseMessage: { required: ['AvsVersionId', 'LanguageAndScriptCode'], optional: profiles },
  PurgeReleaseMessage: { required: ['AvsVersionId', 'LanguageAndScriptCode'], optional: [] },
};

const dialects = {
  '3.8.2': {
    version: '3.8.2',
    namespace: 'http://ddex.net/xml/ern/382',
    folder: '382',
    aliases: [],
    ...singleSet,
    rootAttributes: {
      NewReleaseMessage: {
        required: ['MessageSchemaVersionId'],
        optional: ['BusinessProfileVersionId', 'ReleaseProfileVersionId', 'LanguageAndScriptCode'],
      },
      PurgeReleaseMessage: { required: ['MessageSchemaVersionId'], optional: ['LanguageAndScriptCode'] },
    },
  },
  '4.1': {
    version: '4.1',
    namespace: 'http://ddex.net/xml/ern/41',
    folder: '41',
    aliases: [],
    ...singleSet,
    rootAttributes: ern4,
  },
  '4.1.1': {
    version: '4.1.1',
    namespace: 'http://ddex.net/xml/ern/411',
    folder: '411',
    // The official samples give this host in schemaLocation, and one public library took it for the namespace.
    aliases: ['http://service.ddex.net/xml/ern/411'],
    ...singleSet,
    rootAttributes: ern4,
  },
  '4.2': {
    version: '4.2',
    namespace: 'http://ddex.net/xml/ern/42',
    folder: '42',
    aliases: [],
    ...singleSet,
    rootAttributes: ern4,
  },
  '4.3': {
    version: '4.3',
    namespace: 'http://ddex.net/xml/ern/43',
    folder: '43',
    aliases: [],
    ...numberedSets,
    rootAttributes: ern43,
  },
  '4.3.1': {
    version: '4.3.1',
    namespace: 'http://ddex.net/xml/ern/431',
    folder: '431',
    aliases: [],
    ...numberedSets,
    rootAttributes: ern43,
  },
  '4.3.2': {
    version: '4.3.2',
    namespace: 'http://ddex.net/xml/ern/432',
    folder: '432',
    aliases: [],
    ...numberedSets,
    rootAttributes: ern43,
  },
} as const satisfies Record<ErnVersion, Dialect>;

/** The row of a version, with the types of every row alike. */
export const dialect = (version: ErnVersion): Dialect => dialects[version];

/** Finds the version that a root namespace stands for; `alias` tells that the file uses a name it should not. */
export function versionOfNamespace(namespace: string): { version: ErnVersion; alias: boolean } | undefined {
  for (const version of ernVersions) {
    const row = dialect(version);
    if (row.namespace === namespace) return { version, alias: false };
    if (row.aliases.includes(namespace)) return { version, alias: true };
  }
  return undefined;
}

/** What to write instead of a namespace that is no version's. */
export function namespacesInstead(namespace: string): string {
  const meant = namespace.endsWith('/ern/38') ? 'ERN 3.8.2 has the namespace http://ddex.net/xml/ern/382; ' : '';
  return `${meant}known are ${ernVersions.map((version) => dialect(version).namespace).join(', ')}`;
}
