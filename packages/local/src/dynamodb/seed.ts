import { gunzipSync } from 'node:zlib';

/**
 * The SQLite file on which the engine starts. The engine draws each stream sequence number with a MAX over
 * `_stream_records`, a table that it makes without an index and never trims: writes on a table with a stream get slower
 * with every write. It makes its tables `IF NOT EXISTS`, so a file that already holds this one, with an index and a
 * trimming trigger, is left as it is, and writes stay fast for ever.
 *
 * Trimmed is what AWS no longer keeps either (24 hours), but never the last 20 000 records (a laptop sleeps longer
 * than a day), and never the newest record of a table: the sequence would begin again at 1 and a reader would wait.
 *
 * Node 20 has no SQLite, so the file is kept here as gzip and base64. It was made by Python's sqlite3, with
 * `executescript` of this text and `gzip.compress(file, 9, mtime=0)`:
 *
 * ```sql
 * CREATE TABLE _stream_records (id INTEGER PRIMARY KEY AUTOINCREMENT, table_name TEXT NOT NULL,
 *   event_name TEXT NOT NULL, keys_json TEXT NOT NULL, new_image TEXT, old_image TEXT, sequence_number TEXT NOT NULL,
 *   shard_id TEXT NOT NULL, created_at INTEGER NOT NULL, user_identity TEXT);
 * CREATE INDEX _sr_seq ON _stream_records(table_name, CAST(sequence_number AS INTEGER));
 * CREATE TRIGGER _sr_trim AFTER INSERT ON _stream_records WHEN NEW.id % 256 = 0 BEGIN
 *   DELETE FROM _stream_records
 *   WHERE id IN (SELECT id FROM _stream_records ORDER BY id LIMIT 1024)
 *     AND id < NEW.id - 20000 AND created_at < NEW.created_at - 86400
 *     AND EXISTS (SELECT 1 FROM _stream_records AS later WHERE later.table_name = _stream_records.table_name
 *       AND CAST(later.sequence_number AS INTEGER) > CAST(_stream_records.sequence_number AS INTEGER));
 * END;
 * ```
 */
export const seedFile = (): Buffer => gunzipSync(Buffer.from(gzipped.join(''), 'base64'));

const gzipped = [
  'H4sIAAAAAAACA+3XS0/bQBAHcJugUlGBeuOAKs2lUqIEFCillfpQnWRJrSYbai+CnKwQb6nbPITttHDsQ+o36ofqsZ+gY5tAcCN66wH9f5Ilr3',
  'dmdpx1Duu+bQWxpnfjcNiL6ZFx3zBN4xWRYRgFvhaNK/mxafxbwdjsmytJ4r3fxurPVX/lF98AAAAAAMB/8m2yuLT+oHz3x0YcBicnOvSi0OPb',
  'oRfFoe4NvVD3x6Ef1R1hKUHKsZtN4dA0iqw9xUNbusJR1JGUS6PD10KSFIebgU8PafvxLr2gKtVE05bLRA3RElx1z+m085k8y7mOIE60JRVdDq',
  '2rZDQvmjpOg/uodZOAlt22FW1Vt3dKXIXIko3k8fNpHxu0XWXp8z5XibXv8XEnm595sEFPd3eq1csa4sh2lXvZytb8TiyXBlwhvGg/vd+Me8cD',
  '7Y16Q83vn8uYmUyXyharW64qZsmRPp3oUZ9DJsNjLswr2FIJ3ocSvcwC8yVvSCk9WxaycVZYWlsvm1+eBCNfnyXbySm5KosXm27Lhjiii5g5m1',
  'y8eoFK1s5Ny+8v3Fkrl81umhSdDvjA6U3jc8PC9Kuzai1Bucliuh6PSl+b5lJS8rvIGrneXW64cK1mfvOK6deWdkr7jt22nC69EV2yDlTHlpza',
  'FlJVaGY7lThSJDt8HbRaFd5A/UmP4nlz9FGfR96HaDzKT4z0Zy8Y9k6yjAqNB/61cf7n/GvN6H0v5BQ/X3jmY56+1dXkJOJ/e+Bzt0F8nmaWkr',
  'M5H/oBAAAAAAAA4BbD+R8AAAAAAADg9lvG+R8AAAAAAADg1vsDZk4kSgBAAAA=',
];
