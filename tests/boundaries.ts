const pure = ['kernel', 'events', 'identifiers', 'lifecycle', 'platforms', 'deals'] as const;
const domain = [...pure, 'ern', 'conformance', 'releases', 'composer', 'delivery'] as const;

/** What each package may depend on: only what stands in a row above its own. */
export const mayImport = {
  kernel: [],
  events: ['kernel'],
  identifiers: ['kernel', 'events'],
  lifecycle: ['kernel'],
  platforms: ['kernel'],
  deals: ['kernel'],
  ern: ['kernel', 'identifiers'],
  conformance: ['kernel', 'identifiers', 'deals', 'ern'],
  releases: pure,
  composer: [...pure, 'ern', 'conformance', 'releases'],
  delivery: ['kernel', 'lifecycle', 'platforms', 'events'],
  aws: domain,
  http: domain,
  local: [],
  simulator: ['kernel', 'ern', 'delivery', 'platforms'],
  samples: domain,
  laptop: [...domain, 'http', 'local', 'simulator', 'samples'],
  cli: [...domain, 'http'],
  console: ['kernel', 'http'],
  functions: [...domain, 'aws', 'http'],
  infra: ['delivery', 'events', 'functions', 'http', 'platforms'],
} as const satisfies Record<string, readonly string[]>;
