import { expect, it } from 'vitest';
import { zip } from '../../src/formats/zip.ts';
import { unzipped } from './unzip.ts';

it('holds files as they are, with sums that are right', () => {
  const files = [
    { name: 'a.txt', text: 'One pound: £1' },
    { name: 'folder/empty.txt', text: '' },
    { name: 'folder/long.txt', text: 'x'.repeat(70_000) },
  ];
  expect([...unzipped(zip(files))]).toEqual(files.map(({ name, text }) => [name, text]));
});

it('knows no clock', () => {
  expect(Buffer.from(zip([{ name: 'a', text: 'b' }])).toString('hex')).toBe(
    '504b030414000008000000002100f9efbe7101000000010000000100000061' +
      '62' +
      '504b0102140014000008000000002100f9efbe710100000001000000010000000000000000000000000000000000' +
      '61504b050600000000010001002f000000200000000000',
  );
});
