import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkEvent, type DomainEvent, eventKinds } from './catalogue.ts';

describe('the catalogue of events', () => {
  it('gives every event a name of its own', () => {
    expect(new Set(eventKinds.map((kind) => kind.name)).size).toBe(eventKinds.length);
  });

  it.each(eventKinds.map((kind) => [kind.name, kind] as const))(
    '%s has an example that its schema accepts',
    (_, kind) => {
      expect(() => z.parse(kind.detail, kind.example)).not.toThrow();
    },
  );

  it.each(eventKinds.map((kind) => [kind.name, kind] as const))('%s refuses a detail without a tenant', (_, kind) => {
    const { tenantId: _tenant, ...orphan } = kind.example;
    expect(() => checkEvent({ name: kind.name, detail: orphan } as unknown as DomainEvent)).toThrow(/tenantId/);
  });
});
