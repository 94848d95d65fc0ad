import { describe, expect, it } from 'vitest';
import { explained, Failure, InvalidContract, messageOf, UsageError } from '../../src/cli/failure.ts';

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: as node words it, open 'a.yaml'`), { code, syscall: 'open' });
}

describe('what a person is told', () => {
  it.each([
    ['ENOENT', 'a.yaml: there is no such file or folder'],
    ['EACCES', 'a.yaml: you have no permission to use it'],
    ['ENOSPC', 'a.yaml: the disk is full'],
    ['ENXIO', 'a.yaml: nobody is at its other end'],
    ['EROFS', 'a.yaml: the disk is read-only'],
    ['EWEIRD', 'a.yaml: the system could not use it (EWEIRD)'],
  ])('of %s is "%s"', (code, message) => {
    const error = explained(systemError(code), 'a.yaml');
    expect(error).toBeInstanceOf(Failure);
    expect(messageOf(error, false)).toBe(`viability: ${message}`);
  });

  it('of a name that is not UTF-8 is that it needs another', () => {
    const error = Object.assign(systemError('ENOENT'), { path: '/c/a\ufffd.yaml' });
    expect(messageOf(explained(error, 'a\ufffd.yaml'), false)).toBe(
      'viability: a\ufffd.yaml: its name is not UTF-8 text, so it cannot be opened; give it another name',
    );
  });

  it('of a working folder that is gone is where to go', () => {
    const gone = Object.assign(new Error('ENOENT: uv_cwd'), { code: 'ENOENT', syscall: 'uv_cwd' });
    expect(messageOf(gone, false)).toMatch(
      /^viability: the folder that you work in is no longer there.*go to another$/,
    );
  });

  it('of arguments points to help', () => {
    expect(messageOf(new UsageError('what is x?'), false)).toBe(
      'viability: what is x?\nviability help shows the commands and what they take.',
    );
  });

  it('of a name with a line break is one line, so that nothing of it looks like ours', () => {
    expect(messageOf(new Failure('no\n::error::x.yaml: there is no such file'), false)).toBe(
      'viability: no\\n::error::x.yaml: there is no such file',
    );
  });

  it('of mistakes in a contract is the mistakes alone', () => {
    expect(messageOf(new InvalidContract('a.yaml:1:1 error: no'), false)).toBe('a.yaml:1:1 error: no');
  });

  it('of a fault of ours is an apology; the trace only where it was asked for', () => {
    const fault = new TypeError('x is not a function');
    expect(explained(fault, 'a.yaml')).toBe(fault);
    const message = messageOf(fault, false);
    expect(message).toMatch(/^viability: x is not a function\nThis is a fault in viability, and we are sorry\./);
    expect(message).toContain('VIABILITY_DEBUG=1');
    expect(message).not.toMatch(/^\s+at /m);
    expect(messageOf(fault, true)).toMatch(/^\s+at .*failure\.test/m);
  });

  it('never carries a control character to the terminal', () => {
    expect(messageOf(new Failure('a\u001b[31m.yaml\u0007'), false)).toBe('viability: a\\x1b[31m.yaml\\x07');
    expect(messageOf('thrown as a text', false)).toMatch(/^viability: thrown as a text\n/);
  });
});
