/** Who may sign in on a laptop: the claims that their tokens carry. */
export interface SamplePerson {
  readonly subject: string;
  readonly tenantId: string;
  readonly role: 'operator' | 'viewer';
}

export const samplePeople: readonly SamplePerson[] = [
  { subject: 'operator@northern-lights', tenantId: 'northern-lights', role: 'operator' },
  { subject: 'colleague@northern-lights', tenantId: 'northern-lights', role: 'operator' },
  { subject: 'viewer@northern-lights', tenantId: 'northern-lights', role: 'viewer' },
  { subject: 'operator@south-pier', tenantId: 'south-pier', role: 'operator' },
  // Who runs this installation: its identifier pools serve the tenants that they name.
  { subject: 'operator@slipway', tenantId: 'operator', role: 'operator' },
];

/** Profiles as `PUT /v1/tenant` takes them. The DPIDs lie in a year that DDEX has not reached. */
export const sampleTenants = {
  'northern-lights': { dpid: 'PADPIDA2099010101X', partyName: 'Northern Lights Records', timeZone: 'Europe/Berlin' },
  'south-pier': { dpid: 'PADPIDA2099010202N', partyName: 'South Pier Music', timeZone: 'America/New_York' },
} as const;
