export { type ContractField, type FieldHolder, type MandatoryFieldName, mandatoryFields } from './mandatory-fields.ts';
export {
  ernVersions,
  hasClipReleases,
  type PlatformProfile,
  type PlatformProfileInput,
  platformProfile,
  releaseProfiles,
} from './profile.ts';
export { LONGEST_NAME, LONGEST_PATH, safeName, safePath, type UnsafeName, wirePath } from './safe-name.ts';
export { type Starter, starters } from './starters.ts';
export {
  checkTemplate,
  matchName,
  type NameFacts,
  type NameField,
  type NameRefused,
  nameFields,
  renderName,
  templateFields,
} from './template.ts';
