import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineBinary, startChildEngine } from './child.ts';
import { engineClient } from './client.ts';
import { seedFile } from './seed.ts';

describe('the seeded file', () => {
  it('is a SQLite database', () => {
    expect(seedFile().subarray(0, 15).toString()).toBe('SQLite format 3');
  });

  it('keeps its index and trigger under the engine, which would have made the same columns (needs python3)', async (test) => {
    if (spawnSync('python3', ['-c', 'import sqlite3']).status !== 0) {
      test.skip('python3 with sqlite3 is not installed: the schema of the engine cannot be read');
    }
    const folder = await mkdtemp(join(tmpdir(), 'seed-'));
    const engine = await startChildEngine(folder, () => {});
    const client = engineClient(engine.endpoint);
    await client.ask('CreateTable', {
      TableName: 'things',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    });
    for (let n = 0; n < 3; n += 1) {
      await client.ask('PutItem', { TableName: 'things', Item: { id: { S: 'one' }, n: { N: String(n) } } });
    }
    client.close();
    await engine.stop();
    const seeded = read(join(folder, 'dynamodb.sqlite'));
    const unseeded = await schemaWithoutSeed();
    expect(seeded.columns).toEqual(unseeded.columns);
    expect(seeded.names).toEqual(expect.arrayContaining(['_sr_seq', '_sr_trim']));
    expect(unseeded.names).not.toContain('_sr_seq');
    // The plan for the engine's own question shows whether its writes cost the same at any length of history.
    expect(seeded.plan).toContain('SEARCH _stream_records USING INDEX _sr_seq (table_name=?');
    expect(seeded.sequences).toEqual(['1', '2', '3']);
    await rm(folder, { recursive: true, force: true });
  });

  it('trims what is older than a day and 20 000 records, but never the newest of a table (needs python3)', async (test) => {
    if (spawnSync('python3', ['-c', 'import sqlite3']).status !== 0) test.skip('python3 is not installed');
    const trimmed = JSON.parse(python(TRIM, seedFile().toString('base64')));
    expect(trimmed.quiet).toBe(1);
    expect(trimmed.busy).toBeGreaterThanOrEqual(20_000);
    expect(trimmed.busy).toBeLessThan(20_300);
    expect(trimmed.today).toBe(30_000);
  });
});

/** What the engine makes when nothing is there. */
async function schemaWithoutSeed() {
  const folder = await mkdtemp(join(tmpdir(), 'unseeded-'));
  const file = join(folder, 'fresh.sqlite');
  // Port 0 is any: nobody calls it.
  const child = spawn(engineBinary(), ['serve', '--port', '0', '--db-path', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise((resolve) => child.stderr.once('data', resolve));
  const closed = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await closed;
  const schema = read(file);
  await rm(folder, { recursive: true, force: true });
  return schema;
}

interface Schema {
  readonly names: string[];
  readonly columns: unknown[];
  readonly plan: string;
  readonly sequences: string[];
}

const read = (file: string): Schema => JSON.parse(python(READ, file));

function python(script: string, argument: string): string {
  const { status, stdout, stderr } = spawnSync('python3', ['-', argument], { input: script });
  if (status !== 0) throw new Error(stderr.toString());
  return stdout.toString();
}

const READ = `
import json, sqlite3, sys
db = sqlite3.connect(sys.argv[1])
rows = lambda sql: db.execute(sql).fetchall()
print(json.dumps({
  'names': [r[0] for r in rows("select name from sqlite_master where tbl_name = '_stream_records'")],
  'columns': rows("select name, type, \\"notnull\\", dflt_value, pk from pragma_table_info('_stream_records')"),
  'plan': str(rows("explain query plan select coalesce(max(cast(sequence_number as integer)), 0) + 1 from _stream_records where table_name = 'x'")),
  'sequences': [r[0] for r in rows('select sequence_number from _stream_records order by id')],
}))
`;

const TRIM = `
import base64, json, sqlite3, sys, tempfile, os
path = os.path.join(tempfile.mkdtemp(), 'seed.sqlite')
open(path, 'wb').write(base64.b64decode(sys.argv[1]))
db = sqlite3.connect(path)
put = "insert into _stream_records(table_name, event_name, keys_json, sequence_number, shard_id, created_at) values (?, 'INSERT', '{}', ?, 's', ?)"
count = lambda table: db.execute('select count(*) from _stream_records where table_name = ?', (table,)).fetchone()[0]
db.execute(put, ('quiet', '1', 0))
for n in range(40000): db.execute(put, ('busy', str(n + 1), n * 60))
busy = count('busy')
db.execute('delete from _stream_records where table_name = \\'busy\\'')
for n in range(30000): db.execute(put, ('today', str(n + 1), 40000 * 60))
print(json.dumps({'quiet': count('quiet'), 'busy': busy, 'today': count('today')}))
db.close(); os.remove(path); os.rmdir(os.path.dirname(path))
`;
