import type { Route } from './routes.ts';

/** Who somebody can be in a tenant, as their token says. A role that is not here may do nothing. */
export const roles = {
  viewer: { may: ['read'], says: 'Sees everything of its tenant.' },
  operator: { may: ['read', 'write'], says: 'Does everything that can be done in its tenant.' },
} as const satisfies Record<string, { readonly may: readonly Route['access'][]; readonly says: string }>;

export type Role = keyof typeof roles;

/** The roles that may call a route; none where the caller is no person. */
export const rolesFor = ({ access }: Pick<Route, 'access'>): Role[] =>
  (Object.keys(roles) as Role[]).filter((role) => (roles[role].may as readonly Route['access'][]).includes(access));
