import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safePath } from './safe-name.ts';
import { checkTemplate, matchName, type NameField, nameFields, renderName, templateFields } from './template.ts';

const facts = {
  priority: 'N',
  batchId: '20240304090000123',
  releaseId: 'A10302B0003989564F',
  volume: 1,
  sequence: 7,
  extension: 'wav',
};

describe('a name template', () => {
  it.each([
    ['{priority}_{batchId}', 'N_20240304090000123'],
    ['BatchComplete_{batchId}.xml', 'BatchComplete_20240304090000123.xml'],
    ['{releaseId}_{volume:2}_{sequence:3}.{extension}', 'A10302B0003989564F_01_007.wav'],
    ['[{label}_]{releaseId}', 'A10302B0003989564F'],
    ['in/{batchId}', 'in/20240304090000123'],
  ])('%s gives %s', (template, name) => {
    expect(renderName(template, facts)).toEqual({ ok: true, value: name });
  });

  it('writes what stands in brackets when it is known', () => {
    expect(renderName('[{label}_]{releaseId}', { ...facts, label: 'FL' })).toMatchObject({
      value: 'FL_A10302B0003989564F',
    });
  });

  it.each([
    ['{batchid}', 'unknown-field', 'batchid'],
    ['{constructor}', 'unknown-field', 'constructor'],
    ['{messageId}', 'missing-field', 'messageId'],
    ['{batchId', 'syntax', undefined],
    ['{}', 'syntax', undefined],
    ['[{label}', 'syntax', undefined],
    ['../{batchId}', 'unsafe-name', undefined],
    ['/{batchId}', 'unsafe-name', undefined],
    ['{batchId}/', 'unsafe-name', undefined],
    ['a b', 'unsafe-name', undefined],
    ['', 'unsafe-name', undefined],
  ])('%j is refused (%s)', (template, problem, field) => {
    const outcome = renderName(template, facts);
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'name-refused', template, problem } });
    if (field !== undefined) expect(outcome).toMatchObject({ refusal: { field } });
  });

  it.each(['../../etc', 'a/b', 'a\\b', 'x\u0000', 'x\ny', 'PADPIDA-2023:05'])('takes no value like %j', (releaseId) => {
    expect(renderName('{releaseId}.xml', { releaseId })).toMatchObject({
      refusal: { problem: 'unsafe-value', field: 'releaseId' },
    });
  });

  it('makes no dangerous name out of harmless parts', () => {
    expect(renderName('{releaseId}{label}', { releaseId: '.', label: '.' })).toMatchObject({
      refusal: { problem: 'unsafe-name' },
    });
    expect(renderName('{releaseId}/{label}', { releaseId: '..', label: 'x' }).ok).toBe(false);
    expect(renderName('{releaseId}', { releaseId: 'x'.repeat(256) }).ok).toBe(false);
  });

  it('gives a safe path or nothing, and as many folders as it has slashes itself', () => {
    const template = '{priority}/{releaseId}[_{label}]/{sequence:3}.{extension}';
    fc.assert(
      fc.property(
        fc.record({
          priority: fc.string(),
          releaseId: fc.string(),
          label: fc.string(),
          sequence: fc.nat(),
          extension: fc.string(),
        }),
        (values) => {
          const outcome = renderName(template, values);
          if (!outcome.ok) return;
          expect(safePath(outcome.value).ok).toBe(true);
          expect(outcome.value.split('/')).toHaveLength(3);
        },
      ),
    );
  });

  it('may use only the fields that are known where it stands', () => {
    expect(checkTemplate('{batchId}', ['batchId']).ok).toBe(true);
    expect(checkTemplate('{sequence}', ['batchId'])).toMatchObject({
      refusal: { problem: 'unknown-field', field: 'sequence' },
    });
    expect(templateFields('{batchId}_{batchId}[{label}]')).toEqual(['batchId', 'label']);
  });

  it('reads the names that it made', () => {
    expect(matchName('ACK_{messageId}_{timestamp}.xml', 'ACK_MSG_1-2_20240304090000123.XML')).toEqual({
      messageId: 'MSG_1-2',
      timestamp: '20240304090000123',
    });
    expect(matchName('ACK_{timestamp}_{messageId}.xml', 'ACK_20240304090000123_MSG_1.xml')).toEqual({
      messageId: 'MSG_1',
      timestamp: '20240304090000123',
    });
    expect(matchName('ACK_{messageId}_{timestamp}.xml', 'README.txt')).toBeUndefined();
    expect(matchName('ACK_{messageId}_{timestamp}.xml', 'ACK_a/b_1.xml')).toBeUndefined();
    expect(matchName('[{label}_]{batchId}', '12')).toEqual({ batchId: '12' });
  });

  it('reads no name that is longer than names can be, and a hostile one at a cost that its fields bound', () => {
    const template = 'ACK_{messageId}_{releaseId}_{timestamp}.xml';
    expect(matchName(template, `ACK_a_b_1${'0'.repeat(300)}.xml`)).toBeUndefined();
    const processorTime = (length: number) => {
      const before = process.cpuUsage();
      for (let n = 0; n < 500; n += 1) expect(matchName(template, `ACK_${'_'.repeat(length)}`)).toBeUndefined();
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    processorTime(60);
    // Three fields: twice the length costs eight times as much, where every way to read it were tried a million times.
    expect(processorTime(240) / processorTime(120)).toBeLessThan(40);
  });

  it('explains each of its fields', () => {
    for (const field of Object.keys(nameFields) as NameField[])
      expect(checkTemplate(`{${field}}`, [field]).ok).toBe(true);
  });
});
